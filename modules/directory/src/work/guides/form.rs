//! The form of a guide's page: title, summary, and its sections one after the other, each known by its anchor.
//! A section without any words goes; sections that the form does not show stay as they are.

use super::kind::kind;
use crate::drafts::texts;
use crate::guides::{Guide, Section, SectionKind, lines, markdown, steps};
use crate::msg;
use crate::work::editor::apply::{Edit, NAME};
use crate::work::editor::given;
use crate::work::editor::typed::{Typed, block, line};
use crate::work::editor::view::{Form, choice};
use crate::work::picking;
use jiff::civil::Date;
use kernel::{Id, Lang};
use maud::{Markup, PreEscaped, html};
use platform::ui::{self, Field, Kind as Input, Select};

/// Most characters of a section, and most sections.
const BODY: usize = 40_000;
const SECTIONS: usize = 60;

const KINDS: [SectionKind; 6] =
    [SectionKind::What, SectionKind::Who, SectionKind::How, SectionKind::Bring, SectionKind::Next, SectionKind::Text];

fn word(kind: SectionKind) -> &'static str {
    match kind {
        SectionKind::What => "what",
        SectionKind::Who => "who",
        SectionKind::How => "how",
        SectionKind::Bring => "bring",
        SectionKind::Next => "next",
        SectionKind::Text => "text",
    }
}

fn read(word_of: &str) -> SectionKind {
    KINDS.into_iter().find(|it| word(*it) == word_of).unwrap_or(SectionKind::Text)
}

/// Whether an anchor can name the fields of a form; another is left as it is.
fn can_be_named(anchor: &str) -> bool {
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
    !anchor.is_empty() && anchor.len() <= 200 && anchor.chars().all(plain)
}

/// The anchors of the sections in a form, in their order.
pub fn anchors(typed: &Typed) -> impl Iterator<Item = &str> {
    typed.get("order").split(' ').filter(|anchor| can_be_named(anchor)).take(SECTIONS)
}

fn said(guide: &Guide, key: &str) -> String {
    let text = texts::find(guide, key);
    text.and_then(|text| text.version(text.source()).map(|version| version.value.clone())).unwrap_or_default()
}

/// The form as it shows a page. A page without sections is offered the usual ones.
pub fn typed(guide: &Guide) -> Typed {
    let mut form = Typed::default();
    form.put("title", line(&said(guide, "title")));
    form.put("summary", block(&said(guide, "summary")));
    let named = guide.sections.iter().filter(|it| can_be_named(&it.anchor));
    let shown: Vec<(&str, SectionKind)> = named.map(|it| (it.anchor.as_str(), it.kind)).collect();
    let usual = KINDS.into_iter().filter(|it| *it != SectionKind::Text).map(|it| (word(it), it));
    let shown = if guide.sections.is_empty() { usual.collect() } else { shown };
    form.put("order", shown.iter().map(|(anchor, _)| *anchor).collect::<Vec<_>>().join(" "));
    for (anchor, kind) in &shown {
        let key = |part: &str| format!("section.{anchor}.{part}");
        form.put(key("kind"), word(*kind));
        form.put(key("title"), line(&said(guide, &key("title"))));
        form.put(key("body"), block(&said(guide, &key("body"))));
        form.put(key("steps"), block(&said(guide, &key("steps"))));
    }
    given::show(&mut form, "linked", guide.services.iter().map(|it| it.uuid()));
    form.put("due", guide.review_due.map(|due| due.to_string()).unwrap_or_default());
    let groups = <Guide as crate::work::kinds::Kind>::groups(&form);
    let shown = form.clone();
    form.note_what_is_shown(&groups, &shown);
    form
}

/// Adds a section, or moves one up or down, in the form alone.
pub fn rearrange(typed: &mut Typed, what: &str) {
    let mut order: Vec<String> = anchors(typed).map(str::to_owned).collect();
    let at = |order: &[String], anchor: &str| order.iter().position(|it| it == anchor);
    match what.split_once('-') {
        Some(("more", "section")) if order.len() < SECTIONS => {
            // Unlike any other that somebody adds elsewhere in the same moment.
            let id = Id::<Section>::new().uuid().simple().to_string();
            let anchor = format!("s{}", &id[id.len() - 7..]);
            typed.put(format!("section.{anchor}.kind"), "text");
            typed.put(format!("was.section.{anchor}"), Typed::default().print(""));
            order.push(anchor);
        }
        Some(("up", anchor)) => {
            if let Some(at) = at(&order, anchor).filter(|at| *at > 0) {
                order.swap(at, at - 1);
            }
        }
        Some(("down", anchor)) => {
            if let Some(at) = at(&order, anchor).filter(|at| at + 1 < order.len()) {
                order.swap(at, at + 1);
            }
        }
        _ => return,
    }
    let mut new = Typed::default();
    new.put("order", order.join(" "));
    typed.take("order", &new);
}

