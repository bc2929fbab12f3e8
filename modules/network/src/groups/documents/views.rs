//! What documents look like: in the group's list, beneath their meeting, on the public page, and in their form.
//! Whoever follows a link knows before what comes: a file says its kind and size, a web address its host.

use super::model::{Content, Document};
use crate::groups::frame::href;
use crate::groups::policy::Body;
use crate::msg;
use maud::{Markup, html};
use platform::files::{self, Allowed, Seen};
use platform::forms::Form;
use platform::ui::{self, Field, Kind, Tone};
use platform::{Cx, Locale};

/// The documents of a group, for its members.
pub fn index(cx: &Cx, body: &Body, documents: &[Document], told: Markup) -> Markup {
    let locale = &cx.locale;
    let writes = body.writes(&cx.actor);
    let there: Vec<&Document> = documents.iter().filter(|it| it.is_there()).collect();
    let gone: Vec<&Document> = documents.iter().filter(|it| writes && it.is_returnable(cx.app.clock.now())).collect();
    html! {
        h2 { (locale.t(&msg::group_documents())) }
        (told)
        @if writes { p { a class="btn btn-primary" href=(href(cx, body.group.id.uuid(), "/documents/new")) { (locale.t(&msg::group_document_new())) } } }
        @if there.is_empty() { (ui::empty("document", &locale.t(&msg::group_documents_none()), html! { p { (locale.t(&msg::group_documents_none_text())) } }, html! {})) }
        ul class="cards" { @for it in there { (card(cx, it, writes)) } }
        @if !gone.is_empty() {
            details class="panel" {
                summary { (locale.t(&msg::group_documents_gone())) }
                p { (locale.t(&msg::group_documents_gone_text())) }
                ul class="cards" {
                    @for it in gone {
                        li class="card" { div class="card-body" {
                            p { (ui::plain(locale, it.title.show(cx.lang()))) }
                            (withdrawal(cx, it, &locale.t(&msg::group_document_return())))
                        } }
                    }
                }
            }
        }
    }
}

fn card(cx: &Cx, it: &Document, writes: bool) -> Markup {
    let locale = &cx.locale;
    html! {
        li class="card" id={ "document-" (it.id) } {
            div class="card-body" {
                (one(cx, it, Seen::Members, true))
                div class="cluster" {
                    @if it.public { (ui::badge(Tone::Info, None, &locale.t(&msg::groups_is_public()))) }
                    @if let Some(meeting) = it.meeting { a class="btn btn-small" href=(href(cx, it.group, &format!("/meetings/{meeting}"))) { (locale.t(&msg::group_document_meeting())) } }
                    @if writes { a class="btn btn-small" href=(href(cx, it.group, &format!("/documents/{}", it.id))) { (locale.t(&platform::msg::edit())) (hidden_name(cx, it)) } }
                    @if writes { (withdrawal(cx, it, &locale.t(&msg::group_document_withdraw()))) }
                }
            }
        }
    }
}

/// Which one a button is about, for whoever does not see where it stands.
fn hidden_name(cx: &Cx, it: &Document) -> Markup {
    html! { span class="visually-hidden" { " " (ui::plain(&cx.locale, it.title.show(cx.lang()))) } }
}

fn withdrawal(cx: &Cx, it: &Document, label: &str) -> Markup {
    html! {
        form method="post" action=(href(cx, it.group, &format!("/documents/{}/withdrawal", it.id))) {
            button class="btn btn-small" type="submit" { (label) (hidden_name(cx, it)) }
        }
    }
}

