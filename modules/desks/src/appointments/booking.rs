//! Taking an appointment without an account: language and theme, a time, any name, and how to be reached without harm.
//! The time is kept before anything is shown: two people never read the same one as theirs.

use super::model::{Appointment, Confided, Reach, State};
use super::offers::Wish;
use super::store::{self, TakeAppointment};
use super::{codes, slots};
use crate::model::{Gender, languages};
use crate::pages::{self, At};
use crate::policy::{self, Bureau};
use crate::{msg, pages::moment};
use axum::extract::Query;
use axum::response::Response;
use http::StatusCode;
use jiff::civil::Date;
use kernel::{Error, Lang, Result};
use maud::{Markup, html};
use platform::forms::{Form, Sent, Typed, Wrong};
use platform::ui::{self, Field, Kind, Tone};
use platform::{Answer, page};
use serde::Deserialize;

/// What stands for «another language».
const OTHER: &str = "other";

/// What is wished, as an address or a form says it.
#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Wished {
    language: String,
    gender: String,
    theme: String,
    from: String,
}

impl Wished {
    fn of(typed: &Typed) -> Wished {
        let get = |name: &str| typed.line(name, 40);
        Wished { language: get("language"), gender: get("gender"), theme: get("theme"), from: String::new() }
    }

    /// The wish; another language than those of the desk is met with an interpreter.
    fn wish(&self) -> Wish {
        Wish {
            language: self.language.parse().ok().filter(|_| self.language != OTHER),
            gender: match self.gender.as_str() {
                "woman" => Some(Gender::Woman),
                "man" => Some(Gender::Man),
                _ => None,
            },
        }
    }

    fn query(&self, from: Date) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        for (name, value) in [("language", &self.language), ("gender", &self.gender), ("theme", &self.theme)] {
            query.append_pair(name, value);
        }
        format!("?{}#time", query.append_pair("from", &from.to_string()).finish())
    }
}

async fn bureau(at: &At) -> Result<Bureau> {
    let tx = at.cx.app.db.reading().await?;
    let found = policy::load(&tx, at.desk.id.uuid(), &at.cx.app).await?;
    tx.commit().await?;
    found.filter(|it| it.desk.published && it.desk.booking.open).ok_or(Error::NotFound)
}

/// `/desks/{desk}/appointments/new?language=&gender=&theme=&from=`.
pub async fn new(at: At, Query(wished): Query<Wished>) -> Answer {
    let bureau = bureau(&at).await?;
    let spoken = languages(&bureau.team);
    let mut wished = wished;
    // A first visit: the language of the page where somebody speaks it, else the first one that is spoken.
    if wished.language.is_empty() {
        let usual = spoken.iter().find(|it| **it == at.lang()).or(spoken.first());
        wished.language = usual.map_or_else(|| OTHER.to_owned(), ToString::to_string);
    }
    let mut typed = Typed::default();
    for (name, value) in [("language", &wished.language), ("gender", &wished.gender), ("theme", &wished.theme)] {
        typed.put(name, value);
    }
    typed.put("secret", platform::accounts::secrets::token()?);
    typed.put("reach", "nobody");
    shown(&at, &bureau, StatusCode::OK, &wished, &typed, &Wrong::default()).await
}

async fn shown(at: &At, bureau: &Bureau, status: StatusCode, wished: &Wished, typed: &Typed, wrong: &Wrong) -> Answer {
    let offers = slots::free(at.cx.app.db.read(), at, bureau, wished.wish()).await?;
    let from: Option<Date> = wished.from.parse().ok();
    let error = wrong.of("time");
    let times = slots::choice(at, bureau, &offers, from, typed.get("time"), error, |date| wished.query(date));
    let form = Form { cx: &at.cx, typed, wrong };
    let action = at.href(&format!("/desks/{}/appointments", at.desk.slug));
    let body = html! {
        h1 { (at.t(&msg::appointment_take())) }
        p class="lead" { (at.text(&at.desk.name)) }
        (wrong.summary(at.locale()))
        (wishes(at, bureau, wished))
        @if offers.is_empty() { (ui::notice(Tone::Info, false, html! { p { (at.t(&msg::appointment_no_times())) } })) }
        @else {
            form class="form" method="post" action=(action) {
                @for name in ["language", "gender", "theme", "secret"] { input type="hidden" name=(name) value=(typed.get(name)); }
                (ui::trap(at.locale(), "website"))
                (times)
                @if wished.language == OTHER { (form.field("other", &at.t(&msg::appointment_other()), Field { required: true, max: Some(60), ..Field::default() })) }
                (form.field("name", &at.t(&msg::appointment_name()), Field { required: true, hint: Some(&at.t(&msg::appointment_name_hint())), max: Some(80), autocomplete: Some("off"), ..Field::default() }))
                (reached(at, &form))
                (ui::submit(&at.t(&msg::appointment_keep())))
            }
        }
    };
    Ok(framed(at, status, body))
}

