//! Those who run the exchange of a place, or of the whole network: where they do, and how they begin what is theirs to prepare.
//! What is of a place is run by those of all that lies around it too, and by those of the network.

use crate::msg;
use crate::practices::model::TITLE;
use crate::visit::Here;
use crate::writing;
use axum::response::Response;
use directory::api::Shelf;
use http::StatusCode;
use kernel::{Actor, Error, Id, Lang, Result, Right, Scope, Territory, Text};
use maud::html;
use messages::Message;
use platform::forms::{Form, Typed, Wrong};
use platform::ui::{self, Field};
use platform::{Action, Tx};
use std::sync::Arc;

/// Where what is of a place is run.
pub fn run_at(shelf: &Shelf, place: Option<Id<Territory>>) -> Vec<Scope> {
    let around = place.map(|place| shelf.around(place)).unwrap_or_default();
    around.into_iter().map(|it| Scope::Territory(it.id)).chain([Scope::Network]).collect()
}

/// To begin something of a place, or of the whole network: a call, an event, a bulletin.
pub struct BeginAt;

impl Action for BeginAt {
    type Object = Vec<Scope>;
    type Key = (Option<Id<Territory>>, Arc<Shelf>);

    async fn load(_: &Tx, (place, shelf): Self::Key) -> Result<Option<Vec<Scope>>> {
        let known = place.is_none_or(|place| shelf.territory(place).is_some());
        Ok(known.then(|| run_at(&shelf, place)))
    }

    fn allows(actor: &Actor, within: &Vec<Scope>) -> bool {
        actor.may(Right::Facilitate, within)
    }
}

/// The words of a form that begins something.
pub struct Beginning {
    /// Where such records are in the workspace, and what their list is called.
    pub list: (&'static str, Message),
    pub title: Message,
    pub lead: Message,
    /// Who holds it, and what that means.
    pub held: (Message, Message),
}

/// What is begun: its language and title, and of which place.
pub struct Begun<'a> {
    pub title: Text,
    pub place: Option<&'a Territory>,
}

impl Begun<'_> {
    pub fn territory(&self) -> Option<Id<Territory>> {
        self.place.map(|it| it.id)
    }

    /// The time zone of its place; that of everybody where it has none.
    pub fn zone(&self) -> String {
        self.place.map_or_else(|| "UTC".to_owned(), |it| it.timezone.clone())
    }
}

/// The form of something that is not there yet, in the reader's language.
pub fn blank(here: &Here, words: &Beginning) -> Response {
    let mut typed = Typed::default();
    typed.put("lang", here.cx.lang());
    shown(here, words, &typed, &Wrong::default(), StatusCode::OK)
}

/// The same with what is to be mended.
pub fn to_mend(here: &Here, words: &Beginning, typed: &Typed, wrong: &Wrong) -> Response {
    shown(here, words, typed, wrong, StatusCode::UNPROCESSABLE_ENTITY)
}

fn shown(here: &Here, words: &Beginning, typed: &Typed, wrong: &Wrong, status: StatusCode) -> Response {
    let t = |message| here.t(&message);
    let languages: Vec<(String, String)> =
        Lang::INTERFACE.iter().map(|lang| (lang.to_string(), here.locale().autonym(*lang).into_owned())).collect();
    let runs = |place| here.cx.actor.may(Right::Facilitate, &run_at(&here.shelf, place));
    let run = |slug: &str| {
        let place = here.shelf.territories.iter().find(|it| it.slug == slug).map(|it| it.id);
        place.is_some() && runs(place)
    };
    let mut all: Vec<(String, String)> = writing::places(here).into_iter().filter(|(slug, _)| run(slug)).collect();
    if runs(None) {
        all.insert(0, (String::new(), t(msg::exchange_whole_network())));
    }
    let form = Form { cx: &here.cx, typed, wrong };
    let (at, list) = &words.list;
    let body = html! {
        p class="lead" { (here.t(&words.lead)) }
        (wrong.summary(here.locale()))
        form class="form" method="post" action=(here.href(at)) novalidate {
            (form.choice("territory", &here.t(&words.held.0), Some(&here.t(&words.held.1)), &all))
            (form.choice("lang", &t(msg::practice_written_in()), Some(&t(msg::practice_written_in_hint())), &languages))
            (form.field("title", &t(msg::practice_name()), Field { required: true, max: Some(TITLE as u32), ..Field::default() }))
            (ui::submit(&t(msg::practice_begin())))
        }
    };
    here.work(status, &here.t(&words.title), &format!("{at}/new"), &[(&here.t(list), at)], body)
}

/// What was typed into it; what is wrong is in `wrong`.
///
/// # Errors
/// `NotFound` for a place that is none.
pub fn begun<'a>(here: &'a Here, typed: &Typed, wrong: &mut Wrong) -> Result<Begun<'a>> {
    let title = typed.line("title", TITLE);
    wrong.required(&here.cx, "title", !title.is_empty());
    let lang = typed.get("lang").parse::<Lang>().ok().filter(|lang| lang.has_interface()).unwrap_or(here.cx.lang());
    let chosen = typed.get("territory");
    let place = here.shelf.territories.iter().find(|it| it.slug == chosen);
    if !chosen.is_empty() && place.is_none() {
        return Err(Error::NotFound);
    }
    Ok(Begun { title: Text::new(lang, title), place })
}
