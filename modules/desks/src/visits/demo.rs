//! Visits of the example network: some weeks of them before today, invented, the same at every start.
//! They name nobody, as no visit does.

use super::model::{About, Age, Country, Gender, Given, Need, Next, Visit, What};
use super::store;
use crate::policy::ReceivePeople;
use crate::sittings::{self, Sitting};
use directory::api::{self, Choice, Shelf, local};
use jiff::ToSpan;
use kernel::{Actor, Error, Id, Result};
use platform::{App, Cx};
use uuid::Uuid;

/// Days before today that are filled, and visits of one session.
const DAYS: u16 = 70;
const SESSION: usize = 7;
const LANGUAGES: [&str; 7] = ["fr", "ar", "fr", "en", "ar", "bm", "fr"];
const COUNTRIES: [&str; 6] = ["CI", "SD", "CM", "GN", "SY", "ML"];

/// Records what came before today at a desk of the example, unless there is anything already.
///
/// # Errors
/// When the database fails.
pub async fn visits(app: &App, desk: Uuid) -> Result<()> {
    let cx = Cx::operator(app.clone());
    let tx = app.db.begin().await?;
    let permit = match cx.permit::<ReceivePeople>(&tx, (desk, app.clone())).await {
        Err(Error::NotFound) => return Ok(()),
        permit => permit?,
    };
    let at = &permit.object().desk;
    let shelf = Shelf::load(tx.connection()).await?;
    let Some(territory) = shelf.territory(at.territory) else { return Ok(()) };
    let today = local(territory, app.clock.now()).date();
    let first = today.checked_sub(i64::from(DAYS).days()).map_err(Error::internal)?;
    if !store::of_day(app, tx.connection(), desk, today).await?.is_empty()
        || !store::frequent(tx.connection(), desk).await?.is_empty()
    {
        return Ok(());
    }
    // What can be given is what the public sees.
    let public = Cx { actor: Actor::Public, ..cx.clone() };
    let choices = api::choices(tx.connection(), &public.visible(), at.territory).await?;
    for (number, sitting) in
        sittings::between(at, territory, first, DAYS).iter().flat_map(|it| [it; SESSION]).enumerate()
    {
        if let Some(visit) = invented(desk, number, sitting, &shelf, &choices) {
            store::record(&tx, app, &permit, &Actor::Operator, &visit).await?;
        }
    }
    tx.commit().await
}

/// The visit of this number; none where there is no theme.
fn invented(desk: Uuid, number: usize, sitting: &Sitting<'_>, shelf: &Shelf, choices: &[Choice]) -> Option<Visit> {
    let term = shelf.themes.get((number * 5 + number / 3) % shelf.themes.len().max(1))?.id.uuid();
    let fits: Vec<&Choice> = choices.iter().filter(|it| it.terms.contains(&term)).take(2).collect();
    let kind = |it: &Choice| if it.guide { What::Guide } else { What::Service };
    let minutes = i64::try_from(number % SESSION * 25 + 10).ok()?;
    Some(Visit {
        id: Id::<Visit>::derived("demo", &format!("visit:{desk}/{number}")).uuid(),
        desk,
        day: sitting.date,
        session: Some(sitting.session.id),
        mediator: None,
        appointment: None,
        ticket: None,
        waited: u16::try_from(number * 7 % 55).ok(),
        language: LANGUAGES[number % LANGUAGES.len()].parse().ok()?,
        about: About {
            gender: [Some(Gender::Woman), Some(Gender::Man), Some(Gender::Woman), None][number % 4],
            age: [Some(Age::Adult), Some(Age::Young), Some(Age::Adult), None, Some(Age::Adolescent)][number % 5],
            nationality: Country::parse(COUNTRIES[number % COUNTRIES.len()]).filter(|_| !number.is_multiple_of(3)),
            status: None,
        },
        needs: vec![Need { term, met: !fits.is_empty() && !number.is_multiple_of(9) }],
        given: fits.iter().map(|it| Given { kind: kind(it), object: it.id }).collect(),
        next: [Next::Nothing, Next::Back, Next::Nothing, Next::Elsewhere, Next::File][number % 5],
        note: String::new(),
        made: sitting.starts.checked_add(minutes.minutes()).ok()?,
    })
}
