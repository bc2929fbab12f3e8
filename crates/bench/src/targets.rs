//! What is asked of the server: each target makes one request after the other.
//! A kept target asks for the same address again and again; a fresh one never asks for an address twice.

use crate::dice::{mix, uuid};
use crate::failure::{Failure, Result};
use crate::files::{LARGE, SMALL, large};
use crate::http::{Connection, get, post};
use crate::prose::Prose;
use crate::workspace::{self, Session};
use std::cell::Cell;
use std::net::SocketAddr;
use std::rc::Rc;

/// Browsers ask for brotli.
const BROWSER: &str = "Accept-Encoding: gzip, deflate, br\r\nAccept: text/html\r\n";
/// Programs often ask for nothing.
const PLAIN: &str = "";

/// Something that is asked for.
pub struct Target {
    pub name: &'static str,
    /// What it is, for the table.
    pub label: &'static str,
    /// The target whose answer is the size of the floor's.
    pub floor: &'static str,
    pub status: u16,
    /// Takes so long that more than one connection would only wait for the processor.
    pub heavy: bool,
    next: Cell<u64>,
    make: Box<dyn Fn(u64) -> Vec<u8>>,
}

impl Target {
    pub fn request(&self) -> Vec<u8> {
        let n = self.next.get();
        self.next.set(n + 1);
        (self.make)(n)
    }

    /// One that asks for something else each time.
    pub fn of(
        name: &'static str,
        label: &'static str,
        floor: &'static str,
        make: impl Fn(u64) -> Vec<u8> + 'static,
    ) -> Target {
        Target { name, label, floor, status: 200, heavy: false, next: Cell::new(0), make: Box::new(make) }
    }

    /// One that asks the floor for the answer kept under a name.
    pub fn of_floor(of: &Target) -> Target {
        let path = format!("/{}", of.floor);
        let writes = of.status == 201;
        let request = if writes { post(&path, "", &report(0)) } else { get(&path, "") };
        Target {
            name: of.floor,
            label: "floor",
            floor: of.floor,
            status: of.status,
            heavy: false,
            next: Cell::new(0),
            make: Box::new(move |_| request.clone()),
        }
    }
}

fn kept(name: &'static str, label: &'static str, path: &str, headers: &'static str) -> Target {
    let request = get(path, headers);
    Target {
        name,
        label,
        floor: name,
        status: 200,
        heavy: false,
        next: Cell::new(0),
        make: Box::new(move |_| request.clone()),
    }
}

fn fresh(
    name: &'static str,
    label: &'static str,
    floor: &'static str,
    headers: &'static str,
    path: impl Fn(u64) -> String + 'static,
) -> Target {
    Target::of(name, label, floor, move |n| get(&path(n), headers))
}

/// Where the reader of the `n`-th request stands: no two of the first 250,000 stand in the same place.
fn position(n: u64) -> String {
    format!("lat=36.{:03}&lon=10.{:03}", 600 + n % 500, n / 500 % 500)
}

fn report(n: u64) -> String {
    // A token of its own, as the script of the page makes one for each form.
    let token = uuid("report", usize::try_from(n).unwrap_or_default());
    format!("once={token}&kind=hours&message=The+doors+were+closed+on+Tuesday+at+nine%2C+and+a+sign+said+ten.&website=")
}

/// All targets of a directory of `services` services, in the order of the table.
pub async fn all(services: usize, address: SocketAddr, session: &Session) -> Result<Vec<Rc<Target>>> {
    let mut targets = pages(services);
    targets.extend(programs(services));
    targets.extend(workspace::targets(session, services));
    let home = format!("/fr/{LARGE}");
    let tag = entity_tag(&home, address).await?;
    let known = get(&home, &format!("{BROWSER}If-None-Match: {tag}\r\n"));
    let unchanged = Target {
        name: "home-known",
        label: "Territory home that the browser has (304)",
        floor: "home-known",
        status: 304,
        heavy: false,
        next: Cell::new(0),
        make: Box::new(move |_| known.clone()),
    };
    targets.insert(1, unchanged);
    Ok(targets.into_iter().map(Rc::new).collect())
}

