//! Putting people on seats, ending mandates, and taking one up with a link.
//! A mandate is reached through its group alone: that of another group is «not found».

use super::access::TakeUp;
use super::forms::{self, of};
use super::model::{Ended, Gender, Mandate, Reason};
use super::organisation::Offered;
use super::views::Filled;
use super::{store, views};
use crate::groups::frame::{self, done, permit, see};
use crate::groups::policy::{Body, ReadGroup, SeatMembers};
use crate::groups::{labels, store as groups};
use crate::msg;
use crate::organisations::Network;
use axum::extract::{Path, State};
use http::StatusCode;
use kernel::{Error, Result};
use maud::{Markup, html};
use platform::forms::Sent;
use platform::forms::{Form, Typed, Wrong};
use platform::ui::{self, Page, Tone};
use platform::{Answer, Cx, page};
use std::sync::Arc;
use uuid::Uuid;

type One = Path<(String, Uuid, Uuid)>;

/// `/groups/{id}/mandates/new`.
pub async fn new(cx: Cx, Path((_, id)): Path<(String, Uuid)>) -> Answer {
    let body = see::<SeatMembers>(&cx, id).await?;
    let mut typed = Typed::default();
    typed.put("starts", body.today);
    let content = begun(&cx, &body, &typed, &Offered::default(), &Wrong::default());
    Ok(frame::shown(&cx, &body, "", &cx.locale.t(&msg::groups_mandate_new()), content))
}

fn begun(cx: &Cx, body: &Body, typed: &Typed, offered: &Offered, wrong: &Wrong) -> Markup {
    let locale = &cx.locale;
    let action = frame::href(cx, body.group.id.uuid(), "/mandates");
    html! {
        h2 { (locale.t(&msg::groups_mandate_new())) }
        p { (locale.t(&msg::groups_mandate_lead())) }
        (wrong.summary(locale))
        form class="form" method="post" action=(action) {
            (forms::fields(&Form { cx, typed, wrong }, body, offered, &action))
            (ui::submit(&locale.t(&platform::msg::save())))
        }
    }
}

/// `POST /groups/{id}/mandates`.
pub async fn create(
    State(network): State<Arc<Network>>,
    cx: Cx,
    Path((_, id)): Path<(String, Uuid)>,
    sent: Sent,
) -> Answer {
    let (typed, mut wrong) = (Typed::from(sent), Wrong::default());
    let offered = Offered::read(&cx, &network, &typed).await?;
    let title = cx.locale.t(&msg::groups_mandate_new());
    if offered.searched {
        let body = see::<SeatMembers>(&cx, id).await?;
        return Ok(frame::shown(&cx, &body, "", &title, begun(&cx, &body, &typed, &offered, &wrong)));
    }
    let (mut tx, permit) = permit::<SeatMembers>(&cx, id).await?;
    let body = permit.object();
    if let Some(mandate) = forms::read(&cx, body, (&typed, &offered), None, &mut wrong) {
        match store::begin(&mut tx, &permit, &cx.actor, &mandate).await? {
            Ok(()) => {
                tx.commit().await?;
                return done(&cx, id, &format!("/mandates/{}", mandate.id));
            }
            Err(refusal) => forms::refused(&cx, refusal, &mut wrong),
        }
    }
    Ok(frame::to_mend(&cx, body, "", &title, begun(&cx, body, &typed, &offered, &wrong)))
}

/// `/groups/{id}/mandates/{mandate}`.
pub async fn edit(
    State(network): State<Arc<Network>>,
    cx: Cx,
    Path((_, id, mandate)): One,
    said: frame::Said,
) -> Answer {
    let body = see::<SeatMembers>(&cx, id).await?;
    let mandate = of(&body, mandate)?;
    let typed = forms::as_typed(mandate);
    let one = Filled { typed: &typed, offered: &Offered::read(&cx, &network, &typed).await?, wrong: &Wrong::default() };
    let content = views::one(&cx, &body, mandate, &one, frame::told(&cx, &said));
    Ok(frame::shown(&cx, &body, "", &mandate.person, content))
}

