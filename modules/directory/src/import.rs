//! Taking in what others publish: all or nothing, the same twice, with a report of every record that was refused.
//! Everything is written in one transaction; a dry run does the same and then lets go of it.

use crate::guides::{integreat, store as guide_store};
use crate::hsds::{self, Findings, Progress, ReadOptions, Records, Source};
use crate::organisations::{Organisation, store as organisation_store};
use crate::records::{self, KeepDirectory, Outcome, Record};
use crate::services::{Service, places, store as service_store};
use crate::shelf::Shelf;
use crate::territories::RESERVED;
use crate::{carrying, demo};
use kernel::{Error, Id, Lang, Result, Territory, TerritoryKind, Text};
use platform::{App, Cx, Permit, Tx};
use sea_orm::ConnectionTrait;
use std::collections::{HashMap, HashSet};
use std::path::Path;
use uuid::Uuid;

/// How to import.
#[derive(Debug, Clone)]
pub struct Options {
    /// Slug of the territory that services without one belong to; made when it does not exist.
    pub territory: Option<String>,
    /// IANA time zone of a territory that is made, such as `Africa/Tunis`; UTC if not given.
    pub timezone: Option<String>,
    /// The language of texts that do not say theirs.
    pub language: Lang,
    /// Name of the source; identifiers that are not UUIDs are derived from it.
    pub source: Option<String>,
    /// Only say what would happen.
    pub dry_run: bool,
    /// Import what is right even though something is refused.
    pub keep_going: bool,
}

/// What an import did.
#[derive(Debug, Default)]
pub struct Report {
    pub outcome: Outcome,
    pub findings: Findings,
    /// Whether it is in the database now.
    pub kept: bool,
}

/// Whether nothing has been published here yet.
pub async fn is_empty(app: &App) -> Result<bool> {
    Ok(Shelf::load(app.db.read()).await?.territories.is_empty())
}

/// The example network.
pub async fn demo(cx: &Cx) -> Result<Report> {
    keep(cx, demo::records()?, Findings::default(), false, true).await
}

