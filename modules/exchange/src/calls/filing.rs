//! Writing an application: begun by one institution with another, saved as one goes. A draft is seen by its writer alone.
//! Nobody overwrites what they have not seen; what is over is still kept.

use super::application::{Application, CROWD, Part};
use super::policy::{BeginApplication, Desk, MoveApplication};
use super::rows::Part as Role;
use super::states::{Move, Side};
use super::{applications, form, store, views, words};
use crate::modality::Modality;
use crate::msg;
use crate::practices::form::{period, rewritten};
use crate::practices::model::{LONG, TITLE};
use crate::visit::Here;
use crate::writing::{self, Finished, Written};
use crate::{institutions, listings};
use axum::response::Response;
use http::StatusCode;
use kernel::{Error, Id, Lang, Result, Text};
use maud::{Markup, html};
use platform::Answer;
use platform::forms::{Form, Sent, Typed, Wrong};
use platform::ui::{self, Field, Kind, Tone};
use uuid::Uuid;

const LIST: &str = "work/exchange/applications";

/// `/work/exchange/applications/new?call=…`.
pub async fn new(here: Here) -> Answer {
    let mut typed = Typed::default();
    typed.put("lang", here.cx.lang());
    typed.put("call", here.asked("call"));
    Ok(blank(&here, &typed, &Wrong::default(), StatusCode::OK).await?)
}

async fn blank(here: &Here, typed: &Typed, wrong: &Wrong, status: StatusCode) -> Result<Response> {
    let (locale, t) = (here.locale(), |message| here.t(&message));
    let call = typed.id("call").ok_or(Error::NotFound)?;
    let call = store::public_one(here.cx.app.db.read(), call).await?.ok_or(Error::NotFound)?.call;
    let own = institutions::own(&here.cx, &here.shelf).await?;
    let names: Vec<(String, String)> = own.iter().map(|it| (it.id.to_string(), it.called(locale))).collect();
    let roles: Vec<(String, String)> =
        Role::ALL.iter().map(|it| (it.as_str().to_owned(), t(words::part(*it)))).collect();
    let languages: Vec<(String, String)> =
        Lang::INTERFACE.iter().map(|lang| (lang.to_string(), locale.autonym(*lang).into_owned())).collect();
    let form = Form { cx: &here.cx, typed, wrong };
    let body = html! {
        p class="lead" { (here.t(&msg::application_new_lead(views::titled(here, &call.title)))) }
        @if own.is_empty() { (ui::notice(Tone::Info, false, html! { p { (t(msg::practice_no_institution())) } })) }
        @else {
            (wrong.summary(locale))
            form class="form" method="post" action=(here.href(LIST)) novalidate {
                input type="hidden" name="call" value=(call.id);
                (form.choice("organisation", &t(msg::practice_institution()), None, &names))
                (form.choice("role", &t(msg::application_role()), Some(&t(msg::application_role_hint())), &roles))
                (form.field("partner", &t(msg::application_partner()), Field { required: true, hint: Some(&t(msg::application_partner_hint())), ..Field::default() }))
                (form.choice("lang", &t(msg::practice_written_in()), Some(&t(msg::practice_written_in_hint())), &languages))
                (form.field("title", &t(msg::practice_name()), Field { required: true, max: Some(TITLE as u32), ..Field::default() }))
                (form.field("listing", &t(msg::application_from()), Field { hint: Some(&t(msg::application_from_hint())), ..Field::default() }))
                (ui::submit(&t(msg::practice_begin())))
            }
        }
    };
    let list = t(msg::applications_own());
    Ok(here.work(status, &t(msg::application_new()), &format!("{LIST}/new"), &[(&list, LIST)], body))
}

/// The open offer or request that somebody means by its address, if they may see it.
async fn listing(here: &Here, typed: &Typed, wrong: &mut Wrong) -> Result<Option<listings::model::Listing>> {
    let written = typed.line("listing", 300);
    let end = written.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    if end.is_empty() {
        return Ok(None);
    }
    let sight = listings::policy::Sight::of(&here.cx, &here.shelf).await?;
    let found = match end.parse::<Uuid>() {
        Ok(id) => listings::store::open(here.cx.app.db.read(), &sight, &[id]).await?.pop(),
        Err(_) => None,
    };
    if found.is_none() {
        wrong.add("listing", here.t(&msg::application_from_unknown()));
    }
    Ok(found.map(|it| it.listing))
}

