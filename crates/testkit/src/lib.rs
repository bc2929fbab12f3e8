//! What the tests of every crate stand on: whole instances in memory, on both databases, with a clock that stands still.
//! No test reaches the network, waits for time to pass, or is left out without its name being told.
//!
//! ```text
//! testkit::on_both! {
//!     async fn the_front_page_names_every_language(place) {
//!         let app = TestApp::new(&place, [directory::module()]).await;
//!         app.get("/").await.ok().shows("العربية");
//!     }
//! }
//! ```

mod answer;
mod app;
mod ask;
mod catcher;
mod ground;
mod missing;
mod persona;
mod picture;
mod place;
mod postgres;
mod provider;
mod site;
mod template;
mod walk;

pub use answer::Answer;
pub use app::TestApp;
pub use ask::Ask;
pub use catcher::{Catcher, Caught, Mood};
pub use ground::{municipalities, territory};
pub use missing::{not_run, shared_data};
pub use persona::{DESK, Persona};
pub use picture::photograph;
pub use place::{Place, run};
pub use platform::db::Engine;
pub use postgres::database as postgres_database;
pub use provider::Provider;
pub use site::Site;

/// The instant at which every test begins: a Wednesday in November, half past ten in Tunis.
pub const NOW: &str = "2026-11-25T09:30:00Z";

/// Makes two tests of each function, `name::on_sqlite` and `name::on_postgres`. The argument is the [`Place`] that
/// [`TestApp::new`] takes. When the test ends, no job may be left over in any instance that it opened.
#[macro_export]
macro_rules! on_both {
    ($($(#[$attribute:meta])* async fn $name:ident($place:ident) $body:block)*) => {$(
        $(#[$attribute])*
        mod $name {
            #[allow(unused_imports)]
            use super::*;

            async fn body($place: $crate::Place) $body

            #[test]
            fn on_sqlite() {
                $crate::run(concat!(module_path!(), "::on_sqlite"), $crate::Engine::Sqlite, body);
            }

            #[test]
            fn on_postgres() {
                $crate::run(concat!(module_path!(), "::on_postgres"), $crate::Engine::Postgres, body);
            }
        }
    )*};
}
