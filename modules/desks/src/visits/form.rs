//! The form of a visit: taps rather than words, what is asked most first, everything that can be given at hand.
//! It is the same with and without the network: nothing in it is asked of the server.

use super::frame::Receiving;
use super::model::{Age, Gender, NOTE, Next, Status, Visit};
use super::read::OTHER;
use crate::model::languages;
use crate::msg;
use directory::api::{Choice, TaxonomyTerm};
use kernel::{Lang, Text};
use maud::{Markup, html};
use messages::Message;
use platform::Locale;
use platform::forms::{Form, Typed};
use platform::ui::{self, Field};
use std::collections::BTreeMap;
use uuid::Uuid;

/// What the form shows of a visit.
pub fn typed(at: &Receiving, it: &Visit) -> Typed {
    let mut typed = Typed::default();
    typed.put("id", it.id);
    for need in &it.needs {
        typed.put(if need.met { "need" } else { "unmet" }, need.term);
    }
    for given in &it.given {
        typed.put("given", given.object);
    }
    speaks(at, &mut typed, it.language);
    let about = it.about;
    typed.put("gender", about.gender.map_or("", Gender::as_str));
    typed.put("age", about.age.map_or("", Age::as_str));
    typed.put("nationality", about.nationality.as_ref().map_or("", |it| it.as_str()));
    typed.put("status", about.status.map_or("", Status::as_str));
    typed.put("next", it.next.as_str());
    typed.put("note", &it.note);
    typed
}

/// Chooses a language, among those of the desk or beside them.
pub fn speaks(at: &Receiving, typed: &mut Typed, language: Lang) {
    if languages(&at.bureau.team).contains(&language) {
        typed.put("language", language);
    } else {
        typed.put("language", OTHER);
        typed.put("other", language);
    }
}

/// What the form needs to know beside what was typed.
pub struct Known<'a> {
    pub choices: &'a [Choice],
    /// What people came for lately, the most frequent first.
    pub frequent: &'a [Uuid],
    /// Where it is sent.
    pub action: &'a str,
    /// Whether it mends a visit that is kept.
    pub kept: bool,
}

/// The form.
pub fn show(at: &Receiving, form: &Form<'_>, known: &Known<'_>) -> Markup {
    let t = |message: Message| at.t(&message);
    html! {
        (form.wrong.summary(at.locale()))
        form class="form visit" method="post" action=(known.action) data-visit=[(!known.kept).then_some("")] {
            @for name in ["id", "made", "appointment", "ticket"] { input type="hidden" name=(name) value=(form.typed.get(name)); }
            (needs(at, form, known))
            (given(at, form, known))
            (language(at, form))
            (about(at, form))
            (radios(at, form, "next", msg::visit_next(), None, Next::ALL.iter().map(|it| (it.as_str(), next(*it)))))
            (form.area("note", &t(msg::visit_note()), Field { hint: Some(&t(msg::visit_note_hint())), max: u32::try_from(NOTE).ok(), ..Field::default() }))
            div class="cluster" {
                button class="btn btn-primary" type="submit" { (t(platform::msg::save())) }
                button class="btn" type="submit" name="then" value="slip" { (t(msg::visit_save_and_give())) }
            }
        }
    }
}

/// The themes that may be named: those of the desk, what people come for lately first.
fn themes<'a>(at: &'a Receiving, form: &Form<'_>, frequent: &[Uuid]) -> Vec<&'a TaxonomyTerm> {
    let own = &at.bureau.desk.themes;
    let named =
        |it: &TaxonomyTerm| ["need", "unmet"].iter().any(|name| form.typed.all(name).any(|id| id == it.id.to_string()));
    let mut themes: Vec<&TaxonomyTerm> =
        at.shelf.themes.iter().filter(|it| own.is_empty() || own.contains(&it.id) || named(it)).collect();
    themes.sort_by_key(|it| frequent.iter().position(|id| *id == it.id.uuid()).unwrap_or(usize::MAX));
    themes
}

fn name(at: &Receiving, text: &Text) -> Markup {
    ui::plain(at.locale(), text.show(at.cx.lang()))
}