/// `POST /work/exchange/applications`.
pub async fn create(here: Here, sent: Sent) -> Answer {
    let (typed, mut wrong) = (Typed::from(sent), Wrong::default());
    let title = typed.line("title", TITLE);
    wrong.required(&here.cx, "title", !title.is_empty());
    let lang = typed.get("lang").parse::<Lang>().ok().filter(|lang| lang.has_interface()).unwrap_or(here.cx.lang());
    let (call, own) = (typed.id("call").ok_or(Error::NotFound)?, typed.id("organisation").unwrap_or_default());
    let role = Role::parse(typed.get("role"));
    wrong.required(&here.cx, "role", role.is_some());
    let written = typed.line("partner", 300);
    wrong.required(&here.cx, "partner", !written.is_empty());
    let partner = institutions::meant(here.cx.app.db.read(), &written).await?.map(|it| it.id.uuid());
    let listing = listing(&here, &typed, &mut wrong).await?;
    if !written.is_empty() && partner.is_none_or(|it| it == own) {
        wrong.add("partner", here.t(&msg::application_partner_unknown()));
    }
    let tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<BeginApplication>(&tx, (call, own, here.shelf.clone())).await?;
    let (Some(role), Some(partner), true) = (role, partner, wrong.is_empty()) else {
        drop(tx);
        return Ok(blank(&here, &typed, &wrong, StatusCode::UNPROCESSABLE_ENTITY).await?);
    };
    let both = if role == Role::Provider { (own, partner) } else { (partner, own) };
    let id = Id::<Application>::new();
    let mut it = Application::new(id, call, both, Text::new(lang, title));
    if let Some(listing) = listing {
        it.listing = Some(listing.id.uuid());
        it.modality = listing.modalities.first().copied();
        it.parts.insert(Part::What, Text::new(lang, listing.what.show(lang).value.clone()));
    }
    applications::begin(&tx, &here.cx.actor, &permit, role, it).await?;
    tx.commit().await?;
    Ok(here.go(&format!("{LIST}/{id}/edit"), ""))
}

/// As the application would be typed.
fn typed(it: &Application) -> Typed {
    let mut typed = Typed::default();
    let number = |amount: u64| if amount == 0 { String::new() } else { amount.to_string() };
    typed.put("title", it.title.said());
    for part in Part::ALL {
        let said = it.parts.get(part).map(Text::said).unwrap_or_default();
        typed.put(format!("part-{}", part.as_str()), said);
    }
    typed.put("from", it.period.from.map(|day| day.to_string()).unwrap_or_default());
    typed.put("to", it.period.to.map(|day| day.to_string()).unwrap_or_default());
    typed.put("modality", it.modality.map_or("", Modality::as_str));
    let money = &it.funding;
    let all = [("travel", money.travel), ("days", money.days), ("rate", money.rate), ("people", money.people)];
    let more = [("materials", money.materials), ("other", money.other), ("own", money.own)];
    all.into_iter().chain(more).for_each(|(name, amount)| typed.put(name, number(amount)));
    typed
}

/// Brings what was typed into an application. What is wrong is in `wrong`.
fn read(here: &Here, before: &Application, typed: &Typed, wrong: &mut Wrong) -> Application {
    let (cx, mut it) = (&here.cx, before.clone());
    let title = typed.line("title", TITLE);
    wrong.required(cx, "title", !title.is_empty());
    it.title = rewritten(Some(&before.title), before.lang, title).unwrap_or_else(|| before.title.clone());
    for part in Part::ALL {
        let said = typed.lines(&format!("part-{}", part.as_str()), LONG);
        match rewritten(before.parts.get(part), before.lang, said) {
            Some(text) => drop(it.parts.insert(*part, text)),
            None => drop(it.parts.remove(part)),
        }
    }
    it.period = period(cx, typed, wrong);
    it.modality = Modality::parse(typed.get("modality"));
    let mut money = |name| form::money(here, typed, name, wrong);
    let funding = &mut it.funding;
    (funding.travel, funding.rate) = (money("travel"), money("rate"));
    (funding.materials, funding.other, funding.own) = (money("materials"), money("other"), money("own"));
    let mut count = |name| u64::from(wrong.number(cx, typed, name, 0..=CROWD, 0));
    (funding.days, funding.people) = (count("days"), count("people"));
    it
}

/// What is missing to hand it in, beside its field.
pub(super) fn lacks(here: &Here, desk: &Desk, wrong: &mut Wrong) {
    let (it, call) = (&desk.filed.application, &desk.call.call);
    for field in it.missing(call) {
        match field {
            "travel" if it.funding.asked() > call.most => {
                let most = crate::cooperations::fields::money(here.locale(), call.most, &call.currency);
                wrong.add("travel", here.t(&msg::application_too_much(most)));
            }
            "travel" => wrong.add("travel", here.t(&msg::application_asks_nothing())),
            "modality" if it.modality.is_some() => wrong.add("modality", here.t(&msg::application_modality_wrong())),
            _ => wrong.required(&here.cx, field, false),
        }
    }
}

/// `/work/exchange/applications/{id}/edit`.
pub async fn edit(here: Here) -> Answer {
    let key = (here.id()?, here.shelf.clone(), Side::Writer, Move::Edit);
    let look = here.cx.look::<MoveApplication>(key).await?;
    Ok(form_shown(
        &here,
        look.object(),
        &typed(&look.object().filed.application),
        &Wrong::default(),
        None,
        StatusCode::OK,
    ))
}

