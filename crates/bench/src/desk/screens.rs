//! Fifty call screens that ask as their script does, while a mediator calls one person after the other.
//! Counted is the time from the press of the button to the answer that brings the change to a screen.

use super::scene::Scene;
use crate::arguments::Effort;
use crate::failure::{Failure, Result};
use crate::http::{Connection, get, post};
use crate::load::percentile;
use crate::measure::rest;
use crate::program::Server;
use std::net::SocketAddr;
use std::time::{Duration, Instant};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::task::LocalSet;
use tokio::time::{MissedTickBehavior, interval_at, timeout};

const SCREENS: usize = 50;
const CALLS: &str = "/fr/la-marsa/desks/guichet-la-marsa/board/calls";
/// What the page of the board says of its own pace.
const EVERY: &str = "data-every=\"";

/// How screens followed.
pub struct Screens {
    changes: usize,
    every: u64,
    p50: f64,
    worst: f64,
    missed: usize,
}

impl Screens {
    pub fn told(&self) -> String {
        format!(
            "{} changes, each screen asks every {} ms: p50 {:.0} ms, the slowest of all {:.0} ms, {} missed",
            self.changes, self.every, self.p50, self.worst, self.missed
        )
    }

    pub fn is_met(&self) -> bool {
        self.missed == 0 && self.worst < 1_000.0
    }
}

/// A screen: tells when it saw something new.
async fn watch(address: SocketAddr, number: usize, every: Duration, seen: UnboundedSender<(usize, Instant)>) {
    // Screens are not switched on at the same moment.
    let later = every * u32::try_from(number).unwrap_or_default() / u32::try_from(SCREENS).unwrap_or(1);
    let mut turn = interval_at(tokio::time::Instant::now() + later, every);
    turn.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let Ok(mut connection) = Connection::to(address).await else { return };
    let mut tag = String::new();
    loop {
        turn.tick().await;
        let request = get(CALLS, &format!("X-Unattended: 1\r\nIf-None-Match: {tag}\r\n"));
        let Ok(answer) = connection.ask(&request).await else { return };
        if answer.status == 200 {
            let fresh = answer.header("etag").unwrap_or_default();
            if !tag.is_empty() && fresh != tag && seen.send((number, Instant::now())).is_err() {
                return;
            }
            tag = fresh;
        }
    }
}

struct Mediator<'a> {
    scene: &'a Scene,
    connection: Connection,
}

impl Mediator<'_> {
    /// Sends a form of the queue; the address that it leads to.
    async fn press(&mut self, path: &str, form: &str) -> Result<String> {
        let path = format!("{}/queue{path}", self.scene.reception());
        let answer = self.connection.ask(&post(&path, &self.scene.mediator.0, form)).await?;
        match (answer.status, answer.header("location")) {
            (303, Some(to)) => Ok(to),
            (status, _) => Err(Failure(format!("{path} was answered with status {status}"))),
        }
    }
}

async fn pace(server: &Server) -> Result<u64> {
    let mut connection = Connection::to(server.address).await?;
    let answer = connection.ask(&get(CALLS.trim_end_matches("/calls"), "")).await?;
    let page = String::from_utf8_lossy(answer.body).into_owned();
    let every = page.split(EVERY).nth(1).and_then(|it| it.split('"').next()?.parse().ok());
    every.ok_or_else(|| Failure("the board does not say how often it looks".into()))
}

pub async fn measure(scene: &Scene, server: &Server, effort: Effort) -> Result<Screens> {
    let every = pace(server).await?;
    let rounds = if effort.runs > 1 { 10 } else { 2 };
    let (tell, seen) = unbounded_channel();
    let local = LocalSet::new();
    local
        .run_until(async {
            for number in 0..SCREENS {
                tokio::task::spawn_local(watch(server.address, number, Duration::from_millis(every), tell.clone()));
            }
            follow(scene, server, rounds, every, seen).await
        })
        .await
}

async fn follow(
    scene: &Scene,
    server: &Server,
    rounds: usize,
    every: u64,
    mut seen: UnboundedReceiver<(usize, Instant)>,
) -> Result<Screens> {
    let mut mediator = Mediator { scene, connection: Connection::to(server.address).await? };
    mediator.press("/presence", "counter=1").await?;
    for _ in 0..rounds {
        mediator.press("", "language=any&priority=&name=&other=&knowingly=1").await?;
    }
    rest(Duration::from_millis(2 * every)).await;
    while seen.try_recv().is_ok() {}
    let (mut times, mut missed) = (Vec::new(), 0);
    for round in 0..rounds {
        let started = Instant::now();
        let called = mediator.press("/calls", &format!("press=bench-{round}")).await?;
        missed += arrived(&mut seen, started, &mut times).await;
        let ticket = called.split("ticket=").nth(1).and_then(|it| it.split(['&', '#']).next());
        let ticket = ticket.ok_or_else(|| Failure(format!("nobody was called: {called}")))?;
        let started = Instant::now();
        mediator.press(&format!("/{ticket}/state"), "from=called&state=with").await?;
        missed += arrived(&mut seen, started, &mut times).await;
    }
    times.sort_unstable_by(f64::total_cmp);
    let (p50, worst) = (percentile(&times, 0.5), times.last().copied().unwrap_or_default());
    Ok(Screens { changes: 2 * rounds, every, p50, worst, missed })
}

/// Waits for every screen; how many did not see it within five seconds.
async fn arrived(seen: &mut UnboundedReceiver<(usize, Instant)>, started: Instant, times: &mut Vec<f64>) -> usize {
    let mut missing = SCREENS;
    while missing > 0 {
        match timeout(Duration::from_secs(5), seen.recv()).await {
            Ok(Some((_, at))) => {
                times.push(at.duration_since(started).as_secs_f64() * 1e3);
                missing -= 1;
            }
            _ => return missing,
        }
    }
    0
}
