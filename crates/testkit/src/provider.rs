//! A real identity provider in a process of its own, on a free port of this machine, and a browser that goes there.
//! Its clock begins where the clock of the tests stands; it ends with the test.

use crate::{NOW, not_run};
use http::{Request, Response, StatusCode, header};
use platform::accounts::provider::OpenId;
use platform::outside;
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;
use url::Url;

const SECRET: &str = "what only the two of them know";
const PUBLIC: &str = "https://teranga.example";

/// Node and its packages are loaded in a second; on a machine that is busy with everything else, in this time.
const READY_WITHIN: Duration = Duration::from_secs(120);

/// A provider that lasts as long as its test.
pub struct Provider {
    child: Child,
    pub issuer: String,
}

impl Drop for Provider {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

impl Provider {
    /// What this instance and a provider of a test both know.
    pub const SECRET: &str = SECRET;

    /// The settings that lead to another server of the test.
    pub fn settings_of(issuer: &str) -> OpenId {
        settings(issuer, &[])
    }

    /// Starts one that signs with `algorithm`. Without node or its packages the test is named as not run.
    pub fn start(test: &str, algorithm: &str) -> Option<Provider> {
        let web = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../web");
        if !web.join("node_modules/oidc-provider").exists() {
            not_run(test, "the npm package oidc-provider is not there: `npm ci` in web/ brings it");
            return None;
        }
        let started = Command::new("node")
            .arg(web.join("tests/provider.mjs"))
            .envs([("NOW", NOW), ("SECRET", SECRET), ("ALGORITHM", algorithm)])
            .env("RETURN", format!("{PUBLIC}/session/provider/return"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn();
        let mut child = match started {
            Ok(child) => child,
            Err(error) => {
                not_run(test, &format!("node does not start: {error}"));
                return None;
            }
        };
        let said = child.stdout.take().unwrap_or_else(|| panic!("it has a voice"));
        let mut provider = Provider { child, issuer: String::new() };
        provider.issuer = ready(said).unwrap_or_else(|| panic!("the provider ended, or was not ready in time"));
        Some(provider)
    }

    /// The settings that lead here; `second_factor` is what the operator believes.
    pub fn settings(&self, second_factor: &[&str]) -> OpenId {
        settings(&self.issuer, second_factor)
    }

    /// Goes where one was sent, gives a name there (`no` refuses), and comes back with the path to go on to.
    pub async fn enter(&self, address: &str, name: &str) -> String {
        let mut browser = Browser::new(&self.issuer);
        let led = browser.go("GET", address, "").await;
        let page = browser.go("GET", &led, "").await;
        assert_eq!(page, "", "a page asks who it is");
        let fields = url::form_urlencoded::Serializer::new(String::new()).append_pair("login", name).finish();
        let on = browser.go("POST", &led, &fields).await;
        let back = browser.go("GET", &on, "").await;
        back.strip_prefix(PUBLIC).unwrap_or_else(|| panic!("it leads to {back}")).to_owned()
    }
}

/// The issuer that a provider says when it is ready. One that neither says it nor ends is not waited for without end.
fn ready(said: ChildStdout) -> Option<String> {
    let (tell, told) = mpsc::channel();
    std::thread::spawn(move || {
        let mut lines = BufReader::new(said).lines().map_while(Result::ok);
        drop(tell.send(lines.find_map(|line| line.strip_prefix("ready ").map(str::to_owned))));
    });
    told.recv_timeout(READY_WITHIN).ok().flatten()
}

fn settings(issuer: &str, second_factor: &[&str]) -> OpenId {
    let values: Vec<String> = second_factor.iter().map(|it| (*it).to_owned()).collect();
    OpenId::parse(issuer, "teranga", SECRET, "Ministère", &values).unwrap_or_else(|error| panic!("{error}"))
}

/// Keeps cookies and follows nothing by itself.
struct Browser {
    client: outside::Client,
    issuer: Url,
    cookies: BTreeMap<String, String>,
}

impl Browser {
    fn new(issuer: &str) -> Browser {
        let client = outside::client(Duration::from_secs(20)).unwrap_or_else(|error| panic!("{error}"));
        let issuer = issuer.parse().unwrap_or_else(|error| panic!("{error}"));
        Browser { client, issuer, cookies: BTreeMap::new() }
    }

    /// Where the answer leads; nothing for a page.
    async fn go(&mut self, method: &str, to: &str, body: &str) -> String {
        let to = self.issuer.join(to).unwrap_or_else(|error| panic!("{to}: {error}"));
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = Request::builder()
            .method(method)
            .uri(to.as_str())
            .header(header::COOKIE, cookies.join("; "))
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(body.as_bytes().to_vec())
            .unwrap_or_else(|error| panic!("{error}"));
        let answer = outside::ask(&self.client, request, 1 << 20).await.unwrap_or_else(|error| panic!("{to}: {error}"));
        assert!(answer.status() == StatusCode::OK || answer.status().is_redirection(), "{to}: {}", said(&answer));
        for cookie in answer.headers().get_all(header::SET_COOKIE).iter().filter_map(|it| it.to_str().ok()) {
            if let Some((name, value)) = cookie.split(';').next().and_then(|pair| pair.split_once('=')) {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        let location = answer.headers().get(header::LOCATION).and_then(|it| it.to_str().ok());
        location.unwrap_or_default().to_owned()
    }
}

fn said(answer: &Response<Vec<u8>>) -> String {
    format!("{} {}", answer.status(), String::from_utf8_lossy(answer.body()))
}
