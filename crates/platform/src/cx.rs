//! What a request is made in: the instance, who asks, in which language.
//! Taken apart from the request before any handler runs.

use crate::access::{Action, Look, Permit, Visible};
use crate::accounts::sessions::Signed;
use crate::app::App;
use crate::db::Tx;
use crate::locale::{self, Locale};
use axum::extract::FromRequestParts;
use http::{header, request::Parts};
use kernel::{Actor, Error, Lang, Member, Result};

/// The context of one request, command or job.
#[derive(Clone)]
pub struct Cx {
    pub app: App,
    pub actor: Actor,
    /// Whether a password or a code was given a short while ago: dangerous acts ask for it.
    pub strong: bool,
    /// Notices that the one who has signed in has not read.
    pub unread: u64,
    /// Language of the page: the one in its address, else what the reader's device asks for.
    pub locale: Locale,
    /// The address that was asked for, path and query.
    pub uri: String,
}

impl Cx {
    /// The context of the command line.
    pub fn operator(app: App) -> Cx {
        Cx { app, actor: Actor::Operator, strong: true, unread: 0, locale: Locale::new(Lang::EN), uri: String::new() }
    }

    /// Loads the object and asks the policy.
    ///
    /// # Errors
    /// `NotFound` when there is no such object, and also when the actor may not act on it: existence is not told.
    pub async fn permit<A: Action>(&self, tx: &Tx, key: A::Key) -> Result<Permit<A>> {
        let object = A::load(tx, key).await?.ok_or(Error::NotFound)?;
        if A::allows(&self.actor, &object) { Ok(Permit::new(object)) } else { Err(Error::NotFound) }
    }

    /// Loads the object and asks the policy, only to show it: nobody who writes is kept waiting.
    ///
    /// # Errors
    /// As [`Cx::permit`].
    pub async fn look<A: Action>(&self, key: A::Key) -> Result<Look<A>> {
        let tx = self.app.db.reading().await?;
        let object = A::load(&tx, key).await?.ok_or(Error::NotFound)?;
        tx.commit().await?;
        if A::allows(&self.actor, &object) { Ok(Look::new(object)) } else { Err(Error::NotFound) }
    }

    /// What the actor may see of `T`.
    pub fn visible<T>(&self) -> Visible<T> {
        Visible::to(self.actor.clone())
    }

    /// The one who has signed in.
    ///
    /// # Errors
    /// `SignIn` where nobody has.
    pub fn member(&self) -> Result<&Member> {
        self.actor.member().ok_or(Error::SignIn)
    }

    pub fn lang(&self) -> Lang {
        self.locale.lang
    }
}

/// Put beside a request by the guard, for the menu of the workspace.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Unread(pub u64);

impl<S: Send + Sync> FromRequestParts<S> for Cx {
    type Rejection = crate::failure::Failure;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> std::result::Result<Self, Self::Rejection> {
        let app = parts
            .extensions
            .get::<App>()
            .cloned()
            .ok_or_else(|| Error::internal("the instance is missing from the request"))?;
        let uri = parts.uri.path_and_query().map_or_else(|| "/".into(), ToString::to_string);
        // Only routes that are not for the public have looked who asks: what is public is the same for everybody.
        let signed = parts.extensions.get::<Signed>();
        let actor = signed.map_or(Actor::Public, |signed| signed.actor.clone());
        let strong = signed.is_some_and(|signed| signed.strong);
        let unread = parts.extensions.get::<Unread>().map_or(0, |unread| unread.0);
        Ok(Cx { app, actor, strong, unread, locale: Locale::new(language(parts)), uri })
    }
}

/// The interface language of a request: first part of the path, `?language=`, then `Accept-Language`.
pub fn language(parts: &Parts) -> Lang {
    let first = parts.uri.path().split('/').nth(1).unwrap_or_default();
    if let Some(lang) = first.parse::<Lang>().ok().filter(|lang| lang.has_interface() && lang.as_str() == first) {
        return lang;
    }
    let accept = parts.headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    locale::negotiate(accept, &Lang::INTERFACE)
}
