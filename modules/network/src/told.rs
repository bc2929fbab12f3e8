//! What members are told about their own account: roles, and sign-ins with a browser that it does not know.
//! A notice keeps the role and the names of its place in every language; of a browser its kind and the hour, no address.

use crate::{msg, people, rights};
use kernel::{Actor, Grant, Lang, Result, Role, Scope};
use platform::accounts::browsers::Met;
use platform::notices::{self, Kind, Mail, Notice};
use platform::{App, Locale, Tx};
use serde_json::{Value, json};
use uuid::Uuid;

const GIVEN: &str = "role-given";
const ENDED: &str = "role-ended";
const BROWSER: &str = "browser-new";

/// The kinds of notices of this module.
pub fn kinds() -> Vec<Kind> {
    vec![
        Kind {
            name: GIVEN,
            label: |locale| locale.t(&msg::notice_role_given_label()),
            say: |locale, data| {
                let (place, role) = read(locale, data);
                locale.t(&msg::notice_role_given(place, role))
            },
            usual: Mail::Now,
            right: None,
        },
        Kind {
            name: ENDED,
            label: |locale| locale.t(&msg::notice_role_ended_label()),
            say: |locale, data| {
                let (place, role) = read(locale, data);
                locale.t(&msg::notice_role_ended(place, role))
            },
            usual: Mail::Now,
            right: None,
        },
        Kind {
            name: BROWSER,
            label: |locale| locale.t(&msg::browser_new_label()),
            say: |locale, data| {
                let device = data["device"].as_str().filter(|device| !device.is_empty());
                let device = device.map_or_else(|| locale.t(&msg::browser_unknown()), str::to_owned);
                locale.t(&msg::browser_new(device, people::when(locale, data["at"].as_i64().unwrap_or_default())))
            },
            usual: Mail::Now,
            right: None,
        },
    ]
}

fn read(locale: &Locale, data: &Value) -> (String, String) {
    let role = data["role"].as_str().and_then(Role::parse).map(|role| rights::role(locale, role));
    let place = data["place"][locale.lang.as_str()].as_str().map(str::to_owned);
    (place.unwrap_or_else(|| locale.t(&msg::whole_network())), role.unwrap_or_default())
}

/// The names of a place, by language; null for the whole network.
async fn names(app: &App, scope: Scope) -> Result<Value> {
    if scope == Scope::Network {
        return Ok(Value::Null);
    }
    let mut names = serde_json::Map::new();
    for lang in Lang::INTERFACE {
        if let Some(name) = app.name_of(scope, lang).await? {
            names.insert(lang.to_string(), name.into());
        }
    }
    Ok(Value::Object(names))
}

/// Tells somebody of a role that they have now, or have no more.
pub async fn of_role(
    app: &App,
    tx: &Tx,
    by: &Actor,
    account: Uuid,
    (object, grant): (Uuid, Grant),
    given: bool,
) -> Result<()> {
    let notice = Notice {
        kind: if given { GIVEN } else { ENDED },
        object,
        path: "account",
        needs: None,
        data: json!({ "role": grant.role, "place": names(app, grant.scope).await? }),
    };
    notices::tell(app, tx, by, &[account], &notice).await
}

/// Tells somebody that their account was opened with a browser that it did not know.
pub async fn of_browser(app: &App, tx: &Tx, account: Uuid, met: &Met) -> Result<()> {
    let notice = Notice {
        kind: BROWSER,
        object: met.id,
        path: "account",
        needs: None,
        data: json!({ "device": met.device, "at": tx.now().as_millisecond() }),
    };
    // Nobody has acted yet: whoever signs in may be somebody else.
    notices::tell(app, tx, &Actor::Public, &[account], &notice).await
}
