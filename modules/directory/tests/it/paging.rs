//! Long lists: a page of ten thousand services costs what a page of fifty does, wherever it is, and every line is shown once.

use crate::demo::network;
use directory::drafts::lists::{self, Wanted};
use directory::drafts::paging::{PAGE, Turn};
use directory::records::{self, KeepDirectory};
use directory::services::Service;
use directory::shelf::Shelf;
use kernel::{Id, Lang, Text};
use testkit::{Persona, TestApp};
use uuid::Uuid;

const MANY: usize = 10_000;

/// Ten thousand services in La Marsa; names repeat, so that identifiers decide too.
async fn many(app: &TestApp) {
    let shelf = Shelf::load(app.app().db.read()).await.unwrap();
    let territory = shelf.published("la-marsa").unwrap().id;
    let made = (0..MANY).map(|n| -> Service {
        serde_json::from_value(serde_json::json!({
            "id": Id::<Service>::derived("many", &n.to_string()), "slug": format!("service-{n}"), "territory": territory,
            "status": "active", "name": Text::new(Lang::FR, format!("Service {}", n % 4_000)),
        })).unwrap()
    });
    let made: Vec<Service> = made.collect();
    let cx = app.cx();
    for chunk in made.chunks(2_500) {
        let mut tx = app.app().db.begin().await.unwrap();
        let permit = cx.permit::<KeepDirectory>(&tx, ()).await.unwrap();
        records::keep(&mut tx, &permit, chunk).await.unwrap();
        tx.commit().await.unwrap();
    }
}

testkit::on_both! {
    async fn ten_thousand_services_are_read_fifty_at_a_time(place) {
        let app = network(&place).await;
        many(&app).await;
        let shelf = Shelf::load(app.app().db.read()).await.unwrap();
        let (cx, db) = (app.cx(), &app.app().db);
        let visible = cx.visible::<Service>();
        let (mut seen, mut turn, mut costs) = (Vec::<Uuid>::new(), Turn::First, Vec::new());
        let mut before = None;
        let total = loop {
            let wanted = Wanted { turn, ..Wanted::default() };
            let (page, queries) = app.queries(lists::page(db, &visible, &shelf, &wanted)).await;
            let page = page.unwrap();
            assert!(page.lines.len() as u64 <= PAGE);
            costs.push(queries);
            seen.extend(page.lines.iter().map(|it| it.service.id.uuid()));
            match page.turns.after {
                Some(mark) => turn = Turn::After(mark),
                None => {
                    before = before.or(page.turns.before);
                    break page.total;
                }
            }
        };
        assert_eq!(seen.len() as u64, total);
        let mut once = seen.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), seen.len(), "each is shown once");
        assert!(costs.iter().all(|cost| *cost <= 8), "{costs:?}");
        // And back again, the same pages the other way.
        let page = lists::page(db, &visible, &shelf, &Wanted { turn: Turn::Before(before.unwrap()), ..Wanted::default() }).await.unwrap();
        let end = seen.len() - (seen.len() - 1) % PAGE as usize - 1;
        let ids: Vec<Uuid> = page.lines.iter().map(|it| it.service.id.uuid()).collect();
        assert_eq!(ids, seen[end - PAGE as usize..end]);
        app.run_jobs().await;
    }

    async fn a_page_of_the_workspace_turns_and_forgives(place) {
        let app = network(&place).await;
        many(&app).await;
        let list = "/fr/work/services?q=service";
        let (page, queries) = app.queries(async { app.as_(Persona::Editor).get(list).await.ok() }).await;
        assert!(queries <= 25, "{queries} queries with the session and the menu");
        assert_eq!(page.text().matches("id=\"name-").count() as u64, PAGE);
        let next = page.text().split("rel=\"next\" href=\"").nth(1).unwrap().split('"').next().unwrap().replace("&amp;", "&");
        let second = app.as_(Persona::Editor).get(&next).await.ok();
        assert_eq!(second.text().matches("id=\"name-").count() as u64, PAGE);
        let previous = second.text().split("rel=\"prev\" href=\"").nth(1).unwrap().split('"').next().unwrap().replace("&amp;", "&");
        let first = app.as_(Persona::Editor).get(&previous).await.ok();
        let names = |page: &testkit::Answer| page.text().split("id=\"name-").skip(1).map(|it| it[..36].to_owned()).collect::<Vec<_>>();
        assert_eq!(names(&first), names(&page));
        // All of a search can still be taken, on every page.
        first.shows("sur toutes les pages");
        for wrong in ["after=x", "after=p.1", "before=n.00000000-0000-0000-0000-000000000009", "page=7"] {
            app.as_(Persona::Editor).get(&format!("{list}&{wrong}")).await.ok();
        }
        app.run_jobs().await;
    }
}
