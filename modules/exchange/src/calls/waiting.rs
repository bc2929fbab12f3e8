//! What waits for a member of calls: applications to agree to or to mend, reviews to give, calls to decide.
//! Nothing is counted that the one who looks could not open.

use super::application::Application;
use super::appraisals::{self, ReadAppraisal};
use super::model::Call;
use super::rows::Filed;
use super::states::{Stage, State};
use super::{applications, store};
use crate::exchange::Exchange;
use crate::reviews::model::Course;
use crate::secretariat::run_at;
use crate::{institutions, msg};
use jiff::Timestamp;
use kernel::{Error, Result, Right, Text};
use maud::html;
use messages::Message;
use platform::waiting::{Named, Waiting};
use platform::{Cx, ui};

/// Things of one kind that «my work» names.
const NAMED: usize = 5;

/// One thing: its title, its path, since when.
type Thing = (Text, String, i64);

fn waiting(cx: &Cx, (name, icon, list): (&str, &'static str, &str), label: &Message, all: &[Thing]) -> Waiting {
    let named = |(title, path, _): &Thing| Named {
        name: ui::plain(&cx.locale, title.show(cx.lang())),
        place: html! {},
        path: path.clone(),
    };
    Waiting {
        name: name.to_owned(),
        icon,
        label: cx.locale.t(label),
        count: all.len() as u64,
        path: list.to_owned(),
        oldest: all.iter().map(|it| it.2).min().and_then(|at| Timestamp::from_millisecond(at).ok()),
        first: all.iter().take(NAMED).map(named).collect(),
    }
}

async fn own(exchange: &Exchange, cx: &Cx) -> Result<(Vec<Thing>, Vec<Thing>)> {
    if !cx.actor.may_somewhere(Right::Share) {
        return Ok(Default::default());
    }
    let within = institutions::within(cx, &exchange.shelf(), Right::Share).await?;
    let all = applications::own(cx.app.db.read(), &cx.visible::<Application>(), &within).await?;
    let thing = |it: &Filed| {
        let path = format!("work/exchange/applications/{}", it.application.id);
        (it.application.title.clone(), path, it.modified)
    };
    let account = cx.actor.account();
    let partner = |it: &&Filed| {
        let other = it.institution(it.written_by.other());
        it.state == State::Proposed && within.has(other) && (it.author.is_none() || it.author != account)
    };
    let returned =
        |it: &&Filed| it.state == State::Draft && !it.note.is_empty() && within.has(it.institution(it.written_by));
    Ok((all.iter().filter(partner).map(thing).collect(), all.iter().filter(returned).map(thing).collect()))
}

async fn reviews(exchange: &Exchange, cx: &Cx) -> Result<Vec<Thing>> {
    let mut found = Vec::new();
    if !cx.actor.may_somewhere(Right::ReviewPractices) {
        return Ok(found);
    }
    for it in appraisals::of_account(cx.app.db.read(), cx.member()?.account).await? {
        if it.course != Course::Asked {
            continue;
        }
        match cx.look::<ReadAppraisal>((it.id, exchange.shelf())).await {
            Ok(look) if look.object().desk.call.stage == Stage::InReview => {
                let title = look.object().desk.filed.application.title.clone();
                found.push((title, format!("work/exchange/appraisals/{}", it.id), it.asked_at));
            }
            Ok(_) | Err(Error::NotFound) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(found)
}

async fn decisions(exchange: &Exchange, cx: &Cx) -> Result<Vec<Thing>> {
    if !cx.actor.may_somewhere(Right::Facilitate) {
        return Ok(Vec::new());
    }
    let shelf = exchange.shelf();
    let all = store::every(cx.app.db.read(), &cx.visible::<Call>()).await?;
    let due = all.into_iter().filter(|it| it.stage == Stage::InReview);
    let mine = due.filter(|it| cx.actor.may(Right::Facilitate, &run_at(&shelf, it.call.place)));
    Ok(mine.map(|it| (it.call.title, format!("work/exchange/calls/{}", it.call.id), it.modified)).collect())
}

/// Everything of it.
pub(crate) async fn of(exchange: &Exchange, cx: &Cx) -> Result<Vec<Waiting>> {
    let ((agree, mend), reviews) = (own(exchange, cx).await?, reviews(exchange, cx).await?);
    let decide = decisions(exchange, cx).await?;
    let list = "work/exchange/applications";
    Ok(vec![
        waiting(
            cx,
            ("applications-to-agree", "people", list),
            &msg::waiting_applications_to_agree(agree.len()),
            &agree,
        ),
        waiting(cx, ("applications-to-mend", "document", list), &msg::waiting_applications_to_mend(mend.len()), &mend),
        waiting(
            cx,
            ("applications-to-review", "check", "work/exchange/appraisals"),
            &msg::waiting_appraisals(reviews.len()),
            &reviews,
        ),
        waiting(
            cx,
            ("calls-to-decide", "flag", "work/exchange/calls"),
            &msg::waiting_calls_to_decide(decide.len()),
            &decide,
        ),
    ])
}