fn needs(at: &Receiving, form: &Form<'_>, known: &Known<'_>) -> Markup {
    let (error, hint) = (form.wrong.of("need"), at.t(&msg::visit_needs_hint()));
    let ticked = |group: &str, id: &str| form.typed.all(group).any(|it| it == id);
    html! {
        fieldset class={ "field" @if error.is_some() { " has-error" } } aria-describedby={ "need-hint" @if error.is_some() { " need-error" } } {
            legend { (at.t(&msg::visit_needs())) }
            p class="hint" id="need-hint" { (hint) }
            @if let Some(error) = error { p class="error" id="need-error" { (error) } }
            ul class="plain visit-needs" {
                @for (number, theme) in themes(at, form, known.frequent).into_iter().enumerate() {
                    @let id = theme.id.to_string();
                    @let unmet = ticked("unmet", &id);
                    li {
                        label class="choice" {
                            input type="checkbox" id={ "need" @if number > 0 { "-" (number) } } name="need" value=(id) checked[unmet || ticked("need", &id)];
                            span { (ui::icon(ui::topic_icon(&theme.code))) " " (name(at, &theme.name)) }
                        }
                        label class="choice visit-unmet" {
                            input type="checkbox" name="unmet" value=(id) checked[unmet];
                            span { (at.t(&msg::visit_unmet())) span class="visually-hidden" { " " (name(at, &theme.name)) } }
                        }
                    }
                }
            }
        }
    }
}

/// What can be given, by theme: without scripts each theme folds; with them, what fits the needs stands first.
fn given(at: &Receiving, form: &Form<'_>, known: &Known<'_>) -> Markup {
    let error = form.wrong.of("given");
    // Services by the first of their themes, then those of none, then the guides.
    let (other, guides) = (at.shelf.themes.len(), at.shelf.themes.len() + 1);
    let theme = |it: &Choice| at.shelf.themes.iter().position(|theme| it.terms.contains(&theme.id.uuid()));
    let mut groups: BTreeMap<usize, Vec<&Choice>> = BTreeMap::new();
    for it in known.choices {
        let group = if it.guide { guides } else { theme(it).unwrap_or(other) };
        groups.entry(group).or_default().push(it);
    }
    let chosen: Vec<&str> = form.typed.all("given").collect();
    let any = |list: &[&Choice]| list.iter().any(|it| chosen.contains(&it.id.to_string().as_str()));
    html! {
        fieldset class={ "field" @if error.is_some() { " has-error" } } data-visit-given aria-describedby={ "given-hint" @if error.is_some() { " given-error" } } {
            legend { (at.t(&msg::visit_given())) }
            p class="hint" id="given-hint" { (at.t(&msg::visit_given_hint())) }
            @if let Some(error) = error { p class="error" id="given-error" { (error) } }
            div class="field" hidden data-visit-search {
                label for="given" { (at.t(&msg::visit_given_search())) }
                input class="input" type="search" id="given" autocomplete="off";
            }
            p class="soft" role="status" hidden data-visit-none { (at.t(&msg::visit_given_none())) }
            @for (group, list) in &groups {
                @let theme = at.shelf.themes.get(*group);
                details class="slots" data-term=[theme.map(|it| it.id)] open[any(list)] {
                    summary {
                        @match theme {
                            Some(theme) => (name(at, &theme.name)),
                            None => (at.t(&if *group == guides { msg::visit_given_guides() } else { msg::visit_given_other() })),
                        }
                    }
                    ul class="plain" { @for it in list { (choice(at, it, &chosen)) } }
                }
            }
        }
    }
}

fn choice(at: &Receiving, it: &Choice, chosen: &[&str]) -> Markup {
    let id = it.id.to_string();
    let terms: Vec<String> = it.terms.iter().map(Uuid::to_string).collect();
    let words: Vec<&str> =
        it.title.versions().chain(it.also.iter().flat_map(Text::versions)).map(|(_, it)| it.value.as_str()).collect();
    html! {
        li data-terms=(terms.join(" ")) data-words=(words.join(" ").to_lowercase()) {
            label class="choice" {
                input type="checkbox" name="given" value=(id) checked[chosen.contains(&id.as_str())];
                span { @if it.guide { (ui::icon("book")) " " } (name(at, &it.title)) }
            }
        }
    }
}

