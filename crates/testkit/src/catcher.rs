//! A mail server inside the test: it speaks SMTP on a free port of this machine, keeps what it takes, and can be moody.
//! What it kept is read as a mail program would: headers unfolded, parts decoded.

use mailin::response::{INTERNAL_ERROR, INVALID_CREDENTIALS, NO_MAILBOX, OK};
use mailin::{Action, AuthMechanism, Handler, Response, SessionBuilder};
use platform::mail::Smtp;
use std::io::{self, BufRead, BufReader, Read};
use std::net::{IpAddr, SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// How the server receives who comes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Mood {
    #[default]
    Takes,
    /// 451 for every recipient.
    Busy,
    /// 550 for every recipient.
    Refuses,
    /// 535 for every password.
    RefusesPassword,
    /// Closes the connection in the middle of a letter.
    BreaksOff,
    /// Takes the letter and closes before it says so.
    TakesAndBreaksOff,
    /// Accepts a connection and never says a word.
    Silent,
}

/// A letter that was taken.
#[derive(Debug, Clone, Default)]
pub struct Caught {
    pub from: String,
    pub to: Vec<String>,
    pub headers: Vec<(String, String)>,
    pub text: String,
    pub html: String,
}

impl Caught {
    /// A header, empty when there is none.
    pub fn header(&self, name: &str) -> &str {
        self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map_or("", |(_, value)| value)
    }

    pub fn subject(&self) -> &str {
        self.header("subject")
    }

    /// The first address of this instance in the text whose path has these words: path and query.
    pub fn link(&self, words: &str) -> String {
        let links = self.text.split_whitespace().filter_map(|word| word.strip_prefix("https://teranga.example"));
        let found = links.filter(|path| path.contains(words)).map(str::to_owned).next();
        found.unwrap_or_else(|| panic!("no link with «{words}» in {}", self.text))
    }
}

#[derive(Default)]
struct Kept {
    mood: Mood,
    visits: usize,
    /// Whether it takes letters only after a password.
    asks: bool,
    passwords: Vec<String>,
    letters: Vec<Caught>,
    closed: bool,
}

/// A mail server that lasts as long as its test.
pub struct Catcher {
    address: SocketAddr,
    kept: Arc<Mutex<Kept>>,
}

fn locked(kept: &Mutex<Kept>) -> MutexGuard<'_, Kept> {
    kept.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Catcher {
    #[expect(clippy::new_without_default, reason = "it opens a port")]
    pub fn new() -> Catcher {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap_or_else(|error| panic!("{error}"));
        let address = listener.local_addr().unwrap_or_else(|error| panic!("{error}"));
        let kept = Arc::new(Mutex::new(Kept::default()));
        let shared = kept.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                if locked(&shared).closed {
                    return;
                }
                let shared = shared.clone();
                std::thread::spawn(move || drop(attend(&stream, &shared)));
            }
        });
        Catcher { address, kept }
    }

    /// The settings that lead here.
    pub fn smtp(&self) -> Smtp {
        self.smtp_with("")
    }

    /// The same, with `user:password@` in front, for which it asks from now on.
    pub fn smtp_with(&self, login: &str) -> Smtp {
        locked(&self.kept).asks = !login.is_empty();
        let url = format!("smtp://{login}{}", self.address);
        let mut smtp = Smtp::parse(&url, "Accueil <noreply@teranga.example>").unwrap_or_else(|error| panic!("{error}"));
        smtp.patience = Duration::from_secs(5);
        smtp
    }

    pub fn set(&self, mood: Mood) {
        locked(&self.kept).mood = mood;
    }

    /// How many connections there were.
    pub fn visits(&self) -> usize {
        locked(&self.kept).visits
    }

    /// The passwords that were given.
    pub fn passwords(&self) -> Vec<String> {
        locked(&self.kept).passwords.clone()
    }

    /// What was taken, the oldest first; it is forgotten by this.
    pub fn take(&self) -> Vec<Caught> {
        std::mem::take(&mut locked(&self.kept).letters)
    }

    /// What was taken: exactly one letter.
    #[track_caller]
    pub fn one(&self) -> Caught {
        let mut letters = self.take();
        assert_eq!(letters.len(), 1, "{letters:?}");
        letters.remove(0)
    }
}

impl Drop for Catcher {
    fn drop(&mut self) {
        locked(&self.kept).closed = true;
        let _ = TcpStream::connect(self.address);
    }
}

/// One connection.
struct Visit {
    kept: Arc<Mutex<Kept>>,
    letter: Caught,
    raw: Vec<u8>,
}

impl Handler for Visit {
    fn mail(&mut self, _: IpAddr, _: &str, from: &str) -> Response {
        self.letter = Caught { from: from.to_owned(), ..Caught::default() };
        self.raw.clear();
        OK
    }

    fn rcpt(&mut self, to: &str) -> Response {
        match locked(&self.kept).mood {
            Mood::Busy => return INTERNAL_ERROR,
            Mood::Refuses => return NO_MAILBOX,
            _ => {}
        }
        self.letter.to.push(to.to_owned());
        OK
    }

    fn data(&mut self, line: &[u8]) -> io::Result<()> {
        self.raw.extend_from_slice(line);
        Ok(())
    }

