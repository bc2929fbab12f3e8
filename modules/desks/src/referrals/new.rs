//! A new referral from a file: to whom, which parts of the file, and how the person said yes. What is written is a draft and a
//! consent, together; nothing leaves the desk before somebody has seen what the partner will see.

use super::changes;
use super::model::{Held, LIFE_DAYS, Referral, State, ToKind, days_after};
use super::shared::label;
use super::store;
use crate::files::model::{Consent, Field as Part, Given, How, Purpose, Recipient};
use crate::files::policy::{KeepFile, SeeFile};
use crate::files::store::{self as files, Contents};
use crate::known::Desks;
use crate::msg;
use crate::policy::Bureau;
use crate::reception::frame;
use axum::extract::{Path, State as Kept};
use directory::api::{Destination, destinations};
use http::StatusCode;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use kernel::{Lang, Result};
use maud::{Markup, html};
use platform::forms::{Form, Sent, Typed, Wrong};
use platform::ui::{self, Field, Kind, Tone};
use platform::{Answer, Cx, page};
use std::collections::BTreeSet;
use std::sync::Arc;
use uuid::Uuid;

/// What a partner needs at the least to receive somebody who comes by themselves.
const LEAST: [Part; 3] = [Part::Name, Part::Languages, Part::Needs];
/// Days for which a consent counts unless another day is agreed on: a referral that is accepted late is over by then.
const USUAL_DAYS: i64 = 2 * LIFE_DAYS;
/// The longest that may be agreed on.
const MOST_DAYS: i64 = 366;

type At = Path<(String, Uuid, Uuid)>;

/// Everything that the form shows: the desk, the file, and where people can be sent.
struct Ground {
    desk: Uuid,
    file: Uuid,
    bureau: Bureau,
    contents: Contents,
    offers: Vec<Destination>,
}

async fn ground(cx: &Cx, desks: &Desks, (desk, file): (Uuid, Uuid)) -> Result<Ground> {
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<SeeFile>(&tx, (desk, file, cx.app.clone())).await?;
    let contents = files::read(&tx, &permit, &cx.actor).await?;
    let bureau = permit.object().bureau.clone();
    tx.commit().await?;
    let around: Vec<_> = desks.shelf().around(bureau.desk.territory).into_iter().map(|it| it.id).collect();
    let mut offers = destinations(cx, &around).await?;
    // A consent is given to somebody: a service that nobody answers for cannot be one.
    offers.retain(|it| it.organisation.is_some());
    Ok(Ground { desk, file, bureau, contents, offers })
}

fn written(it: &Destination) -> String {
    let kind = if it.is_service { ToKind::Service } else { ToKind::Organisation };
    format!("{}:{}", kind.as_str(), it.id)
}

fn last_day(cx: &Cx, days: i64) -> Date {
    days_after(cx.app.clock.now(), days).to_zoned(TimeZone::UTC).date()
}

/// `/work/reception/{id}/files/{file}/referrals/new`.
pub async fn new(cx: Cx, Kept(desks): Kept<Arc<Desks>>, Path((_, desk, file)): At) -> Answer {
    let ground = ground(&cx, &desks, (desk, file)).await?;
    let mut typed = Typed::default();
    for part in LEAST.into_iter().filter(|it| ground.contents.body.says(*it)) {
        typed.put("fields", part.as_str());
    }
    typed.put("language", ground.contents.reader);
    typed.put("how", How::Spoken.as_str());
    typed.put("until", last_day(&cx, USUAL_DAYS));
    shown(&cx, &ground, StatusCode::OK, &typed, &Wrong::default())
}

fn shown(cx: &Cx, ground: &Ground, status: StatusCode, typed: &Typed, wrong: &Wrong) -> Answer {
    let locale = &cx.locale;
    let form = Form { cx, typed, wrong };
    let mut to = vec![(String::new(), "–".to_owned())];
    to.extend(ground.offers.iter().map(|it| (written(it), it.name(cx.lang()))));
    let has = |part: &Part| match part {
        Part::Notes => !ground.contents.notes.is_empty(),
        part => ground.contents.body.says(*part),
    };
    let parts: Vec<(String, String)> =
        Part::ALL.iter().filter(|it| has(it)).map(|it| (it.as_str().to_owned(), locale.t(&label(*it)))).collect();
    let mut spoken: Vec<Lang> = vec![ground.contents.reader];
    spoken.extend(&ground.contents.body.languages);
    spoken.extend(Lang::INTERFACE);
    let mut known = BTreeSet::new();
    spoken.retain(|it| known.insert(*it));
    let spoken: Vec<(String, String)> = spoken.iter().map(|it| (it.to_string(), locale.language_name(*it))).collect();
    let how: Vec<(String, String)> =
        How::ALL.iter().map(|it| (it.as_str().to_owned(), locale.t(&said_how(*it)))).collect();
    let action = format!("/{}/work/reception/{}/files/{}/referrals", cx.lang(), ground.desk, ground.file);
    let body = html! {
        h2 { (locale.t(&msg::referral_new())) }
        p class="lead" { (locale.t(&msg::referral_new_lead())) }
        (wrong.summary(locale))
        form class="form" method="post" action=(action) {
            (form.choice("to", &locale.t(&msg::referral_to_whom()), Some(&locale.t(&msg::referral_to_whom_hint())), &to))
            (ticks(&form, &parts))
            fieldset class="panel stack" {
                legend { (locale.t(&msg::referral_consent())) }
                (form.choice("language", &locale.t(&msg::referral_explained()), None, &spoken))
                (form.choice("how", &locale.t(&msg::referral_how()), None, &how))
                (form.tick("interpreter", &locale.t(&msg::referral_interpreter())))
                (form.field("until", &locale.t(&msg::referral_until()), Field { kind: Kind::Date, required: true, ..Field::default() }))
                (form.tick("agreed", &locale.t(&msg::referral_agreed())))
                @if let Some(error) = wrong.of("agreed") { p class="error" id="agreed-error" { (error) } }
            }
            (ui::notice(Tone::Info, false, html! { p { (locale.t(&msg::referral_nothing_leaves())) } }))
            (ui::submit(&locale.t(&msg::referral_preview())))
        }
    };
    Ok(frame::answer(cx, status, &ground.bureau.desk, "/referrals", &locale.t(&msg::referral_new()), &[], body))
}