fn language(at: &Receiving, form: &Form<'_>) -> Markup {
    let spoken = languages(&at.bureau.team);
    let chosen = form.typed.get("language");
    let mut options: Vec<(String, String)> =
        spoken.iter().map(|lang| (lang.to_string(), at.locale().autonym(*lang).into_owned())).collect();
    options.push((OTHER.to_owned(), at.t(&msg::visit_language_other())));
    let options: Vec<_> = options.iter().map(|(tag, name)| (&**tag, &**name, tag == chosen)).collect();
    let mut others: Vec<(String, String)> =
        Locale::languages().map(|lang| (lang.to_string(), at.locale().language_name(lang))).collect();
    others.sort_by_key(|(_, name)| name.to_lowercase());
    let choices = ui::Choices {
        name: "language",
        label: &at.t(&msg::visit_language()),
        error: form.wrong.of("language"),
        required: true,
        options: &options,
        hint: None,
    };
    html! {
        div class="visit-row" { (ui::radios(at.locale(), choices)) }
        div class="visit-other" { (form.perhaps("other", &at.t(&msg::visit_language_which()), None, &others)) }
    }
}

/// What the desk asks of the person. Nobody has to answer.
fn about(at: &Receiving, form: &Form<'_>) -> Markup {
    let asks = at.bureau.desk.asks;
    if !(asks.gender || asks.age || asks.nationality || asks.status) {
        return html! {};
    }
    let unsaid = Some(msg::visit_unsaid());
    let mut countries: Vec<(String, String)> =
        Locale::countries().map(|code| (code.to_owned(), at.locale().country_name(code).to_owned())).collect();
    countries.sort_by(|a, b| a.1.cmp(&b.1));
    html! {
        p class="hint" { (at.t(&msg::visit_about_hint())) }
        @if asks.gender { (radios(at, form, "gender", msg::visit_gender(), unsaid.clone(), Gender::ALL.iter().map(|it| (it.as_str(), gender(*it))))) }
        @if asks.age { (radios(at, form, "age", msg::visit_age(), unsaid.clone(), Age::ALL.iter().map(|it| (it.as_str(), age(*it))))) }
        @if asks.nationality { (form.perhaps("nationality", &at.t(&msg::visit_nationality()), None, &countries)) }
        @if asks.status { (radios(at, form, "status", msg::visit_status(), unsaid, Status::ALL.iter().map(|it| (it.as_str(), status(*it))))) }
    }
}

/// One of a few, in a row; `unsaid` stands before them for what was not said.
fn radios(
    at: &Receiving,
    form: &Form<'_>,
    group: &'static str,
    label: Message,
    unsaid: Option<Message>,
    options: impl Iterator<Item = (&'static str, Message)>,
) -> Markup {
    let chosen = form.typed.get(group);
    let required = unsaid.is_none();
    let all: Vec<(&str, String)> =
        unsaid.into_iter().map(|it| ("", it)).chain(options).map(|(value, label)| (value, at.t(&label))).collect();
    let options: Vec<_> = all.iter().map(|(value, label)| (*value, label.as_str(), *value == chosen)).collect();
    let choices = ui::Choices {
        name: group,
        label: &at.t(&label),
        error: form.wrong.of(group),
        required,
        options: &options,
        hint: None,
    };
    html! { div class="visit-row" { (ui::radios(at.locale(), choices)) } }
}

fn gender(it: Gender) -> Message {
    match it {
        Gender::Woman => msg::visit_woman(),
        Gender::Man => msg::visit_man(),
        Gender::Other => msg::visit_other_gender(),
    }
}

fn age(it: Age) -> Message {
    match it {
        Age::Child => msg::visit_age_child(),
        Age::Adolescent => msg::visit_age_adolescent(),
        Age::Young => msg::visit_age_young(),
        Age::Adult => msg::visit_age_adult(),
        Age::Senior => msg::visit_age_senior(),
    }
}

fn status(it: Status) -> Message {
    match it {
        Status::National => msg::visit_status_national(),
        Status::Permit => msg::visit_status_permit(),
        Status::Asylum => msg::visit_status_asylum(),
        Status::Protected => msg::visit_status_protected(),
        Status::None => msg::visit_status_none(),
        Status::Other => msg::visit_status_other(),
    }
}

/// What comes next, in words.
pub fn next(it: Next) -> Message {
    match it {
        Next::Nothing => msg::visit_next_none(),
        Next::Back => msg::visit_next_back(),
        Next::Appointment => msg::visit_next_appointment(),
        Next::File => msg::visit_next_file(),
        Next::Elsewhere => msg::visit_next_elsewhere(),
    }
}
