//! Writing an offer or a request: saved as one goes while nobody else sees it; while it is open, saved as a whole.
//! Nobody overwrites what they have not seen: a form bears the revision from which it was made.

use super::form::{self, Names};
use super::model::{Cost, Listing, Side, State, TITLE, Urgency, Visibility};
use super::policy::{BeginListing, Desk, Do};
use super::states::Step;
use super::{store, words};
use crate::modality::Modality;
use crate::practices::store as practices;
use crate::visit::Here;
use crate::writing::{self, Begun, Finished, Written};
use crate::{institutions, msg};
use axum::response::Response;
use http::StatusCode;
use kernel::{Id, Result, Text};
use maud::{Markup, html};
use platform::Answer;
use platform::forms::{Form, Sent, Typed, Wrong};
use platform::ui::{self, Field, Kind, Tone};

/// `/work/exchange/listings/new`, with `?side=request` for a request.
pub async fn new(here: Here) -> Answer {
    let mut typed = Typed::default();
    typed.put("lang", here.cx.lang());
    typed.put("side", here.asked("side"));
    Ok(begin_form(&here, &typed, &Wrong::default(), StatusCode::OK).await?)
}

async fn begin_form(here: &Here, typed: &Typed, wrong: &Wrong, status: StatusCode) -> Result<Response> {
    let t = |message| here.t(&message);
    let side = Side::parse(typed.get("side")).unwrap_or(Side::Offer);
    let (lead, hint) = match side {
        Side::Offer => (t(msg::offer_new_lead()), t(msg::listing_title_offer_hint())),
        Side::Request => (t(msg::request_new_lead()), t(msg::listing_title_request_hint())),
    };
    let form = Form { cx: &here.cx, typed, wrong };
    let field = Field { max: Some(TITLE as u32), hint: Some(&hint), ..Field::default() };
    let side_field = html! { input type="hidden" name="side" value=(side.as_str()); };
    let form = writing::begin(here, &form, "work/exchange/listings", field, side_field).await?;
    let body = html! { p class="lead" { (lead) } (form) };
    let list = t(msg::listings_own());
    let trail = [(list.as_str(), "work/exchange/listings")];
    Ok(here.work(status, &t(words::new(side)), "work/exchange/listings/new", &trail, body))
}

/// `POST /work/exchange/listings`.
pub async fn create(here: Here, sent: Sent) -> Answer {
    let typed = Typed::from(sent);
    let mut wrong = Wrong::default();
    let begun = Begun::read(&here, &typed, TITLE, &mut wrong);
    let side = Side::parse(typed.get("side")).unwrap_or(Side::Offer);
    let tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<BeginListing>(&tx, (begun.organisation, here.shelf.clone())).await?;
    if !wrong.is_empty() {
        drop(tx);
        return Ok(begin_form(&here, &typed, &wrong, StatusCode::UNPROCESSABLE_ENTITY).await?);
    }
    let id = Id::<Listing>::new();
    let listing = Listing::new(id, side, permit.object().id, Text::new(begun.lang, begun.title));
    store::begin(&tx, &here.cx.actor, &permit, listing).await?;
    tx.commit().await?;
    Ok(here.go(&format!("work/exchange/listings/{id}/edit"), ""))
}

/// `/work/exchange/listings/{id}/edit`.
pub async fn edit(here: Here) -> Answer {
    let look = here.cx.look::<Do>((here.id()?, here.shelf.clone(), Step::Edit)).await?;
    let typed = as_typed(&here, &look.object().entry.listing).await?;
    Ok(shown(&here, look.object(), &typed, &Wrong::default(), None, StatusCode::OK))
}

/// The form of a listing that lacks something to be open, with what it lacks.
///
/// # Errors
/// When the database fails.
pub(super) async fn lacking(here: &Here, desk: &Desk, wrong: &Wrong) -> Result<Response> {
    let typed = as_typed(here, &desk.entry.listing).await?;
    Ok(shown(here, desk, &typed, wrong, None, StatusCode::UNPROCESSABLE_ENTITY))
}

/// As the form shows what is kept.
async fn as_typed(here: &Here, it: &Listing) -> Result<Typed> {
    let known = institutions::named(&here.cx.app, &it.named).await?;
    let named = it.named.iter().filter_map(|id| known.get(id).map(|found| found.slug.clone())).collect();
    let practice = match it.practice {
        Some(id) => practices::public(here.cx.app.db.read(), &[id]).await?.pop().map(|it| it.practice.slug),
        None => None,
    };
    let names = Names { named, practice: practice.unwrap_or_default() };
    Ok(form::typed(here.locale(), &here.shelf, it, &names))
}

fn shown(here: &Here, desk: &Desk, typed: &Typed, wrong: &Wrong, told: Option<Markup>, status: StatusCode) -> Response {
    let (it, state) = (&desk.entry.listing, desk.entry.state);
    let path = format!("work/exchange/listings/{}", it.id);
    let name = it.title.show(here.cx.lang()).value.clone();
    let form = Form { cx: &here.cx, typed, wrong };
    let t = |message| here.t(&message);
    let open = state == State::Open;
    let before = html! {
        @if open { (ui::notice(Tone::Info, false, html! { p { (t(msg::listing_edit_open())) } })) }
    };
    let written = Written {
        told,
        wrong,
        before,
        path: &path,
        revision: desk.entry.revision,
        badge: words::state_badge(here.locale(), state),
        itself: !open,
    };
    let body =
        writing::form(here, written, html! { (what(here, &form, it)) (how(here, &form, it.side)) (who(here, &form)) });
    let list = t(msg::listings_own());
    let trail = [(list.as_str(), "work/exchange/listings"), (name.as_str(), path.as_str())];
    here.scripted(status, &t(msg::practice_edit()), &format!("{path}/edit"), &trail, body, &["editor"])
}