/// The parts of the file that may be shared: at least one is.
fn ticks(form: &Form<'_>, parts: &[(String, String)]) -> Markup {
    let locale = &form.cx.locale;
    let chosen: Vec<&str> = form.typed.all("fields").collect();
    let options: Vec<_> = parts.iter().map(|(value, label)| (&**value, &**label, chosen.contains(&&**value))).collect();
    let (label, hint) = (locale.t(&msg::referral_fields()), locale.t(&msg::referral_fields_hint()));
    let error = form.wrong.of("fields");
    let choices =
        ui::Choices { name: "fields", label: &label, hint: Some(&hint), error, required: true, options: &options };
    ui::checkboxes(locale, choices)
}

fn said_how(how: How) -> messages::Message {
    match how {
        How::Spoken => msg::referral_how_spoken(),
        How::Written => msg::referral_how_written(),
        How::Sign => msg::referral_how_sign(),
    }
}

/// What a form says, once it can be kept.
struct Wished {
    to: (ToKind, Uuid),
    recipient: Uuid,
    fields: BTreeSet<Part>,
    language: Lang,
    given: Given,
    until: Date,
}

fn read(cx: &Cx, ground: &Ground, typed: &Typed, wrong: &mut Wrong) -> Option<Wished> {
    let choose = || cx.locale.t(&platform::msg::field_choose());
    let to = ground.offers.iter().find(|it| written(it) == typed.get("to"));
    if to.is_none() {
        wrong.add("to", choose());
    }
    let fields: BTreeSet<Part> = typed.all("fields").filter_map(Part::parse).collect();
    if fields.is_empty() {
        wrong.add("fields", choose());
    }
    let language: Option<Lang> = typed.get("language").parse().ok();
    let how = How::parse(typed.get("how"));
    for (name, missing) in [("language", language.is_none()), ("how", how.is_none())] {
        if missing {
            wrong.add(name, choose());
        }
    }
    let days = last_day(cx, 1)..=last_day(cx, MOST_DAYS);
    let until = wrong.date(cx, typed, "until").filter(|it| days.contains(it));
    if until.is_none() && wrong.of("until").is_none() {
        wrong.add("until", cx.locale.t(&msg::referral_until_wrong()));
    }
    if !typed.ticked("agreed") {
        wrong.add("agreed", cx.locale.t(&msg::referral_agreed_first()));
    }
    let to = to?;
    let kind = if to.is_service { ToKind::Service } else { ToKind::Organisation };
    Some(Wished {
        to: (kind, to.id),
        recipient: to.organisation.as_ref()?.0,
        fields,
        language: language?,
        given: Given { how: how?, interpreter: typed.ticked("interpreter") },
        until: until?,
    })
}

/// `POST /work/reception/{id}/files/{file}/referrals`: keeps the consent and a draft.
pub async fn create(cx: Cx, Kept(desks): Kept<Arc<Desks>>, Path((_, desk, file)): At, sent: Sent) -> Answer {
    let ground = ground(&cx, &desks, (desk, file)).await?;
    let typed = Typed::from(sent);
    let mut wrong = Wrong::default();
    let wished = read(&cx, &ground, &typed, &mut wrong).filter(|_| wrong.is_empty());
    let Some(wished) = wished else {
        return shown(&cx, &ground, StatusCode::UNPROCESSABLE_ENTITY, &typed, &wrong);
    };
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<KeepFile>(&tx, (desk, file, cx.app.clone())).await?;
    let now = tx.now();
    let consent = Consent {
        id: files::new_consent(),
        file,
        purpose: Purpose::Referral,
        recipient: Recipient::Organisation(wished.recipient),
        fields: wished.fields,
        until: wished.until,
        language: wished.language,
        given: wished.given,
        given_at: now,
        withdrawn_at: None,
    };
    files::consent(&tx, &permit, &cx.actor, &consent).await?;
    let draft = Referral {
        id: store::new_id(),
        desk,
        file: Some(file),
        consent: Some(consent.id),
        sender: Some(cx.member()?.account),
        to: wished.to,
        organisation: None,
        state: State::Draft,
        reason: None,
        outcome: None,
        language: wished.language,
        made: now,
        sent: None,
        seen: None,
        answered: None,
        completed: None,
        expires: days_after(now, LIFE_DAYS),
        link_expires: None,
        reminders: 0,
        held: Held::default(),
    };
    changes::draft(&tx, &cx.actor, &draft).await?;
    tx.commit().await?;
    let path = format!("/{}/work/reception/{desk}/referrals/{}", cx.lang(), draft.id);
    Ok(page::redirect(StatusCode::SEE_OTHER, &path))
}
