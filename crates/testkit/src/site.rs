//! Somebody else's site, on 127.0.0.1 inside a test: pages as they are set, and what was asked of it.
//! Only what may ask 127.0.0.1 in a test (`Reach::PublicAndTests`) reaches it.

use std::sync::{Arc, Mutex};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

#[derive(Clone)]
struct Page {
    path: String,
    status: u16,
    head: String,
    body: Vec<u8>,
    /// The body is sent again and again.
    endless: bool,
}

/// A site of a test.
#[derive(Clone, Default)]
pub struct Site {
    pages: Arc<Mutex<Vec<Page>>>,
    asked: Arc<Mutex<Vec<String>>>,
    heads: Arc<Mutex<Vec<String>>>,
    /// With its port.
    pub host: String,
}

impl Site {
    /// Opens a site without any page.
    ///
    /// # Panics
    /// Where this machine gives no port.
    #[allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
    pub async fn open() -> Site {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let site = Site { host: listener.local_addr().unwrap().to_string(), ..Site::default() };
        let own = site.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                own.answer(stream).await;
            }
        });
        site
    }

    async fn answer(&self, mut stream: TcpStream) {
        let mut bytes = vec![0; 8_192];
        let read = stream.read(&mut bytes).await.unwrap_or_default();
        let head = String::from_utf8_lossy(&bytes[..read]).into_owned();
        let line = head.lines().next().unwrap_or_default().trim_end_matches(" HTTP/1.1").to_owned();
        let path = line.split(' ').nth(1).unwrap_or_default().to_owned();
        hold(&self.asked).push(line);
        hold(&self.heads).push(head.to_lowercase());
        let found = hold(&self.pages).iter().find(|it| it.path == path).cloned();
        let page = found.unwrap_or(Page { path, status: 404, head: String::new(), body: Vec::new(), endless: false });
        let length = if page.endless { String::new() } else { format!("content-length: {}\r\n", page.body.len()) };
        let answer = format!("HTTP/1.1 {} x\r\n{}{length}connection: close\r\n\r\n", page.status, page.head);
        let _ = stream.write_all(answer.as_bytes()).await;
        while stream.write_all(&page.body).await.is_ok() && page.endless {}
    }

    fn put(&self, page: Page) {
        let mut pages = hold(&self.pages);
        pages.retain(|known| known.path != page.path);
        pages.push(page);
    }

    /// Sets a page: what begins with `location` is a header, anything else a body.
    pub fn set(&self, path: &str, status: u16, more: &str) {
        if more.starts_with("location") {
            self.give(path, status, &[more], "")
        } else {
            self.give(path, status, &[], more)
        }
    }

    /// Sets a page with headers.
    pub fn give(&self, path: &str, status: u16, headers: &[&str], body: impl Into<Vec<u8>>) {
        let head = headers.iter().map(|it| format!("{it}\r\n")).collect();
        self.put(Page { path: path.to_owned(), status, head, body: body.into(), endless: false });
    }

    /// Sets a page whose body never ends.
    pub fn flood(&self, path: &str, headers: &[&str], body: impl Into<Vec<u8>>) {
        let head = headers.iter().map(|it| format!("{it}\r\n")).collect();
        self.put(Page { path: path.to_owned(), status: 200, head, body: body.into(), endless: true });
    }

    /// What was asked since the last time, such as `GET /page`.
    pub fn asked(&self) -> Vec<String> {
        std::mem::take(&mut hold(&self.asked))
    }

    /// The same with all headers, in small letters.
    pub fn heads(&self) -> Vec<String> {
        std::mem::take(&mut hold(&self.heads))
    }

    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.host)
    }
}

fn hold<T>(it: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    it.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}