/// What people look at.
fn pages(services: usize) -> Vec<Target> {
    let filters = format!("/fr/{LARGE}/services?theme=health&language=ar");
    let (around, words, plain) = (filters.clone(), filters.clone(), filters.clone());
    let searched = names(services);
    let many = services as u64;
    let mut bundle = fresh("bundle-fresh", "Offline bundle, made anew", "bundle", BROWSER, |n| {
        format!("/fr/{SMALL}/bundle.json?n={n}")
    });
    bundle.heavy = true;
    vec![
        kept("home", "Territory home", &format!("/fr/{LARGE}"), BROWSER),
        kept("results", "Results, two filters", &filters, BROWSER),
        fresh("results-fresh", "Results, two filters, a new position each", "results", BROWSER, move |n| {
            format!("{around}&{}", position(n))
        }),
        fresh("results-words", "Results, two filters, words and a new position each", "results", BROWSER, move |n| {
            let name = &searched[usize::try_from(n).unwrap_or_default() % searched.len()];
            format!("{words}&q={name}&{}", position(n))
        }),
        fresh("results-plain", "Results, new each, not compressed", "results", PLAIN, move |n| {
            format!("{plain}&{}&km=400", position(n))
        }),
        kept("service", "Service page", &format!("/fr/{LARGE}/services/service-7"), BROWSER),
        fresh("service-fresh", "Service page, new each", "service", BROWSER, move |n| {
            format!("/fr/{LARGE}/services/service-{}?n={n}", mix(n) % many)
        }),
        kept("bundle", "Offline bundle, 300 services and 100 guides", &format!("/fr/{SMALL}/bundle.json"), BROWSER),
        bundle,
        Target {
            name: "report",
            label: "Report written to disk",
            floor: "report",
            status: 201,
            heavy: false,
            next: Cell::new(0),
            make: Box::new(|n| {
                post(&format!("/fr/{LARGE}/services/service-7/reports"), "Accept: application/json\r\n", &report(n))
            }),
        },
    ]
}

/// What programs ask for.
fn programs(services: usize) -> Vec<Target> {
    let api = "/api/hsds/v3/services";
    let searched = names(services);
    let typed = searched.clone();
    let last = (services as u64 / 25).max(1);
    vec![
        kept("list", "API: page of 25 services", &format!("{api}?per_page=25"), PLAIN),
        fresh("list-fresh", "API: page of 25, another page each", "list", PLAIN, move |n| {
            format!("{api}?per_page=25&page={}&n={n}", mix(n) % last.min(4_000) + 1)
        }),
        kept(
            "search",
            "API: search, 100 hits, 25 shown whole",
            &format!("{api}?search={}&per_page=25&full=true&territory={LARGE}", searched[0]),
            PLAIN,
        ),
        fresh("search-fresh", "API: search, other words each", "search", PLAIN, move |n| {
            let name = &searched[usize::try_from(mix(n)).unwrap_or_default() % searched.len()];
            format!("{api}?search={name}&per_page=25&full=true&territory={LARGE}&n={n}")
        }),
        kept("suggestion", "Suggestions while typing", &format!("/fr/{LARGE}/suggestions?q=sant"), BROWSER),
        fresh("suggestion-fresh", "Suggestions, other letters each", "suggestion", BROWSER, move |n| {
            let name = &typed[usize::try_from(mix(n)).unwrap_or_default() % typed.len()];
            let short: String = name.chars().take(3 + usize::try_from(n % 3).unwrap_or_default()).collect();
            format!("/fr/{LARGE}/suggestions?q={short}&n={n}")
        }),
    ]
}

/// The words that a search finds a hundred services by.
fn names(services: usize) -> Vec<String> {
    let prose = Prose::new();
    let directory = large(&prose, services);
    (0..(services / crate::records::HITS).max(1)).map(|n| directory.name(n)).collect()
}

async fn entity_tag(path: &str, address: SocketAddr) -> Result<String> {
    let mut connection = Connection::to(address).await?;
    let answer = connection.ask(&get(path, BROWSER)).await?;
    answer.header("etag").ok_or_else(|| Failure(format!("{path} has no entity tag (status {})", answer.status)))
}
