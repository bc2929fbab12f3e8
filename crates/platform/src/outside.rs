//! What this instance asks of the services that its operator named: encrypted, within a time, and never more than so many
//! bytes of an answer. No answer leads on to another address. What people typed is asked through [`crate::outbound`].

use kernel::{Error, Result};
use reqwest::ClientBuilder;
use reqwest::redirect::Policy;
use std::sync::Once;
use std::time::Duration;
use url::{Host, Url};

/// Why nothing came back that can be used.
#[derive(Debug, thiserror::Error)]
pub enum Unheard {
    #[error("it does not answer")]
    Silent(#[source] reqwest::Error),
    #[error("its answer is longer than {0} bytes")]
    Long(usize),
    #[error("an address is neither https nor on this machine")]
    Plain,
}

/// What asks.
#[derive(Debug, Clone)]
pub struct Client(reqwest::Client);

/// What asks, waiting for an answer at most so long.
///
/// # Errors
/// `Internal` when the machine gives no encryption.
pub fn client(longest: Duration) -> Result<Client> {
    builder(longest).build().map(Client).map_err(Error::internal)
}

/// What every client of ours begins with: encryption, an end to waiting, and no redirect that nobody looked at.
pub(crate) fn builder(longest: Duration) -> ClientBuilder {
    static PROVIDER: Once = Once::new();
    // The same one that mail and PostgreSQL are encrypted with; whoever was first has set it.
    PROVIDER.call_once(|| drop(rustls::crypto::ring::default_provider().install_default()));
    let connect = longest.min(Duration::from_secs(5));
    reqwest::Client::builder().redirect(Policy::none()).timeout(longest).connect_timeout(connect)
}

/// Whether an address is on this very machine.
pub fn is_here(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

/// Whether what is said to an address stays between us and whoever is there: encrypted, or on this very machine.
pub fn is_private(url: &Url) -> bool {
    url.scheme() == "https" || (url.scheme() == "http" && is_here(url))
}

/// Asks, and reads the whole answer.
///
/// # Errors
/// `Plain` before anything is sent; `Long` as soon as the answer is.
pub async fn ask(
    client: &Client,
    request: http::Request<Vec<u8>>,
    most: usize,
) -> std::result::Result<http::Response<Vec<u8>>, Unheard> {
    let request = reqwest::Request::try_from(request).map_err(Unheard::Silent)?;
    if !is_private(request.url()) {
        return Err(Unheard::Plain);
    }
    let mut answer = client.0.execute(request).await.map_err(Unheard::Silent)?;
    let mut body = Vec::new();
    while let Some(part) = answer.chunk().await.map_err(Unheard::Silent)? {
        if body.len() + part.len() > most {
            return Err(Unheard::Long(most));
        }
        body.extend_from_slice(&part);
    }
    let mut response = http::Response::new(body);
    *response.status_mut() = answer.status();
    *response.headers_mut() = answer.headers().clone();
    Ok(response)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_leaves_this_machine_unencrypted() {
        let is = |url: &str| is_private(&Url::parse(url).unwrap());
        assert!(
            is("https://id.example.org/a") && is("http://127.0.0.1:9/") && is("http://localhost") && is("http://[::1]")
        );
        assert!(!is("http://id.example.org") && !is("http://localhost.example.org") && !is("ftp://127.0.0.1/"));
        assert!(!is("http://10.0.0.1/") && !is("data:text/plain,x"));
    }
}
