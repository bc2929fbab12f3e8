//! The glossary on screen: the list, a term, its form, and what stands beside a text that speaks of one.
//! Every wording has its own language and direction; whoever may not write sees no form.

use super::form::{self, Errors, Typed};
use super::model::{Hint, Warning};
use super::pages::{Asked, href};
use super::store::{PAGE, Wanted};
use super::{Term, Use, WRITERS};
use crate::{msg, scopes};
use kernel::{Lang, Result, Scope};
use maud::{Markup, html};
use messages::Message;
use platform::ui::{self, Column, Field, Kind, Pages, Select, Tone};
use platform::{Cx, Locale};
use url::form_urlencoded::Serializer;

impl Asked {
    fn query(&self, page: u64) -> String {
        let mut query = Serializer::new(String::new());
        let parts = [("q", &self.q), ("scope", &self.scope), ("archived", &self.archived)];
        for (name, value) in parts.into_iter().filter(|(_, value)| !value.is_empty()) {
            query.append_pair(name, value);
        }
        if page > 1 {
            query.append_pair("page", &page.to_string());
        }
        let query = query.finish();
        if query.is_empty() { query } else { format!("?{query}") }
    }
}

/// A wording in its own language and direction.
fn said(text: &str, lang: Lang) -> Markup {
    html! { span lang=(lang) dir=(lang.dir().as_str()) { (text) } }
}

/// A page of the list.
pub async fn list(cx: &Cx, asked: &Asked, wanted: &Wanted, terms: &[Term], total: u64) -> Result<Markup> {
    let locale = &cx.locale;
    let mut lines = Vec::new();
    for term in terms {
        lines.push(line(cx, term).await?);
    }
    let labels = [msg::glossary_term(), msg::glossary_wordings(), msg::glossary_scope()].map(|it| locale.t(&it));
    let columns: Vec<_> = labels.iter().map(|label| Column { label, number: false }).collect();
    let (current, last) = (wanted.page + 1, total.div_ceil(PAGE).max(1));
    let title = locale.t(&msg::glossary_title());
    Ok(html! {
        div class="stack" {
            h1 { (title) }
            @if let Some(written) = asked.written { (ui::notice(Tone::Ok, true, html! { p { (locale.t(&msg::import_written(written))) } })) }
            p { (locale.t(&msg::glossary_lead())) }
            p class="cluster" {
                @if !scopes::writable(cx, &WRITERS).is_empty() {
                    a class="btn btn-primary" href=(href(cx, "/new")) { (locale.t(&msg::glossary_new())) }
                    a class="btn" href=(href(cx, "/imports/new")) { (locale.t(&msg::import_title())) }
                }
                a class="btn" href={ (href(cx, "/terms.xlsx")) (asked.query(1)) } { (locale.t(&msg::glossary_xlsx())) }
                a class="btn" href={ (href(cx, "/terms.csv")) (asked.query(1)) } { (locale.t(&msg::glossary_csv())) }
                a class="btn" href={ (href(cx, "/terms.tbx")) (asked.query(1)) } { (locale.t(&msg::glossary_tbx())) }
            }
            (filters(cx, asked).await?)
            p role="status" { strong { (locale.t(&msg::glossary_found(total))) } }
            @if terms.is_empty() {
                (ui::empty("book", &locale.t(&msg::glossary_empty()), html! { p { (locale.t(&msg::glossary_empty_lead())) } }, html! {}))
            } @else {
                (ui::table(&title, &columns, &lines))
                (ui::pagination(locale, &Pages { current, last, href: &|page| format!("{}{}", href(cx, ""), asked.query(page)) }))
            }
        }
    })
}

async fn line(cx: &Cx, term: &Term) -> Result<Vec<Markup>> {
    let (name, lang) = term.name(cx.lang());
    let others = term.languages().into_iter().filter(|other| *other != lang);
    let others: Vec<_> = others.filter_map(|other| Some((other, *term.said(other, Use::Preferred).first()?))).collect();
    let place = scopes::name(cx, term.scope).await?;
    Ok(vec![
        html! { a href=(href(cx, &format!("/{}", term.id))) { (said(name, lang)) } },
        html! { ul class="plain" { @for (lang, text) in &others { li { (said(text, *lang)) } } } },
        html! { bdi { (place) } },
    ])
}

