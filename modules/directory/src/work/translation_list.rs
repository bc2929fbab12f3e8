//! What waits to be translated in somebody's languages: fifty lines a page, never all.
//! What readers are told wrongly stands first, then what matters most to them; who is at something is said.

use super::desk::Work;
use super::list;
use crate::drafts::kinds::with_kind;
use crate::guides::Guide;
use crate::locations::Location;
use crate::msg;
use crate::organisations::Organisation;
use crate::progress::claims;
use crate::progress::lists::{self, PAGE, Wanted, Whose};
use crate::progress::store::standings;
use crate::records::Record;
use crate::services::Service;
use axum::Form;
use axum::extract::Query;
use http::StatusCode;
use kernel::{Id, Lang, Result, Right};
use maud::{Markup, html};
use messages::Message;
use platform::accounts::account;
use platform::ui::{self, Column, Pages, Select, Tone};
use platform::{Answer, page};
use serde::Deserialize;
use std::collections::{BTreeSet, HashMap};
use uuid::Uuid;

#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Asked {
    /// A language; those of whoever asks when none is named, all for «*».
    pub lang: String,
    pub kind: String,
    pub territory: String,
    /// `mine`, `free`.
    pub whose: String,
    pub page: String,
    pub saved: String,
}

/// The kinds of records that are translated here, with what their lists are called.
pub(super) fn kinds() -> [(&'static str, Message); 4] {
    [
        (Guide::KIND, msg::guide_list()),
        (Service::KIND, msg::list_title()),
        (Location::KIND, msg::locations_list()),
        (Organisation::KIND, msg::organisations_list()),
    ]
}

/// What a section of the progress is called.
pub(super) fn kind(kind: &str) -> Message {
    kinds().into_iter().find(|(known, _)| *known == kind).map_or_else(msg::standings_taxonomies, |(_, label)| label)
}

/// The languages that places within somebody's reach offer.
pub(super) fn offered(work: &Work, right: Right) -> Vec<Lang> {
    let may = |it: &&kernel::Territory| work.cx.actor.may(right, &crate::drafts::policy::around(&work.shelf, it.id));
    let all = work.shelf.all_published().filter(may).flat_map(|it| it.languages.iter().copied());
    let all: BTreeSet<Lang> = all.collect();
    // Somebody may work for one organisation alone, whose place they do not otherwise reach.
    let all =
        if all.is_empty() { work.shelf.all_published().flat_map(|it| it.languages.clone()).collect() } else { all };
    all.into_iter().collect()
}

impl Asked {
    async fn wanted(&self, work: &Work, own: &[Lang]) -> Wanted {
        let languages = match self.lang.as_str() {
            "" => own.to_vec(),
            tag => tag.parse().map(|lang| vec![lang]).unwrap_or_default(),
        };
        Wanted {
            prepared: languages.len() == 1 && !self.lang.is_empty(),
            languages,
            kind: kinds().iter().map(|(kind, _)| (*kind).to_owned()).find(|kind| *kind == self.kind),
            territory: work.shelf.territories.iter().find(|it| it.slug == self.territory).map(|it| it.id),
            whose: match (self.whose.as_str(), work.cx.actor.account()) {
                ("mine", Some(account)) => Whose::Of(account),
                ("free", _) => Whose::Nobody,
                _ => Whose::Anybody,
            },
            page: self.page.parse::<u64>().unwrap_or(1).clamp(1, 100_000) - 1,
        }
    }

    fn href(&self, work: &Work, page: u64) -> String {
        let mut rest = url::form_urlencoded::Serializer::new(String::new());
        let parts =
            [("lang", &self.lang), ("kind", &self.kind), ("territory", &self.territory), ("whose", &self.whose)];
        for (name, value) in parts.into_iter().filter(|(_, value)| !value.is_empty()) {
            rest.append_pair(name, value);
        }
        rest.append_pair("page", &page.to_string());
        format!("{}?{}", work.href("translations"), rest.finish())
    }
}

/// The languages of whoever asks; none when they have chosen none.
pub(super) async fn own(work: &Work) -> Result<Vec<Lang>> {
    match work.cx.actor.account() {
        Some(account) => claims::languages_of(work.cx.app.db.read(), account).await,
        None => Ok(Vec::new()),
    }
}

/// `/work/translations?lang=&kind=&territory=&whose=&page=`.
pub async fn index(work: Work, Query(asked): Query<Asked>) -> Answer {
    let own = own(&work).await?;
    let (cx, wanted) = (&work.cx, asked.wanted(&work, &own).await);
    let now = cx.app.clock.now();
    let found = lists::page(&cx.app.db, &cx.visible(), &work.shelf, &wanted, now).await?;
    let lines = lines(&work, &found.lines).await?;
    let title = work.t(&msg::translations_title());
    let labels = [
        work.t(&msg::translations_text()),
        work.t(&msg::list_languages()),
        work.t(&msg::translations_what()),
        work.t(&msg::translations_words()),
        work.t(&msg::translations_who()),
    ];
    let columns: Vec<Column<'_>> =
        labels.iter().enumerate().map(|(n, label)| Column { label, number: n == 3 }).collect();
    let last = found.total.div_ceil(PAGE).max(1);
    let body = html! {
        @if !asked.saved.is_empty() { (ui::notice(Tone::Ok, true, html! { p { (work.t(&msg::translations_chosen())) } })) }
        p { (work.t(&msg::translations_lead())) }
        p class="cluster" { a class="btn" href=(work.href("translations/progress")) { (ui::icon("check")) (work.t(&msg::standings_title())) } }
        (mine(&work, &own))
        (filters(&work, &asked))
        p role="status" { strong { (work.t(&msg::translations_found(found.total))) } }
        @if lines.is_empty() {
            (ui::empty("language", &work.t(&msg::translations_empty()), html! { p { (work.t(&msg::translations_empty_lead())) } }, html! {}))
        } @else {
            (ui::table(&title, &columns, &lines))
            (ui::pagination(work.locale(), &Pages { current: wanted.page + 1, last, href: &|page| asked.href(&work, page) }))
        }
    };
    Ok(work.page(&title, "translations", &[], body))
}

async fn lines(work: &Work, all: &[standings::Model]) -> Result<Vec<Vec<Markup>>> {
    let (db, now) = (&work.cx.app.db, work.cx.app.clock.now());
    let names = lists::names(db, all).await?;
    let objects: Vec<Uuid> = all.iter().map(|line| line.object).collect();
    let claims = claims::on(db.read(), &objects, now).await?;
    let ids: Vec<Uuid> = claims.values().map(|claim| claim.account).collect();
    let people: HashMap<Uuid, String> =
        account::some(db.read(), &ids).await?.into_iter().map(|person| (person.id, person.name)).collect();
    let one = |line: &standings::Model| {
        let lang: Option<Lang> = line.lang.parse().ok();
        let place = work.shelf.territory(Id::from_uuid(line.territory));
        let path = with_kind!(line.kind.as_str(), T => work.href(&format!("{}/{}/translations/{}", <T as super::kinds::Kind>::FOLDER, line.object, line.lang)), else String::new());
        let claim = claims.get(&(line.object, line.lang.clone()));
        vec![
            html! {
                a href=(path) { @match names.get(&line.object) { Some(name) => (work.plain(name)), None => (line.object) } }
                div class="soft" { (work.t(&kind(&line.kind))) @if let Some(place) = place { " · " (work.plain(&place.name)) } }
            },
            html! { @if let Some(lang) = lang { (work.locale().language_name(lang)) } },
            html! { span class="cluster" {
                @if line.stale > 0 { (ui::badge(Tone::Warn, None, &work.t(&msg::translations_stale(line.stale)))) }
                @if line.missing > 0 { (ui::badge(Tone::Bad, None, &work.t(&msg::translations_missing(line.missing)))) }
                @if line.machine > 0 { (ui::badge(Tone::Warn, None, &work.t(&msg::translations_machine(line.machine)))) }
            } },
            html! { (work.locale().number(line.words)) },
            html! { @if let Some(claim) = claim { bdi { (people.get(&claim.account).map_or("", String::as_str)) } } },
        ]
    };
    Ok(all.iter().map(one).collect())
}

/// The languages in which somebody works, and the way to choose them.
fn mine(work: &Work, own: &[Lang]) -> Markup {
    let offered = offered(work, Right::Translate);
    html! {
        details class="panel" {
            summary {
                (work.t(&msg::translations_languages()))
                @if !own.is_empty() { (work.locale().colon()) (own.iter().map(|lang| work.locale().language_name(*lang)).collect::<Vec<_>>().join(", ")) }
            }
            form class="form" method="post" action=(work.href("translations/languages")) {
                fieldset class="field" {
                    legend { (work.t(&msg::translations_languages())) }
                    p class="hint" { (work.t(&msg::translations_languages_hint())) }
                    @for lang in &offered {
                        label class="choice" {
                            input type="checkbox" name="language" value=(lang) checked[own.contains(lang)];
                            span { (work.locale().language_name(*lang)) }
                        }
                    }
                }
                div { button class="btn" type="submit" { (work.t(&msg::translations_choose())) } }
            }
        }
    }
}

fn filters(work: &Work, asked: &Asked) -> Markup {
    let any = work.t(&msg::list_any());
    let own = work.t(&msg::translations_own());
    let names: Vec<(String, String)> = offered(work, Right::Translate)
        .iter()
        .map(|lang| (lang.to_string(), work.locale().language_name(*lang)))
        .collect();
    let mut languages = vec![("", own.as_str(), asked.lang.is_empty()), ("*", any.as_str(), asked.lang == "*")];
    languages.extend(names.iter().map(|(tag, name)| (tag.as_str(), name.as_str(), *tag == asked.lang)));
    let sections: Vec<(&str, String)> = kinds().iter().map(|(kind, label)| (*kind, work.t(label))).collect();
    let mut kinds = vec![("", any.as_str(), asked.kind.is_empty())];
    kinds.extend(sections.iter().map(|(kind, label)| (*kind, label.as_str(), *kind == asked.kind)));
    let places = list::places(work, Right::Translate);
    let mut territories = vec![("", any.as_str(), asked.territory.is_empty())];
    territories.extend(places.iter().map(|(slug, name)| (*slug, name.as_str(), *slug == asked.territory)));
    let (me, nobody) = (work.t(&msg::translations_mine()), work.t(&msg::translations_free()));
    let whose = [
        ("", any.as_str(), asked.whose.is_empty()),
        ("mine", me.as_str(), asked.whose == "mine"),
        ("free", nobody.as_str(), asked.whose == "free"),
    ];
    let select = |name, label: Message, options: &[(&str, &str, bool)]| {
        ui::select(work.locale(), Select { name, label: &work.t(&label), options, ..Select::default() })
    };
    html! {
        form class="list-filters" method="get" action=(work.href("translations")) {
            (select("lang", msg::list_languages(), &languages))
            (select("kind", msg::standings_section(), &kinds))
            @if places.len() > 1 { (select("territory", msg::new_territory(), &territories)) }
            (select("whose", msg::translations_who(), &whose))
            div { button class="btn" type="submit" { (work.t(&msg::list_show())) } }
        }
    }
}

/// `POST /work/translations/languages`: the languages of whoever asks.
pub async fn choose(work: Work, Form(pairs): Form<Vec<(String, String)>>) -> Answer {
    let offered = offered(&work, Right::Translate);
    let chosen = pairs.iter().filter(|(name, _)| name == "language").filter_map(|(_, tag)| tag.parse().ok());
    let chosen: BTreeSet<Lang> = chosen.filter(|lang| offered.contains(lang)).collect();
    let tx = work.cx.app.db.begin().await?;
    claims::choose(&tx, &work.cx.actor, &chosen.into_iter().collect::<Vec<_>>()).await?;
    tx.commit().await?;
    Ok(page::redirect(StatusCode::SEE_OTHER, &work.href("translations?saved=1")))
}
