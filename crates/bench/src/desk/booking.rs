//! Bookings at a fixed pace, whatever the answers do: a hundred people a second press «keep this time».
//! Times are drawn by lot among all that were free at first, so that some come too late and must be told «taken».

use super::scene;
use crate::arguments::Effort;
use crate::dice::{Dice, uuid};
use crate::failure::{Failure, Result};
use crate::http::{Connection, get, post};
use crate::load::percentile;
use crate::program::{Program, Server};
use std::net::SocketAddr;
use std::time::{Duration, Instant};
use tokio::task::LocalSet;
use tokio::time::{MissedTickBehavior, interval};

const PACE: usize = 100;
const NEW: &str = "/fr/la-marsa/desks/guichet-la-marsa/appointments/new?language=fr";
const TAKE: &str = "/fr/la-marsa/desks/guichet-la-marsa/appointments";

/// How bookings went.
pub struct Booking {
    free: usize,
    asked: usize,
    kept: usize,
    taken: usize,
    other: usize,
    /// Answers a second, from the first request to the last answer.
    rate: f64,
    p50: f64,
    p99: f64,
    /// Seats that two appointments hold, and appointments that are in the database, looked at afterwards.
    twice: u64,
    found: u64,
}

impl Booking {
    /// Counts what is in the database once nothing is served any more.
    pub async fn look_again(&mut self, program: &Program) -> Result<()> {
        let count = async {
            let app = scene::open(program).await?;
            let twice = "SELECT count(*) FROM (SELECT 1 FROM desk_appointments WHERE seat IS NOT NULL GROUP BY mediator, starts_at HAVING count(*) > 1)";
            let twice = scene::number(app.db.read(), twice).await?;
            let found = scene::number(app.db.read(), "SELECT count(*) FROM desk_appointments").await?;
            app.db.clone().close().await?;
            Ok::<_, kernel::Error>((twice, found))
        };
        (self.twice, self.found) = count.await.map_err(|error| Failure(format!("bookings: {error}")))?;
        Ok(())
    }

    pub fn told(&self) -> String {
        format!(
            "{} asked among {} free times: {:.0}/s answered, p50 {:.1} ms, p99 {:.1} ms; {} kept, {} «taken», {} other; {} held twice, {} in the database",
            self.asked,
            self.free,
            self.rate,
            self.p50,
            self.p99,
            self.kept,
            self.taken,
            self.other,
            self.twice,
            self.found
        )
    }

    pub fn is_met(&self) -> bool {
        let all = self.other == 0 && self.twice == 0 && self.found == self.kept as u64;
        all && self.kept > 0 && self.rate >= 0.97 * PACE as f64
    }
}

/// The free times that the form offers, all days that it leads to together.
async fn free(server: &Server) -> Result<Vec<String>> {
    let mut connection = Connection::to(server.address).await?;
    let (mut times, mut page) = (Vec::new(), NEW.to_owned());
    loop {
        let answer = connection.ask(&get(&page, "")).await?;
        let text = String::from_utf8_lossy(answer.body).into_owned();
        let parts = text.split("name=\"time\" value=\"").skip(1);
        times.extend(parts.filter_map(|it| it.split('"').next()).map(str::to_owned));
        let more = text.split("href=\"").find(|it| it.starts_with("?") && it.contains("from="));
        match more.and_then(|it| it.split(['"', '#']).next()) {
            Some(more) => page = format!("{}{}", TAKE.to_owned() + "/new", more.replace("&amp;", "&")),
            None => return Ok(times),
        }
    }
}

async fn book(address: SocketAddr, request: Vec<u8>) -> (u16, f64) {
    let asked = Instant::now();
    let status = async {
        let mut connection = Connection::to(address).await?;
        Ok::<_, std::io::Error>(connection.ask(&request).await?.status)
    };
    (status.await.unwrap_or_default(), asked.elapsed().as_secs_f64() * 1e3)
}

pub async fn measure(server: &Server, effort: Effort) -> Result<Booking> {
    let times = free(server).await?;
    if times.is_empty() {
        return Err(Failure("bookings: no time is free".into()));
    }
    let asked = if effort.runs > 1 { 10 * PACE } else { PACE };
    let mut dice = Dice::new(7);
    let requests = (0..asked).map(|n| {
        let secret = format!("{}{}", uuid("booking", n), uuid("secret", n));
        let form = format!(
            "language=fr&theme=&gender=&secret={secret}&website=&time={}&name=Zubayda&reach=nobody",
            dice.one_of(&times)
        );
        post(TAKE, "", &form)
    });
    let started = Instant::now();
    let mut tick = interval(Duration::from_secs(1) / u32::try_from(PACE).unwrap_or(1));
    tick.set_missed_tick_behavior(MissedTickBehavior::Burst);
    let local = LocalSet::new();
    let answers = local
        .run_until(async {
            let mut under_way = Vec::new();
            for request in requests {
                tick.tick().await;
                under_way.push(tokio::task::spawn_local(book(server.address, request)));
            }
            let mut answers = Vec::new();
            for it in under_way {
                answers.push(it.await.unwrap_or_default());
            }
            answers
        })
        .await;
    let rate = asked as f64 / started.elapsed().as_secs_f64();
    let count = |status| answers.iter().filter(|it| it.0 == status).count();
    let (kept, taken) = (count(201), count(409));
    let mut times_taken: Vec<f64> = answers.iter().map(|it| it.1).collect();
    times_taken.sort_unstable_by(f64::total_cmp);
    Ok(Booking {
        free: times.len(),
        asked,
        kept,
        taken,
        other: asked - kept - taken,
        rate,
        p50: percentile(&times_taken, 0.5),
        p99: percentile(&times_taken, 0.99),
        twice: 0,
        found: 0,
    })
}
