//! Cooperations of the example network, from `demo/exchange/together.toml`, at every stage: agreed between two institutions,
//! planned, told, checked months later. They go the way of all, but for the days on which it happened.

use crate::cooperations::course::{self, Asked};
use crate::cooperations::model::Cooperation;
use crate::cooperations::plan::{Costs, Line, People, Plan, Point, Report};
use crate::cooperations::policy::{Follow, WriteCooperation};
use crate::cooperations::stages::{Stage, Step};
use crate::cooperations::store as cooperations;
use crate::demo::{organisation, practice_id, text};
use crate::effects::model::{Answer, Change, Step as Verdict};
use crate::effects::policy::{AnswerEffect, DecideEffect, TendEffect};
use crate::effects::store as effects;
use crate::modality::Modality;
use directory::api::Shelf;
use jiff::civil::Date;
use kernel::{Actor, Error, Id, Lang, Period, Result, Text};
use platform::accounts::account;
use platform::{Action, Cx, Tx};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::Arc;
use uuid::Uuid;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Joint {
    key: String,
    /// Who gives.
    first: String,
    /// Who receives.
    second: String,
    lang: Lang,
    modality: Modality,
    stage: Stage,
    proposed: Date,
    agreed: Date,
    from: Option<Date>,
    to: Option<Date>,
    practice: Option<String>,
    #[serde(default)]
    themes: Vec<String>,
    title: BTreeMap<Lang, String>,
    objectives: BTreeMap<Lang, String>,
    #[serde(default)]
    results: BTreeMap<Lang, String>,
    plan: Option<Planned>,
    report: Option<Told>,
    #[serde(default)]
    check: Vec<Checked>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Planned {
    #[serde(default)]
    place: String,
    #[serde(default)]
    remote: bool,
    people: u32,
    contact: String,
    #[serde(default)]
    agenda: Vec<Point>,
    currency: String,
    costs: BTreeMap<Line, u64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Told {
    /// Who tells it, of the people of the example; both sides where nobody is named.
    by: Option<String>,
    /// The day on which both sides stood by it.
    closed: Option<Date>,
    done: BTreeMap<Lang, String>,
    trained: [u32; 3],
    costs: BTreeMap<Line, u64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Checked {
    months: i64,
    on: Date,
    changes: Vec<Change>,
    words: BTreeMap<Lang, String>,
    #[serde(default)]
    evidence: String,
    reached: Option<[u32; 3]>,
    onward: Option<bool>,
    #[serde(default)]
    takers: String,
    /// Why the other side sees it otherwise; it is confirmed where nothing is said.
    #[serde(default)]
    objection: String,
}

/// Two institutions of the example that agreed: only the program itself says so.
struct LoadExample;

#[derive(Clone)]
struct Yes {
    parties: [Uuid; 2],
    proposed: i64,
    agreed: i64,
}

impl Action for LoadExample {
    type Object = Yes;
    type Key = Yes;

    async fn load(_: &Tx, key: Yes) -> Result<Option<Yes>> {
        Ok(Some(key))
    }

    fn allows(actor: &Actor, _: &Yes) -> bool {
        matches!(actor, Actor::Operator)
    }
}

impl cooperations::Settled for Yes {
    fn parties(&self) -> Vec<(Uuid, Option<Uuid>)> {
        self.parties.iter().map(|it| (*it, None)).collect()
    }

    fn offer(&self) -> Option<Uuid> {
        None
    }

    fn request(&self) -> Option<Uuid> {
        None
    }

    fn proposed_at(&self) -> Option<i64> {
        Some(self.proposed)
    }

    fn agreed_at(&self) -> Option<i64> {
        Some(self.agreed)
    }
}

/// Noon of a day, in Unix milliseconds.
fn noon(day: Date) -> Result<i64> {
    let at = day.at(12, 0, 0, 0).to_zoned(jiff::tz::TimeZone::UTC).map_err(Error::internal)?;
    Ok(at.timestamp().as_millisecond())
}

fn people([women, men, others]: [u32; 3]) -> People {
    People { women: Some(women), men: Some(men), others: Some(others) }
}

impl Joint {
    fn id(&self) -> Id<Cooperation> {
        Id::derived("demo", &format!("cooperation:{}", self.key))
    }

    fn text(&self, table: &BTreeMap<Lang, String>) -> Result<Text> {
        let wrong = || Error::internal(format!("demo/exchange: «{}» lacks a text", self.key));
        text(self.lang, table.clone()).ok_or_else(wrong)
    }

    fn cooperation(&self, shelf: &Shelf) -> Result<Cooperation> {
        let theme = |code: &String| shelf.theme(code).map(|it| it.id);
        Ok(Cooperation {
            period: Period { from: self.from, to: self.to },
            practice: self.practice.as_ref().map(|slug| practice_id(slug).uuid()),
            themes: self.themes.iter().filter_map(theme).collect(),
            receiver: Some(organisation(&self.second).uuid()),
            ..Cooperation::new(self.id(), self.text(&self.title)?, self.modality, self.text(&self.objectives)?)
        })
    }

    fn plan(&self, it: &Planned) -> (Plan, Asked) {
        let plan = Plan {
            period: Period { from: self.from, to: self.to },
            remote: it.remote,
            place: it.place.clone(),
            agenda: it.agenda.clone(),
            people: Some(it.people),
            costs: Costs { currency: it.currency.clone(), lines: it.costs.clone() },
        };
        (plan, Asked { receiver: Some(organisation(&self.second).uuid()), contact: it.contact.clone() })
    }
}

/// Loads one, as far as its file says it has come.
pub(crate) async fn one(cx: &Cx, tx: &mut Tx, shelf: &Arc<Shelf>, it: Joint) -> Result<()> {
    let (first, second, id) = (organisation(&it.first).uuid(), organisation(&it.second).uuid(), it.id().uuid());
    let yes = Yes { parties: [first, second], proposed: noon(it.proposed)?, agreed: noon(it.agreed)? };
    let permit = cx.permit::<LoadExample>(tx, yes).await?;
    cooperations::agreed(tx, &cx.actor, &permit, &it.cooperation(shelf)?).await?;
    let Some(planned) = &it.plan else { return Ok(()) };
    let permit = cx.permit::<Follow>(tx, (id, shelf.clone(), Step::Settle)).await?;
    let (plan, asked) = it.plan(planned);
    course::plan(tx, &cx.actor, &permit, permit.object().entry.revision, plan, &asked).await?;
    if it.stage != Stage::Planned {
        let permit = cx.permit::<Follow>(tx, (id, shelf.clone(), Step::Begin)).await?;
        course::take(tx, &cx.actor, &permit, "").await?;
    }
    if let Some(told) = &it.report {
        report(cx, tx, shelf, &it, told).await?;
    }
    for checked in &it.check {
        check(cx, tx, shelf, &it, checked).await?;
    }
    Ok(())
}

async fn report(cx: &Cx, tx: &mut Tx, shelf: &Arc<Shelf>, it: &Joint, told: &Told) -> Result<()> {
    let id = it.id().uuid();
    let mut cx = cx.clone();
    if let Some(login) = &told.by {
        let person = account::by_login(tx.connection(), &format!("{login}@example.org")).await?;
        let Some(person) = person else { return Ok(()) };
        cx.actor = account::acting(tx, person.id).await?.ok_or(Error::NotFound)?;
    }
    let permit = cx.permit::<Follow>(tx, (id, shelf.clone(), Step::Report)).await?;
    let before = &permit.object().entry;
    let report = Report {
        period: before.plan.period,
        done: Some(it.text(&told.done)?),
        agenda: before.plan.agenda.clone(),
        trained: people(told.trained),
        documents: Vec::new(),
        costs: Costs { currency: before.plan.costs.currency.clone(), lines: told.costs.clone() },
    };
    let results = if it.results.is_empty() { None } else { Some(it.text(&it.results)?) };
    course::report(tx, &cx.actor, &permit, before.revision, (report, results), true).await?;
    if let Some(day) = told.closed {
        let permit = cx.permit::<WriteCooperation>(tx, (id, shelf.clone())).await?;
        // Each side agrees that the total is known.
        cooperations::confirm(tx, &cx.actor, &permit, None, Some(true)).await?;
        cooperations::dated(tx, &permit, noon(day)?).await?;
    }
    Ok(())
}

async fn check(cx: &Cx, tx: &mut Tx, shelf: &Arc<Shelf>, it: &Joint, checked: &Checked) -> Result<()> {
    let all = effects::of(tx.connection(), &[it.id().uuid()]).await?;
    let found = all.iter().find(|of| of.months == checked.months).ok_or(Error::NotFound)?.id;
    let time = Cx { actor: Actor::Job("LoadExample"), ..cx.clone() };
    let permit = time.permit::<TendEffect>(tx, (found, shelf.clone())).await?;
    effects::tend(tx, &time.actor, &permit).await?;
    let answer = Answer {
        changes: checked.changes.clone(),
        words: Some(it.text(&checked.words)?),
        evidence: checked.evidence.clone(),
        reached: checked.reached.map(people).unwrap_or_default(),
        onward: checked.onward,
        takers: checked.takers.clone(),
    };
    let permit = cx.permit::<AnswerEffect>(tx, (found, shelf.clone())).await?;
    effects::answer(tx, &cx.actor, &permit, permit.object().effect.revision, &answer).await?;
    let permit = cx.permit::<DecideEffect>(tx, (found, shelf.clone())).await?;
    let verdict = if checked.objection.is_empty() { Verdict::Confirm } else { Verdict::Dispute };
    let seen = permit.object().effect.revision;
    effects::decide(tx, &cx.actor, &permit, seen, (verdict, &checked.objection)).await?;
    effects::dated(tx, &permit, noon(checked.on)?).await
}
