//! Bulletins of the example network, from `demo/exchange/bulletins.toml`: last year's, published, and a draft of this year's.
//! They are gathered from the example's records as any other. Loading them again changes nothing.

use crate::bulletin::freezing::freeze;
use crate::bulletin::gathering::gather;
use crate::bulletin::model::{Bulletin, Kind, Topic};
use crate::bulletin::policy::KeepBulletin;
use crate::bulletin::store;
use crate::demo::{read, text};
use crate::secretariat::BeginAt;
use directory::api::Shelf;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use kernel::{Error, Id, Lang, Result};
use platform::{App, Cx};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::Arc;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    bulletin: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    key: String,
    lang: Lang,
    /// Years from the one in which the example is loaded.
    year: i16,
    published: bool,
    title: BTreeMap<Lang, String>,
    introduction: BTreeMap<Lang, String>,
    #[serde(default)]
    notes: BTreeMap<Topic, BTreeMap<Lang, String>>,
}

/// Loads what is not there yet.
pub(crate) async fn load(app: &App, shelf: &Arc<Shelf>) -> Result<()> {
    let file: File = read("exchange/bulletins.toml")?;
    for entry in file.bulletin {
        one(app, shelf, entry).await?;
    }
    Ok(())
}

fn written(it: &Entry, id: Id<Bulletin>, year: i16) -> Result<Bulletin> {
    let wrong = |what: &str| Error::internal(format!("demo/exchange: «{}»: {what}", it.key));
    let day = |month, day| Date::new(year, month, day).map_err(Error::internal);
    let said = |table: &BTreeMap<Lang, String>| {
        let table = table.iter().map(|(lang, words)| (*lang, words.replace("{year}", &year.to_string())));
        text(it.lang, table.collect())
    };
    Ok(Bulletin {
        id,
        slug: format!("red-{year}"),
        kind: Kind::Yearly,
        lang: it.lang,
        title: said(&it.title).ok_or_else(|| wrong("title"))?,
        from: day(1, 1)?,
        to: day(12, 31)?,
        territory: None,
        theme: None,
        languages: Lang::INTERFACE.to_vec(),
        introduction: said(&it.introduction),
        sections: Vec::new(),
        figures: Vec::new(),
        charts: Vec::new(),
    })
}

async fn one(app: &App, shelf: &Arc<Shelf>, it: Entry) -> Result<()> {
    let cx = Cx::operator(app.clone());
    let id = Id::<Bulletin>::derived("demo", &format!("bulletin:{}", it.key));
    let year = app.clock.now().to_zoned(TimeZone::UTC).year() + it.year;
    let empty = written(&it, id, year)?;
    let mut made = empty.refreshed(&gather(app, shelf, &empty).await?);
    for section in &mut made.sections {
        section.note = it.notes.get(&section.topic).cloned().and_then(|table| text(it.lang, table));
    }
    let frozen = freeze(app, shelf, &made).await?;
    let mut tx = app.db.begin().await?;
    if store::find(&tx, id.uuid()).await?.is_some() {
        return Ok(());
    }
    let permit = cx.permit::<BeginAt>(&tx, (None, shelf.clone())).await?;
    store::begin(&mut tx, &cx.actor, &permit, &made).await?;
    if it.published {
        let permit = cx.permit::<KeepBulletin>(&tx, (id.uuid(), shelf.clone())).await?;
        store::publish(&mut tx, &cx.actor, &permit, 1, &frozen).await?;
    }
    tx.commit().await
}
