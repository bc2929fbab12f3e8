//! Short messages to telephones, where the operator named a gateway: one that drives an Android telephone (SMSGate), or Twilio.
//! Its password is shown nowhere, and the number of nobody is in an address, a log or an error.

use super::outbox::{Outcome, Rest};
use crate::outside::{self, Client};
use crate::vault;
use data_encoding::BASE64;
use http::header::{AUTHORIZATION, CONTENT_TYPE};
use kernel::{Error, Result};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::fmt;
use std::time::Duration;
use url::Url;

/// A gateway that has not answered after this time is believed dead.
const PATIENCE: Duration = Duration::from_secs(20);
/// Bytes of an answer that are read: only its number matters.
const LARGEST: usize = 1 << 16;

/// A short message to be sent, said already in its reader's language.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Text {
    /// A telephone number as it was typed.
    pub to: String,
    pub words: String,
}

impl Text {
    /// The number without what people write between its digits.
    fn number(&self) -> String {
        let plus = self.to.trim_start().starts_with('+').then_some('+');
        plus.into_iter().chain(vault::digits(&self.to)).collect()
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Speaks {
    SmsGate,
    Twilio,
}

/// How to reach the gateway.
#[derive(Clone)]
pub struct Gateway {
    url: Url,
    user: String,
    password: String,
    speaks: Speaks,
    from: String,
}

impl fmt::Debug for Gateway {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.host())
    }
}

impl Gateway {
    /// `https://user:password@api.sms-gate.app/3rdparty/v1/messages` (kind `smsgate`), or
    /// `https://account:token@api.twilio.com` (kind `twilio`, which needs the number it sends from).
    ///
    /// # Errors
    /// `Malformed` with the option that cannot work; never with what it says.
    pub fn parse(url: &str, kind: &str, from: &str) -> Result<Gateway> {
        let wrong = |option: &str, example: &str| {
            Err(Error::Malformed(format!("{option} is not understood. Write it like {example}")))
        };
        let speaks = match kind {
            "smsgate" => Speaks::SmsGate,
            "twilio" => Speaks::Twilio,
            _ => return wrong("--sms-kind", "smsgate or twilio"),
        };
        let parsed = Url::parse(url).ok().filter(outside::is_private);
        let Some(mut url) = parsed.filter(|it| !it.username().is_empty() && it.password().is_some()) else {
            return wrong("--sms-url", "https://user:password@api.sms-gate.app/3rdparty/v1/messages");
        };
        if speaks == Speaks::Twilio && from.is_empty() {
            return wrong("--sms-from", "+21671000000");
        }
        let plain = |part: &str| percent_encoding::percent_decode_str(part).decode_utf8_lossy().into_owned();
        let (user, password) = (plain(url.username()), plain(url.password().unwrap_or_default()));
        if url.set_username("").is_err() || url.set_password(None).is_err() {
            return wrong("--sms-url", "https://user:password@api.twilio.com");
        }
        if speaks == Speaks::Twilio {
            url.set_path(&format!("/2010-04-01/Accounts/{user}/Messages.json"));
        }
        Ok(Gateway { url, user, password, speaks, from: from.to_owned() })
    }

    /// Its name, for people.
    pub fn host(&self) -> &str {
        self.url.host_str().unwrap_or_default()
    }

    /// What is sent for one message. SMSGate takes the same `number` once only.
    fn request(&self, text: &Text, number: &str) -> Result<http::Request<Vec<u8>>> {
        let (kind, body) = match self.speaks {
            Speaks::SmsGate => {
                let body =
                    json!({ "id": number, "phoneNumbers": [text.number()], "textMessage": { "text": text.words } });
                ("application/json", body.to_string())
            }
            Speaks::Twilio => {
                let mut form = url::form_urlencoded::Serializer::new(String::new());
                form.append_pair("To", &text.number()).append_pair("From", &self.from).append_pair("Body", &text.words);
                ("application/x-www-form-urlencoded", form.finish())
            }
        };
        let who = BASE64.encode(format!("{}:{}", self.user, self.password).as_bytes());
        http::Request::post(self.url.as_str())
            .header(AUTHORIZATION, format!("Basic {who}"))
            .header(CONTENT_TYPE, kind)
            .body(body.into_bytes())
            .map_err(Error::internal)
    }
}

