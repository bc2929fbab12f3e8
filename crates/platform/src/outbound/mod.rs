//! Asking addresses that people have typed (what the operator named is asked through [`crate::outside`]): what is linked to from a page, somebody's feed. Nobody can use it to reach
//! what only this machine reaches: the address that was looked at is the very one that is connected to, at every step.

mod addresses;
pub mod polite;
pub mod robots;
#[cfg(test)]
mod tests;
pub mod verdict;

pub use addresses::is_public;

use crate::outside;
use addresses::{Checked, NotPublic};
use kernel::Result;
use reqwest::header::{
    CONTENT_LANGUAGE, CONTENT_TYPE, ETAG, HeaderName, HeaderValue, IF_MODIFIED_SINCE, IF_NONE_MATCH, LAST_MODIFIED,
    LOCATION, RETRY_AFTER, USER_AGENT,
};
use std::error::Error as _;
use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;
use std::time::Duration;
use url::{Host, Url};

/// A server that has not answered whole after this time does not answer.
const PATIENCE: Duration = Duration::from_secs(10);
/// Redirects that are followed.
pub const REDIRECTS: usize = 5;
/// Longest address that is asked.
const LONGEST: usize = 2_000;

/// Why an address gave no answer. Nothing of what was asked is in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Trouble {
    /// Not asked at all: not for the web, with a password in it, another port, or not on the public internet.
    #[error("refused")]
    Refused,
    #[error("no such host, or nobody there")]
    Unreachable,
    #[error("timeout")]
    Slow,
    #[error("too many redirects")]
    Redirects,
}

impl Trouble {
    pub const fn as_str(self) -> &'static str {
        match self {
            Trouble::Refused => "refused",
            Trouble::Unreachable => "unreachable",
            Trouble::Slow => "slow",
            Trouble::Redirects => "redirects",
        }
    }
}

/// Which addresses may be connected to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// The public internet on its usual ports.
    Public,
    /// 127.0.0.1 too, on any port, for servers inside a test. No setting leads here.
    PublicAndTests,
}

impl Reach {
    fn allows(self, address: IpAddr) -> bool {
        is_public(address) || (self == Reach::PublicAndTests && address == IpAddr::V4(Ipv4Addr::LOCALHOST))
    }

    /// Whether an address may be asked, as far as it says itself; names are looked at when they are resolved.
    pub fn takes(self, url: &Url) -> bool {
        let here = self == Reach::PublicAndTests && url.host() == Some(Host::Ipv4(Ipv4Addr::LOCALHOST));
        let host = match url.host() {
            Some(Host::Ipv4(address)) => self.allows(address.into()),
            Some(Host::Ipv6(address)) => self.allows(address.into()),
            // A name of one word is one of this network.
            Some(Host::Domain(name)) => name.trim_end_matches('.').contains('.'),
            None => false,
        };
        matches!(url.scheme(), "http" | "https")
            && host
            && (url.port().is_none() || here)
            && url.username().is_empty()
            && url.password().is_none()
            && url.as_str().len() <= LONGEST
    }
}

/// How to ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    Head,
    Get,
}

/// What is known of an address from last time: a server that sees it need not send the same again (304).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Known {
    pub tag: Option<String>,
    pub modified: Option<String>,
}

/// What a server answered in the end.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reply {
    pub status: u16,
    /// The beginning of the answer, as much as was asked for.
    pub body: Vec<u8>,
    /// Whether there was more than that.
    pub cut: bool,
    /// `Content-Type`.
    pub kind: Option<String>,
    /// `Content-Language`.
    pub language: Option<String>,
    /// `ETag` and `Last-Modified`, for the next time.
    pub known: Known,
    /// Seconds after which it wishes to be asked again.
    pub retry_after: Option<u64>,
}

/// What one request came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    Arrived(Reply),
    /// It leads on; [`Journey::at`] says where.
    Led,
}

/// Asks addresses that people have typed. No cookies, no passwords, no proxy, nothing kept open.
#[derive(Clone)]
pub struct Outbound {
    client: reqwest::Client,
    reach: Reach,
}

