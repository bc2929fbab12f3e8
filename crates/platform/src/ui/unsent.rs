//! The question before signing out destroys visits that are not sent yet (`web/scripts/sign-out.js`).
//! Without scripts nothing is kept in a browser, and nothing is asked.

use super::{Locale, msg};
use crate::accounts::secrets;
use maud::{Markup, html};
use uuid::Uuid;

/// Tells the browser whose visits it keeps without telling it who that is: what it keeps is bound to this word.
pub fn keeper(account: Uuid) -> String {
    let mut who = secrets::hash(&account.to_string());
    who.truncate(16);
    who
}

/// The closed dialog of a page on which this account can sign out.
pub fn unsent(locale: &Locale, account: Uuid) -> Markup {
    let t = |message| locale.t(&message);
    let who = keeper(account);
    html! {
        dialog class="dialog" data-unsent=(who) aria-labelledby="unsent-title" {
            h2 id="unsent-title" { (t(msg::unsent_title())) }
            p { strong data-unsent-count=(t(msg::unsent_count())) {} }
            p { (t(msg::unsent_lead())) }
            p role="status" data-unsent-said data-sending=(t(msg::unsent_sending())) data-failed=(t(msg::unsent_failed())) {}
            div class="cluster" {
                button class="btn btn-primary" type="button" data-unsent-send { (t(msg::unsent_send())) }
                button class="btn" type="button" data-unsent-stay { (t(msg::unsent_stay())) }
                button class="btn btn-danger" type="button" data-unsent-lose { (t(msg::unsent_lose())) }
            }
        }
    }
}
