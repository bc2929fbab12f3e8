//! What the directory gives to the instance: tables, routes, the follower that keeps search and memory fresh, its check.
//! This is the list of all its routes.

use crate::directory::Directory;
use crate::drafts::{self, publishing, telling};
use crate::progress::recounting::{self, Recounter};
use crate::{
    batches, bundle, freshness, guides, hsds, inbox, links, lists, migrations, msg, organisations, paper, personal,
    reports, searches, services, site, territories, work,
};
use kernel::Right::{ReadDrafts, SetUp, Write};
use platform::access::Access::{Public, PublicWrite};
use platform::{App, Check, Door, Locale, Module, Routes, Running, Section, jobs};
use std::sync::Arc;

/// The directory, as a module of the instance.
pub fn module() -> Module {
    Module { name: "directory", words: &msg::CATALOG, migrations: migrations::all, start: |app| Box::pin(start(app)) }
}

async fn start(app: App) -> kernel::Result<Running> {
    let directory = Directory::open(app.clone()).await?;
    drafts::sealing::seal_open(&app).await?;
    let mut daily =
        vec![searches::FORGET, batches::working::FORGET, freshness::reminders::LOOK, inbox::addresses::FORGET];
    daily.extend(app.settings.check_links.then_some(links::GATHER));
    jobs::ask_daily(&app, &daily).await?;
    let checker = Arc::new(links::Checker::new(app.visitor.clone()));
    let mut workers = vec![
        searches::forget_worker(),
        publishing::publish_worker(directory.clone()),
        batches::working::worker(directory.clone()),
        batches::working::forget_worker(),
        freshness::reminders::worker(directory.clone()),
        inbox::addresses::worker(),
        recounting::worker(directory.clone()),
    ];
    workers.extend(links::workers(&directory, &checker));
    Ok(Running {
        routes: routes().with_state(directory.clone()),
        followers: vec![directory.clone(), Recounter::open(app).await?],
        workers,
        sections: vec![section()],
        places: Some(directory.clone()),
        texts: Some(directory.clone()),
        keepers: vec![directory.clone()],
        personal: vec![&personal::WrittenAndTaken, &batches::store::MadeBatches, &work::Tours],
        checks: vec![directory.clone()],
        kinds: [telling::kinds(), freshness::reminders::kinds(), inbox::told::kinds()].concat(),
        linked: vec![freshness::reminders::links()],
        waiting: vec![directory],
        ..Running::default()
    })
}

fn section() -> Section {
    let door = |path, label| Door { path, label, right: Some(ReadDrafts) };
    let setting = |path, label| Door { path, label, right: Some(SetUp) };
    Section {
        label: |locale| locale.t(&msg::menu_directory()),
        doors: vec![
            door("work/services", |locale: &Locale| locale.t(&msg::list_title())),
            door("work/guides", |locale| locale.t(&msg::guide_list())),
            door("work/organisations", |locale| locale.t(&msg::organisations_list())),
            door("work/locations", |locale| locale.t(&msg::locations_list())),
            door("work/inbox", |locale| locale.t(&msg::inbox_title())),
            Door { path: "work/freshness", label: |locale| locale.t(&msg::fresh_list()), right: Some(Write) },
            setting("work/territories", |locale: &Locale| locale.t(&msg::setup_territories())),
            setting("work/topics", |locale| locale.t(&msg::setup_topics())),
        ],
    }
}

fn routes() -> Routes<Arc<Directory>> {
    Routes::new()
        .get("/", Public, territories::pages::languages)
        .get("/t/{territory}", Public, territories::pages::short)
        .get("/{lang}", Public, territories::pages::index)
        .get("/{lang}/offline", Public, site::offline)
        .get("/{lang}/manifest.webmanifest", Public, site::manifest)
        .get("/{lang}/{territory}", Public, territories::pages::show)
        .get("/{lang}/{territory}/services", Public, services::pages::index)
        .get("/{lang}/{territory}/services/{slug}", Public, services::pages::show)
        .get("/{lang}/{territory}/services/{slug}/reports/new", Public, reports::pages::new)
        .post("/{lang}/{territory}/services/{slug}/reports", PublicWrite, reports::pages::create)
        .get("/{lang}/{territory}/guides", Public, guides::pages::index)
        .get("/{lang}/{territory}/guides/{slug}", Public, guides::pages::show)
        .get("/{lang}/{territory}/guides/{slug}/reports/new", Public, reports::pages::new_of_guide)
        .post("/{lang}/{territory}/guides/{slug}/reports", PublicWrite, reports::pages::create_of_guide)
        .get("/{lang}/{territory}/organisations/{slug}", Public, organisations::pages::show)
        .get("/{lang}/{territory}/list/{items}", Public, lists::pages::show)
        .get("/{lang}/{territory}/map.json", Public, services::pages::map)
        .get("/{lang}/{territory}/suggestions", Public, services::pages::suggestions)
        .get("/{lang}/{territory}/bundle.json", Public, bundle::show)
        .get("/{lang}/{territory}/brochure.pdf", Public, paper::brochure_pdf)
        .get("/{lang}/{territory}/poster.pdf", Public, paper::poster_pdf)
        .get("/sitemap.xml", Public, site::sitemap)
        .get("/robots.txt", Public, site::robots)
        .get("/api", Public, site::api)
        .merge(hsds::api::routes())
        .merge(work::routes())
        .merge(inbox::routes())
        .merge(batches::routes())
        .merge(freshness::routes())
}

#[async_trait::async_trait]
impl Check for Directory {
    fn name(&self) -> &'static str {
        "search index"
    }

    async fn check(&self) -> kernel::Result<String> {
        Ok(format!("{} documents", self.index.len()))
    }
}
