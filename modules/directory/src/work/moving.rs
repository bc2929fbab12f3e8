//! Moving a record to another territory: a choice among the places where whoever looks may write.
//! The public sees it there once it is published by somebody who may publish in both.

use super::desk::Work;
use super::kinds::Kind;
use super::review;
use crate::drafts::Place;
use crate::drafts::moving;
use crate::drafts::policy::{Desk, MoveDraft};
use crate::msg;
use axum::Form;
use http::StatusCode;
use kernel::{Error, Right};
use maud::{Markup, html};
use platform::ui::{self, Select};
use platform::{Answer, page};
use serde::Deserialize;

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Sent {
    /// The slug of a territory.
    territory: String,
}

/// The fold from which it is moved; nothing where there is nowhere else.
pub fn panel<T: Kind>(work: &Work, desk: &Desk<T>) -> Markup {
    let here = desk.place();
    let may = |place: Place| work.cx.actor.may(Right::Write, &place.scopes(&work.shelf));
    let elsewhere = work.shelf.all_published().filter(|it| Some(it.id) != here.territory);
    let elsewhere = elsewhere.filter(|it| may(Place { territory: Some(it.id), organisation: here.organisation }));
    let mut places: Vec<(&str, String)> = elsewhere.map(|it| (it.slug.as_str(), work.name(&it.name))).collect();
    places.sort_by(|a, b| work.locale().compare(&a.1, &b.1));
    let options: Vec<(&str, &str, bool)> = places.iter().map(|(slug, name)| (*slug, name.as_str(), false)).collect();
    let label = work.t(&msg::move_to());
    html! {
        @if !options.is_empty() {
            (review::panel::<T>(work, &msg::move_title(), "/place", "btn", html! {
                p { (work.t(&msg::move_lead())) }
                (ui::select(work.locale(), Select { name: "territory", label: &label, required: true, options: &options, ..Select::default() }))
            }))
        }
    }
}

/// `POST …/place`.
pub async fn create<T: Kind>(work: Work, Form(sent): Form<Sent>) -> Answer {
    let territory = work.shelf.published(&sent.territory).ok_or(Error::NotFound)?.id;
    let organisation = work.look::<T>().await?.object().place().organisation;
    let tx = work.cx.app.db.begin().await?;
    let to = |organisation| Place { territory: Some(territory), organisation };
    let permit = match work.cx.permit::<MoveDraft<T>>(&tx, (work.key(), to(organisation))).await {
        // The organisation does not work there.
        Err(Error::NotFound) => work.cx.permit::<MoveDraft<T>>(&tx, (work.key(), to(None))).await?,
        other => other?,
    };
    if moving::move_to(&tx, &work.cx.actor, &permit).await? {
        tx.commit().await?;
    }
    Ok(page::redirect(StatusCode::SEE_OTHER, &work.of::<T>("?saved=1")))
}
