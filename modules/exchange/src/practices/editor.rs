//! Writing a practice: the short form first, the full one folded below it; saved as one goes.
//! Nobody overwrites what they have not seen: a form bears the revision from which it was made.

use super::counting::{self, SUMMARY};
use super::form;
use super::model::{Evaluation, Part, Practice, Standing, TITLE};
use super::policy::{BeginPractice, Desk, Do};
use super::states::Step;
use super::{store, words};
use crate::institutions;
use crate::visit::Here;
use crate::writing::{self, Begun, Finished, Written};
use crate::{goals, msg};
use axum::response::Response;
use http::StatusCode;
use kernel::{Id, Lang, Result, Text};
use maud::{Markup, html};
use network::api::Population;
use platform::Answer;
use platform::forms::{Form, Sent, Typed, Wrong};
use platform::ui::{self, Field, Kind, Tone};
use uuid::Uuid;

/// `/work/exchange/practices/new`.
pub async fn new(here: Here) -> Answer {
    let mut typed = Typed::default();
    typed.put("lang", here.cx.lang());
    Ok(begin_form(&here, &typed, &Wrong::default(), StatusCode::OK).await?)
}

async fn begin_form(here: &Here, typed: &Typed, wrong: &Wrong, status: StatusCode) -> Result<Response> {
    let (title, hint) = (here.t(&msg::practice_new()), here.t(&msg::practice_name_hint()));
    let form = Form { cx: &here.cx, typed, wrong };
    let field = Field { max: Some(TITLE as u32), hint: Some(&hint), ..Field::default() };
    let form = writing::begin(here, &form, "work/exchange/practices", field, html! {}).await?;
    let body = html! { p class="lead" { (here.t(&msg::practice_new_lead())) } (form) };
    let list = here.t(&msg::practices_own());
    Ok(here.work(status, &title, "work/exchange/practices/new", &[(&list, "work/exchange/practices")], body))
}

/// `POST /work/exchange/practices`.
pub async fn create(here: Here, sent: Sent) -> Answer {
    let typed = Typed::from(sent);
    let mut wrong = Wrong::default();
    let begun = Begun::read(&here, &typed, TITLE, &mut wrong);
    let tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<BeginPractice>(&tx, (begun.organisation, here.shelf.clone())).await?;
    if !wrong.is_empty() {
        drop(tx);
        return Ok(begin_form(&here, &typed, &wrong, StatusCode::UNPROCESSABLE_ENTITY).await?);
    }
    let id = Id::<Practice>::new();
    let practice = Practice::new(id, permit.object().id, Text::new(begun.lang, begun.title));
    store::begin(&tx, &here.cx.actor, &permit, practice).await?;
    tx.commit().await?;
    Ok(here.go(&format!("work/exchange/practices/{id}/edit"), ""))
}

/// `/work/exchange/practices/{id}/edit`.
pub async fn edit(here: Here) -> Answer {
    let key = (here.id()?, here.shelf.clone(), Step::Edit);
    let look = here.cx.look::<Do>(key).await?;
    let desk = look.object();
    let typed = as_typed(&here, &desk.entry.practice).await?;
    Ok(shown(&here, desk, &typed, &Wrong::default(), None, StatusCode::OK))
}

/// The form of a practice that lacks something to be handed in, with what it lacks.
///
/// # Errors
/// When the database fails.
pub(super) async fn lacking(here: &Here, desk: &Desk, wrong: &Wrong) -> Result<Response> {
    let typed = as_typed(here, &desk.entry.practice).await?;
    Ok(shown(here, desk, &typed, wrong, None, StatusCode::UNPROCESSABLE_ENTITY))
}

/// As the form shows what is kept.
async fn as_typed(here: &Here, it: &Practice) -> Result<Typed> {
    let known = institutions::named(&here.cx.app, &it.partners).await?;
    let name = |id: &Uuid| known.get(id).map(|found| found.slug.clone());
    let partners: Vec<String> = it.partners.iter().filter_map(name).collect();
    Ok(form::typed(&here.shelf, it, &partners))
}

