//! What a form says of a visit. Whatever is typed, what comes out is a visit that may be kept, or words beside a field.
//! What the desk does not ask, and what the directory does not know, is left out.

use super::frame::Receiving;
use super::model::{About, Age, Country, GIVEN, Gender, Given, NEEDS, NOTE, Need, Next, Status, Visit, What};
use crate::{msg, sittings};
use directory::api::{Choice, local};
use jiff::{SignedDuration, Timestamp};
use kernel::{Id, Lang};
use platform::Locale;
use platform::forms::{Typed, Wrong};
use uuid::Uuid;

/// What stands for «another language».
pub const OTHER: &str = "other";
/// How long a visit may wait in a browser for the network to come back.
const WAITS: SignedDuration = SignedDuration::from_hours(31 * 24);
/// How far before and after a session a visit still counts as its own.
const AROUND: SignedDuration = SignedDuration::from_hours(2);

/// The visit that was typed, by whoever asks, or what must be mended.
pub fn visit(at: &Receiving, choices: &[Choice], typed: &Typed, wrong: &mut Wrong) -> Option<Visit> {
    let made = made(at, typed, wrong);
    let day = local(&at.territory, made).date();
    let needs = needs(at, typed, wrong);
    let given = given(at, choices, typed, wrong);
    let language = language(typed);
    if language.is_none() {
        wrong.add("language", at.t(&msg::visit_language_missing()));
    }
    let next = match typed.get("next") {
        "" => Next::Nothing,
        written => Next::parse(written).unwrap_or(Next::Nothing),
    };
    if !wrong.is_empty() {
        return None;
    }
    let id = typed.id("id").filter(|id| !id.is_nil() && !id.is_max());
    let visit = Visit {
        id: id.unwrap_or_else(|| Id::<Visit>::new().uuid()),
        desk: at.bureau.desk.id.uuid(),
        day,
        session: session(at, made),
        mediator: at.cx.actor.account(),
        appointment: None,
        ticket: None,
        waited: None,
        language: language?,
        about: about(typed).asked(at.bureau.desk.asks),
        needs,
        given,
        next,
        note: typed.lines("note", NOTE),
        made,
    };
    Some(visit.ordered())
}

/// When it was, by the browser's clock: not ahead of ours, and not longer ago than a visit may wait.
fn made(at: &Receiving, typed: &Typed, wrong: &mut Wrong) -> Timestamp {
    let now = at.cx.app.clock.now();
    let said = typed.get("made").parse().ok().and_then(|made| Timestamp::from_millisecond(made).ok());
    let made = said.filter(|made| *made < now).unwrap_or(now);
    if now.duration_since(made) > WAITS {
        wrong.add("made", at.t(&msg::visit_too_old()));
    }
    made
}

/// The language that is chosen among those of the desk, or beside them.
fn language(typed: &Typed) -> Option<Lang> {
    let written = match typed.get("language") {
        OTHER => typed.get("other"),
        written => written,
    };
    let lang: Lang = written.parse().ok()?;
    Locale::languages().any(|known| known == lang).then_some(lang)
}

fn needs(at: &Receiving, typed: &Typed, wrong: &mut Wrong) -> Vec<Need> {
    let known = |name: &'static str, met: bool| {
        let ids = typed.all(name).filter_map(|it| it.parse::<Uuid>().ok());
        let ids = ids.filter(|id| at.shelf.terms.contains_key(&Id::from_uuid(*id)));
        ids.map(move |term| Need { term, met }).collect::<Vec<_>>()
    };
    let mut needs = known("unmet", false);
    needs.extend(known("need", true));
    needs.sort_unstable();
    needs.dedup_by_key(|it| it.term);
    if needs.is_empty() {
        wrong.add("need", at.t(&msg::visit_need_missing()));
    } else if needs.len() > NEEDS {
        wrong.add("need", at.t(&msg::visit_too_many(NEEDS)));
    }
    needs
}

fn given(at: &Receiving, choices: &[Choice], typed: &Typed, wrong: &mut Wrong) -> Vec<Given> {
    let known = |id: Uuid| choices.iter().find(|it| it.id == id);
    let chosen = typed.all("given").filter_map(|it| it.parse().ok()).filter_map(known);
    let mut given: Vec<Given> =
        chosen.map(|it| Given { kind: if it.guide { What::Guide } else { What::Service }, object: it.id }).collect();
    given.sort_unstable();
    given.dedup();
    if given.len() > GIVEN {
        wrong.add("given", at.t(&msg::visit_too_many(GIVEN)));
    }
    given
}

fn about(typed: &Typed) -> About {
    let country = Country::parse(typed.get("nationality"));
    About {
        gender: Gender::parse(typed.get("gender")),
        age: Age::parse(typed.get("age")),
        nationality: country.filter(|it| Locale::countries().any(|known| known == it.as_str())),
        status: Status::parse(typed.get("status")),
    }
}

/// The session of the desk that a moment falls in, or that is nearest around it.
fn session(at: &Receiving, made: Timestamp) -> Option<Uuid> {
    let day = local(&at.territory, made).date();
    let sittings = sittings::between(&at.bureau.desk, &at.territory, day, 1);
    let away = |it: &sittings::Sitting<'_>| {
        it.starts.duration_since(made).max(made.duration_since(it.ends)).max(SignedDuration::ZERO)
    };
    sittings.iter().filter(|it| away(it) <= AROUND).min_by_key(|it| away(it)).map(|it| it.session.id)
}
