//! What the machine found of a portal, beside what was seen last: whoever keeps the portal confirms it or puts it aside.
//! Nothing of it is public before that.

use super::checks::{self, Model};
use super::finding::Finding;
use super::form::NOTE;
use super::model::{Observation, Seen, Usable};
use super::policy::KeepPortal;
use super::views::{self, Around};
use super::work::{LIST, shown};
use crate::msg;
use crate::visit::Here;
use http::StatusCode;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use kernel::{Error, Result};
use maud::{Markup, html};
use messages::Message;
use platform::Answer;
use platform::forms::{Form, Sent, Typed, Wrong};
use platform::ui::{self, Column, Field};

/// Why there was nothing to read, in words.
pub fn trouble(it: &str) -> Option<Message> {
    Some(match it {
        "robots" => msg::portal_trouble_robots(),
        "turned-away" => msg::portal_trouble_turned_away(),
        "refused" => msg::portal_trouble_refused(),
        "slow" => msg::portal_trouble_slow(),
        "unreachable" => msg::portal_trouble_unreachable(),
        "redirects" => msg::portal_trouble_redirects(),
        "failed" => msg::portal_trouble_failed(),
        _ => return None,
    })
}

/// How the last look went, and what waits since.
pub fn panel(around: &Around<'_>, it: &Seen, look: &Model) -> Result<Markup> {
    let here = around.here;
    let asked = look.asked_at.and_then(|at| Timestamp::from_second(at).ok());
    let asked = asked.map(|at| around.date(at.to_zoned(TimeZone::UTC).date()));
    let finding = look.finding()?;
    Ok(html! {
        @if let Some(finding) = &finding { (waiting(around, it, finding, look.found_at.unwrap_or_default())) }
        @if let Some(asked) = asked {
            p class="soft" {
                (here.t(&msg::portal_asked_on(asked)))
                @if let Some(why) = trouble(&look.trouble) { " " (here.t(&why)) }
                @if !look.moved_to.is_empty() { " " (here.t(&msg::portal_moved())) " " bdi dir="ltr" { (look.moved_to) } }
            }
        }
    })
}

fn waiting(around: &Around<'_>, it: &Seen, finding: &Finding, found_at: i64) -> Markup {
    let here = around.here;
    let t = |message| here.t(&message);
    let path = format!("{LIST}/{}", it.portal.id);
    let mut typed = Typed::default();
    typed.put("finding-usable", it.last.as_ref().map_or(Usable::Unknown, |last| last.usable).as_str());
    let form = Form { cx: &here.cx, typed: &typed, wrong: &Wrong::default() };
    let usable: Vec<(String, String)> =
        Usable::ALL.iter().map(|it| (it.as_str().to_owned(), t(views::usable(*it)))).collect();
    html! {
        div id="finding" class="panel stack" {
            h2 { (t(msg::portal_finding())) }
            p { (t(msg::portal_finding_lead())) }
            (beside(around, it.last.as_ref(), finding))
            form class="form" method="post" action=(here.href(&format!("{path}/confirmation"))) novalidate {
                input type="hidden" name="found" value=(found_at);
                (form.choice("finding-usable", &t(msg::portal_usable()), Some(&t(msg::portal_finding_usable())), &usable))
                (form.field("finding-note", &t(msg::portal_note()), Field::default()))
                (ui::submit(&t(msg::portal_finding_confirm())))
            }
            form method="post" action=(here.href(&format!("{path}/dismissal"))) {
                input type="hidden" name="found" value=(found_at);
                button class="btn" type="submit" { (t(msg::portal_finding_dismiss())) }
            }
        }
    }
}

/// The two beside each other.
fn beside(around: &Around<'_>, last: Option<&Observation>, finding: &Finding) -> Markup {
    let here = around.here;
    let t = |message| here.t(&message);
    let seen = last.map(|it| t(msg::portal_finding_last(around.date(it.on))));
    let found = t(msg::portal_finding_on(around.date(finding.on)));
    let question = t(msg::portal_finding_what());
    let labels: Vec<&str> =
        [Some(&question), seen.as_ref(), Some(&found)].into_iter().flatten().map(String::as_str).collect();
    let columns: Vec<Column<'_>> = labels.into_iter().map(|label| Column { label, number: false }).collect();
    let unsaid = || html! { span class="soft" { (t(msg::portal_not_said())) } };
    let languages = |all: &[kernel::Lang]| if all.is_empty() { unsaid() } else { around.languages(all) };
    let day = |it: Option<jiff::civil::Date>| it.map_or_else(unsaid, |it| html! { (around.date(it)) });
    let line = |label, seen: Option<Markup>, found: Markup| -> Vec<Markup> {
        [Some(html! { (t(label)) }), seen, Some(found)].into_iter().flatten().collect()
    };
    let lines = [
        line(
            msg::portal_answers(),
            last.map(|it| html! { (t(views::answers(it.answers))) }),
            html! { (t(views::answers(finding.answers))) },
        ),
        line(msg::portal_languages(), last.map(|it| languages(&it.languages)), languages(&finding.languages)),
        line(msg::portal_updated(), last.map(|it| day(it.updated)), day(finding.updated)),
    ];
    ui::table(&t(msg::portal_finding()), &columns, &lines)
}

fn found(typed: &Typed) -> i64 {
    typed.get("found").parse().unwrap_or(-1)
}

/// `POST /work/exchange/portals/{id}/confirmation`.
pub async fn confirm(here: Here, sent: Sent) -> Answer {
    let typed = Typed::from(sent);
    let id = here.id()?;
    let mut tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<KeepPortal>(&tx, (id, here.shelf.clone())).await?;
    let usable = Usable::parse(typed.get("finding-usable")).unwrap_or(Usable::Unknown);
    let with = |finding: Finding| finding.confirmed(usable, typed.line("finding-note", NOTE));
    match checks::confirm(&mut tx, &here.cx.actor, &permit, found(&typed), with).await {
        Ok(()) => tx.commit().await?,
        Err(Error::Conflict) => {
            drop(tx);
            return overtaken(&here, &permit.object().seen).await;
        }
        Err(error) => return Err(error.into()),
    }
    Ok(here.go(&format!("{LIST}/{id}"), "saved"))
}

/// `POST /work/exchange/portals/{id}/dismissal`.
pub async fn dismiss(here: Here, sent: Sent) -> Answer {
    let typed = Typed::from(sent);
    let id = here.id()?;
    let tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<KeepPortal>(&tx, (id, here.shelf.clone())).await?;
    match checks::dismiss(&tx, &here.cx.actor, &permit, found(&typed)).await {
        Ok(()) => tx.commit().await?,
        Err(Error::Conflict) => {
            drop(tx);
            return overtaken(&here, &permit.object().seen).await;
        }
        Err(error) => return Err(error.into()),
    }
    Ok(here.go(&format!("{LIST}/{id}"), "saved"))
}

/// The page as it is by now, where what one saw no longer waits.
async fn overtaken(here: &Here, it: &Seen) -> Answer {
    let mut typed = Typed::default();
    typed.put("on", here.today());
    Ok(shown(here, it, &typed, &Wrong::default(), StatusCode::CONFLICT).await?)
}
