//! The workspace under load: a session of the example's administrator, and the pages of a long list.
//! The session is begun by a server with `--demo`, before anything is imported; the server that is measured runs without.

use crate::dice::{mix, uuid};
use crate::failure::{Failure, Result};
use crate::files::LARGE;
use crate::http::{Connection, get, post};
use crate::program::Program;
use crate::targets::Target;

/// Lines, with their ends, that a signed-in browser sends.
pub struct Session(String);

impl Session {
    /// Signs in as the administrator of the example, whom the server with `--demo` makes.
    pub async fn begin(program: &Program) -> Result<Session> {
        let (server, _) = program.serve_with("/fr/demo", &["--demo"]).await?;
        let mut connection = Connection::to(server.address).await?;
        let answer = connection.ask(&post("/fr/demo/session", "", "person=nadia")).await?;
        let cookie = answer.header("set-cookie").ok_or_else(|| Failure(format!("no session: {}", answer.status)))?;
        let pair = cookie.split(';').next().unwrap_or_default().to_owned();
        server.stop().await?;
        Ok(Session(format!("Accept-Encoding: gzip, deflate, br\r\nAccept: text/html\r\nCookie: {pair}\r\n")))
    }
}

/// The first page of the list, and pages from anywhere in it. Neither is ever kept.
pub fn targets(session: &Session, services: usize) -> Vec<Target> {
    let (first, deep) = (session.0.clone(), session.0.clone());
    let path = "/fr/work/services";
    vec![
        Target::of("work-list", "Workspace: first page of the list of services", "work-list", move |_| {
            get(path, &first)
        }),
        Target::of("work-list-deep", "Workspace: a page from anywhere in that list", "work-list", move |n| {
            let after = uuid(&format!("{LARGE}/service"), usize::try_from(mix(n)).unwrap_or_default() % services);
            get(&format!("{path}?after=p.{after}"), &deep)
        }),
    ]
}
