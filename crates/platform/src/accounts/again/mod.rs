//! Dangerous acts ask who it is once more, if that was not proved in the last minutes.
//! What was typed is never lost: a form that comes too late is shown back whole, and goes on once the proof is right.

pub mod elsewhere;
mod question;

use super::second_factor::{self, Given};
use super::sessions::{self, Signed};
use super::{account, passkeys, passwords};
use crate::app::App;
use crate::audit::{self, Entry};
use crate::cx::{self, Cx};
use crate::failure::Answer;
use crate::ui::{self, Page};
use crate::{Locale, limits, msg, page};
use axum::Form;
use axum::body::Body;
use axum::extract::{FromRequest, Query, Request};
use axum::response::Response;
use http::{Method, StatusCode, header};
use kernel::{Actor, Error, Member, Result};
use maud::{Markup, html};
use question::Question;
use serde::Deserialize;
use std::net::IpAddr;

/// The fields of the proof, beside whatever else a form has.
const PASSWORD: &str = "again-password";
const CODE: &str = "again-code";
/// Sent where an account of the example has nothing to prove itself with.
const EXAMPLE: &str = "again-example";
/// A passkey's ceremony and answer, which a script fills in.
const CEREMONY: &str = "again-ceremony";
const CREDENTIAL: &str = "again-credential";
const OWN: [&str; 5] = [PASSWORD, CODE, EXAMPLE, CEREMONY, CREDENTIAL];

type Fields = Vec<(String, String)>;

/// What a request to a dangerous route becomes: itself, or the question.
pub(super) enum Stand {
    Goes(Request),
    Asked(Response),
}

/// Lets a request through that brings its proof along, and asks for one otherwise.
pub(super) async fn stand(app: &App, signed: &mut Signed, request: Request) -> Result<Stand> {
    let actor = signed.actor.clone();
    let member = actor.member().ok_or(Error::SignIn)?;
    let (parts, body) = request.into_parts();
    let locale = Locale::new(cx::language(&parts));
    let path = parts.uri.path_and_query().map_or("/", |path| path.as_str()).to_owned();
    if parts.method != Method::POST {
        let next: String = url::form_urlencoded::byte_serialize(path.as_bytes()).collect();
        let to = format!("/{}/session/again?next={next}", locale.lang);
        return Ok(Stand::Asked(page::redirect(StatusCode::SEE_OTHER, &to)));
    }
    let address = limits::address(&parts, &app.settings);
    let Form(fields): Form<Fields> =
        Form::from_request(Request::from_parts(parts.clone(), body), &()).await.map_err(|_| Error::SignIn)?;
    let account = account::find(app.db.read(), member.account).await?.ok_or(Error::SignIn)?;
    let question = || Question::new(app, &locale, &account, &path, &fields);
    let error = match prove(app, &locale, &actor, &account, address, &fields).await? {
        Proof::None => return Ok(Stand::Asked(page::once(StatusCode::FORBIDDEN, question().await?.page(None)))),
        Proof::Wrong(words) => words,
        Proof::Right => {
            signed.strong = true;
            let kept = fields.iter().filter(|(name, _)| !OWN.contains(&name.as_str()));
            let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(kept).finish();
            let mut request = Request::from_parts(parts, Body::from(body));
            request.headers_mut().remove(header::CONTENT_LENGTH);
            return Ok(Stand::Goes(request));
        }
    };
    Ok(Stand::Asked(page::to_mend(question().await?.page(Some(error)))))
}

enum Proof {
    None,
    Wrong(String),
    Right,
}

/// Looks at the proof that a form brings along, and writes down in the session that it was right.
async fn prove(
    app: &App,
    locale: &Locale,
    actor: &Actor,
    account: &account::Account,
    address: IpAddr,
    fields: &[(String, String)],
) -> Result<Proof> {
    let given = |name: &str| fields.iter().find(|(found, _)| found == name).map(|(_, value)| value.clone());
    let credential = given(CREDENTIAL).filter(|answer| !answer.is_empty());
    let right = if let Some(credential) = credential {
        app.attempts.check(address, &account.id.to_string())?;
        let ceremony = given(CEREMONY).unwrap_or_default();
        let known = passkeys::recognise(app, &ceremony, &credential).await?;
        if known.is_none_or(|known| known.id != account.id) {
            return wrong(app, actor, locale.t(&msg::again_passkey_wrong())).await;
        }
        true
    } else if let Some(password) = given(PASSWORD) {
        app.attempts.check(address, &account.id.to_string())?;
        let password: String = password.chars().take(passwords::LONGEST).collect();
        if !passwords::verify(password, account.password.clone()).await? {
            return wrong(app, actor, locale.t(&msg::again_password_wrong())).await;
        }
        true
    } else if let Some(code) = given(CODE) {
        app.attempts.check(address, &account.id.to_string())?;
        match second_factor::give(app, actor, &code).await? {
            Given::Right => true,
            Given::Wrong => return wrong(app, actor, locale.t(&msg::again_code_wrong())).await,
            Given::Wait(minutes) => return Ok(Proof::Wrong(locale.t(&msg::again_code_wait(minutes)))),
        }
    } else {
        given(EXAMPLE).is_some() && question::open_example(app, account)
    };
    let Some(member) = actor.member().filter(|_| right) else { return Ok(Proof::None) };
    let tx = app.db.begin().await?;
    sessions::strengthen(&tx, member, false).await?;
    audit::write(&tx, actor, Entry::new(msg::act_confirmed_again(), "account", account.id)).await?;
    tx.commit().await?;
    Ok(Proof::Right)
}