/// `POST /groups/{id}/mandates/{mandate}`.
pub async fn update(State(network): State<Arc<Network>>, cx: Cx, Path((_, id, mandate)): One, sent: Sent) -> Answer {
    let (typed, mut wrong) = (Typed::from(sent), Wrong::default());
    let offered = Offered::read(&cx, &network, &typed).await?;
    if offered.searched {
        let body = see::<SeatMembers>(&cx, id).await?;
        let before = of(&body, mandate)?;
        let content =
            views::one(&cx, &body, before, &Filled { typed: &typed, offered: &offered, wrong: &wrong }, html! {});
        return Ok(frame::shown(&cx, &body, "", &before.person, content));
    }
    let (mut tx, permit) = permit::<SeatMembers>(&cx, id).await?;
    let body = permit.object();
    let before = of(body, mandate)?;
    if let Some(mut new) = forms::read(&cx, body, (&typed, &offered), Some(before), &mut wrong) {
        // What a member with an account says of themselves is theirs to say.
        if before.account.is_some() {
            (new.gender, new.named) = (before.gender, before.named);
        }
        match store::change(&mut tx, &permit, &cx.actor, &new).await? {
            Ok(()) => {
                tx.commit().await?;
                return done(&cx, id, &format!("/mandates/{mandate}"));
            }
            Err(refusal) => forms::refused(&cx, refusal, &mut wrong),
        }
    }
    let content = views::one(&cx, body, before, &Filled { typed: &typed, offered: &offered, wrong: &wrong }, html! {});
    Ok(frame::to_mend(&cx, body, "", &before.person, content))
}

/// `POST /groups/{id}/mandates/{mandate}/end`: ends it early; access ends with it.
pub async fn end(State(network): State<Arc<Network>>, cx: Cx, Path((_, id, mandate)): One, sent: Sent) -> Answer {
    let (mut tx, permit) = permit::<SeatMembers>(&cx, id).await?;
    let (typed, body, mut wrong) = (Typed::from(sent), permit.object(), Wrong::default());
    let before = of(body, mandate)?;
    let on = wrong.date(&cx, &typed, "on");
    let reason = Reason::parse(typed.get("reason"));
    if typed.get("on").is_empty() {
        wrong.required(&cx, "on", false);
    }
    if before.ends.zip(on).is_some_and(|(ends, on)| ends < on) {
        wrong.add("on", cx.locale.t(&msg::groups_end_later()));
    }
    if reason.is_none() {
        wrong.add("reason", cx.locale.t(&platform::msg::field_choose()));
    }
    let (Some(on), Some(reason), true) = (on, reason, wrong.is_empty()) else {
        let mut shown = forms::as_typed(before);
        shown.put("on", typed.get("on"));
        shown.put("reason", typed.get("reason"));
        drop(tx);
        let offered = Offered::read(&cx, &network, &shown).await?;
        let content =
            views::one(&cx, body, before, &Filled { typed: &shown, offered: &offered, wrong: &wrong }, html! {});
        return Ok(frame::to_mend(&cx, body, "", &before.person, content));
    };
    let ended = Mandate { ended: Some(Ended { on, reason }), ..before.clone() };
    // Ending leaves a place free: nothing can stand in its way.
    store::change(&mut tx, &permit, &cx.actor, &ended).await?.map_err(|_| Error::Conflict)?;
    tx.commit().await?;
    done(&cx, id, "")
}

