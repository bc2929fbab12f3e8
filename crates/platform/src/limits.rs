//! How often one address may write. Counted in memory, forgotten within minutes; addresses are never stored.

use crate::accounts::secrets;
use crate::settings::Settings;
use axum::extract::ConnectInfo;
use governor::clock::{Clock as _, QuantaInstant};
use governor::{DefaultKeyedRateLimiter, NotUntil, Quota, RateLimiter};
use http::request::Parts;
use kernel::{Error, Result};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::num::NonZeroU32;

/// A limit on each address.
pub struct Limit(DefaultKeyedRateLimiter<IpAddr>);

impl Limit {
    /// `reports_per_minute` of the settings, of which all may come at once.
    pub fn on_reports(settings: &Settings) -> Limit {
        Limit(RateLimiter::keyed(Quota::per_minute(settings.reports_per_minute)))
    }

    /// As many at once as reports in a minute, then one every five minutes: a family finds its times, and nobody takes all.
    pub fn on_appointments(settings: &Settings) -> Limit {
        let burst = settings.reports_per_minute.min(nonzero(100_000));
        Limit(RateLimiter::keyed(Quota::per_hour(nonzero(12)).allow_burst(burst)))
    }

    /// # Errors
    /// `Limited`, with the seconds to wait.
    pub fn check(&self, address: IpAddr) -> Result<()> {
        if self.0.len() > 50_000 {
            self.0.retain_recent();
        }
        self.0.check_key(&address).map_err(|until| limited(&until))
    }
}

/// How often somebody may try to sign in: from one address, and to one account.
///
/// From one address an account is tried six times a minute; from everywhere together, often enough that nobody locks its
/// owner out, and too seldom to guess a password.
pub struct Attempts {
    addresses: Limit,
    pairs: DefaultKeyedRateLimiter<String>,
    names: DefaultKeyedRateLimiter<String>,
    letters: Limit,
}

impl Default for Attempts {
    fn default() -> Self {
        // Written so that a person who mistypes is not stopped, and a robot is after seconds.
        Attempts {
            addresses: Limit(RateLimiter::keyed(Quota::per_minute(nonzero(20)))),
            pairs: RateLimiter::keyed(Quota::per_minute(nonzero(6))),
            names: RateLimiter::keyed(Quota::per_hour(nonzero(200)).allow_burst(nonzero(60))),
            letters: Limit(RateLimiter::keyed(Quota::per_hour(nonzero(30)).allow_burst(nonzero(10)))),
        }
    }
}

impl Attempts {
    /// Counts an attempt with something that cannot be guessed, such as a link.
    ///
    /// # Errors
    /// `Limited`.
    pub fn check_address(&self, address: IpAddr) -> Result<()> {
        self.addresses.check(address)
    }

    /// Counts a wish that may send a letter to somebody else.
    ///
    /// # Errors
    /// `Limited`.
    pub fn check_letter(&self, address: IpAddr) -> Result<()> {
        self.letters.check(address)
    }

    /// # Errors
    /// `Limited`, whether such an account exists or not.
    pub fn check(&self, address: IpAddr, login: &str) -> Result<()> {
        self.addresses.check(address)?;
        if login.is_empty() {
            return Ok(());
        }
        let name = secrets::hash(login);
        for (limit, key) in [(&self.pairs, format!("{address} {name}")), (&self.names, name)] {
            if limit.len() > 50_000 {
                limit.retain_recent();
            }
            limit.check_key(&key).map_err(|until| limited(&until))?;
        }
        Ok(())
    }
}

fn nonzero(number: u32) -> NonZeroU32 {
    NonZeroU32::new(number).unwrap_or(NonZeroU32::MIN)
}

fn limited(until: &NotUntil<QuantaInstant>) -> Error {
    let wait = until.wait_time_from(governor::clock::DefaultClock::default().now());
    Error::Limited { retry_after: wait.as_secs() + 1 }
}

/// The reader's address; whole IPv6 networks (/64) count as one.
pub fn address(parts: &Parts, settings: &Settings) -> IpAddr {
    // The last line and its last entry: those before it are whatever the reader says.
    let lines = parts.headers.get_all("x-forwarded-for");
    let forwarded = || lines.iter().next_back()?.to_str().ok()?.rsplit(',').next()?.trim().parse().ok();
    let direct = || parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(address)| address.ip());
    let address = if settings.behind_proxy { forwarded().or_else(direct) } else { direct() };
    match address.unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED)).to_canonical() {
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            IpAddr::V6(Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
        }
        address => address,
    }
}