async fn filters(cx: &Cx, asked: &Asked) -> Result<Markup> {
    let locale = &cx.locale;
    let all = scopes::readable(&cx.actor, &cx.app);
    let everywhere = || {
        let places = cx.app.places().map(|it| it.territories()).unwrap_or_default();
        std::iter::once(Scope::Network).chain(places).collect()
    };
    let mut places = vec![(String::new(), locale.t(&msg::glossary_anywhere()))];
    for scope in all.unwrap_or_else(everywhere).into_iter().take(300) {
        places.push((scopes::written(scope), scopes::name(cx, scope).await?));
    }
    let options: Vec<_> =
        places.iter().map(|(value, name)| (value.as_str(), name.as_str(), *value == asked.scope)).collect();
    let (now, then) = (locale.t(&msg::glossary_in_use()), locale.t(&msg::glossary_archived()));
    let states = [("", now.as_str(), asked.archived.is_empty()), ("1", then.as_str(), !asked.archived.is_empty())];
    Ok(html! {
        form class="list-filters" method="get" action=(href(cx, "")) data-filters {
            (ui::field(locale, Field { name: "q", label: &locale.t(&msg::glossary_search()), value: &asked.q, kind: Kind::Search, ..Field::default() }))
            (ui::select(locale, Select { name: "scope", label: &locale.t(&msg::glossary_scope()), options: &options, ..Select::default() }))
            (ui::select(locale, Select { name: "archived", label: &locale.t(&msg::glossary_state()), options: &states, ..Select::default() }))
            div { button class="btn" type="submit" { (locale.t(&msg::glossary_show())) } }
        }
    })
}

/// The places where whoever asks may add a term: (value, name, chosen).
pub async fn places(cx: &Cx, typed: &Typed) -> Result<Vec<(String, String, bool)>> {
    let mut all = Vec::new();
    for scope in scopes::writable(cx, &WRITERS) {
        let value = scopes::written(scope);
        all.push((value.clone(), scopes::name(cx, scope).await?, typed.get("scope") == value));
    }
    Ok(all)
}

pub fn using(using: Use) -> Message {
    match using {
        Use::Preferred => msg::glossary_preferred(),
        Use::Allowed => msg::glossary_allowed(),
        Use::Forbidden => msg::glossary_forbidden(),
    }
}

/// A term: its form for who may write it, what it says for who may not.
pub async fn term(cx: &Cx, term: &Term, may: bool, typed: &Typed, errors: &Errors, conflict: bool) -> Result<Markup> {
    let locale = &cx.locale;
    let (name, lang) = term.name(cx.lang());
    let place = scopes::name(cx, term.scope).await?;
    let at = href(cx, &format!("/{}", term.id));
    let (act, label) =
        if term.archived { ("return", msg::glossary_bring_back()) } else { ("archive", msg::glossary_archive()) };
    // After a conflict the form is sent over what is there now, which stands above it.
    let mut typed = typed.clone();
    if conflict {
        typed.see(term.revision);
    }
    Ok(html! {
        div class="stack" {
            h1 { (said(name, lang)) }
            @if cx.uri.ends_with("saved=1") { (ui::notice(Tone::Ok, true, html! { p { (locale.t(&msg::glossary_saved())) } })) }
            @if conflict { (ui::notice(Tone::Warn, true, html! { p { (locale.t(&msg::glossary_conflict())) } })) }
            p class="cluster" {
                span { (locale.t(&msg::glossary_scope())) ": " bdi { (place) } }
                @if term.archived { (ui::badge(Tone::Plain, None, &locale.t(&msg::glossary_archived()))) }
            }
            @if !may || conflict { (sheet(locale, term)) }
            @if may {
                (form(cx, &at, &typed, errors, None))
                form method="post" action={ (at) "/" (act) } { button class="btn" type="submit" { (locale.t(&label)) } }
            }
        }
    })
}

/// A term, to be read.
fn sheet(locale: &Locale, term: &Term) -> Markup {
    html! {
        @if let Some(definition) = &term.definition { p { (ui::plain(locale, definition.show(locale.lang))) } }
        dl class="term" {
            @for lang in term.languages() {
                dt { (locale.language_name(lang)) }
                @for use_ in Use::ALL { @for text in exactly(term, lang, use_) {
                    dd { (said(text, lang)) " " span class="soft" { "(" (locale.t(&using(use_))) ")" } }
                } }
            }
        }
        @if !term.note.is_empty() { p class="words" dir="auto" { (term.note) } }
    }
}

fn exactly(term: &Term, lang: Lang, using: Use) -> impl Iterator<Item = &str> {
    term.wordings.iter().filter(move |it| it.lang == lang && it.using == using).map(|it| it.text.as_str())
}