fn framed(at: &At, status: StatusCode, body: Markup) -> Response {
    let rest = format!("/{}/appointments/new", at.desk.slug);
    let mut it = pages::page(at, at.t(&msg::appointment_take()), &rest, body);
    it.breadcrumbs.push((at.name_of_desk(), Some(at.href(&format!("/desks/{}", at.desk.slug)))));
    it.breadcrumbs.push((at.t(&msg::appointment_take()), None));
    it.unlisted = true;
    page::once(status, ui::document(&it))
}

/// Language, theme, and by whom: they decide which times are free, and are asked first.
fn wishes(at: &At, bureau: &Bureau, wished: &Wished) -> Markup {
    let locale = at.locale();
    let mut spoken: Vec<(String, String)> =
        languages(&bureau.team).iter().map(|lang| (lang.to_string(), locale.language_name(*lang))).collect();
    spoken.push((OTHER.to_owned(), at.t(&msg::appointment_interpreter())));
    let themes: Vec<(String, String)> = at
        .shelf
        .themes
        .iter()
        .filter(|it| at.desk.themes.is_empty() || at.desk.themes.contains(&it.id))
        .map(|it| (it.code.clone(), at.show(&it.name).value.clone()))
        .collect();
    let gender = |it| bureau.team.iter().any(|mediator| mediator.profile.gender == Some(it));
    let mut genders = Vec::new();
    if gender(Gender::Woman) {
        genders.push(("woman".to_owned(), at.t(&msg::appointment_woman())));
    }
    if gender(Gender::Man) {
        genders.push(("man".to_owned(), at.t(&msg::appointment_man())));
    }
    let mut typed = Typed::default();
    for (name, value) in [("language", &wished.language), ("gender", &wished.gender), ("theme", &wished.theme)] {
        typed.put(name, value);
    }
    let form = Form { cx: &at.cx, typed: &typed, wrong: &Wrong::default() };
    html! {
        form class="form panel" method="get" action=(at.href(&format!("/desks/{}/appointments/new", at.desk.slug))) {
            (form.choice("language", &at.t(&msg::appointment_language()), None, &spoken))
            (form.perhaps("theme", &at.t(&msg::appointment_theme()), None, &themes))
            @if genders.len() > 1 { (form.perhaps("gender", &at.t(&msg::appointment_by_whom()), None, &genders)) }
            div { button class="btn" type="submit" { (at.t(&msg::appointment_see_times())) } }
        }
    }
}

/// How to be reached, each only if they wish.
fn reached(at: &At, form: &Form<'_>) -> Markup {
    let chosen = form.typed.get("reach");
    let ways = [
        ("nobody", msg::appointment_reach_nobody()),
        ("phone", msg::appointment_reach_phone()),
        ("email", msg::appointment_reach_email()),
    ];
    let ways = ways.map(|(value, label)| (value, at.t(&label)));
    let options: Vec<_> = ways.iter().map(|(value, label)| (*value, label.as_str(), *value == chosen)).collect();
    let choices = ui::Choices {
        name: "reach",
        label: &at.t(&msg::appointment_reach()),
        hint: Some(&at.t(&msg::appointment_reach_hint())),
        error: form.wrong.of("reach"),
        required: true,
        options: &options,
    };
    html! {
        (ui::radios(at.locale(), choices))
        (form.field("phone", &at.t(&msg::appointment_phone()), Field { kind: Kind::Tel, max: Some(30), autocomplete: Some("off"), ..Field::default() }))
        (form.field("email", &at.t(&msg::appointment_email()), Field { kind: Kind::Email, max: Some(120), autocomplete: Some("off"), ..Field::default() }))
        (form.field("hours", &at.t(&msg::appointment_hours()), Field { max: Some(80), autocomplete: Some("off"), ..Field::default() }))
        (form.tick("message", &at.t(&msg::appointment_message())))
        (form.tick("shared", &at.t(&msg::appointment_shared())))
        (form.tick("earlier", &at.t(&msg::appointment_earlier())))
    }
}

