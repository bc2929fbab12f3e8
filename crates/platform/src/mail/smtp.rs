//! The mail server that letters are handed to, and what its answers mean for a letter: gone, later, or never.
//! Its password is shown nowhere: not in the log, not by `teranga doctor`, not in an error.

use super::letter::Letter;
use super::outbox::{Outcome, Rest};
use crate::app::App;
use jiff::Timestamp;
use kernel::{Error, Result};
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart};
use lettre::transport::smtp::Error as Failure;
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use std::fmt;
use std::time::Duration;
use url::{Host, Url};

/// How to reach the mail server.
#[derive(Clone)]
pub struct Smtp {
    url: Url,
    from: Mailbox,
    /// A server that has not taken a letter after this time is believed dead.
    pub patience: Duration,
}

impl fmt::Debug for Smtp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.server())
    }
}

impl Smtp {
    /// `smtps://user:password@host` (encrypted from the start) or `smtp://user:password@host:587` (encrypted by
    /// STARTTLS; on this very machine, not at all).
    ///
    /// # Errors
    /// `Malformed` with the option that cannot work; never with what it says.
    pub fn parse(url: &str, from: &str) -> Result<Smtp> {
        let wrong = |option: &str, example: &str| {
            Error::Malformed(format!("{option} is not understood. Write it like {example}"))
        };
        let mut url = Url::parse(url)
            .ok()
            .filter(|url| matches!(url.scheme(), "smtp" | "smtps") && url.has_host())
            .ok_or_else(|| wrong("--smtp-url", "smtp://user:password@mail.example.org:587"))?;
        url.set_path("");
        url.set_fragment(None);
        url.set_query((url.scheme() == "smtp" && !is_here(&url)).then_some("tls=required"));
        let from = from.parse().map_err(|_| wrong("--mail-from", "\"Accueil <noreply@example.org>\""))?;
        Ok(Smtp { url, from, patience: Duration::from_secs(20) })
    }

    /// Name and port of the server.
    pub fn server(&self) -> String {
        let port = self.url.port().map(|port| format!(":{port}")).unwrap_or_default();
        format!("{}://{}{port}", self.url.scheme(), self.url.host_str().unwrap_or_default())
    }

    /// Whether letters reach the server encrypted.
    pub fn is_encrypted(&self) -> bool {
        self.url.scheme() == "smtps" || self.url.query().is_some()
    }

    /// The part after the @ of the sender, for the numbers of letters.
    pub(super) fn domain(&self) -> &str {
        self.from.email.domain()
    }
}

fn is_here(url: &Url) -> bool {
    // Schemes that are not of the web keep an IPv4 address as a name.
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.starts_with("127."),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

/// Hands letters over, over a connection that is kept for the next.
pub struct Post {
    smtp: Smtp,
    transport: AsyncSmtpTransport<Tokio1Executor>,
    pub(super) rest: Rest,
}

impl Post {
    pub(crate) fn new(smtp: Smtp) -> Result<Post> {
        let unusable = |_| Error::Malformed("--smtp-url: the name of the server cannot be used".into());
        let builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(smtp.url.as_str()).map_err(unusable)?;
        let transport = builder.timeout(Some(smtp.patience)).build();
        Ok(Post { smtp, transport, rest: Rest::default() })
    }

    pub(crate) fn smtp(&self) -> &Smtp {
        &self.smtp
    }

    pub(super) async fn send(&self, app: &App, letter: &Letter, number: &str, written: Timestamp) -> Outcome {
        let message = match self.message(app, letter, number, written) {
            Ok(message) => message,
            Err(why) => return Outcome::Never(why),
        };
        match tokio::time::timeout(self.smtp.patience, self.transport.send(message)).await {
            Err(_) => Outcome::Down("the server does not answer".into()),
            Ok(Ok(_)) => Outcome::Gone,
            Ok(Err(failure)) => judge(&failure),
        }
    }

    fn message(
        &self,
        app: &App,
        letter: &Letter,
        number: &str,
        written: Timestamp,
    ) -> std::result::Result<Message, String> {
        // The causes say what was wrong with an address, and so the address: they are dropped.
        let to = letter.to.parse().map_err(|_| "the address is none".to_owned())?;
        let public = app.settings.public();
        let mut builder = Message::builder()
            .from(self.smtp.from.clone())
            .to(Mailbox::new(None, to))
            .subject(letter.headline())
            .date(written.into())
            .message_id(Some(format!("<{number}>")))
            .raw_header(header("Auto-Submitted", "auto-generated".into()))
            .raw_header(header("Content-Language", letter.lang.to_string()));
        if let Some(path) = &letter.unsubscribe {
            builder = builder
                .raw_header(header("List-Unsubscribe", format!("<{public}{path}>")))
                .raw_header(header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click".into()));
        }
        let parts = MultiPart::alternative_plain_html(letter.plain(&public), letter.page(&public));
        builder.multipart(parts).map_err(|_| "it cannot be put together".to_owned())
    }
}

fn header(name: &'static str, value: String) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value)
}

/// What is said of an address or a letter (55z) holds for ever. Any other refusal is about how we are set up, and may be
/// mended: a password (RFC 4954), a command (50z).
fn judge(failure: &Failure) -> Outcome {
    match failure.status().map(u16::from) {
        Some(code @ (421 | 454 | 530 | 534 | 535 | 538)) => Outcome::Down(format!("the server answers {code}")),
        Some(code @ 550..=559) => Outcome::Never(format!("the server answers {code}")),
        Some(code) => Outcome::Later(format!("the server answers {code}")),
        None if failure.is_tls() => Outcome::Down("the connection cannot be encrypted".into()),
        None => Outcome::Down("the server cannot be reached, or broke off".into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_leave_this_machine_encrypted_alone() {
        let parse = |url| Smtp::parse(url, "Accueil <noreply@example.org>").unwrap();
        assert!(parse("smtp://mail.example.org").is_encrypted());
        assert!(parse("smtp://10.0.0.4:2525?tls=none").is_encrypted());
        assert!(parse("smtps://mail.example.org").is_encrypted());
        for here in ["smtp://localhost:1025", "smtp://127.0.0.1:1025", "smtp://[::1]:1025"] {
            assert!(!parse(here).is_encrypted(), "{here}");
        }
        for wrong in ["mail.example.org", "https://mail.example.org", "smtp:", ""] {
            assert!(Smtp::parse(wrong, "a@example.org").is_err(), "{wrong}");
        }
        assert!(Smtp::parse("smtp://localhost", "nobody").is_err());
    }

    #[tokio::test]
    async fn the_password_is_shown_nowhere() {
        let smtp = Smtp::parse("smtp://moi:s3cret%40@mail.example.org:587", "a@example.org").unwrap();
        assert_eq!(format!("{smtp:?} {}", smtp.server()), "smtp://mail.example.org:587 smtp://mail.example.org:587");
        assert!(Post::new(smtp).is_ok());
        let error = Smtp::parse("http://moi:s3cret@mail.example.org", "a@example.org").unwrap_err();
        assert!(!error.to_string().contains("s3cret"));
    }
}