/// Hands short messages over.
pub struct Pager {
    gateway: Gateway,
    client: Client,
    pub(super) rest: Rest,
}

impl Pager {
    pub(crate) fn new(gateway: Gateway) -> Result<Pager> {
        Ok(Pager { gateway, client: outside::client(PATIENCE)?, rest: Rest::default() })
    }

    pub(crate) fn host(&self) -> &str {
        self.gateway.host()
    }

    pub(super) async fn send(&self, text: &Text, number: &str) -> Outcome {
        let Ok(request) = self.gateway.request(text, number) else {
            return Outcome::Never("it cannot be put together".into());
        };
        match outside::ask(&self.client, request, LARGEST).await {
            // The causes may say the address: they are dropped.
            Err(_) => Outcome::Down("the gateway does not answer".into()),
            Ok(answer) => judge(answer.status().as_u16()),
        }
    }
}

/// What the gateway's answer means. 409: this very message was taken before (SMSGate); 400: the number is none.
fn judge(status: u16) -> Outcome {
    let why = format!("the gateway answers {status}");
    match status {
        200..=299 | 409 => Outcome::Gone,
        400 => Outcome::Never(why),
        429 => Outcome::Later(why),
        _ => Outcome::Down(why),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GATE: &str = "https://moi:s3cret%40@api.sms-gate.app/3rdparty/v1/messages";

    fn text() -> Text {
        Text { to: " +216 20-٣٤٥ (678)".into(), words: "Demain, 9 h".into() }
    }

    #[test]
    fn each_gateway_is_asked_in_its_own_way() {
        let gate = Gateway::parse(GATE, "smsgate", "").unwrap().request(&text(), "n1").unwrap();
        assert_eq!(gate.uri(), "https://api.sms-gate.app/3rdparty/v1/messages");
        assert_eq!(gate.headers()[AUTHORIZATION], "Basic bW9pOnMzY3JldEA=");
        let body: serde_json::Value = serde_json::from_slice(gate.body()).unwrap();
        let said = json!({ "id": "n1", "phoneNumbers": ["+21620345678"], "textMessage": { "text": "Demain, 9 h" } });
        assert_eq!(body, said);
        let twilio = Gateway::parse("https://AC1:tok@api.twilio.com", "twilio", "+33100").unwrap();
        let asked = twilio.request(&text(), "n1").unwrap();
        assert_eq!(asked.uri(), "https://api.twilio.com/2010-04-01/Accounts/AC1/Messages.json");
        assert_eq!(asked.body(), b"To=%2B21620345678&From=%2B33100&Body=Demain%2C+9+h");
    }

    #[test]
    fn what_cannot_work_is_told_without_the_password() {
        for (url, kind, from) in [
            ("https://api.sms-gate.app", "smsgate", ""),
            ("http://moi:s3cret@api.sms-gate.app", "smsgate", ""),
            ("https://moi:s3cret@api.twilio.com", "twilio", ""),
            (GATE, "pigeon", ""),
        ] {
            let error = Gateway::parse(url, kind, from).unwrap_err().to_string();
            assert!(error.contains("--sms-") && !error.contains("s3cret"), "{error}");
        }
        assert_eq!(format!("{:?}", Gateway::parse(GATE, "smsgate", "").unwrap()), "api.sms-gate.app");
    }

    #[test]
    fn answers_mean_gone_later_down_or_never() {
        assert!([200, 201, 202, 409].into_iter().all(|it| judge(it) == Outcome::Gone));
        assert!(matches!(judge(400), Outcome::Never(_)) && matches!(judge(429), Outcome::Later(_)));
        assert!([301, 401, 404, 500, 503].into_iter().all(|it| matches!(judge(it), Outcome::Down(_))));
    }
}
