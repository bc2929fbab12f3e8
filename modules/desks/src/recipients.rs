//! To whom somebody can be sent, or told of: found as what a visit gives is found, in groups, what this desk chose lately first.
//! What lies outside the desk's territory is found by its name alone, and chosen only with a word that the person knows it.

use crate::known::Desks;
use crate::model::Desk;
use crate::msg;
use crate::referrals::model::ToKind;
use crate::referrals::store as referrals;
use directory::api::{Destination, destinations, destinations_by_name};
use kernel::{Result, Right, Scope};
use maud::{Markup, html};
use messages::Message;
use platform::accounts::grants;
use platform::folding::fold;
use platform::forms::{Form, Typed, Wrong};
use platform::ui::{self, Tone};
use platform::{Cx, Tx};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Found by name of each kind, at most.
const MOST: u64 = 30;
/// Characters of what is looked for.
const WORDS: usize = 80;

/// Where something stands on the form: in the first group that it belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Group {
    /// Chosen lately at this desk.
    Recent,
    /// Answers with accounts.
    Partners,
    Services,
    Organisations,
    /// Outside the desk's territory, and those around it.
    Elsewhere,
}

impl Group {
    fn title(self) -> Message {
        match self {
            Group::Recent => msg::recipient_recent(),
            Group::Partners => msg::recipient_partners(),
            Group::Services => msg::recipient_services(),
            Group::Organisations => msg::recipient_organisations(),
            Group::Elsewhere => msg::recipient_elsewhere(),
        }
    }
}

/// Everything that a form offers.
pub struct Offers {
    groups: BTreeMap<Group, Vec<Destination>>,
    /// What it was looked for with.
    words: String,
    /// Where each lies, and where the desk is.
    places: BTreeMap<Uuid, String>,
    home: String,
}

/// What is offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kinds {
    All,
    /// To whom a consent is given: those who answer for services, and not each service.
    Organisations,
}

/// Whether what was sent only looks for something.
pub fn looks(typed: &Typed) -> bool {
    typed.get("find") == "1"
}

/// As a form says it.
fn written(it: &Destination) -> String {
    let kind = if it.is_service { ToKind::Service } else { ToKind::Organisation };
    format!("{}:{}", kind.as_str(), it.id)
}

/// All names of something, in every language.
fn names(it: &Destination) -> String {
    let owner = it.organisation.as_ref().map(|(_, name)| name);
    let versions = std::iter::once(&it.name).chain(owner).flat_map(|name| name.versions());
    versions.map(|(_, version)| version.value.as_str()).collect::<Vec<_>>().join(" ")
}

/// What a desk offers, narrowed to what was looked for: what is around the desk by any of its names, the rest of the network
/// where words are given.
///
/// # Errors
/// When the database fails.
pub async fn load(cx: &Cx, desks: &Desks, tx: &Tx, desk: &Desk, (kinds, typed): (Kinds, &Typed)) -> Result<Offers> {
    let shelf = desks.shelf();
    let words = typed.line(if looks(typed) { "words" } else { "sought" }, WORDS);
    let around: Vec<_> = shelf.around(desk.territory).into_iter().map(|it| it.id).collect();
    // A consent is given to somebody: a service that nobody answers for cannot be one.
    let fits = |it: &Destination| it.organisation.is_some() && (kinds == Kinds::All || !it.is_service);
    let mut here = destinations(cx, &around).await?;
    here.retain(fits);
    let known: BTreeSet<Uuid> = here.iter().map(|it| it.id).collect();
    let sought = fold(&words);
    let mut elsewhere = destinations_by_name(cx, &sought, MOST).await?;
    let public = |it: &Destination| it.territory.is_none() || it.href(&shelf, cx.lang()).is_some();
    elsewhere.retain(|it| fits(it) && public(it) && !known.contains(&it.id));
    if !words.is_empty() {
        let found = |it: &Destination| {
            let names = fold(&names(it));
            !sought.is_empty() && sought.split(' ').all(|word| names.contains(word))
        };
        here.retain(|it| found(it) || written(it) == typed.get("to"));
    }
    let partners = partners(tx, &here).await?;
    let recent = referrals::recent(tx.connection(), desk.id.uuid()).await?;
    let place = |it: &Destination| shelf.territory(it.territory?).map(|it| it.name.show(cx.lang()).value.clone());
    let mut offers = Offers {
        groups: BTreeMap::new(),
        places: elsewhere.iter().filter_map(|it| Some((it.id, place(it)?))).collect(),
        home: shelf.territory(desk.territory).map(|it| it.name.show(cx.lang()).value.clone()).unwrap_or_default(),
        words,
    };
    for it in here {
        let partner = it.organisation.as_ref().is_some_and(|(id, _)| partners.contains(id));
        let group = if recent.contains(&it.id) {
            Group::Recent
        } else if partner {
            Group::Partners
        } else if it.is_service {
            Group::Services
        } else {
            Group::Organisations
        };
        offers.groups.entry(group).or_default().push(it);
    }
    if !elsewhere.is_empty() {
        offers.groups.insert(Group::Elsewhere, elsewhere);
    }
    for (group, those) in &mut offers.groups {
        match group {
            Group::Recent => those.sort_by_key(|it| recent.iter().position(|id| *id == it.id)),
            _ => those.sort_by(|a, b| cx.locale.compare(&a.name(cx.lang()), &b.name(cx.lang()))),
        }
    }
    Ok(offers)
}

