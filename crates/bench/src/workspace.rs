//! The workspace under load: the session of an administrator, and the pages of a long list.
//! Account and session are written into the data folder before anything is served from it.

use crate::dice::{mix, uuid};
use crate::failure::{Failure, Result};
use crate::files::LARGE;
use crate::http::get;
use crate::program::Program;
use crate::targets::Target;
use kernel::{Actor, Grant, Lang, Role, Scope};
use platform::accounts::grants::{self, Gift, GiveRole};
use platform::accounts::{account, sessions};
use platform::{App, Cx, Settings};

/// Lines, with their ends, that a signed-in browser sends.
pub struct Session(String);

impl Session {
    /// Makes an administrator who has signed in with a second factor.
    pub async fn begin(program: &Program) -> Result<Session> {
        let pair = Session::cookie(program).await.map_err(|error| Failure(format!("no session: {error}")))?;
        Ok(Session(format!("Accept-Encoding: gzip, deflate, br\r\nAccept: text/html\r\nCookie: {pair}\r\n")))
    }

    async fn cookie(program: &Program) -> kernel::Result<String> {
        let app = App::open(Settings::local(&program.data), &[]).await?;
        let (cx, grant) = (Cx::operator(app.clone()), Grant { role: Role::Administrator, scope: Scope::Network });
        let tx = app.db.begin().await?;
        let made = account::create_for_example(&tx, &Actor::Operator, "bench", "Bench", Lang::FR).await?;
        let permit = cx.permit::<GiveRole>(&tx, Gift { grant, around: Vec::new() }).await?;
        grants::give(&tx, &permit, &Actor::Operator, &made, None).await?;
        let token = sessions::begin(&tx, &made, true, "bench").await?;
        tx.commit().await?;
        let cookie = sessions::cookie(&app, &token)?;
        app.db.clone().close().await?;
        Ok(cookie.to_str().unwrap_or_default().split(';').next().unwrap_or_default().to_owned())
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
