//! Jobs beside each other: one that waits for somebody else's server holds back none but its own kind.
//! Whoever waits here waits for a word from the other side, never for time to pass.

use platform::jobs::{self, Entity, Worker};
use sea_orm::EntityTrait;
use std::sync::Arc;
use testkit::TestApp;
use tokio::sync::{Semaphore, mpsc};

/// A job that tells its key when it begins, and ends when it is let.
fn worker(name: &'static str, told: &mpsc::UnboundedSender<String>, let_end: &Arc<Semaphore>) -> Worker {
    let (told, let_end) = (told.clone(), let_end.clone());
    Worker {
        name,
        run: Arc::new(move |_, key| {
            let (told, let_end) = (told.clone(), let_end.clone());
            Box::pin(async move {
                told.send(format!("{name} {key}")).unwrap();
                let_end.acquire().await.unwrap().forget();
                Ok(None)
            })
        }),
    }
}

testkit::on_both! {
    async fn a_slow_job_holds_back_none_but_its_own_kind(place) {
        let app = TestApp::new(&place, [crate::sample::module()]).await;
        let (told, mut heard) = mpsc::unbounded_channel();
        let (slow, quick) = (Arc::new(Semaphore::new(0)), Arc::new(Semaphore::new(9)));
        let tx = app.app().db.begin().await.unwrap();
        for (name, key) in [("AskFarAway", "1"), ("AskFarAway", "2"), ("WriteHere", "1"), ("WriteHere", "2")] {
            jobs::ask(&tx, name, key, tx.now()).await.unwrap();
        }
        tx.commit().await.unwrap();
        app.app().work(Vec::new(), vec![worker("AskFarAway", &told, &slow), worker("WriteHere", &told, &quick)]);
        let mut begun = Vec::new();
        for _ in 0..3 {
            begun.push(heard.recv().await.unwrap());
        }
        begun.sort();
        // Both quick ones were done while the first slow one waits; the second slow one has not begun.
        assert_eq!(begun[0].split(' ').next(), Some("AskFarAway"));
        assert_eq!(begun[1..], ["WriteHere 1", "WriteHere 2"]);
        slow.add_permits(2);
        assert!(heard.recv().await.unwrap().starts_with("AskFarAway"));
        while !Entity::find().all(app.app().db.read()).await.unwrap().is_empty() {
            tokio::task::yield_now().await;
        }
        app.app().stop();
    }
}
