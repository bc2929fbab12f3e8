//! Who read a file, saw its name in a list, and what was done with it, for the coordinator of its desk: the audit trail of one file,
//! in words.

use super::{WAY, href, show};
use crate::files::finding;
use crate::files::policy::{Held, SeeReads};
use crate::msg;
use crate::reception::frame;
use axum::extract::{Path, State};
use directory::api::local;
use http::StatusCode;
use jiff::Timestamp;
use jiff::civil::Date;
use kernel::{Error, Result};
use maud::{Markup, html};
use platform::audit::{self, Asked};
use platform::ui::{self, Column};
use platform::{Answer, Cx};
use std::collections::HashSet;
use std::sync::Arc;
use uuid::Uuid;

/// Entries of one page.
const MOST: u64 = 500;
/// The last lists of a desk in which its name is looked for, of each kind.
const LISTS: u64 = 2_000;

/// `/work/reception/{id}/files/{file}/reads`.
pub async fn show(
    cx: Cx,
    State(desks): State<Arc<crate::known::Desks>>,
    Path((_, id, file)): Path<(String, Uuid, Uuid)>,
) -> Answer {
    let look = cx.look::<SeeReads>((id, file, cx.app.clone())).await?;
    let desk = &look.object().bureau.desk;
    let territory = desks.shelf().territory(desk.territory).cloned().ok_or(Error::NotFound)?;
    let mut entries = audit::read(&cx.app.db, &Asked { object: Some(file), ..Asked::default() }, MOST).await?;
    entries.extend(glimpses(&cx, look.object(), |at| local(&territory, at).date()).await?);
    entries.sort_by_key(|it| std::cmp::Reverse(it.seq));
    let accounts: Vec<Uuid> = entries.iter().filter_map(|it| it.account).collect();
    let people = show::names_of(&cx, &accounts).await?;
    let locale = &cx.locale;
    let line = |it: &audit::Model| -> Vec<Markup> {
        let at = local(&territory, instant(it));
        let who = match (it.account, it.actor.as_str()) {
            (Some(account), _) => people.get(&account).cloned().unwrap_or_else(|| locale.t(&msg::file_reads_left())),
            (None, "public") => locale.t(&msg::file_reads_person()),
            _ => locale.t(&msg::file_reads_program()),
        };
        let act = match finding::glimpsed(it, file) {
            Some(count) => locale.t(&msg::file_reads_glimpsed(count)),
            None => audit::act(&cx.app, &it.act).map_or_else(|| it.act.clone(), |act| locale.t(&act)),
        };
        vec![
            html! { bdi { (who) } },
            html! { (act) },
            html! { (locale.date_short(at.date())) " · " (locale.time(at.time())) },
        ]
    };
    let lines: Vec<Vec<Markup>> = entries.iter().map(line).collect();
    let heads = [msg::file_reads_who(), msg::file_reads_what(), msg::file_reads_when()].map(|it| locale.t(&it));
    let columns = heads.each_ref().map(|label| Column { label, number: false });
    let title = locale.t(&msg::file_reads());
    let body = html! {
        h2 { (title) }
        p class="lead" { (locale.t(&msg::file_reads_lead())) }
        (ui::table(&title, &columns, &lines))
        p { a href=(href(&cx, id, file, "")) { (locale.t(&msg::file_back())) } }
    };
    Ok(frame::answer(&cx, StatusCode::OK, desk, WAY, &title, &[], body))
}

fn instant(it: &audit::Model) -> Timestamp {
    Timestamp::from_millisecond(it.at).unwrap_or_default()
}

/// Who saw the file's name in a list of its desk: of each person the last time of each day, so that these do not drown the rest.
async fn glimpses(cx: &Cx, held: &Held, day: impl Fn(Timestamp) -> Date) -> Result<Vec<audit::Model>> {
    let mut seen = HashSet::new();
    let mut found = Vec::new();
    for act in finding::GLIMPSES {
        let (object, from) = (Some(held.file.desk), Some(held.file.opened));
        let asked = Asked { act: Some(act.to_owned()), object, from, ..Asked::default() };
        let all = audit::read(&cx.app.db, &asked, LISTS).await?;
        let of_it = all.into_iter().filter(|it| finding::glimpsed(it, held.file.id).is_some());
        found.extend(of_it.filter(|it| seen.insert((it.account, day(instant(it))))));
    }
    Ok(found)
}