/// Brings what was typed into the page.
pub fn apply(guide: &mut Guide, edit: &mut Edit<'_>) {
    let shown = typed(guide);
    let form = edit.typed;
    let changed = |group: &str| form.was(group).is_some() && form.group(group) != shown.group(group);
    if changed("title") {
        match line(form.get("title")) {
            title if title.is_empty() => edit.wrong("title", platform::msg::field_required()),
            title if title.chars().count() > NAME => edit.wrong("title", platform::msg::field_too_long(NAME)),
            title => guide.title.rewrite(title, edit.minor),
        }
    }
    if changed("summary") {
        edit.text(&mut guide.summary, form.get("summary"), "summary");
    }
    for anchor in anchors(form) {
        if changed(&format!("section.{anchor}")) {
            section(guide, edit, anchor);
        }
    }
    if changed("order") {
        let wanted: Vec<&str> = anchors(form).collect();
        let place = |section: &Section| wanted.iter().position(|it| *it == section.anchor).unwrap_or(usize::MAX);
        guide.sections.sort_by_key(place);
    }
    if changed("linked") {
        given::services(guide, edit);
    }
    if changed("due") {
        match form.get("due") {
            "" => guide.review_due = None,
            typed => match typed.parse::<Date>() {
                Ok(due) => guide.review_due = Some(due),
                Err(_) => edit.wrong("due", platform::msg::field_invalid_date()),
            },
        }
    }
    if form.has("assured", "yes") {
        guide.reviewed_on = Some(edit.today);
    }
}

fn section(guide: &mut Guide, edit: &mut Edit<'_>, anchor: &str) {
    let known = guide.sections.iter().position(|it| it.anchor == anchor);
    let mut section = match known {
        Some(at) => guide.sections[at].clone(),
        None => Section { anchor: anchor.to_owned(), kind: SectionKind::Text, title: None, body: None, steps: None },
    };
    let form = edit.typed;
    let key = |part: &str| format!("section.{anchor}.{part}");
    section.kind = read(form.get(&key("kind")));
    let now = |text: &Option<kernel::Text>| {
        text.as_ref().and_then(|it| it.version(it.source())).map(|it| it.value.clone()).unwrap_or_default()
    };
    let title = line(form.get(&key("title")));
    if line(&now(&section.title)) != title {
        edit.text(&mut section.title, &title, &key("title"));
    }
    let body = form.get(&key("body"));
    if block(&now(&section.body)) != body {
        edit.long_text(&mut section.body, body, &key("body"), BODY);
    }
    let mut said = section.steps.as_ref().map(lines);
    if block(&now(&said)) != form.get(&key("steps")) {
        edit.text(&mut said, form.get(&key("steps")), &key("steps"));
        section.steps = said.as_ref().map(steps);
    }
    let empty = section.title.is_none() && section.body.is_none() && section.steps.is_none();
    match (known, empty) {
        (Some(at), true) => drop(guide.sections.remove(at)),
        (Some(at), false) => guide.sections[at] = section,
        (None, true) => {}
        (None, false) => guide.sections.push(section),
    }
}

/// The form on screen.
pub fn view(it: &Form<'_, Guide>) -> Markup {
    let (work, typed) = (it.work, it.typed);
    let source = it.desk.present().map_or(work.lang(), texts::source);
    let order: Vec<&str> = anchors(typed).collect();
    html! {
        (it.frame(html! {
            (words(it, source, "title", &work.t(&msg::guide_edit_title()), 1, None))
            (words(it, source, "summary", &work.t(&msg::guide_edit_summary()), 3, Some(&work.t(&msg::guide_edit_summary_hint()))))
            input type="hidden" name="order" value=(typed.get("order"));
            h2 id="order" { (work.t(&msg::guide_edit_sections())) }
            p class="hint" { (work.t(&msg::guide_edit_sections_hint())) }
            (help(it))
            @for (n, anchor) in order.iter().enumerate() { (one(it, source, anchor, n, order.len())) }
            button class="btn btn-quiet" type="submit" name="do" value="more-section" formaction={ (work.of::<Guide>("")) "#add" } id="add" { (work.t(&msg::guide_edit_add())) }
            h2 id="linked" { (work.t(&msg::pick_services())) }
            (picking::linked(it))
            h2 { (work.t(&msg::edit_part_trust())) }
            (ui::field(work.locale(), Field { name: "due", label: &work.t(&msg::edit_due()), value: typed.get("due"), error: it.error("due").as_deref(), kind: Input::Date, ..Field::default() }))
            (choice("assured", "yes", typed.has("assured", "yes"), &work.t(&msg::edit_assured())))
        }))
    }
}

