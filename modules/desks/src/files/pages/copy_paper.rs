//! The copy of a file as PDF: what the page says, in the person's language, for a printer or a telephone.
//! It is kept nowhere; where no font has the letters of a name, the page comes in its place.

use super::copy::{self, private};
use crate::files::model::Field;
use crate::files::policy::Held;
use crate::files::store::Contents;
use crate::files::words::{self, Told};
use crate::known::Desks;
use crate::msg;
use axum::response::{IntoResponse, Response};
use http::header;
use kernel::{Error, Result};
use maud::{Markup, html};
use platform::press::{self, direction};
use platform::ui::{self, Tone};
use platform::{App, Locale};
use print::Text;
use print::paper::{Entry, Fact, Part, Record};

/// The copy as PDF; as a page, `above` it whatever the person's own page says, where it cannot be printed.
pub async fn printed(app: &App, desks: &Desks, held: &Held, contents: &Contents, above: Markup) -> Result<Response> {
    let record = record(app, desks, held, contents).await?;
    let pdf = match press::lay_out(&app.settings, record).await {
        Ok(pdf) => pdf,
        Err(Error::Malformed(_)) => {
            let words = Locale::new(contents.reader).t(&msg::file_copy_pdf_no());
            let notice = ui::notice(Tone::Info, true, html! { p { (words) } });
            return copy::written(app, desks, held, contents, html! { (above) (notice) }).await;
        }
        Err(other) => return Err(other),
    };
    let headers = [
        (header::CONTENT_TYPE, "application/pdf"),
        (header::CACHE_CONTROL, "no-store"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"copy.pdf\""),
    ];
    Ok(private((headers, pdf).into_response()))
}

async fn record(app: &App, desks: &Desks, held: &Held, contents: &Contents) -> Result<Record> {
    let locale = Locale::new(contents.reader);
    let (now, shelf) = (app.clock.now(), desks.shelf());
    let names = words::recipients(app, desks, locale.lang, &contents.consents).await?;
    let typed = |text: &str| Text::typed(text, locale.lang.as_str(), direction(locale.dir()));
    let t = |message| locale.t(&message);
    let fact = |name: Field| {
        // What was typed in lines stays in lines.
        let said = words::value(&locale, &shelf, &contents.body, name)?.replace('\n', "\n\n");
        Some(Fact { label: locale.t(&words::field(name)), value: typed(&said) })
    };
    let note = |it: &crate::files::model::Note| Entry {
        title: locale.date(words::day(it.at)),
        texts: vec![typed(&it.text.replace('\n', "\n\n"))],
    };
    let consent = |it| {
        let told = Told::of(&locale, it, &names, now);
        let texts = [told.fields, told.standing.1, told.given].map(|it| typed(&it)).into();
        Entry { title: format!("{} · {}", told.purpose, told.to), texts }
    };
    let past = copy::history(app, &locale, held).await?;
    let part = |title, facts, entries, nothing| Part { title, facts, entries, nothing };
    Ok(Record {
        lang: locale.lang.to_string(),
        dir: direction(locale.dir()),
        title: t(msg::file_copy_title()),
        lead: vec![
            held.bureau.desk.name.show(locale.lang).value.clone(),
            t(msg::file_opened_on(locale.date(words::day(held.file.opened)))),
            t(msg::file_copy_made(locale.date(words::day(now)))),
        ],
        parts: vec![
            part(t(msg::file_copy_said()), Field::ALL.into_iter().filter_map(fact).collect(), Vec::new(), None),
            part(
                t(msg::file_field_notes()),
                Vec::new(),
                contents.notes.iter().map(note).collect(),
                Some(t(msg::file_notes_none())),
            ),
            part(t(msg::file_consents()), Vec::new(), contents.consents.iter().map(consent).collect(), None),
            part(
                t(msg::file_copy_history()),
                Vec::new(),
                vec![Entry { title: String::new(), texts: past.iter().map(|it| typed(it)).collect() }],
                None,
            ),
        ],
        ..Record::default()
    })
}