impl Outbound {
    /// `public` is the address of this instance: whoever is asked can see who asks.
    ///
    /// # Errors
    /// `Internal` when the machine gives no encryption.
    pub fn new(public: &str, reach: Reach) -> Result<Outbound> {
        let agent = format!("Teranga/{} (+{public})", env!("CARGO_PKG_VERSION"));
        let agent = HeaderValue::from_str(&agent).unwrap_or(HeaderValue::from_static("Teranga"));
        let client = outside::builder(PATIENCE)
            .default_headers([(USER_AGENT, agent)].into_iter().collect())
            .dns_resolver(Arc::new(Checked(reach)))
            .referer(false)
            .no_proxy()
            // Each request looks the name up again, and connects to what was looked at.
            .pool_max_idle_per_host(0)
            .build()
            .map_err(kernel::Error::internal)?;
        Ok(Outbound { client, reach })
    }

    pub fn reach(&self) -> Reach {
        self.reach
    }

    /// The way from an address to where it leads.
    pub fn journey(&self, from: Url) -> Journey<'_> {
        Journey { outbound: self, at: from, hops: 0, forever: true }
    }
}

/// A way through redirects. Each step is looked at as the first one was.
pub struct Journey<'a> {
    outbound: &'a Outbound,
    at: Url,
    hops: usize,
    forever: bool,
}

impl Journey<'_> {
    /// The address that is asked next, or was asked last.
    pub fn at(&self) -> &Url {
        &self.at
    }

    /// Where it has led to, if every step on the way was said to be for ever (301, 308).
    pub fn moved(&self) -> Option<&Url> {
        (self.hops > 0 && self.forever).then_some(&self.at)
    }

    /// Asks once, and reads at most so many bytes of the answer.
    pub async fn step(&mut self, method: Method, most: usize) -> std::result::Result<Step, Trouble> {
        self.step_knowing(method, most, &Known::default()).await
    }

    /// The same, saying what is known already.
    pub async fn step_knowing(
        &mut self,
        method: Method,
        most: usize,
        known: &Known,
    ) -> std::result::Result<Step, Trouble> {
        if !self.outbound.reach.takes(&self.at) {
            return Err(Trouble::Refused);
        }
        let client = &self.outbound.client;
        let mut request = match method {
            Method::Head => client.head(self.at.clone()),
            Method::Get => client.get(self.at.clone()),
        };
        for (name, value) in [(IF_NONE_MATCH, &known.tag), (IF_MODIFIED_SINCE, &known.modified)] {
            if let Some(value) = value.as_deref().and_then(|it| HeaderValue::from_str(it).ok()) {
                request = request.header(name, value);
            }
        }
        let mut answer = request.send().await.map_err(|error| trouble(&error))?;
        let status = answer.status().as_u16();
        let said = |name: HeaderName| answer.headers().get(name).and_then(|value: &HeaderValue| value.to_str().ok());
        if let (301 | 302 | 303 | 307 | 308, Some(to)) = (status, said(LOCATION)) {
            self.hops += 1;
            self.forever &= matches!(status, 301 | 308);
            if self.hops > REDIRECTS {
                return Err(Trouble::Redirects);
            }
            self.at = self.at.join(to).map_err(|_| Trouble::Refused)?;
            return Ok(Step::Led);
        }
        let retry_after = said(RETRY_AFTER).and_then(|seconds| seconds.trim().parse().ok());
        let short = |name| said(name).filter(|it| it.len() <= LONGEST).map(str::to_owned);
        let (kind, language) = (short(CONTENT_TYPE), short(CONTENT_LANGUAGE));
        let known = Known { tag: short(ETAG), modified: short(LAST_MODIFIED) };
        let (mut body, mut cut) = (Vec::new(), false);
        while most > 0 && !cut {
            let Some(part) = answer.chunk().await.map_err(|error| trouble(&error))? else { break };
            cut = part.len() > most - body.len();
            body.extend_from_slice(&part[..part.len().min(most - body.len())]);
        }
        Ok(Step::Arrived(Reply { status, body, cut, kind, language, known, retry_after }))
    }
}

fn trouble(error: &reqwest::Error) -> Trouble {
    let mut source = error.source();
    while let Some(cause) = source {
        if cause.is::<NotPublic>() {
            return Trouble::Refused;
        }
        source = cause.source();
    }
    // Where nobody takes the connection nobody is there, however long that takes.
    if error.is_timeout() && !error.is_connect() { Trouble::Slow } else { Trouble::Unreachable }
}
