//! How often one address may write. Counted in memory, forgotten within minutes; addresses are never stored.

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
pub struct Attempts {
    addresses: Limit,
    names: DefaultKeyedRateLimiter<String>,
}

impl Default for Attempts {
    fn default() -> Self {
        // Written so that a person who mistypes is not stopped, and a robot is after seconds.
        let (from_one, at_one) = (Quota::per_minute(nonzero(20)), Quota::per_minute(nonzero(6)));
        Attempts { addresses: Limit(RateLimiter::keyed(from_one)), names: RateLimiter::keyed(at_one) }
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

    /// # Errors
    /// `Limited`, whether such an account exists or not.
    pub fn check(&self, address: IpAddr, login: &str) -> Result<()> {
        self.addresses.check(address)?;
        if login.is_empty() {
            return Ok(());
        }
        if self.names.len() > 50_000 {
            self.names.retain_recent();
        }
        self.names.check_key(&login.to_owned()).map_err(|until| limited(&until))
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
    let forwarded = || parts.headers.get("x-forwarded-for")?.to_str().ok()?.rsplit(',').next()?.trim().parse().ok();
    let direct = || parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(address)| address.ip());
    let address = if settings.behind_proxy { forwarded().or_else(direct) } else { direct() };
    match address.unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED)) {
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            IpAddr::V6(Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
        }
        address => address,
    }
}