fn shown(here: &Here, desk: &Desk, typed: &Typed, wrong: &Wrong, told: Option<Markup>, status: StatusCode) -> Response {
    let it = &desk.entry.practice;
    let path = format!("work/exchange/practices/{}", it.id);
    let name = it.title.show(here.cx.lang()).value.clone();
    let form = Form { cx: &here.cx, typed, wrong };
    let before = html! {
        @if !desk.entry.note.is_empty() {
            (ui::notice(Tone::Warn, false, html! { p { strong { (here.t(&msg::practice_revision_note())) } } p class="words" { (desk.entry.note) } }))
        }
    };
    let written = Written {
        told,
        wrong,
        before,
        path: &path,
        revision: desk.entry.revision,
        badge: words::state_badge(here.locale(), desk.entry.state),
        itself: true,
    };
    let body = writing::form(here, written, html! { (short(here, &form, it.lang)) (full(here, &form, it.lang)) });
    let list = here.t(&msg::practices_own());
    let title = here.t(&msg::practice_edit());
    let trail = [(list.as_str(), "work/exchange/practices"), (name.as_str(), path.as_str())];
    here.scripted(status, &title, &format!("{path}/edit"), &trail, body, &["editor", "words"])
}

fn part(here: &Here, form: &Form<'_>, lang: Lang, part: Part) -> Markup {
    let (label, hint) = (here.t(&words::part(part)), here.t(&words::hint(part)));
    let field = Field { hint: Some(&hint), lang: Some(lang), ..Field::default() };
    form.area(&format!("part-{}", part.as_str()), &label, field)
}

/// What nobody can review it without.
fn short(here: &Here, form: &Form<'_>, lang: Lang) -> Markup {
    let t = |message| here.t(&message);
    let count = counting::words(form.typed.get("summary"));
    let themes: Vec<(String, String)> =
        (here.shelf.themes.iter()).map(|it| (it.code.clone(), it.name.show(here.cx.lang()).value.clone())).collect();
    let populations: Vec<(String, String)> = Population::ALL
        .iter()
        .map(|it| (it.as_str().to_owned(), network::api::population(here.locale(), *it)))
        .collect();
    let standings: Vec<(String, String)> =
        Standing::ALL.iter().map(|it| (it.as_str().to_owned(), t(words::standing(*it)))).collect();
    let day = |name, label: &str| form.field(name, label, Field { kind: Kind::Date, ..Field::default() });
    html! {
        fieldset class="panel stack" {
            legend { (t(msg::practice_short())) }
            p class="hint" { (t(msg::practice_short_hint())) }
            (form.field("title", &t(msg::practice_name()), Field { required: true, max: Some(TITLE as u32), lang: Some(lang), ..Field::default() }))
            (form.area("summary", &t(msg::practice_summary()), Field { required: true, hint: Some(&t(msg::practice_summary_hint())), lang: Some(lang), ..Field::default() }))
            p class={ "hint word-count" @if count > 0 && !SUMMARY.contains(&count) { " word-count-off" } } data-words-of="summary" data-least=(SUMMARY.start()) data-most=(SUMMARY.end()) {
                (t(msg::practice_words())) " " strong data-count { (here.locale().number(count)) } " / " bdi dir="ltr" { (SUMMARY.start()) "–" (SUMMARY.end()) }
            }
            (form.perhaps("territory", &t(msg::practice_place()), Some(&t(msg::practice_place_hint())), &writing::places(here)))
            div class="cluster" { (day("from", &t(msg::practice_from()))) (day("to", &t(msg::practice_to()))) }
            (form.tick("regular", &t(msg::practice_regular_tick())))
            (form.several("themes", &t(msg::practice_themes()), None, &themes))
            (form.several("populations", &t(msg::practice_populations()), None, &populations))
            @for it in Part::SHORT { (part(here, form, lang, it)) }
            (form.perhaps("standing", &t(msg::practice_results()), Some(&t(msg::practice_results_hint())), &standings))
            (form.field("contact-name", &t(msg::practice_contact_name()), Field { hint: Some(&t(msg::practice_contact_hint())), ..Field::default() }))
            (form.field("contact-email", &t(msg::practice_contact_email()), Field { kind: Kind::Email, ..Field::default() }))
            (form.field("contact-phone", &t(msg::practice_contact_phone()), Field { kind: Kind::Tel, ..Field::default() }))
        }
    }
}