/// Open Referral HSDS: a folder, a zip or a JSON file. `progress` is told of files and rows.
pub async fn hsds(cx: &Cx, path: &Path, options: &Options, progress: &(dyn Fn(Progress<'_>) + Sync)) -> Result<Report> {
    let source_name = options.source.clone().unwrap_or_else(|| stem(path));
    let shelf = Shelf::load(cx.app.db.read()).await?;
    let (territory, made) = territory(&shelf, options, &source_name);
    let reading = ReadOptions {
        source_name,
        lang: options.language,
        territory: Some(territory),
        progress: &|step| progress(step),
    };
    let source = Source::at(path).map_err(unreadable)?;
    let (mut records, findings) = hsds::read(source, &reading).map_err(unreadable)?;
    if records.services.iter().any(|service| service.territory == territory) {
        records.territories.extend(made);
    }
    keep(cx, records, findings, options.dry_run, options.keep_going).await
}

/// Guide pages of an Integreat content export, in one language.
pub async fn guides(cx: &Cx, path: &Path, options: &Options) -> Result<Report> {
    let source_name =
        options.source.clone().unwrap_or_else(|| stem(path).split('.').next().unwrap_or_default().to_owned());
    let shelf = Shelf::load(cx.app.db.read()).await?;
    let (territory, made) = territory(&shelf, options, &source_name);
    let json = std::fs::read(path).map_err(|error| Error::Malformed(format!("{}: {error}", path.display())))?;
    let (import, mut findings) =
        integreat::read(&json, options.language, territory, &source_name).map_err(unreadable)?;
    let existing = guide_store::of_territory(cx.app.db.read(), territory).await?;
    let merged = integreat::merge(&existing, &import);
    merged.findings.iter().for_each(|finding| findings.add(finding.clone()));
    let records = Records { territories: made.into_iter().collect(), guides: merged.guides, ..Records::default() };
    let mut report = keep(cx, records, findings, options.dry_run, options.keep_going).await?;
    report.outcome.unchanged += merged.unchanged;
    Ok(report)
}

fn unreadable(error: impl std::fmt::Display) -> Error {
    Error::Malformed(error.to_string())
}

fn stem(path: &Path) -> String {
    path.file_stem().map_or_else(|| "import".into(), |name| name.to_string_lossy().into_owned())
}

/// The territory of the import, and the record to write if there is none yet.
fn territory(shelf: &Shelf, options: &Options, source: &str) -> (Id<Territory>, Option<Territory>) {
    let slug = hsds::slug(options.territory.as_deref().unwrap_or(source));
    if let Some(known) = shelf.territories.iter().find(|territory| territory.slug == slug) {
        return (known.id, None);
    }
    let id = Id::derived("territory", &slug);
    let made = Territory {
        id,
        kind: TerritoryKind::Municipality,
        parent: None,
        name: Text::new(options.language, options.territory.as_deref().unwrap_or(source)),
        codes: Vec::new(),
        timezone: options.timezone.clone().unwrap_or_else(|| "UTC".into()),
        centre: None,
        languages: vec![options.language],
        emergency: Vec::new(),
        holidays: Vec::new(),
        published: true,
        example: false,
        slug,
    };
    (id, Some(made))
}

async fn keep(cx: &Cx, mut records: Records, findings: Findings, dry_run: bool, keep_going: bool) -> Result<Report> {
    if findings.rejected() > 0 && !keep_going {
        return Ok(Report { findings, ..Report::default() });
    }
    if let Some(place) = records.territories.iter().find(|place| RESERVED.contains(&place.slug.as_str())) {
        return Err(Error::Malformed(format!(
            "no territory can be called {:?}: that address belongs to the program. Choose another with --territory.",
            place.slug
        )));
    }
    let mut tx = cx.app.db.begin().await?;
    let permit = cx.permit::<KeepDirectory>(&tx, ()).await?;
    settle_slugs(&tx, &mut records).await?;
    carrying::carry_over(&tx, &mut records).await?;
    let outcome = write(&mut tx, &permit, &records).await?;
    if !dry_run {
        tx.commit().await?;
    }
    Ok(Report { outcome, findings, kept: !dry_run })
}

/// Writes records of every noun; what they refer to comes first.
pub async fn write(tx: &mut Tx, permit: &Permit<KeepDirectory>, it: &Records) -> Result<Outcome> {
    let mut outcome = records::keep(tx, permit, &it.territories).await?;
    outcome += records::keep(tx, permit, &it.taxonomies).await?;
    outcome += records::keep(tx, permit, &it.terms).await?;
    outcome += records::keep(tx, permit, &it.organisations).await?;
    outcome += records::keep(tx, permit, &it.locations).await?;
    outcome += records::keep(tx, permit, &it.services).await?;
    places::note(tx, &it.services).await?;
    outcome += records::keep(tx, permit, &it.guides).await?;
    Ok(outcome)
}

/// Gives each record the slug it had before, and each new one a slug that nobody has.
async fn settle_slugs(tx: &Tx, records: &mut Records) -> Result<()> {
    let db = tx.connection();
    let mut taken = Taken::new(organisation_store::slugs(db).await?);
    for organisation in &mut records.organisations {
        organisation.slug = taken.settle(organisation.id.uuid(), &organisation.slug);
    }
    let territories: HashSet<Id<Territory>> = records.services.iter().map(|service| service.territory).collect();
    let mut by_territory = HashMap::new();
    for territory in territories {
        by_territory.insert(territory, Taken::new(service_store::slugs(db, territory).await?));
    }
    for service in &mut records.services {
        if let Some(taken) = by_territory.get_mut(&service.territory) {
            service.slug = taken.settle(service.id.uuid(), &service.slug);
        }
    }
    Ok(())
}

/// Slugs in use in one scope.
struct Taken {
    by_slug: HashMap<String, Uuid>,
    by_id: HashMap<Uuid, String>,
}

impl Taken {
    fn new(pairs: Vec<(String, Uuid)>) -> Taken {
        Taken {
            by_id: pairs.iter().cloned().map(|(slug, id)| (id, slug)).collect(),
            by_slug: pairs.into_iter().collect(),
        }
    }

    fn settle(&mut self, id: Uuid, wanted: &str) -> String {
        if let Some(known) = self.by_id.get(&id) {
            return known.clone();
        }
        let free = |slug: &str, by_slug: &HashMap<String, Uuid>| by_slug.get(slug).is_none_or(|owner| *owner == id);
        let mut slug = wanted.to_owned();
        if !free(&slug, &self.by_slug) {
            slug = format!("{wanted}-{}", &id.simple().to_string()[..8]);
        }
        if !free(&slug, &self.by_slug) {
            slug = id.to_string();
        }
        self.by_slug.insert(slug.clone(), id);
        self.by_id.insert(id, slug.clone());
        slug
    }
}

/// Everything of the directory that may leave it, for an export. What confidential places withhold is not in it.
pub async fn everything(db: &impl ConnectionTrait) -> Result<Records> {
    Ok(Records {
        territories: all(db).await?,
        taxonomies: all(db).await?,
        terms: all(db).await?,
        organisations: all::<Organisation>(db).await?,
        locations: all(db).await?,
        services: all::<Service>(db).await?,
        guides: all(db).await?,
    })
}

async fn all<R: Record>(db: &impl ConnectionTrait) -> Result<Vec<R>> {
    let mut found: Vec<R> = Vec::new();
    loop {
        let batch = records::after::<R>(db, found.last().map(Record::uuid), 1_000).await?;
        if batch.is_empty() {
            return Ok(found);
        }
        found.extend(batch);
    }
}