/// The form of a term; `places` where it is new.
pub fn form(
    cx: &Cx,
    action: &str,
    typed: &Typed,
    errors: &Errors,
    places: Option<&[(String, String, bool)]>,
) -> Markup {
    let locale = &cx.locale;
    let told: Vec<(&str, String)> = errors.iter().map(|(name, words)| (name.as_str(), locale.t(words))).collect();
    let listed: Vec<(&str, &str)> = told.iter().map(|(name, words)| (*name, words.as_str())).collect();
    let error = |name: &str| listed.iter().find(|(known, _)| *known == name).map(|(_, words)| *words);
    let options: Vec<(&str, &str, bool)> = places
        .unwrap_or_default()
        .iter()
        .map(|(value, name, chosen)| (value.as_str(), name.as_str(), *chosen))
        .collect();
    let mut languages: Vec<(String, String)> =
        typed.languages().into_iter().map(|lang| (lang.to_string(), locale.language_name(lang))).collect();
    languages.insert(0, (String::new(), "—".to_owned()));
    let chosen = match typed.get("definition_lang") {
        "" if places.is_some() => cx.lang().to_string(),
        chosen => chosen.to_owned(),
    };
    let languages: Vec<_> = languages.iter().map(|(tag, name)| (tag.as_str(), name.as_str(), *tag == chosen)).collect();
    let (definition, note, other) =
        (locale.t(&msg::glossary_definition()), locale.t(&msg::glossary_note()), locale.t(&msg::glossary_other()));
    html! {
        @if places.is_some() { h1 { (locale.t(&msg::glossary_new())) } }
        (ui::error_summary(locale, &listed))
        form class="form" method="post" action=(action) {
            input type="hidden" name="revision" value=(typed.get("revision"));
            @if places.is_some() {
                (ui::select(locale, Select { name: "scope", label: &locale.t(&msg::glossary_scope()), required: true, options: &options, ..Select::default() }))
            }
            p class="hint" { (locale.t(&msg::glossary_lines())) }
            @for lang in typed.languages() { (wordings(locale, typed, lang, &error)) }
            (ui::field(locale, Field { name: "other", label: &other, hint: Some(&locale.t(&msg::glossary_other_hint())), value: typed.get("other"), error: error("other"), max: Some(12), ..Field::default() }))
            (ui::textarea(locale, Field { name: "definition", label: &definition, value: typed.get("definition"), error: error("definition"), ..Field::default() }))
            (ui::select(locale, Select { name: "definition_lang", label: &locale.t(&msg::glossary_definition_lang()), error: error("definition_lang"), options: &languages, ..Select::default() }))
            (ui::textarea(locale, Field { name: "note", label: &note, hint: Some(&locale.t(&msg::glossary_note_hint())), value: typed.get("note"), error: error("note"), ..Field::default() }))
            (ui::submit(&locale.t(&msg::glossary_save())))
        }
    }
}

/// The wordings of one language: three fields, each in its direction.
fn wordings<'a>(locale: &Locale, typed: &Typed, lang: Lang, error: &dyn Fn(&str) -> Option<&'a str>) -> Markup {
    html! {
        fieldset class="field wordings" {
            legend { (locale.language_name(lang)) }
            @for using_ in Use::ALL {
                @let name = form::field(using_, lang);
                @let error = error(&name);
                div class={ "field" @if error.is_some() { " has-error" } } {
                    label for=(name) { (locale.t(&using(using_))) span class="visually-hidden" { " (" (locale.language_name(lang)) ")" } }
                    @if let Some(error) = error { p class="error" id={ (name) "-error" } { (ui::icon("warning")) (error) } }
                    textarea class="textarea" id=(name) name=(name) rows="2" lang=(lang) dir=(lang.dir().as_str())
                        aria-invalid=[error.map(|_| "true")] aria-describedby=[error.map(|_| format!("{name}-error"))] { "\n" (typed.get(&name)) }
                }
            }
        }
    }
}

/// The terms that a text speaks of, with how to say them.
pub fn hints(locale: &Locale, to: Lang, hints: &[Hint<'_>]) -> Markup {
    let listed = |term: &Term, using| -> Vec<String> { term.said(to, using).into_iter().map(str::to_owned).collect() };
    html! {
        @if !hints.is_empty() {
            p class="aid-title" { (ui::icon("book")) (locale.t(&msg::glossary_title())) }
            ul class="plain" {
                @for Hint { term, found } in hints {
                    @let (good, also, bad) = (listed(term, Use::Preferred), listed(term, Use::Allowed), listed(term, Use::Forbidden));
                    li {
                        a href={ "/" (locale.lang) "/work/glossary/" (term.id) } { bdi { (found) } }
                        @if good.is_empty() && also.is_empty() { " " span class="soft" { (locale.t(&msg::glossary_unsaid())) } }
                        @for text in good.iter().chain(&also) { " · " strong { (said(text, to)) } }
                        @for text in &bad { " · " span class="soft" { (locale.t(&msg::glossary_not())) " " s { (said(text, to)) } } }
                    }
                }
            }
        }
    }
}

/// What a translation says and should not.
pub fn warnings(locale: &Locale, to: Lang, warnings: &[Warning<'_>]) -> Markup {
    html! {
        @for Warning { term, used } in warnings {
            @let instead = term.said(to, Use::Preferred).first().map(|it| (*it).to_owned());
            (ui::notice(Tone::Warn, false, html! { p {
                @match instead {
                    Some(instead) => (locale.t(&msg::glossary_instead((*used).to_owned(), instead))),
                    None => (locale.t(&msg::glossary_avoid((*used).to_owned()))),
                }
            } }))
        }
    }
}
