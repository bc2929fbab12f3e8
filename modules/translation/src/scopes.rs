//! Scopes as forms and lists name them: where a word counts.
//! What somebody may not reach is in no list and cannot be typed.

use crate::msg;
use kernel::{Actor, Error, Reach, Result, Right, Scope};
use platform::{App, Cx};
use uuid::Uuid;

/// What people call a scope.
pub async fn name(cx: &Cx, scope: Scope) -> Result<String> {
    if scope == Scope::Network {
        return Ok(cx.locale.t(&msg::glossary_network()));
    }
    let name = match cx.app.places() {
        Some(places) => places.name(scope, cx.lang()).await?,
        None => None,
    };
    Ok(name.unwrap_or_else(|| cx.locale.t(&platform::msg::unknown())))
}

/// As a form writes it: `network`, `territory:…`.
pub fn written(scope: Scope) -> String {
    scope.id().map_or_else(|| scope.kind().to_owned(), |id| format!("{}:{id}", scope.kind()))
}

/// From what [`written`] gave.
///
/// # Errors
/// `NotFound` when it names none.
pub fn read(text: &str) -> Result<Scope> {
    let (kind, id) = text.split_once(':').map_or((text, None), |(kind, id)| (kind, Some(id)));
    let id = id.map(Uuid::try_parse).transpose().map_err(|_| Error::NotFound)?;
    Scope::from_parts(kind, id).ok_or(Error::NotFound)
}

/// Whether somebody holds one of these rights on a scope. What counts for the whole network asks for a role on it.
pub fn may(actor: &Actor, app: &App, rights: &[Right], scope: Scope) -> bool {
    rights.iter().any(|right| actor.may(*right, &app.around(scope)))
}

/// Where somebody may write: the network first, then the territories in their order.
pub fn writable(cx: &Cx, rights: &[Right]) -> Vec<Scope> {
    let all = std::iter::once(Scope::Network).chain(territories(&cx.app));
    all.filter(|scope| may(&cx.actor, &cx.app, rights, *scope)).collect()
}

fn territories(app: &App) -> Vec<Scope> {
    app.places().map(|places| places.territories()).unwrap_or_default()
}

/// The scopes whose words concern somebody who may read drafts: theirs, those in them and those around them. None: all.
pub fn readable(actor: &Actor, app: &App) -> Option<Vec<Scope>> {
    let Reach::Only(held) = actor.reach(Right::ReadDrafts) else { return None };
    let mut all: Vec<Scope> = held.iter().flat_map(|scope| app.around(*scope)).collect();
    let inside = territories(app).into_iter().filter(|it| app.around(*it).iter().any(|around| held.contains(around)));
    all.extend(inside);
    all.push(Scope::Network);
    all.sort();
    all.dedup();
    Some(if held.is_empty() { Vec::new() } else { all })
}