/// The rest, folded until somebody has written in it or must mend something there.
fn full(here: &Here, form: &Form<'_>, lang: Lang) -> Markup {
    let t = |message| here.t(&message);
    let compact: Vec<(String, String)> =
        goals::COMPACT.map(|it| (it.to_string(), goals::compact(here.locale(), it))).collect();
    let targets: Vec<(String, String)> =
        goals::SDG.iter().map(|it| ((*it).to_owned(), goals::sdg(here.locale(), it))).collect();
    let evaluations: Vec<(String, String)> =
        Evaluation::ALL.iter().map(|it| (it.as_str().to_owned(), t(words::evaluation(*it)))).collect();
    let rest = || Part::ALL.iter().copied().filter(|it| !it.is_short());
    let begun = rest().any(|it| !form.typed.get(&format!("part-{}", it.as_str())).is_empty());
    let open = begun || form.wrong.of("documents").is_some();
    html! {
        details class="panel" open[open] {
            summary { (t(msg::practice_full())) }
            div class="stack" {
                p class="hint" { (t(msg::practice_full_hint())) }
                (form.area("partners", &t(msg::practice_partners()), Field { hint: Some(&t(msg::practice_partners_hint())), ..Field::default() }))
                (form.several("compact", &t(msg::practice_compact()), None, &compact))
                (form.several("sdg", &t(msg::practice_sdg()), None, &targets))
                @for it in rest().take_while(|it| *it != Part::Evaluated) { (part(here, form, lang, it)) }
                (form.perhaps("evaluation", &t(msg::practice_evaluation()), None, &evaluations))
                @for it in rest().skip_while(|it| *it != Part::Evaluated) { (part(here, form, lang, it)) }
                (form.area("documents", &t(msg::practice_documents()), Field { hint: Some(&t(msg::practice_documents_hint())), ..Field::default() }))
            }
        }
    }
}

/// `POST /work/exchange/practices/{id}`: saves, unless somebody else did in the meantime.
pub async fn update(here: Here, sent: Sent) -> Answer {
    let typed = Typed::from(sent);
    let quiet = writing::is_quiet(&typed);
    let id = here.id()?;
    let mut wrong = Wrong::default();
    let before = here.cx.look::<Do>((id, here.shelf.clone(), Step::Edit)).await?.object().entry.practice.clone();
    let practice = form::read(&here.cx, &here.shelf, &before, &typed, &mut wrong).await?;
    let tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<Do>(&tx, (id, here.shelf.clone(), Step::Edit)).await?;
    if !wrong.is_empty() {
        drop(tx);
        if quiet {
            return Ok(writing::not_saved(&here));
        }
        return Ok(shown(&here, permit.object(), &typed, &wrong, None, StatusCode::UNPROCESSABLE_ENTITY));
    }
    let path = format!("work/exchange/practices/{id}");
    let done = store::save(&tx, &here.cx.actor, &permit, writing::seen(&typed), practice).await;
    match writing::finish(&here, &typed, tx, &path, (done, &msg::exchange_overtaken())).await? {
        Finished::Answered(answer) => Ok(answer),
        Finished::Overtaken(told) => {
            Ok(shown(&here, permit.object(), &typed, &wrong, Some(told), StatusCode::CONFLICT))
        }
    }
}