/// The organisations among these whose people answer with accounts.
async fn partners(tx: &Tx, those: &[Destination]) -> Result<BTreeSet<Uuid>> {
    let owners: BTreeSet<Uuid> = those.iter().filter_map(|it| Some(it.organisation.as_ref()?.0)).collect();
    let scopes: Vec<Scope> = owners.into_iter().map(Scope::Organisation).collect();
    let held = grants::held(tx, Right::AnswerReferrals, &scopes).await?;
    Ok(held.into_iter().filter_map(|(_, scope)| scope.id()).collect())
}

/// The one that a form chooses, or what must be mended.
pub fn read<'a>(cx: &Cx, offers: &'a Offers, typed: &Typed, wrong: &mut Wrong) -> Option<&'a Destination> {
    let chosen = |(group, those): (&Group, &'a Vec<Destination>)| {
        those.iter().find(|it| written(it) == typed.get("to")).map(|it| (*group, it))
    };
    let found = offers.groups.iter().find_map(chosen);
    match found {
        None => wrong.add("to", cx.locale.t(&platform::msg::field_choose())),
        Some((Group::Elsewhere, _)) if !typed.ticked("outside") => {
            wrong.add("outside", cx.locale.t(&msg::recipient_outside_first(offers.home.as_str())));
        }
        Some(_) => {}
    }
    found.map(|(_, it)| it)
}

/// The question, with what was found.
pub fn show(form: &Form<'_>, offers: &Offers, label: &str) -> Markup {
    let locale = &form.cx.locale;
    let t = |message: Message| locale.t(&message);
    let error = form.wrong.of("to");
    let first = offers.groups.values().flatten().next().map(written);
    html! {
        fieldset class={ "field" @if error.is_some() { " has-error" } } data-pick aria-describedby={ "to-hint" @if error.is_some() { " to-error" } } {
            legend { (label) }
            p class="hint" id="to-hint" { (t(msg::recipient_hint())) }
            @if let Some(error) = error { p class="error" id="to-error" { (ui::icon("warning")) (error) } }
            div class="field" {
                label for="words" { (t(msg::recipient_search())) }
                div class="pick-search" {
                    input class="input" type="search" id="words" name="words" value=(offers.words) maxlength=(WORDS) autocomplete="off" data-pick-words;
                    button class="btn" type="submit" name="find" value="1" formnovalidate { (ui::icon("search")) (t(msg::recipient_find())) }
                }
            }
            input type="hidden" name="sought" value=(offers.words);
            p class="soft" role="status" data-pick-none hidden[!offers.groups.is_empty()] {
                (locale.t(&if offers.words.is_empty() { msg::recipient_none() } else { msg::recipient_nothing() }))
            }
            @for (group, those) in &offers.groups { (listed(form, offers, (*group, those), first.as_deref())) }
        }
    }
}

fn listed(form: &Form<'_>, offers: &Offers, (group, those): (Group, &[Destination]), first: Option<&str>) -> Markup {
    let locale = &form.cx.locale;
    let chosen = form.typed.get("to");
    let has = those.iter().any(|it| written(it) == chosen);
    let open = has || !offers.words.is_empty() || matches!(group, Group::Recent | Group::Elsewhere);
    html! {
        details class="slots" open[open] {
            summary { (locale.t(&group.title())) }
            @if group == Group::Elsewhere { (outside(form, &offers.home)) }
            ul class="plain" {
                @for it in those {
                    @let value = written(it);
                    li data-words=(names(it).to_lowercase()) {
                        label class="choice" {
                            // The first bears the name: the summary of errors leads to it.
                            input type="radio" name="to" value=(value) id=[(first == Some(&*value)).then_some("to")] checked[value == chosen];
                            span { bdi { (it.name(form.cx.lang())) } @if let Some(place) = offers.places.get(&it.id) { span class="soft" { " · " (place) } } }
                        }
                    }
                }
            }
        }
    }
}

/// What leaves the territory leaves it knowingly.
fn outside(form: &Form<'_>, home: &str) -> Markup {
    let locale = &form.cx.locale;
    let error = form.wrong.of("outside");
    html! {
        (ui::notice(Tone::Warn, false, html! {
            p { (locale.t(&msg::recipient_outside(home))) }
            div class={ "field" @if error.is_some() { " has-error" } } {
                @if let Some(error) = error { p class="error" { (ui::icon("warning")) (error) } }
                (form.tick("outside", &locale.t(&msg::recipient_outside_knows())))
            }
        }))
    }
}