/// `POST /groups/{id}/mandates/{mandate}/link`: shown this once.
pub async fn link(State(network): State<Arc<Network>>, cx: Cx, Path((_, id, mandate)): One) -> Answer {
    let (tx, permit) = permit::<SeatMembers>(&cx, id).await?;
    let token = store::make_link(&tx, &permit, &cx.actor, mandate).await?;
    tx.commit().await?;
    let (locale, body) = (&cx.locale, permit.object());
    let mandate = of(body, mandate)?;
    let address = format!("{}/{}/mandates/{token}", cx.app.settings.public(), cx.lang());
    let told = ui::notice(
        Tone::Ok,
        true,
        html! { p { (locale.t(&msg::groups_link_made())) } p { code class="secret" dir="ltr" { (address) } } p { (locale.t(&msg::link_once())) } },
    );
    let typed = forms::as_typed(mandate);
    let one = Filled { typed: &typed, offered: &Offered::read(&cx, &network, &typed).await?, wrong: &Wrong::default() };
    let content = views::one(&cx, body, mandate, &one, told);
    Ok(frame::shown(&cx, body, "", &mandate.person, content))
}

/// `/groups/{id}/my-mandate/{mandate}`: what one says of oneself.
pub async fn own(cx: Cx, Path((_, id, mandate)): One, said: frame::Said) -> Answer {
    let body = see::<ReadGroup>(&cx, id).await?;
    let mandate = body.own(&cx.actor).find(|it| it.id == mandate).ok_or(Error::NotFound)?;
    let content = views::own(&cx, &body, mandate, frame::told(&cx, &said));
    Ok(frame::shown(&cx, &body, "", &cx.locale.t(&msg::groups_my_mandate()), content))
}

/// `POST /groups/{id}/my-mandate/{mandate}`.
pub async fn update_own(cx: Cx, Path((_, id, mandate)): One, sent: Sent) -> Answer {
    let (mut tx, permit) = permit::<ReadGroup>(&cx, id).await?;
    let before = permit.object().own(&cx.actor).find(|it| it.id == mandate).ok_or(Error::NotFound)?;
    let typed = Typed::from(sent);
    let new = Mandate { gender: Gender::parse(typed.get("gender")), named: typed.ticked("named"), ..before.clone() };
    store::change_own(&mut tx, &permit, &cx.actor, &new).await?;
    tx.commit().await?;
    done(&cx, id, &format!("/my-mandate/{mandate}"))
}

/// `/mandates/{token}`: what one is asked to take up.
pub async fn offered(cx: Cx, Path((_, token)): Path<(String, String)>) -> Answer {
    let mandate = store::by_link(cx.app.db.read(), &token, cx.app.clock.now()).await?.ok_or(Error::NotFound)?;
    let group = groups::find(cx.app.db.read(), mandate.group).await?.ok_or(Error::NotFound)?;
    Ok(page::once(StatusCode::OK, offer(&cx, &token, &mandate, group.name.show(cx.lang()))?))
}

fn offer(cx: &Cx, token: &str, mandate: &Mandate, group: kernel::Shown<'_, String>) -> Result<Markup> {
    let (locale, me) = (&cx.locale, cx.member()?);
    let title = locale.t(&msg::groups_offer());
    let body = html! {
        div class="narrow" {
            h1 { (title) }
            p class="lead" { (ui::plain(locale, group)) " · " (locale.t(&labels::part(mandate))) }
            p { (locale.t(&msg::groups_offer_text(mandate.person.as_str(), me.name.as_str()))) }
            form method="post" action={ "/" (cx.lang()) "/mandates/" (token) "/acceptance" } { (ui::submit(&locale.t(&msg::groups_offer_accept()))) }
        }
    };
    let mut it = Page::new(locale, title.as_str(), body);
    it.unlisted = true;
    Ok(ui::document(&it))
}

/// `POST /mandates/{token}/acceptance`.
pub async fn accept(cx: Cx, Path((_, token)): Path<(String, String)>) -> Answer {
    let mut tx = cx.app.db.begin().await?;
    let permit = cx.permit::<TakeUp>(&tx, token).await?;
    let group = store::take_up(&mut tx, &permit, &cx.actor).await?;
    tx.commit().await?;
    done(&cx, group, "")
}
