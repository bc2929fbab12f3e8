//! Talking to the machine: in pieces that it takes, for as long as it may, and never elsewhere.
//! Whatever it answers, an instance goes on: trouble has a name, and people are told it in words.

use super::wires::{self, Languages};
use http::header::{AUTHORIZATION, CONTENT_TYPE, RETRY_AFTER};
use http::{Method, Request, Response, StatusCode};
use jiff::{SignedDuration, Timestamp};
use kernel::{Clock, Lang, Result};
use platform::outside::{self, Client, Unheard};
use platform::translator::{Speaks, Translator};
use std::sync::{Arc, RwLock};
use std::time::Duration;

/// A request that has had no answer after this time has none.
const PATIENCE: Duration = Duration::from_secs(30);
/// A page waits this long for the languages, once.
const GLANCE: Duration = Duration::from_secs(3);
/// Largest answer that is read, in bytes.
const LARGEST: usize = 2 << 20;
/// How long languages are believed.
const KNOWN: SignedDuration = SignedDuration::from_hours(1);
/// How long a machine that gave none is not asked again for them.
const SULKS: SignedDuration = SignedDuration::from_secs(60);
/// When a machine that is busy says not for how long.
const SOON: SignedDuration = SignedDuration::from_secs(30);

/// Why there is no translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// It cannot be reached, or fails.
    Down,
    /// It takes no more for now.
    Busy { wait: SignedDuration },
    /// What was paid for is used up.
    Quota,
    /// It does not accept the key.
    Key,
    /// The text is too long for it.
    Large,
    /// It does not offer this pair of languages.
    Language,
    /// Its answer is not what its own documentation says.
    Broken,
}

impl Trouble {
    pub const fn as_str(self) -> &'static str {
        match self {
            Trouble::Down => "down",
            Trouble::Busy { .. } => "busy",
            Trouble::Quota => "quota",
            Trouble::Key => "key",
            Trouble::Large => "large",
            Trouble::Language => "language",
            Trouble::Broken => "broken",
        }
    }
}

/// The machine that the operator named.
pub struct Machine {
    pub translator: Translator,
    client: Client,
    /// Waits less.
    glance: Client,
    clock: Clock,
    languages: RwLock<Option<(Timestamp, Option<Arc<Languages>>)>>,
}

impl Machine {
    /// # Errors
    /// `Internal` when this machine cannot ask anybody.
    pub fn new(translator: Translator, clock: Clock) -> Result<Machine> {
        let (client, glance) = (outside::client(PATIENCE)?, outside::client(GLANCE)?);
        Ok(Machine { translator, client, glance, clock, languages: RwLock::default() })
    }

    /// The languages that it offers; none when it does not say. Asked once an hour.
    pub async fn languages(&self) -> Option<Arc<Languages>> {
        let now = self.clock.now();
        let known = self.languages.read().unwrap_or_else(std::sync::PoisonError::into_inner).clone();
        if let Some((at, languages)) = known {
            let fresh = if languages.is_some() { KNOWN } else { SULKS };
            if now.duration_since(at) < fresh {
                return languages;
            }
        }
        let found = self.ask_languages().await.map(Arc::new);
        let mut kept = self.languages.write().unwrap_or_else(std::sync::PoisonError::into_inner);
        *kept = Some((now, found.clone()));
        found
    }

    async fn ask_languages(&self) -> Option<Languages> {
        let mut bodies = Vec::new();
        for path in wires::languages_at(self.translator.speaks) {
            let request = self.request(Method::GET, path, Vec::new())?;
            let answer = outside::ask(&self.glance, request, LARGEST).await.ok();
            bodies.push(answer.filter(|answer| answer.status() == StatusCode::OK)?.into_body());
        }
        wires::languages(self.translator.speaks, &bodies)
    }

    /// DeepL is told who asks in a header; LibreTranslate in the question.
    fn request(&self, method: Method, path: &str, body: Vec<u8>) -> Option<Request<Vec<u8>>> {
        let mut request = Request::builder().method(method).uri(self.translator.at(path).as_str());
        request = request.header(CONTENT_TYPE, "application/json");
        if let Some(key) = self.translator.key().filter(|_| self.translator.speaks == Speaks::DeepL) {
            request = request.header(AUTHORIZATION, format!("DeepL-Auth-Key {key}"));
        }
        request.body(body).ok()
    }

    /// Whether it brings one language into another.
    pub async fn offers(&self, from: Lang, to: Lang) -> bool {
        self.languages().await.is_some_and(|it| it.pair(from, to).is_some())
    }

    /// Translates what is marked, one for one.
    pub async fn translate(&self, from: Lang, to: Lang, texts: &[String]) -> Result<Vec<String>, Trouble> {
        let languages = self.languages().await.ok_or(Trouble::Down)?;
        let (from, to) = languages.pair(from, to).ok_or(Trouble::Language)?;
        let (count, bytes) = wires::most(self.translator.speaks);
        let mut all = Vec::new();
        let mut start = 0;
        while start < texts.len() {
            let mut end = start + 1;
            let mut size = texts[start].len();
            while end < texts.len() && end - start < count && size + texts[end].len() <= bytes {
                size += texts[end].len();
                end += 1;
            }
            all.extend(self.some(&from, &to, &texts[start..end]).await?);
            start = end;
        }
        Ok(all)
    }

    async fn some(&self, from: &str, to: &str, texts: &[String]) -> Result<Vec<String>, Trouble> {
        let question = wires::question(self.translator.speaks, from, to, texts, self.translator.key());
        let body = question.body.to_string().into_bytes();
        let request = self.request(Method::POST, question.path, body).ok_or(Trouble::Broken)?;
        let answer = outside::ask(&self.client, request, LARGEST).await.map_err(|error| lost(&error))?;
        if answer.status() != StatusCode::OK {
            let trouble = refused(self.translator.speaks, &answer);
            tracing::warn!(status = answer.status().as_u16(), trouble = trouble.as_str(), "no machine translation");
            return Err(trouble);
        }
        wires::answer(self.translator.speaks, answer.body(), texts.len()).ok_or(Trouble::Broken)
    }
}

fn lost(error: &Unheard) -> Trouble {
    tracing::warn!(%error, "no machine translation");
    match error {
        Unheard::Long(_) => Trouble::Broken,
        Unheard::Silent(_) | Unheard::Plain => Trouble::Down,
    }
}

/// What a refusal means, for both: 403 is the key, 413 and 414 too long, 429 too many, 456 the quota of DeepL;
/// LibreTranslate says 400 of what is longer than its limit.
fn refused(speaks: Speaks, answer: &Response<Vec<u8>>) -> Trouble {
    match answer.status().as_u16() {
        401 | 403 => Trouble::Key,
        413 | 414 => Trouble::Large,
        400 if speaks == Speaks::LibreTranslate => Trouble::Large,
        429 | 529 => Trouble::Busy { wait: wait(answer) },
        456 => Trouble::Quota,
        500.. => Trouble::Down,
        _ => Trouble::Broken,
    }
}

/// Seconds of `Retry-After`, an hour at most; it may be a date, which is taken for the usual time.
fn wait(answer: &Response<Vec<u8>>) -> SignedDuration {
    let said = answer.headers().get(RETRY_AFTER).and_then(|value| value.to_str().ok()?.trim().parse::<i64>().ok());
    said.map_or(SOON, |seconds| SignedDuration::from_secs(seconds.clamp(1, 3_600)))
}
