//! How often one address may write. Counted in memory, forgotten within minutes; addresses are never stored.

use crate::settings::Settings;
use axum::extract::ConnectInfo;
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter, clock::Clock as _};
use http::request::Parts;
use kernel::{Error, Result};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

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
        self.0.check_key(&address).map_err(|until| {
            let wait = until.wait_time_from(governor::clock::DefaultClock::default().now());
            Error::Limited { retry_after: wait.as_secs() + 1 }
        })
    }
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