    fn data_end(&mut self) -> Response {
        let raw = String::from_utf8_lossy(&self.raw).into_owned();
        let mut letter = std::mem::take(&mut self.letter);
        read(&raw, &mut letter);
        locked(&self.kept).letters.push(letter);
        OK
    }

    fn auth_plain(&mut self, _: &str, user: &str, password: &str) -> Response {
        let mut kept = locked(&self.kept);
        kept.passwords.push(format!("{user}:{password}"));
        if kept.mood == Mood::RefusesPassword { INVALID_CREDENTIALS } else { mailin::response::AUTH_OK }
    }
}

fn attend(stream: &TcpStream, kept: &Arc<Mutex<Kept>>) -> io::Result<()> {
    let (mood, asks) = {
        let mut kept = locked(kept);
        kept.visits += 1;
        (kept.mood, kept.asks)
    };
    let (mut reader, mut writer) = (BufReader::new(stream), stream);
    if mood == Mood::Silent {
        return reader.read_to_end(&mut Vec::new()).map(drop);
    }
    let visit = Visit { kept: kept.clone(), letter: Caught::default(), raw: Vec::new() };
    let mut builder = SessionBuilder::new("catcher.test");
    if asks {
        builder.enable_auth(AuthMechanism::Plain).insecure_enable_plaintext_auth();
    }
    let mut session = builder.build(stream.peer_addr()?.ip(), visit);
    session.greeting().write_to(&mut writer)?;
    let mut line = Vec::new();
    while reader.read_until(b'\n', &mut line)? > 0 {
        let response = session.process(&line);
        let ends = line == b".\r\n";
        line.clear();
        match locked(kept).mood {
            Mood::BreaksOff if response.code == 354 => return Ok(()),
            Mood::TakesAndBreaksOff if ends => return Ok(()),
            _ => {}
        }
        if response.action != Action::NoReply {
            response.write_to(&mut writer)?;
        }
        if response.action == Action::Close {
            return Ok(());
        }
    }
    Ok(())
}

/// Reads headers and the two parts.
fn read(raw: &str, letter: &mut Caught) {
    let (head, body) = raw.split_once("\r\n\r\n").unwrap_or((raw, ""));
    letter.headers = headers(head);
    let boundary = letter.header("content-type").split("boundary=").nth(1).unwrap_or_default();
    let boundary = format!("--{}", boundary.split(';').next().unwrap_or_default().trim().trim_matches('"'));
    for part in body.split(&boundary).filter(|part| part.contains("\r\n\r\n")) {
        let (head, content) = part.trim_start().split_once("\r\n\r\n").unwrap_or((part, ""));
        let part = Caught { headers: headers(head), ..Caught::default() };
        let content = decoded(part.header("content-transfer-encoding"), content);
        if part.header("content-type").starts_with("text/html") {
            letter.html = content;
        } else if part.header("content-type").starts_with("text/plain") {
            letter.text = content;
        }
    }
}

fn headers(head: &str) -> Vec<(String, String)> {
    let unfolded = head.replace("\r\n ", " ").replace("\r\n\t", " ");
    let pairs = unfolded.lines().filter_map(|line| line.split_once(':'));
    pairs.map(|(name, value)| (name.trim().to_owned(), words(value.trim()))).collect()
}

/// Encoded words of a header (RFC 2047): in base64, as our letters write them. The space between two of them is none.
fn words(value: &str) -> String {
    let value = value.replace("?= =?", "?==?");
    let mut plain = String::new();
    let mut rest = value.as_str();
    while let Some((before, after)) = rest.split_once("=?utf-8?b?") {
        let (code, next) = after.split_once("?=").unwrap_or((after, ""));
        plain.push_str(before);
        plain.push_str(&String::from_utf8_lossy(&base64(code)));
        rest = next;
    }
    plain + rest
}

fn decoded(encoding: &str, content: &str) -> String {
    match encoding {
        "base64" => String::from_utf8_lossy(&base64(content)).into_owned(),
        "quoted-printable" => quoted_printable(content),
        _ => content.to_owned(),
    }
    .replace("\r\n", "\n")
}

fn base64(text: &str) -> Vec<u8> {
    let value = |c: u8| match c {
        b'A'..=b'Z' => Some(c - b'A'),
        b'a'..=b'z' => Some(c - b'a' + 26),
        b'0'..=b'9' => Some(c - b'0' + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    };
    let values: Vec<u8> = text.bytes().filter_map(value).collect();
    let group = |group: &[u8]| {
        let bits = group.iter().enumerate().fold(0_u32, |bits, (at, value)| bits | u32::from(*value) << (18 - 6 * at));
        bits.to_be_bytes()[1..group.len()].to_vec()
    };
    values.chunks(4).flat_map(group).collect()
}

fn quoted_printable(text: &str) -> String {
    let joined = text.replace("=\r\n", "");
    let mut bytes = Vec::new();
    let mut rest = joined.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let code = after.get(..2).and_then(|code| std::str::from_utf8(code).ok());
        match code.and_then(|code| u8::from_str_radix(code, 16).ok()).filter(|_| *first == b'=') {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_encoded_is_read() {
        assert_eq!(base64("w6l0w6k="), "été".as_bytes());
        assert_eq!(quoted_printable("=C3=A9t=\r\n=C3=A9 =3D"), "été =");
        assert_eq!(words("=?utf-8?b?w6k=?= =?utf-8?b?dMOp?= x"), "été x");
    }
}
