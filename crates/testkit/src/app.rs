//! An instance of the program inside the test: the same routes, front door and database, called without a network.
//! Its clock stands still until the test sets it.

use crate::NOW;
use crate::ask::Ask;
use crate::persona::{self, Persona};
use crate::place::Place;
use axum::Router;
use http::HeaderValue;
use jiff::Timestamp;
use kernel::{Clock, Scope};
use platform::jobs::{self, Worker};
use platform::routes::Route;
use platform::{App, Cx, Follower, Module, Settings, server};
use std::collections::HashMap;
use std::sync::{Arc, Mutex};

/// One instance, or one of the nodes of an instance.
pub struct TestApp {
    pub place: Place,
    modules: Vec<Module>,
    settings: Settings,
    live: Option<Live>,
    pub(crate) home: Mutex<(Scope, Scope)>,
    pub(crate) cookies: Mutex<HashMap<Persona, HeaderValue>>,
}

struct Live {
    app: App,
    router: Router,
    routes: Vec<Route>,
    followers: Vec<Arc<dyn Follower>>,
    workers: Vec<Worker>,
}

impl TestApp {
    /// An instance with these modules, on a database of its own that holds nothing.
    pub async fn new(place: &Place, modules: impl IntoIterator<Item = Module>) -> TestApp {
        TestApp::with(place, modules, |_| {}).await
    }

    /// The same, with other settings than usual.
    pub async fn with(
        place: &Place,
        modules: impl IntoIterator<Item = Module>,
        change: impl FnOnce(&mut Settings),
    ) -> TestApp {
        let modules: Vec<Module> = modules.into_iter().collect();
        let mut settings = Settings::local(place.folder());
        settings.database_url = Some(place.database(&modules).await);
        settings.public_url = Some("https://teranga.example".into());
        settings.clock = Clock::Fixed(instant(NOW));
        change(&mut settings);
        TestApp::open(place.clone(), modules, settings).await
    }

    async fn open(place: Place, modules: Vec<Module>, settings: Settings) -> TestApp {
        let mut app = TestApp {
            place,
            modules,
            settings,
            live: None,
            home: Mutex::new(persona::nowhere()),
            cookies: Mutex::default(),
        };
        app.start().await;
        app
    }

    async fn start(&mut self) {
        let app = App::open(self.settings.clone(), &self.modules).await.unwrap_or_else(|error| panic!("{error}"));
        self.place.watch(&app);
        let mut running = app.start(&self.modules).await.unwrap_or_else(|error| panic!("{error}"));
        let (followers, workers) = (std::mem::take(&mut running.followers), std::mem::take(&mut running.workers));
        let (router, routes) = server::router(&app, running);
        self.live = Some(Live { app, router, routes, followers, workers });
        self.catch_up().await;
    }

    fn live(&self) -> &Live {
        self.live.as_ref().unwrap_or_else(|| panic!("the instance is stopped"))
    }

    /// Another node on the same database, with a data folder of its own.
    pub async fn node(&self) -> TestApp {
        let settings = Settings { data: self.place.folder(), ..self.settings.clone() };
        // Nodes that share a database need the same key.
        let copied = std::fs::copy(self.settings.data.join("secret.key"), settings.data.join("secret.key"));
        copied.unwrap_or_else(|error| panic!("{error}"));
        TestApp::open(self.place.clone(), self.modules.iter().map(copy).collect(), settings).await
    }

    /// Stops this node and starts it again on the same data.
    pub async fn restart(&mut self) {
        self.live = None;
        self.start().await;
    }

    /// Sets the clock, as RFC 3339. The node starts again.
    pub async fn set_clock(&mut self, now: &str) {
        self.settings.clock = Clock::Fixed(instant(now));
        self.restart().await;
    }

    pub fn app(&self) -> &App {
        &self.live().app
    }

    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The context of somebody at the command line, for calling a module's functions.
    pub fn cx(&self) -> Cx {
        Cx::operator(self.app().clone())
    }

    pub fn routes(&self) -> &[Route] {
        &self.live().routes
    }

    pub(crate) fn router(&self) -> Router {
        self.live().router.clone()
    }

    /// Asks for a page, as anybody.
    pub fn get(&self, path: &str) -> Ask<'_> {
        self.as_(Persona::Public).get(path)
    }

    /// Sends a form, as anybody.
    pub fn post_form(&self, path: &str, fields: &[(&str, &str)]) -> Ask<'_> {
        self.as_(Persona::Public).post_form(path, fields)
    }

    /// Somebody in particular, who then asks.
    pub fn as_(&self, persona: Persona) -> Ask<'_> {
        Ask::new(self, persona)
    }

    /// Lets search and memory take in what was changed.
    pub async fn catch_up(&self) {
        let live = self.live();
        live.app.catch_up(&live.followers).await.unwrap_or_else(|error| panic!("{error}"));
    }

    /// Runs the jobs that are due, and those that fall due by it. Returns how many.
    pub async fn run_jobs(&self) -> usize {
        let live = self.live();
        jobs::run_due(&live.app, &live.workers).await.unwrap_or_else(|error| panic!("{error}"))
    }

    /// What an action gives, and how many queries it sent to the database.
    pub async fn queries<T>(&self, action: impl Future<Output = T>) -> (T, u64) {
        let before = self.app().db.queries();
        let given = action.await;
        (given, self.app().db.queries() - before)
    }
}

fn copy(module: &Module) -> Module {
    Module { name: module.name, words: module.words, migrations: module.migrations, start: module.start }
}

fn instant(text: &str) -> Timestamp {
    text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
}