/// Options of a closed list.
fn options<T: Copy>(
    here: &Here,
    all: &[T],
    code: fn(T) -> &'static str,
    name: fn(T) -> messages::Message,
) -> Vec<(String, String)> {
    all.iter().map(|it| (code(*it).to_owned(), here.t(&name(*it)))).collect()
}

fn what(here: &Here, form: &Form<'_>, it: &Listing) -> Markup {
    let t = |message| here.t(&message);
    let themes: Vec<(String, String)> =
        (here.shelf.themes.iter()).map(|it| (it.code.clone(), it.name.show(here.cx.lang()).value.clone())).collect();
    let hint = match it.side {
        Side::Offer => t(msg::listing_what_offer_hint()),
        Side::Request => t(msg::listing_what_request_hint()),
    };
    let lang = Some(it.lang);
    html! {
        fieldset class="panel stack" {
            legend { (t(msg::listing_form_what())) }
            (form.field("title", &t(msg::practice_name()), Field { required: true, max: Some(TITLE as u32), lang, ..Field::default() }))
            (form.area("what", &t(words::what(it.side)), Field { required: true, hint: Some(&hint), lang, ..Field::default() }))
            (form.several("themes", &t(msg::practice_themes()), None, &themes))
            (form.area("conditions", &t(msg::listing_conditions()), Field { hint: Some(&t(msg::listing_conditions_hint())), lang, ..Field::default() }))
            @if it.side == Side::Offer {
                (form.field("practice", &t(msg::listing_practice_on()), Field { hint: Some(&t(msg::cooperation_practice_hint())), ..Field::default() }))
            }
        }
    }
}

fn how(here: &Here, form: &Form<'_>, side: Side) -> Markup {
    let t = |message| here.t(&message);
    let modalities: Vec<(String, String)> =
        Modality::ALL.iter().map(|it| (it.as_str().to_owned(), it.name(here.locale()))).collect();
    let costs = options(here, Cost::ALL, Cost::as_str, words::cost);
    let urgencies = options(here, Urgency::ALL, Urgency::as_str, words::urgency);
    let day = |name, label: &str| form.field(name, label, Field { kind: Kind::Date, ..Field::default() });
    html! {
        fieldset class="panel stack" {
            legend { (t(msg::listing_form_how())) }
            (form.several("modalities", &t(msg::listing_modalities()), None, &modalities))
            (form.field("languages", &t(msg::listing_languages()), Field { required: true, hint: Some(&t(msg::listing_languages_hint())), ..Field::default() }))
            div class="cluster" { (day("from", &t(msg::practice_from()))) (day("to", &t(msg::practice_to()))) }
            (form.perhaps("territory", &t(words::place(side)), Some(&t(msg::listing_place_hint())), &writing::places(here)))
            (form.choice("cost", &t(msg::listing_cost()), None, &costs))
            @match side {
                Side::Offer => (form.field("capacity", &t(msg::listing_capacity()), Field { kind: Kind::Number, hint: Some(&t(msg::listing_capacity_hint())), ..Field::default() })),
                Side::Request => (form.choice("urgency", &t(msg::listing_urgency()), None, &urgencies)),
            }
        }
    }
}

fn who(here: &Here, form: &Form<'_>) -> Markup {
    let t = |message| here.t(&message);
    let visibilities = options(here, Visibility::ALL, Visibility::as_str, words::visibility);
    html! {
        fieldset class="panel stack" {
            legend { (t(msg::listing_form_who())) }
            (form.choice("visibility", &t(msg::listing_visibility()), None, &visibilities))
            (form.area("named", &t(msg::listing_named()), Field { hint: Some(&t(msg::practice_partners_hint())), ..Field::default() }))
            (form.field("contact-name", &t(msg::practice_contact_name()), Field { hint: Some(&t(msg::practice_contact_hint())), ..Field::default() }))
            (form.field("contact-email", &t(msg::practice_contact_email()), Field { kind: Kind::Email, ..Field::default() }))
            (form.field("contact-phone", &t(msg::practice_contact_phone()), Field { kind: Kind::Tel, ..Field::default() }))
        }
    }
}

/// `POST /work/exchange/listings/{id}`: saves, unless somebody else did in the meantime.
pub async fn update(here: Here, sent: Sent) -> Answer {
    let typed = Typed::from(sent);
    let quiet = writing::is_quiet(&typed);
    let id = here.id()?;
    let mut wrong = Wrong::default();
    let before = here.cx.look::<Do>((id, here.shelf.clone(), Step::Edit)).await?.object().entry.listing.clone();
    let listing = form::read(&here.cx, &here.shelf, &before, &typed, &mut wrong).await?;
    let mut tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<Do>(&tx, (id, here.shelf.clone(), Step::Edit)).await?;
    if permit.object().entry.state == State::Open {
        form::lacks(&here.cx, &listing, here.today(), &mut wrong);
    }
    if !wrong.is_empty() {
        drop(tx);
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        if quiet {
            return Ok(writing::not_saved(&here));
        }
        return Ok(shown(&here, permit.object(), &typed, &wrong, None, status));
    }
    let path = format!("work/exchange/listings/{id}");
    let done = store::save(&mut tx, &here.cx.actor, &permit, writing::seen(&typed), listing).await;
    match writing::finish(&here, &typed, tx, &path, (done, &msg::listing_overtaken())).await? {
        Finished::Answered(answer) => Ok(answer),
        Finished::Overtaken(told) => {
            Ok(shown(&here, permit.object(), &typed, &wrong, Some(told), StatusCode::CONFLICT))
        }
    }
}
