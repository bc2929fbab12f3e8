//! A request in the making: `app.get("/fr").header("accept", "text/html").await`.
//! It goes through the front door like every other, and is answered in this process.

use crate::answer::Answer;
use crate::app::TestApp;
use crate::persona::Persona;
use axum::body::Body;
use axum::extract::ConnectInfo;
use http::{Method, Request};
use std::future::IntoFuture;
use std::net::SocketAddr;
use std::pin::Pin;
use tower::ServiceExt;
use url::form_urlencoded::Serializer;

/// Between the parts of a form with files.
const BOUNDARY: &str = "teranga-test-boundary";

/// A request in the making; awaiting it sends it.
#[must_use = "nothing is asked before it is awaited"]
pub struct Ask<'a> {
    app: &'a TestApp,
    persona: Persona,
    method: Method,
    path: String,
    headers: Vec<(String, String)>,
    from: SocketAddr,
    body: Vec<u8>,
}

impl<'a> Ask<'a> {
    pub(crate) fn new(app: &'a TestApp, persona: Persona) -> Ask<'a> {
        let from = SocketAddr::from(([192, 0, 2, 1], 4000));
        Ask { app, persona, method: Method::GET, path: "/".into(), headers: Vec::new(), from, body: Vec::new() }
    }

    pub fn get(self, path: &str) -> Self {
        self.method(Method::GET, path)
    }

    pub fn method(mut self, method: Method, path: &str) -> Self {
        (self.method, self.path) = (method, path.to_owned());
        self
    }

    /// Sends a form, as a browser does.
    pub fn post_form(mut self, path: &str, fields: &[(&str, &str)]) -> Self {
        self.body = Serializer::new(String::new()).extend_pairs(fields).finish().into_bytes();
        self.method(Method::POST, path).header("content-type", "application/x-www-form-urlencoded")
    }

    /// Sends a form with files, as a browser does. Files are (field, name, content).
    pub fn post_files(mut self, path: &str, fields: &[(&str, &str)], files: &[(&str, &str, &[u8])]) -> Self {
        let mut part = |head: String, content: &[u8]| {
            self.body.extend(format!("--{BOUNDARY}\r\nContent-Disposition: form-data; {head}\r\n\r\n").bytes());
            self.body.extend(content);
            self.body.extend(b"\r\n");
        };
        for (name, value) in fields {
            part(format!("name=\"{name}\""), value.as_bytes());
        }
        for (field, name, content) in files {
            let name = name.replace('"', "%22");
            part(format!("name=\"{field}\"; filename=\"{name}\"\r\nContent-Type: image/png"), content);
        }
        self.body.extend(format!("--{BOUNDARY}--\r\n").bytes());
        let kind = format!("multipart/form-data; boundary={BOUNDARY}");
        self.method(Method::POST, path).header("content-type", &kind)
    }

    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The languages that the reader's device asks for.
    pub fn languages(self, languages: &str) -> Self {
        self.header("accept-language", languages)
    }

    /// The address that it comes from; limits are counted for each.
    pub fn from(mut self, address: [u8; 4]) -> Self {
        self.from = SocketAddr::from((address, 4000));
        self
    }

    pub fn body(mut self, kind: &str, body: impl Into<Vec<u8>>) -> Self {
        self.body = body.into();
        self.header("content-type", kind)
    }

    pub fn persona(&self) -> Persona {
        self.persona
    }
}

impl<'a> IntoFuture for Ask<'a> {
    type Output = Answer;
    type IntoFuture = Pin<Box<dyn Future<Output = Answer> + Send + 'a>>;

    fn into_future(self) -> Self::IntoFuture {
        let mut request = Request::builder().method(self.method).uri(&self.path).header("host", "teranga.example");
        for (name, value) in &self.headers {
            request = request.header(name, value);
        }
        let request = request.extension(ConnectInfo(self.from)).body(Body::from(self.body));
        let (app, persona, path) = (self.app, self.persona, self.path);
        Box::pin(async move {
            let mut request = request.unwrap_or_else(|error| panic!("{path}: {error}"));
            if let Some(cookie) = app.cookie(persona).await {
                request.headers_mut().insert("cookie", cookie);
            }
            let router = app.router();
            let response = match router.oneshot(request).await {
                Ok(response) => response,
                Err(never) => match never {},
            };
            Answer::read(path, response).await
        })
    }
}
