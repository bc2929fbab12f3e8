//! A client that costs little: one connection, one request at a time, HTTP/1.1 with `Content-Length` only.
//! An answer is complete before it counts: every byte of its body has arrived.

use std::io::{Error, ErrorKind, Result};
use std::net::SocketAddr;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// A kept-alive connection.
pub struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
}

/// What came back.
pub struct Answer<'a> {
    pub status: u16,
    head: &'a [u8],
    pub body: &'a [u8],
}

impl Answer<'_> {
    /// The first header of this name.
    pub fn header(&self, name: &str) -> Option<String> {
        header(self.head, name)
    }
}

impl Connection {
    pub async fn to(address: SocketAddr) -> Result<Connection> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Connection { stream, buffer: Vec::with_capacity(64 * 1024) })
    }

    pub async fn ask(&mut self, request: &[u8]) -> Result<Answer<'_>> {
        self.stream.write_all(request).await?;
        self.buffer.clear();
        let body = loop {
            self.more().await?;
            if let Some(end) = self.buffer.windows(4).position(|four| four == b"\r\n\r\n") {
                break end + 4;
            }
        };
        let head = &self.buffer[..body];
        let status = head.get(9..12).and_then(|code| std::str::from_utf8(code).ok()?.parse::<u16>().ok());
        let status = status.ok_or_else(|| Error::new(ErrorKind::InvalidData, "not an HTTP answer"))?;
        let length = match (header(head, "content-length"), status) {
            (_, 204 | 304) => 0,
            (Some(length), _) => {
                length.parse().map_err(|_| Error::new(ErrorKind::InvalidData, "a wrong Content-Length"))?
            }
            (None, _) => return Err(Error::new(ErrorKind::InvalidData, "an answer without Content-Length")),
        };
        while self.buffer.len() < body + length {
            self.more().await?;
        }
        Ok(Answer { status, head: &self.buffer[..body], body: &self.buffer[body..body + length] })
    }

    async fn more(&mut self) -> Result<()> {
        if self.stream.read_buf(&mut self.buffer).await? == 0 {
            return Err(Error::new(ErrorKind::UnexpectedEof, "the connection was closed"));
        }
        Ok(())
    }
}

fn header(head: &[u8], name: &str) -> Option<String> {
    let lines = head.split(|byte| *byte == b'\n');
    let mut values = lines.filter_map(|line| {
        let colon = line.iter().position(|byte| *byte == b':')?;
        let found = line[..colon].eq_ignore_ascii_case(name.as_bytes());
        found.then(|| String::from_utf8_lossy(&line[colon + 1..]).trim().to_owned())
    });
    values.next()
}

/// The bytes of a `GET`; `headers` are whole lines, each with its line end.
pub fn get(path: &str, headers: &str) -> Vec<u8> {
    format!("GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n{headers}\r\n").into_bytes()
}

/// The bytes of a form that is sent.
pub fn post(path: &str, headers: &str, form: &str) -> Vec<u8> {
    let kind = "Content-Type: application/x-www-form-urlencoded\r\n";
    format!("POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n{headers}{kind}Content-Length: {}\r\n\r\n{form}", form.len())
        .into_bytes()
}
