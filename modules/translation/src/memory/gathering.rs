//! Gathering what people have translated, as it becomes public: by following the change log, in a job.
//! Only a human's translation of the text as it is now is kept; doing it twice changes nothing.

use super::likeness::Pair;
use super::segments;
use super::store::{self, Pairing};
use jiff::Timestamp;
use kernel::{Origin, Result, Text};
use platform::Follower;
use platform::jobs::{self, Worker};
use platform::{App, changes};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

/// Keeps what the change log tells of.
pub const KEEP: &str = "KeepTranslations";

/// Changes read at once.
const BATCH: u64 = 200;
/// A run stops after this long and goes on in the next one, well within the lease of a job.
const LONGEST: Duration = Duration::from_secs(60);

/// Asks for the job whenever something has changed.
pub struct Gatherer {
    app: App,
    position: AtomicI64,
}

impl Gatherer {
    pub async fn open(app: App) -> Result<Arc<Gatherer>> {
        let position = AtomicI64::new(store::position(&app.db).await?);
        Ok(Arc::new(Gatherer { app, position }))
    }
}

#[async_trait::async_trait]
impl Follower for Gatherer {
    fn position(&self) -> i64 {
        self.position.load(Ordering::Acquire)
    }

    async fn follow(&self, changes: &[changes::Model]) -> Result<()> {
        let Some(last) = changes.last() else { return Ok(()) };
        let kept = |kind: &str| self.app.texts().iter().any(|it| it.kinds().contains(&kind));
        if changes.iter().any(|change| kept(&change.kind)) {
            let tx = self.app.db.begin().await?;
            jobs::ask(&tx, KEEP, "log", tx.now()).await?;
            tx.commit().await?;
        }
        self.position.store(last.seq, Ordering::Release);
        Ok(())
    }
}

pub fn worker() -> Worker {
    Worker { name: KEEP, run: Arc::new(|app, _| Box::pin(async move { gather(&app).await })) }
}

/// Reads the change log from where it was left. Returns when to go on, if there is more.
async fn gather(app: &App) -> Result<Option<Timestamp>> {
    let until = tokio::time::Instant::now() + LONGEST;
    loop {
        let changes = changes::after(&app.db, store::position(&app.db).await?, BATCH).await?;
        let Some(last) = changes.last() else { return Ok(None) };
        let mut by_kind: BTreeMap<&str, Vec<uuid::Uuid>> = BTreeMap::new();
        for change in &changes {
            by_kind.entry(&change.kind).or_default().push(change.object);
        }
        let mut pairings = Vec::new();
        for (kind, mut ids) in by_kind {
            ids.sort_unstable();
            ids.dedup();
            for keeper in app.texts().iter().filter(|it| it.kinds().contains(&kind)) {
                let texts = keeper.published(kind, &ids).await?;
                pairings.extend(texts.iter().flat_map(translated));
            }
        }
        let tx = app.db.begin().await?;
        store::keep(&tx, &pairings).await?;
        store::reached(&tx, last.seq).await?;
        tx.commit().await?;
        if tokio::time::Instant::now() > until {
            return Ok(Some(app.clock.now()));
        }
    }
}

/// What people have translated of a text, and is up to date.
pub fn translated(text: &Text) -> Vec<Pairing> {
    let source = text.source();
    let Some(said) = text.version(source).map(|version| version.value.as_str()) else { return Vec::new() };
    let others = text.versions().filter(|(lang, version)| {
        lang.base() != source.base() && version.origin == Origin::Human && version.of >= text.revision()
    });
    let pairings = others.flat_map(|(lang, version)| {
        let pair = Pair::new(source, lang);
        segments::pairs(said, &version.value).into_iter().map(move |(source, target)| Pairing { pair, source, target })
    });
    pairings.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::{Lang, Version};

    #[test]
    fn only_what_a_person_wrote_of_the_text_as_it_is_now_is_kept() {
        let mut text = Text::new(Lang::FR, "Bonjour").with(Lang::AR, "مرحبا").with(Lang::EN, "Hello");
        assert_eq!(translated(&text).len(), 2);
        let machine = Version { value: "Hola".to_owned(), origin: Origin::Machine, of: 1, reviewer: None };
        text.set(Lang::ES, machine);
        assert_eq!(translated(&text).len(), 2);
        text.rewrite("Bonsoir".into(), false);
        assert!(translated(&text).is_empty());
    }
}
