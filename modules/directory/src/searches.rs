//! Searches that found nothing: the list of what is missing. Counted by territory, month, language and theme guessed.
//! No identifier of anybody is kept; long numbers are struck out, and words asked once are forgotten after a year.

use crate::services::wanted::Wanted;
use crate::visit::Visit;
use jiff::ToSpan;
use kernel::{Error, Id, Result, Territory};
use platform::jobs::{self, Worker};
use platform::{App, db};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use sea_orm::{ActiveValue::Set, Condition, FromQueryResult};
use search::Query;
use std::sync::Arc;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "missed_searches")]
pub struct Model {
    /// Derived from the other columns but the count, so that a repeated search is counted in one row.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub territory: Uuid,
    /// `2026-11`.
    pub month: String,
    pub lang: String,
    pub theme: Option<String>,
    pub words: String,
    pub count: i64,
}

platform::no_relations!();

/// Counts a search that found nothing.
pub async fn missed(visit: &Visit, wanted: &Wanted) -> Result<()> {
    let words = anonymous(&wanted.words);
    if words.is_empty() {
        return Ok(());
    }
    let month = visit.now.date().strftime("%Y-%m").to_string();
    let theme = match wanted.themes.first().filter(|code| visit.shelf.theme(code).is_some()) {
        Some(chosen) => Some(chosen.clone()),
        None => guess(visit, &words)?,
    };
    let key = format!(
        "{}\u{1f}{month}\u{1f}{}\u{1f}{}\u{1f}{words}",
        visit.territory.id,
        visit.lang(),
        theme.as_deref().unwrap_or_default()
    );
    let row = ActiveModel {
        id: Set(Id::<Model>::derived("missed", &key).uuid()),
        territory: Set(visit.territory.id.uuid()),
        month: Set(month),
        lang: Set(visit.lang().to_string()),
        theme: Set(theme),
        words: Set(words),
        count: Set(1),
    };
    let again =
        OnConflict::column(Column::Id).value(Column::Count, Expr::col((Entity, Column::Count)).add(1)).to_owned();
    let tx = visit.cx.app.db.begin().await?;
    Entity::insert(row).on_conflict(again).exec_without_returning(tx.connection()).await.map_err(db::failed)?;
    tx.commit().await
}

/// The theme of most of what these words find elsewhere: other territories, guides, and whatever has some of the words.
/// None when no theme has half of it.
fn guess(visit: &Visit, words: &str) -> Result<Option<String>> {
    let query = Query {
        text: words.to_owned(),
        lang: visit.lang().to_string(),
        facets: vec!["theme".to_owned()],
        ..Query::default()
    };
    let found = visit.directory.index.search(&query).map_err(Error::internal)?;
    let most = found.facets.get("theme").and_then(|themes| themes.first());
    let half = most.filter(|(_, count)| usize::try_from(*count).is_ok_and(|count| count * 2 >= found.total));
    Ok(half.map(|(theme, _)| theme.clone()))
}

/// The words without what could tell who typed them: e-mail addresses go, and numbers if there are four digits or more, case and spaces
/// are evened out, and at most 60 characters stay.
fn anonymous(words: &str) -> String {
    let kept = words.to_lowercase();
    let numeric = kept.chars().filter(|c| c.is_numeric()).count();
    let told = |word: &&str| word.contains('@') || (numeric >= 4 && word.chars().any(char::is_numeric));
    kept.split_whitespace().filter(|word| !told(word)).collect::<Vec<_>>().join(" ").chars().take(60).collect()
}

/// What people looked for and did not find, most often first: words, language, theme and how often.
pub async fn most_missed(db: &impl ConnectionTrait, territory: Id<Territory>, limit: u64) -> Result<Vec<Model>> {
    use sea_orm::{QueryOrder, QuerySelect};
    let query = Entity::find()
        .filter(Column::Territory.eq(territory.uuid()))
        .order_by_desc(Column::Count)
        .order_by_asc(Column::Words);
    query.limit(limit).all(db).await.map_err(db::failed)
}

/// A search that found nothing, in all the months that are remembered.
#[derive(Debug, Clone, PartialEq, Eq, FromQueryResult)]
pub struct Missed {
    pub territory: Uuid,
    pub lang: String,
    pub theme: Option<String>,
    pub words: String,
    pub count: i64,
    /// The last month in which it was made: `2026-11`.
    pub last: String,
}

/// What people looked for and did not find in these territories, most often first.
pub(crate) async fn within(db: &impl ConnectionTrait, territories: Condition, limit: u64) -> Result<Vec<Missed>> {
    use sea_orm::{QueryOrder, QuerySelect};
    let same = [Column::Territory, Column::Lang, Column::Theme, Column::Words];
    let query = same
        .into_iter()
        .fold(Entity::find().select_only().columns(same).filter(territories), |query, column| query.group_by(column));
    query
        .expr_as(Column::Count.sum().cast_as("bigint"), "count")
        .expr_as(Column::Month.max(), "last")
        .order_by_desc(Column::Count.sum())
        .order_by_asc(Column::Words)
        .order_by_asc(Column::Lang)
        .limit(limit)
        .into_model::<Missed>()
        .all(db)
        .await
        .map_err(db::failed)
}

/// How often searches found nothing in a territory and month, by theme.
pub(crate) async fn by_theme(
    db: &impl ConnectionTrait,
    territory: Id<Territory>,
    month: &str,
) -> Result<Vec<(Option<String>, i64)>> {
    use sea_orm::QuerySelect;
    let here = Entity::find().filter(Column::Territory.eq(territory.uuid())).filter(Column::Month.eq(month));
    let query = here.select_only().column(Column::Theme).group_by(Column::Theme);
    let query = query.expr_as(Column::Count.sum().cast_as("bigint"), "count");
    query.into_tuple().all(db).await.map_err(db::failed)
}

/// The first month that is remembered of a territory.
pub(crate) async fn first_month(db: &impl ConnectionTrait, territory: Id<Territory>) -> Result<Option<String>> {
    use sea_orm::{QueryOrder, QuerySelect};
    let query = Entity::find().filter(Column::Territory.eq(territory.uuid())).order_by_asc(Column::Month).limit(1);
    query.select_only().column(Column::Month).into_tuple().one(db).await.map_err(db::failed)
}

/// The daily job that forgets.
pub const FORGET: &str = "ForgetOldSearches";

/// Forgets, once a day, what is older than a year.
pub fn forget_worker() -> Worker {
    Worker { name: FORGET, run: Arc::new(|app, _| Box::pin(forget(app))) }
}

async fn forget(app: App) -> Result<Option<jiff::Timestamp>> {
    let today = app.clock.now().to_zoned(jiff::tz::TimeZone::UTC).date();
    let oldest = today.saturating_sub(1.year()).strftime("%Y-%m").to_string();
    let tx = app.db.begin().await?;
    Entity::delete_many().filter(Column::Month.lt(oldest)).exec(tx.connection()).await.map_err(db::failed)?;
    tx.commit().await?;
    Ok(jobs::tomorrow(&app))
}

#[cfg(test)]
mod tests {
    #[test]
    fn nothing_personal_stays() {
        assert_eq!(super::anonymous("  Médecin  DENTISTE 22 345 678 a@b.org +21698765432"), "médecin dentiste");
        assert_eq!(super::anonymous("a@b.org"), "");
    }
}
