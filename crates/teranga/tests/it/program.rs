//! Running the program: a command to its end, or a server until it is dropped.
//! Variables of the one who runs the tests do not reach it.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// Nothing takes longer on any machine.
const LIMIT: Duration = Duration::from_secs(60);

pub fn teranga(data: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_teranga"));
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("TERANGA_")) {
        command.env_remove(name);
    }
    command.args(arguments).arg("--data").arg(data).stdin(Stdio::null());
    command
}

/// What a command said and how it ended.
#[derive(Debug)]
pub struct Ran {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

pub fn run(data: &Path, arguments: &[&str]) -> Ran {
    let output = teranga(data, arguments).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Ran { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
}

impl Ran {
    /// Expects success.
    #[track_caller]
    pub fn well(self) -> Ran {
        assert_eq!(self.code, Some(0), "{self:?}");
        self
    }

    /// Expects failure, with one line on standard error that has these words.
    #[track_caller]
    pub fn refused(self, words: &[&str]) -> Ran {
        assert_eq!(self.code, Some(1), "{self:?}");
        assert_eq!(self.err.trim_end().lines().count(), 1, "{self:?}");
        assert!(
            self.err.starts_with("teranga: ") && words.iter().all(|word| self.err.contains(word)),
            "{words:?}: {self:?}"
        );
        self
    }
}

/// A program that serves; killed when dropped.
pub struct Server {
    pub child: Child,
    pub address: SocketAddr,
}

impl Server {
    /// Starts it on a free port and waits until it serves.
    pub fn start(data: &Path, arguments: &[&str]) -> Server {
        let all = [&["serve", "--listen", "127.0.0.1:0", "--reports-per-minute", "4000000000"], arguments].concat();
        let mut child = teranga(data, &all).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
        let address = line.split("http://").nth(1).and_then(|rest| rest.split(' ').next()?.parse().ok());
        let Some(address) = address else {
            let _ = child.kill();
            let mut errors = String::new();
            let _ = child.stderr.take().unwrap().read_to_string(&mut errors);
            panic!("it does not serve: {line}{errors}");
        };
        drain(&mut child);
        Server { child, address }
    }

    pub fn get(&self, path: &str) -> (u16, String) {
        get(self.address, path).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Asks again and again until the answer is as wished.
    #[track_caller]
    pub fn until(&self, path: &str, wished: impl Fn(u16, &str) -> bool) -> String {
        let begun = Instant::now();
        loop {
            let (status, body) = self.get(path);
            if wished(status, &body) {
                return body;
            }
            assert!(begun.elapsed() < LIMIT, "{path} stays {status}: {body}");
        }
    }

    /// SIGKILL: it learns nothing of it.
    pub fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// SIGTERM, and its exit code.
    pub fn terminate(mut self) -> Option<i32> {
        signal(&self.child, "TERM");
        self.child.wait().unwrap().code()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

pub fn signal(child: &Child, name: &str) {
    assert!(Command::new("kill").arg(format!("-{name}")).arg(child.id().to_string()).status().unwrap().success());
}

/// Reads the log away, so that a full pipe does not stop the server.
fn drain(child: &mut Child) {
    let mut log = child.stderr.take().unwrap();
    std::thread::spawn(move || std::io::copy(&mut log, &mut std::io::sink()));
}

pub fn get(address: SocketAddr, path: &str) -> std::io::Result<(u16, String)> {
    send(address, &format!("GET {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n"))
}

pub fn post_form(address: SocketAddr, path: &str, form: &str) -> std::io::Result<(u16, String)> {
    let kind = "application/x-www-form-urlencoded";
    let length = form.len();
    let head = format!(
        "POST {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\ncontent-type: {kind}\r\ncontent-length: {length}"
    );
    send(address, &format!("{head}\r\n\r\n{form}"))
}

/// One request on a connection of its own. An answer that is cut short is an error.
fn send(address: SocketAddr, request: &str) -> std::io::Result<(u16, String)> {
    let short = || std::io::Error::from(std::io::ErrorKind::UnexpectedEof);
    let mut stream = TcpStream::connect_timeout(&address, LIMIT)?;
    stream.set_read_timeout(Some(LIMIT))?;
    stream.write_all(request.as_bytes())?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    let answer = String::from_utf8_lossy(&answer).into_owned();
    let (head, body) = answer.split_once("\r\n\r\n").ok_or_else(short)?;
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).ok_or_else(short)?;
    Ok((status, body.to_owned()))
}

/// The addresses of services on a page.
pub fn services(page: &str) -> Vec<String> {
    let links = page.split("href=\"").skip(1).filter_map(|rest| rest.split(['"', '?', '#']).next());
    let mut found: Vec<String> =
        links.filter(|link| link.contains("/services/") && !link.ends_with("/new")).map(str::to_owned).collect();
    found.sort();
    found.dedup();
    found
}