/// `POST /desks/{desk}/appointments`.
pub async fn create(at: At, sent: Sent) -> Answer {
    let address = sent.address;
    let robot = !sent.get("website").is_empty();
    let typed = Typed::from(sent);
    let (link, code) = codes::of(typed.get("secret"))?;
    let app = &at.cx.app;
    if store::link_of(app, &code).await?.is_some() {
        // The same form again: what it kept is shown as before.
        return Ok(page::redirect(StatusCode::SEE_OTHER, &format!("/{}/appointments/{link}", at.lang())));
    }
    let wished = Wished::of(&typed);
    let mut wrong = Wrong::default();
    let confided = confided(&at, &typed, &wished, (link, code), &mut wrong);
    // Looked at once without waiting for anybody: most of those who come too late are told here.
    let seen = bureau(&at).await?;
    let offers = slots::free(app.db.read(), &at, &seen, wished.wish()).await?;
    if slots::named(&offers, typed.get("time")).is_none() || !wrong.is_empty() || robot {
        return refused(&at, &seen, &wished, &typed, wrong, slots::named(&offers, typed.get("time")).is_some()).await;
    }
    if at.desks.bookings.check(address).is_err() {
        wrong.add("time", at.t(&msg::appointment_too_many()));
        return shown(&at, &seen, StatusCode::TOO_MANY_REQUESTS, &wished, &typed, &wrong).await;
    }
    let tx = app.db.begin().await?;
    let permit = at.cx.permit::<TakeAppointment>(&tx, (at.desk.id.uuid(), app.clone())).await?;
    let offers = slots::free(tx.connection(), &at, permit.object(), wished.wish()).await?;
    let Some(offer) = slots::named(&offers, typed.get("time")) else {
        drop(tx);
        return refused(&at, permit.object(), &wished, &typed, wrong, false).await;
    };
    let it = Appointment {
        id: store::new_id(),
        desk: at.desk.id.uuid(),
        session: offer.sitting.session.id,
        day: offer.sitting.date,
        starts: offer.starts,
        mediator: offer.mediators.first().copied(),
        state: State::Booked,
        language: language(&typed, &wished).unwrap_or(at.lang()),
        theme: at.shelf.theme(&wished.theme).map(|it| it.id.uuid()),
        confided,
    };
    store::take(&tx, app, &permit, &it).await?;
    tx.commit().await?;
    let place = permit.object().desk.place(offer.sitting.session.place);
    Ok(framed(&at, StatusCode::CREATED, kept(&at, &it, place)))
}

/// The form again, with what must be mended; `free` says whether the time can still be had.
async fn refused(at: &At, bureau: &Bureau, wished: &Wished, typed: &Typed, mut wrong: Wrong, free: bool) -> Answer {
    let chosen = !typed.get("time").is_empty();
    if !free {
        wrong.add("time", at.t(&if chosen { msg::appointment_gone() } else { platform::msg::field_choose() }));
    }
    let status = if chosen && !free { StatusCode::CONFLICT } else { StatusCode::UNPROCESSABLE_ENTITY };
    shown(at, bureau, status, wished, typed, &wrong).await
}

/// The language that will be spoken.
fn language(typed: &Typed, wished: &Wished) -> Option<Lang> {
    if wished.language == OTHER {
        platform::Locale::languages_named(&typed.line("other", 60)).ok()?.first().copied()
    } else {
        wished.language.parse().ok()
    }
}

fn confided(at: &At, typed: &Typed, wished: &Wished, (link, code): (String, String), wrong: &mut Wrong) -> Confided {
    let name = typed.line("name", 80);
    wrong.required(&at.cx, "name", !name.is_empty());
    if language(typed, wished).is_none() {
        let field = if wished.language == OTHER { "other" } else { "language" };
        wrong.add(field, at.t(&msg::appointment_language_unknown()));
    }
    let reach = match typed.get("reach") {
        "phone" => {
            let number = typed.line("phone", 30);
            if number.chars().filter(char::is_ascii_digit).count() < 6 {
                wrong.add("phone", at.t(&msg::appointment_phone_bad()));
            }
            Reach::Phone(number)
        }
        "email" => {
            let address = platform::mail::address(&typed.line("email", 120));
            if address.is_none() {
                wrong.add("email", at.t(&msg::appointment_email_bad()));
            }
            Reach::Email(address.unwrap_or_default())
        }
        _ => Reach::Nobody,
    };
    Confided {
        name,
        reach,
        message: typed.ticked("message"),
        hours: typed.line("hours", 80),
        shared: typed.ticked("shared"),
        interpreter: wished.language == OTHER,
        by: wished.wish().gender,
        earlier: typed.ticked("earlier"),
        reader: at.lang(),
        link,
        code,
    }
}

/// What is kept for them, said once: when, where, the code, the link.
fn kept(at: &At, it: &Appointment, place: Option<&crate::model::Place>) -> Markup {
    let link = format!("/{}/appointments/{}", at.lang(), it.confided.link);
    html! {
        (ui::notice(Tone::Ok, true, html! { p { (at.t(&msg::appointment_kept())) } }))
        h1 { (moment(at, it.starts)) }
        @if let Some(place) = place { p { strong { (at.plain(&place.name)) } br; (pages::address(place)) } }
        p { (at.t(&msg::appointment_code_is())) }
        p class="appointment-code" { code dir="ltr" { (it.confided.code) } }
        p { (at.t(&msg::appointment_code_use())) }
        p { a class="btn" href=(link) { (at.t(&msg::appointment_own())) } }
        @if it.confided.shared { (ui::notice(Tone::Warn, false, html! { p { (at.t(&msg::appointment_shared_warning())) } })) }
        @if matches!(it.confided.reach, Reach::Email(_)) && !platform::mail::works(&at.cx.app) { p { (at.t(&msg::appointment_no_mail())) } }
    }
}