/// One section: its kind, its heading, its words with a preview, its steps, and the buttons that move it.
fn one(it: &Form<'_, Guide>, source: Lang, anchor: &str, n: usize, of: usize) -> Markup {
    let work = it.work;
    let key = |part: &str| format!("section.{anchor}.{part}");
    let chosen = it.typed.get(&key("kind"));
    let kinds: Vec<(&str, String)> = KINDS.into_iter().map(|it| (word(it), work.t(&kind(it)))).collect();
    let options: Vec<(&str, &str, bool)> =
        kinds.iter().map(|(word, label)| (*word, label.as_str(), *word == chosen)).collect();
    let (name, label) = (key("kind"), work.t(&msg::guide_edit_kind()));
    let told = work.t(&msg::guide_edit_section_number(n + 1));
    let to = format!("{}#section-{anchor}", work.of::<Guide>(""));
    html! {
        fieldset class="field edit-rows" id={ "section-" (anchor) } {
            legend { (told) }
            div class="cluster" {
                @if n > 0 { button class="btn btn-small" type="submit" name="do" value={ "up-" (anchor) } formaction=(to) { (work.t(&msg::guide_step_up())) } }
                @if n + 1 < of { button class="btn btn-small" type="submit" name="do" value={ "down-" (anchor) } formaction=(to) { (work.t(&msg::guide_step_down())) } }
            }
            (ui::select(work.locale(), Select { name: &name, label: &label, required: true, options: &options, ..Select::default() }))
            (words(it, source, &key("title"), &work.t(&msg::guide_edit_heading()), 1, Some(&work.t(&msg::guide_edit_heading_hint()))))
            (words(it, source, &key("body"), &work.t(&msg::guide_edit_body()), 8, None))
            div class="preview prose" data-preview-of=(key("body")) role="region" aria-label=(work.t(&msg::guide_preview_of(n + 1))) lang=(source) dir=(source.dir().as_str()) hidden[it.more != "preview"] {
                @if it.more == "preview" { (PreEscaped(markdown::to_html(it.typed.get(&key("body"))))) }
            }
            (words(it, source, &key("steps"), &work.t(&msg::guide_edit_steps()), 4, Some(&work.t(&msg::guide_edit_steps_hint()))))
        }
    }
}

/// How Markdown is written, and the button that shows it without scripts.
fn help(it: &Form<'_, Guide>) -> Markup {
    let work = it.work;
    html! {
        details class="panel" {
            summary { (work.t(&msg::guide_help())) }
            div class="stack panel-body" {
                p { (work.t(&msg::guide_help_lead())) }
                pre dir="ltr" tabindex="0" { code { "**" (work.t(&msg::guide_help_bold())) "**\n\n- " (work.t(&msg::guide_help_item())) "\n- " (work.t(&msg::guide_help_item())) "\n\n1. " (work.t(&msg::guide_help_step())) "\n\n[" (work.t(&msg::guide_help_link())) "](https://www.example.org)\n\n## " (work.t(&msg::guide_help_heading())) } }
                p { (work.t(&msg::guide_help_paste())) }
            }
        }
        div { button class="btn btn-quiet" type="submit" name="do" value="more-preview" { (work.t(&msg::guide_preview())) } }
    }
}

/// A field of words in the language in which the page is written.
fn words(it: &Form<'_, Guide>, source: Lang, name: &str, label: &str, rows: u32, hint: Option<&str>) -> Markup {
    let (error, value) = (it.error(name), it.typed.get(name));
    let described = hint.map(|_| format!("{name}-hint"));
    let described = error.as_ref().map(|_| format!("{name}-error")).or(described);
    let invalid = error.as_ref().map(|_| "true");
    let markdown = name.ends_with(".body");
    html! {
        div class={ "field" @if error.is_some() { " has-error" } } {
            label for=(name) { (label) }
            @if let Some(hint) = hint { p class="hint" id={ (name) "-hint" } { (hint) } }
            @if let Some(error) = &error { p class="error" id={ (name) "-error" } { (ui::icon("warning")) (error) } }
            @if rows == 1 {
                input class="input" id=(name) name=(name) value=(value) lang=(source) dir=(source.dir().as_str()) aria-invalid=[invalid] aria-describedby=[described];
            } @else {
                textarea class="textarea" id=(name) name=(name) rows=(rows) lang=(source) dir=(source.dir().as_str()) data-markdown[markdown]
                    data-render=[markdown.then(|| it.work.href("markdown/preview"))] data-clean=[markdown.then(|| it.work.href("markdown/cleaning"))]
                    aria-invalid=[invalid] aria-describedby=[described] { "\n" (value) }
            }
        }
    }
}