/// A document as one opens it: its title, what comes, and a picture itself where there is room.
fn one(cx: &Cx, it: &Document, seen: Seen, pictured: bool) -> Markup {
    let locale = &cx.locale;
    let title = ui::plain(locale, it.title.show(cx.lang()));
    html! {
        @match &it.content {
            Content::Link(address) => p { a href=(address) rel="noopener" { (ui::icon("external")) " " (title) } " " span class="soft" { bdi dir="ltr" { (host(address)) } } },
            Content::File { file, extension, size, picture } => {
                @let address = picture.as_ref().map_or_else(|| files::document_address(seen, *file, extension), |it| it.address(seen, u32::MAX));
                p { a href=(address) { (ui::icon("document")) " " (title) } " " span class="soft" { (extension.to_uppercase()) " · " (locale.file_size(*size)) } }
                @if let (Some(picture), true) = (picture, pictured) {
                    @let alt = it.alt.as_ref().map(|alt| alt.show(cx.lang()));
                    @let lang = alt.as_ref().map(|it| it.lang).filter(|lang| *lang != cx.lang());
                    (files::img(picture, seen, alt.map_or("", |it| it.value), lang, "20rem", "group-picture"))
                }
            }
        }
    }
}

fn host(address: &str) -> String {
    url::Url::parse(address).ok().and_then(|url| url.host_str().map(str::to_owned)).unwrap_or_default()
}

/// Documents beneath their meeting, and the way to add one.
pub fn of_meeting(cx: &Cx, body: &Body, meeting: uuid::Uuid, documents: &[Document]) -> Markup {
    let locale = &cx.locale;
    let writes = body.writes(&cx.actor);
    html! {
        @if writes || !documents.is_empty() {
            section class="stack" {
                h3 { (locale.t(&msg::group_documents())) }
                @if !documents.is_empty() { ul { @for it in documents { li { (one(cx, it, Seen::Members, false)) } } } }
                @if writes { p { a class="btn" href=(href(cx, body.group.id.uuid(), &format!("/documents/new?meeting={meeting}"))) { (locale.t(&msg::group_document_new())) } } }
            }
        }
    }
}

/// Public documents beneath their group.
pub fn public(cx: &Cx, documents: &[Document]) -> Markup {
    html! {
        @if !documents.is_empty() {
            section class="stack" {
                h2 { (cx.locale.t(&msg::group_documents())) }
                ul { @for it in documents { li { (one(cx, it, Seen::Public, true)) } } }
            }
        }
    }
}

/// The form: of a new document, or of one that is there, whose content stays.
pub fn form(form: &Form<'_>, body: &Body, sittings: &[(String, String)], of: Option<&Document>) -> Markup {
    let locale = &form.cx.locale;
    let source = form.typed.source(form.cx.lang());
    let path = of.map_or_else(String::new, |it| format!("/{}", it.id));
    let pictured = of.is_none_or(|it| it.content.picture().is_some());
    html! {
        h2 { (locale.t(&if of.is_some() { msg::group_document() } else { msg::group_document_new() })) }
        (form.wrong.summary(locale))
        form class="form" method="post" action=(href(form.cx, body.group.id.uuid(), &format!("/documents{path}"))) enctype=[of.is_none().then_some("multipart/form-data")] {
            @if of.is_none() { (content(form)) }
            (form.source(source))
            (form.texts(source, &[("title", &locale.t(&msg::group_document_title()), false)]))
            @if pictured {
                fieldset class="stack" {
                    legend { h3 { (locale.t(&msg::group_document_alt())) } }
                    p class="hint" { (locale.t(&msg::group_document_alt_hint())) }
                    (form.perhaps_texts(source, &[("alt", &locale.t(&msg::group_document_alt()), false)]))
                }
            }
            @if of.is_some() { (form.tick("minor", &locale.t(&msg::groups_minor()))) }
            (form.perhaps("meeting", &locale.t(&msg::group_document_of_meeting()), None, sittings))
            (form.tick("public", &locale.t(&msg::group_document_public())))
            (ui::submit(&locale.t(&platform::msg::save())))
        }
    }
}

fn content(form: &Form<'_>) -> Markup {
    let locale: &Locale = &form.cx.locale;
    let hint = files::hint(locale, Allowed::Any);
    let file = locale.t(&msg::group_document_file());
    html! {
        (ui::file(locale, Field { name: "file", label: &file, hint: Some(&hint), error: form.wrong.of("file"), ..Field::default() }, Allowed::Any.accept()))
        (form.field("link", &locale.t(&msg::group_document_link()), Field { kind: Kind::Url, max: Some(500), ..Field::default() }))
    }
}