async fn wrong(app: &App, actor: &Actor, words: String) -> Result<Proof> {
    let tx = app.db.begin().await?;
    let account = actor.account().ok_or(Error::SignIn)?;
    audit::write(&tx, actor, Entry::new(msg::act_confirmation_wrong(), "account", account)).await?;
    tx.commit().await?;
    Ok(Proof::Wrong(words))
}

/// The part of a form `data-passkey` that a script shows and fills: a button, and what to say when nothing came of it.
pub fn passkey_part(locale: &Locale, ceremony: &str, credential: &str) -> Markup {
    html! {
        input type="hidden" name=(ceremony);
        input type="hidden" name=(credential);
        div class="stack" data-passkey-part hidden {
            button class="btn" type="button" data-passkey-press { (locale.t(&msg::again_passkey())) }
            p class="error" role="alert" data-passkey-failed hidden { (locale.t(&msg::again_passkey_failed())) }
        }
    }
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub(crate) struct Asked {
    next: String,
}

/// `/session/again`: for pages and files; a form that came too late is asked where it was sent.
pub(crate) async fn show(cx: Cx, Query(asked): Query<Asked>) -> Answer {
    let account = own_account(&cx, cx.member()?).await?;
    Ok(page::once(StatusCode::OK, question(&cx, &account, &asked.next, None).await?))
}

async fn own_account(cx: &Cx, member: &Member) -> Result<account::Account> {
    account::find(cx.app.db.read(), member.account).await?.ok_or(Error::SignIn)
}

async fn question(cx: &Cx, account: &account::Account, next: &str, error: Option<String>) -> Result<Markup> {
    let fields = [("next".to_owned(), page::own(next).to_owned())];
    Ok(Question::new(&cx.app, &cx.locale, account, &own_action(cx), &fields).await?.page(error))
}

/// Where the question is answered that stands before a page or a file.
fn own_action(cx: &Cx) -> String {
    format!("/{}/session/again", cx.lang())
}

/// `POST /session/again`: goes on to where one was going; a file is offered, since a browser would stay here for it.
pub(crate) async fn create(cx: Cx, request: Request) -> Answer {
    let (parts, body) = request.into_parts();
    let address = limits::address(&parts, &cx.app.settings);
    let Form(fields): Form<Fields> = Form::from_request(Request::from_parts(parts, body), &())
        .await
        .map_err(|_| Error::Malformed("the form could not be read".into()))?;
    let account = own_account(&cx, cx.member()?).await?;
    let next = fields.iter().find(|(name, _)| name == "next").map_or("", |(_, next)| page::own(next));
    let error = match prove(&cx.app, &cx.locale, &cx.actor, &account, address, &fields).await? {
        Proof::Right => return Ok(onward(&cx, next)),
        Proof::Wrong(words) => Some(words),
        Proof::None => None,
    };
    Ok(page::to_mend(question(&cx, &account, next, error).await?))
}

fn onward(cx: &Cx, next: &str) -> Response {
    let home = format!("/{}/account", cx.lang());
    let next = if next.is_empty() { home.as_str() } else { next };
    let is_file =
        next.split('?').next().and_then(|path| path.rsplit('/').next()).is_some_and(|last| last.contains('.'));
    if !is_file {
        return page::redirect(StatusCode::SEE_OTHER, next);
    }
    let title = cx.locale.t(&msg::again_confirmed());
    let body = html! {
        div class="narrow" {
            h1 { (title) }
            p { (cx.locale.t(&msg::again_file())) }
            p class="cluster" {
                a class="btn btn-primary" href=(next) { (cx.locale.t(&msg::download())) }
                a class="btn" href=(home) { (cx.locale.t(&msg::back())) }
            }
        }
    };
    let mut it = Page::new(&cx.locale, title.as_str(), body);
    it.unlisted = true;
    page::once(StatusCode::OK, ui::document(&it))
}
