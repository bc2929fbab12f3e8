//! One look at one link: the next of its host that is due, asked for as gently as can be. One request, then a pause.
//! What a site's robots.txt forbids is not asked for.

use super::robots::{LARGEST, Robots};
use super::store::{self, Model, Seen, host};
use super::verdict::{Verdict, of_status, of_trouble};
use crate::inbox::told;
use crate::shelf::Shelf;
use jiff::{SignedDuration, Timestamp, ToSpan};
use kernel::{Actor, Error, Result};
use platform::App;
use platform::outbound::{Method, Outbound, Step, Trouble};
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use url::Url;

/// The job that looks at the links of one host, one after the other; its key is the host.
pub const CHECK: &str = "CheckLinks";
/// Seconds between two requests to one host.
pub const PAUSE: i64 = 10;
/// How long a robots.txt is believed (RFC 9309, section 2.4).
const BELIEVED: SignedDuration = SignedDuration::from_hours(24);

/// Looks at links, and remembers what sites ask of machines.
pub struct Checker {
    outbound: Outbound,
    robots: Mutex<HashMap<String, (Timestamp, Robots)>>,
}

/// What asking came to.
enum Asked {
    Seen(Verdict, Seen),
    /// Not now: the rules of a site on the way were read, and that was the request of this time.
    Rules,
    Whole,
}

impl Checker {
    pub fn new(outbound: Outbound) -> Checker {
        Checker { outbound, robots: Mutex::default() }
    }

    /// Looks at the link of a host that has been due the longest. Says when to come back, if there is more to do.
    pub async fn check(&self, app: &App, shelf: &Shelf, host: &str) -> Result<Option<Timestamp>> {
        let now = app.clock.now();
        let Some(row) = store::due(app.db.read(), host, now).await? else { return Ok(None) };
        let asked = match Url::parse(&row.url) {
            Ok(url) => self.ask(&row, url, now).await,
            Err(_) => Asked::Seen(Verdict::Unsure, Seen { trouble: Trouble::Refused.as_str(), ..Seen::default() }),
        };
        let tx = app.db.begin().await?;
        match &asked {
            Asked::Seen(verdict, seen) => {
                for (item, place) in store::note(&tx, &row, *verdict, seen).await? {
                    told::of_arrival(app, &tx, shelf, &Actor::Job(CHECK), place, item).await?;
                }
            }
            Asked::Whole => store::ask_whole(&tx, &row).await?,
            Asked::Rules => {}
        }
        tx.commit().await?;
        now.checked_add(PAUSE.seconds()).map(Some).map_err(Error::internal)
    }

    async fn ask(&self, row: &Model, url: Url, now: Timestamp) -> Asked {
        let mut journey = self.outbound.journey(url);
        let method = if row.whole { Method::Get } else { Method::Head };
        loop {
            if !self.outbound.reach().takes(journey.at()) {
                return failed(Trouble::Refused);
            }
            match self.rules(journey.at(), now) {
                None => {
                    self.read_rules(journey.at(), now).await;
                    return Asked::Rules;
                }
                Some(rules) if !rules.allows(&path(journey.at())) => {
                    return Asked::Seen(Verdict::Unsure, Seen { trouble: "robots", ..Seen::default() });
                }
                Some(_) => {}
            }
            match journey.step(method, 0).await {
                Ok(Step::Led) => {}
                Ok(Step::Arrived(reply)) => {
                    let verdict = of_status(reply.status);
                    if verdict != Verdict::Works && method == Method::Head {
                        return Asked::Whole;
                    }
                    let moved_to = journey.moved().filter(|_| verdict == Verdict::Works).cloned();
                    let status = Some(reply.status);
                    return Asked::Seen(
                        verdict,
                        Seen { status, trouble: "", retry_after: reply.retry_after, moved_to },
                    );
                }
                Err(trouble) => return failed(trouble),
            }
        }
    }

    fn rules(&self, url: &Url, now: Timestamp) -> Option<Robots> {
        let known = self.robots.lock().unwrap_or_else(PoisonError::into_inner);
        let (read, rules) = known.get(&site(url))?;
        (now.duration_since(*read) < BELIEVED).then(|| rules.clone())
    }

    /// Reads what a site asks of machines. Where there is no such file everything is allowed, and nothing where the server
    /// is in trouble (RFC 9309, section 2.3.1).
    async fn read_rules(&self, url: &Url, now: Timestamp) {
        let mut rules = Robots::nothing();
        if let Ok(file) = url.join("/robots.txt") {
            let mut journey = self.outbound.journey(file);
            rules = loop {
                match journey.step(Method::Get, LARGEST).await {
                    Ok(Step::Led) => {}
                    Ok(Step::Arrived(reply)) if (200..300).contains(&reply.status) => {
                        break Robots::parse(&String::from_utf8_lossy(&reply.body));
                    }
                    Ok(Step::Arrived(reply)) if reply.status < 500 && reply.status != 429 => break Robots::all(),
                    Ok(Step::Arrived(_)) => break Robots::nothing(),
                    // Nobody is there at all: then the page says so itself.
                    Err(_) => break Robots::all(),
                }
            };
        }
        let mut known = self.robots.lock().unwrap_or_else(PoisonError::into_inner);
        known.retain(|_, (read, _)| now.duration_since(*read) < BELIEVED);
        known.insert(site(url), (now, rules));
    }
}

fn failed(trouble: Trouble) -> Asked {
    Asked::Seen(of_trouble(trouble), Seen { trouble: trouble.as_str(), ..Seen::default() })
}

fn site(url: &Url) -> String {
    format!("{}://{}", url.scheme(), host(url))
}

fn path(url: &Url) -> String {
    url.query().map_or_else(|| url.path().to_owned(), |query| format!("{}?{query}", url.path()))
}
