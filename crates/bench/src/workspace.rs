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
pub struct Session(pub String);

impl Session {
    /// Makes an administrator who has signed in with a second factor.
    pub async fn begin(program: &Program) -> Result<Session> {
        let pair = Session::cookie(program).await.map_err(|error| Failure(format!("no session: {error}")))?;
        Ok(Session::with(&pair))
    }

    fn with(pair: &str) -> Session {
        Session(format!("Accept-Encoding: gzip, deflate, br\r\nAccept: text/html\r\nCookie: {pair}\r\n"))
    }

    /// Signs somebody in who is there already, with a second factor.
    ///
    /// # Errors
    /// `NotFound` where nobody has this name.
    pub async fn of(app: &App, login: &str) -> kernel::Result<Session> {
        let account = account::by_login(app.db.read(), login).await?.ok_or(kernel::Error::NotFound)?;
        let tx = app.db.begin().await?;
        let token = sessions::begin(&tx, &account, true, "bench").await?;
        tx.commit().await?;
        Ok(Session::with(&pair(app, &token)?))
    }

    async fn cookie(program: &Program) -> kernel::Result<String> {
        let app = App::open(Settings::local(&program.data), &teranga::modules::all()).await?;
        let (cx, grant) = (Cx::operator(app.clone()), Grant { role: Role::Administrator, scope: Scope::Network });
        let tx = app.db.begin().await?;
        let made = account::create_for_example(&tx, &Actor::Operator, "bench", "Bench", Lang::FR).await?;
        let permit = cx.permit::<GiveRole>(&tx, Gift { grant, around: Vec::new() }).await?;
        grants::give(&tx, &permit, &Actor::Operator, &made, None).await?;
        let token = sessions::begin(&tx, &made, true, "bench").await?;
        tx.commit().await?;
        let pair = pair(&app, &token)?;
        app.db.clone().close().await?;
        Ok(pair)
    }
}

/// The name and value of a session's cookie.
fn pair(app: &App, token: &str) -> kernel::Result<String> {
    let cookie = sessions::cookie(app, token)?;
    Ok(cookie.to_str().unwrap_or_default().split(';').next().unwrap_or_default().to_owned())
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
