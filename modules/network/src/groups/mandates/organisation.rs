//! For whom somebody sits: one of the network's organisations, chosen in two steps, or a name that is only written.
//! What is chosen is looked up anew: a form cannot name an organisation that is not there.

use super::model::{For, Mandate};
use crate::groups::policy::Body;
use crate::msg;
use crate::organisations::{self, Known, Network};
use kernel::Result;
use maud::{Markup, html};
use platform::Cx;
use platform::forms::{Form, Typed};
use platform::ui::{self, Choices, Field};
use std::collections::HashMap;
use uuid::Uuid;

/// Where the answer of the search is on the page.
const FOUND: &str = "organisations-found";

/// Organisations that mandates name, by their identifiers.
pub type Named = HashMap<Uuid, Known>;

/// Those that the mandates of a group name.
pub async fn named(cx: &Cx, network: &Network, body: &Body) -> Result<Named> {
    let mut ids: Vec<Uuid> = body.mandates.iter().filter_map(|it| it.organisation.id).collect();
    ids.sort_unstable();
    ids.dedup();
    organisations::known(cx, network, &ids).await
}

/// For whom somebody sits, with the way to it where it is known; nothing where it is for nobody but themselves.
pub fn whom(it: &Mandate, named: &Named) -> Option<Markup> {
    match it.organisation.id.and_then(|id| named.get(&id)) {
        Some(known) => Some(html! { a href=(known.href) { bdi { (known.name) } } }),
        None if it.organisation.name.is_empty() => None,
        None => Some(html! { bdi { (it.organisation.name) } }),
    }
}

/// What a form says of the organisation.
#[derive(Debug, Default)]
pub struct Offered {
    /// Whether the form was sent to search, not to be kept.
    pub searched: bool,
    found: Vec<Known>,
    chosen: Option<Known>,
}

impl Offered {
    /// Reads it, and searches where that was asked for.
    pub async fn read(cx: &Cx, network: &Network, typed: &Typed) -> Result<Offered> {
        let searched = !typed.get("find").is_empty();
        let words = typed.line("organisation", 200);
        let found = if searched && !words.is_empty() {
            organisations::by_words(cx, network, &words).await?
        } else {
            Vec::new()
        };
        let chosen = match typed.id("organisation-id").filter(|_| !searched) {
            Some(id) => organisations::known(cx, network, &[id]).await?.remove(&id),
            None => None,
        };
        Ok(Offered { searched, found, chosen })
    }

    /// For whom the mandate is: what was chosen, else the name as it is written.
    pub fn organisation(&self, typed: &Typed) -> For {
        match &self.chosen {
            Some(known) => For { id: Some(known.id), name: known.name.clone() },
            None => For { id: None, name: typed.line("organisation", 200) },
        }
    }

    /// The field, the button that searches, and what was found or is chosen already.
    pub fn field(&self, form: &Form<'_>, action: &str) -> Markup {
        let locale = &form.cx.locale;
        let hint = locale.t(&msg::groups_organisation_hint());
        html! {
            (form.field("organisation", &locale.t(&msg::groups_organisation()), Field { hint: Some(&hint), max: Some(200), ..Field::default() }))
            div { button class="btn" type="submit" name="find" value="1" formnovalidate formaction={ (action) "#" (FOUND) } { (ui::icon("search")) (locale.t(&msg::group_organisation_find())) } }
            div id=(FOUND) class="stack" tabindex="-1" {
                @if self.searched && self.found.is_empty() { p role="status" { (locale.t(&msg::group_organisation_none())) } }
                (self.choice(form))
            }
        }
    }

    fn choice(&self, form: &Form<'_>) -> Markup {
        let locale = &form.cx.locale;
        let chosen = form.typed.get("organisation-id");
        let kept: Vec<&Known> = if self.searched { self.found.iter().collect() } else { self.chosen.iter().collect() };
        if kept.is_empty() {
            return html! {};
        }
        let line = |it: &&Known| {
            let place = it.place.as_ref().map(|place| format!(" · {place}")).unwrap_or_default();
            (it.id.to_string(), format!("{}{place}", it.name))
        };
        let mut options: Vec<(String, String)> = kept.iter().map(line).collect();
        options.push((String::new(), locale.t(&msg::group_organisation_written())));
        let known = options.iter().any(|(id, _)| id == chosen);
        let options: Vec<_> = options
            .iter()
            .enumerate()
            .map(|(number, (id, name))| (&**id, &**name, if known { id == chosen } else { number == 0 }))
            .collect();
        let label = locale.t(&msg::group_organisation_which());
        ui::radios(
            locale,
            Choices { name: "organisation-id", label: &label, required: true, options: &options, ..Choices::default() },
        )
    }
}
