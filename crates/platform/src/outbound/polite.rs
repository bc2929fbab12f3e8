//! A polite visitor: it reads what a site asks of machines before anything else, asks a host one thing at a time with a pause in
//! between, whoever in this instance wants to ask, and looks at every redirect before it follows it.

use super::robots::{LARGEST, Robots};
use super::{Known, Method, Outbound, Reply, Step, Trouble};
use jiff::{SignedDuration, Timestamp};
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use url::Url;

/// Seconds between two requests to one host.
pub const PAUSE: i64 = 10;
/// How long a robots.txt is believed (RFC 9309, section 2.4).
const BELIEVED: SignedDuration = SignedDuration::from_hours(24);

/// Asks politely, and remembers what sites ask of machines. One for an instance, so that nobody is asked twice at once.
pub struct Visitor {
    outbound: Outbound,
    robots: Mutex<HashMap<String, (Timestamp, Robots)>>,
    /// When each host was asked last.
    asked: Mutex<HashMap<String, Timestamp>>,
}

/// What a visit came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Visit {
    /// Somebody asked the host a moment ago, or its rules had to be read first: not before this time.
    Later(Timestamp),
    /// What the site asks of machines forbids it.
    Forbidden,
    Arrived {
        reply: Box<Reply>,
        /// Where it was found in the end.
        at: Url,
        /// Whether every step on the way there was said to be for ever; false where there was none.
        moved: bool,
    },
    Failed(Trouble),
}

/// What is wanted of an address.
#[derive(Debug, Clone, Copy)]
pub struct Wish<'a> {
    pub method: Method,
    /// Bytes of the answer that are read at most.
    pub most: usize,
    /// What is known of it already.
    pub known: &'a Known,
}

impl Visitor {
    pub fn new(outbound: Outbound) -> Visitor {
        Visitor { outbound, robots: Mutex::default(), asked: Mutex::default() }
    }

    /// Asks for an address, unless it is too soon or not wished. At most the rules of one site are read, or one way through
    /// redirects is gone; whoever wants more comes back after the pause.
    pub async fn visit(&self, url: Url, wish: Wish<'_>, now: Timestamp) -> Visit {
        let mut journey = self.outbound.journey(url);
        let mut entered = String::new();
        loop {
            if !self.outbound.reach().takes(journey.at()) {
                return Visit::Failed(Trouble::Refused);
            }
            // A redirect within a host is part of the same question.
            if entered != host(journey.at()) {
                if let Err(later) = self.enter(journey.at(), now) {
                    return Visit::Later(later);
                }
                entered = host(journey.at());
            }
            match self.rules(journey.at(), now) {
                None => {
                    self.read_rules(journey.at(), now).await;
                    return Visit::Later(after(now));
                }
                Some(rules) if !rules.allows(&path(journey.at())) => return Visit::Forbidden,
                Some(_) => {}
            }
            match journey.step_knowing(wish.method, wish.most, wish.known).await {
                Ok(Step::Led) => {}
                Ok(Step::Arrived(reply)) => {
                    let (reply, at) = (Box::new(reply), journey.at().clone());
                    let moved = journey.moved().is_some();
                    return Visit::Arrived { reply, at, moved };
                }
                Err(trouble) => return Visit::Failed(trouble),
            }
        }
    }

    /// Takes the turn at a host; says when it is free, if somebody was there a moment ago.
    fn enter(&self, url: &Url, now: Timestamp) -> Result<(), Timestamp> {
        let mut asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
        asked.retain(|_, last| now < after(*last));
        match asked.get(&host(url)) {
            Some(last) => Err(after(*last)),
            None => {
                asked.insert(host(url), now);
                Ok(())
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

fn after(at: Timestamp) -> Timestamp {
    at.checked_add(SignedDuration::from_secs(PAUSE)).unwrap_or(Timestamp::MAX)
}

/// The host of an address, with the port where there is one.
pub fn host(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
}

fn site(url: &Url) -> String {
    format!("{}://{}", url.scheme(), host(url))
}

fn path(url: &Url) -> String {
    url.query().map_or_else(|| url.path().to_owned(), |query| format!("{}?{query}", url.path()))
}