/// The form of one that lacks something to be handed in.
pub(super) fn lacking(here: &Here, desk: &Desk, wrong: &Wrong) -> Response {
    form_shown(here, desk, &typed(&desk.filed.application), wrong, None, StatusCode::UNPROCESSABLE_ENTITY)
}

fn form_shown(
    here: &Here,
    desk: &Desk,
    typed: &Typed,
    wrong: &Wrong,
    told: Option<Markup>,
    status: StatusCode,
) -> Response {
    let it = &desk.filed.application;
    let path = format!("{LIST}/{}", it.id);
    let form = Form { cx: &here.cx, typed, wrong };
    let before = html! {
        @if !desk.filed.note.is_empty() {
            (ui::notice(Tone::Warn, false, html! { p { strong { (here.t(&msg::application_returned_because())) } } p class="words" { bdi { (desk.filed.note) } } }))
        }
    };
    let written = Written {
        told,
        wrong,
        before,
        path: &path,
        revision: desk.filed.revision,
        badge: words::state_badge(here.locale(), desk.filed.state),
        itself: true,
    };
    let body = writing::form(here, written, fields(here, &form, desk));
    let (list, name) = (here.t(&msg::applications_own()), views::titled(here, &it.title));
    let trail = [(list.as_str(), LIST), (name.as_str(), path.as_str())];
    here.scripted(status, &here.t(&msg::application_edit()), &format!("{path}/edit"), &trail, body, &["editor"])
}

fn fields(here: &Here, form: &Form<'_>, desk: &Desk) -> Markup {
    let (it, call, t) = (&desk.filed.application, &desk.call.call, |message| here.t(&message));
    let forms: Vec<(String, String)> =
        call.modalities.iter().map(|it| (it.as_str().to_owned(), it.name(here.locale()))).collect();
    let day =
        |name, label: &str| form.field(name, label, Field { kind: Kind::Date, required: true, ..Field::default() });
    let number = |name, label: &str| form.field(name, label, Field { kind: Kind::Number, ..Field::default() });
    let most = crate::cooperations::fields::money(here.locale(), call.most, &call.currency);
    let lang = Some(it.lang);
    html! {
        fieldset class="panel stack" {
            legend { (t(msg::application_form_what())) }
            (form.field("title", &t(msg::practice_name()), Field { required: true, max: Some(TITLE as u32), lang, ..Field::default() }))
            @for part in Part::ALL {
                (form.area(&format!("part-{}", part.as_str()), &t(words::told(*part)), Field { required: true, hint: Some(&t(words::told_hint(*part))), lang, ..Field::default() }))
            }
            (form.perhaps("modality", &t(msg::cooperation_modality()), None, &forms))
            div class="cluster" { (day("from", &t(msg::practice_from()))) (day("to", &t(msg::practice_to()))) }
        }
        fieldset class="panel stack" {
            legend { (t(msg::application_funding())) }
            p class="hint" { (here.t(&msg::application_funding_hint(most, call.currency.clone()))) }
            (number("travel", &t(msg::cost_travel())))
            div class="cluster" role="group" aria-label=(t(msg::cost_per_diem())) {
                (number("days", &t(msg::application_days())))
                (number("rate", &t(msg::application_rate())))
                (number("people", &t(msg::application_people())))
            }
            (number("materials", &t(msg::application_materials())))
            (number("other", &t(msg::cost_other())))
            (number("own", &t(msg::application_own())))
            p class="soft" { (t(msg::application_total_hint())) }
        }
    }
}

/// `POST /work/exchange/applications/{id}`.
pub async fn update(here: Here, sent: Sent) -> Answer {
    let typed = Typed::from(sent);
    let (quiet, id) = (writing::is_quiet(&typed), here.id()?);
    let tx = here.cx.app.db.begin().await?;
    let key = (id, here.shelf.clone(), Side::Writer, Move::Edit);
    let permit = here.cx.permit::<MoveApplication>(&tx, key).await?;
    let mut wrong = Wrong::default();
    let it = read(&here, &permit.object().filed.application, &typed, &mut wrong);
    if !wrong.is_empty() {
        drop(tx);
        if quiet {
            return Ok(writing::not_saved(&here));
        }
        return Ok(form_shown(&here, permit.object(), &typed, &wrong, None, StatusCode::UNPROCESSABLE_ENTITY));
    }
    let (seen, path) = (writing::seen(&typed), format!("{LIST}/{id}"));
    let done = applications::save(&tx, &here.cx.actor, &permit, seen, it).await;
    match writing::finish(&here, &typed, tx, &path, (done, &msg::call_overtaken())).await? {
        Finished::Answered(answer) => Ok(answer),
        Finished::Overtaken(told) => {
            Ok(form_shown(&here, permit.object(), &typed, &wrong, Some(told), StatusCode::CONFLICT))
        }
    }
}
