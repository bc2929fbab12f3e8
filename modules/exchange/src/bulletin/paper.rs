//! A bulletin on paper: the same texts, figures and drawings as on the page, laid out by the typesetter.
//! Nothing is counted or chosen here. A text that is not in the language of the paper says so, in its own direction.

use super::frozen::{Frozen, Item, Part};
use super::model::{Figure, Value};
use super::{charts, pages, views, words};
use crate::msg;
use crate::visit::Here;
use http::{HeaderValue, header};
use kernel::{Error, Result, Standing, Text};
use platform::figures::{Around, Report};
use platform::{Answer, Keep, Locale, msg as ui, page, press};
use print::bulletin as paper;

/// Words of a record on paper: about a third of a page.
const WORDS: usize = 180;

/// `/{lang}/exchange/bulletins/{slug}/bulletin.pdf`: in the languages in which it comes out.
pub async fn pdf(here: Here) -> Answer {
    let it = pages::at(&here).await?;
    if !it.languages.iter().any(|lang| lang.base() == here.cx.lang().base()) {
        return Err(Error::NotFound.into());
    }
    let settings = &here.cx.app.settings;
    let document = document(here.locale(), &it, &settings.public(), &settings.data_licence)?;
    let mut response = page::kept("application/pdf", press::lay_out(settings, document).await?, Keep::UntilChanged);
    let name = format!("inline; filename=\"{}-{}.pdf\"", it.slug, here.cx.lang());
    if let Ok(value) = HeaderValue::from_str(&name) {
        response.headers_mut().insert(header::CONTENT_DISPOSITION, value);
    }
    Ok(response)
}

/// The whole of it in one language.
///
/// # Errors
/// When a drawing cannot be laid out.
pub fn document(locale: &Locale, it: &Frozen, public: &str, licence: &str) -> Result<paper::Bulletin> {
    let url = format!("{public}/{}/exchange/bulletins/{}", locale.lang, it.slug);
    let mut parts = Vec::new();
    for of in &it.parts {
        parts.push(part(locale, it, of, public)?);
    }
    Ok(paper::Bulletin {
        lang: locale.lang.to_string(),
        dir: press::direction(locale.dir()),
        title: text(locale, &it.title),
        about: views::about(locale, it).join(" · "),
        period: views::period(locale, it),
        publisher: locale.t(&ui::site_name()),
        notes: vec![locale.t(&msg::bulletin_frozen(locale.date(it.on))), locale.t(&ui::figures_licence(licence))],
        introduction: it.introduction.as_ref().map(|it| text(locale, it)),
        contents: locale.t(&msg::bulletin_contents()),
        legend: locale.t(&ui::figures_legend()),
        parts,
        link: print::Link { text: url.split_once("://").map_or(url.clone(), |(_, it)| it.to_owned()), url },
        scan: locale.t(&msg::bulletin_scan()),
        ..paper::Bulletin::default()
    })
}

/// A text as its reader gets it; its mark says where it is in another language, old, or a machine's.
fn text(locale: &Locale, it: &Text) -> print::Text {
    let shown = it.show(locale.lang);
    let made = print::Text::new(shown.value.clone(), shown.lang.to_string(), press::direction(shown.dir()));
    match shown.standing {
        Standing::Current => made,
        Standing::Stale => made.marked(locale.t(&ui::badge_stale())),
        Standing::Machine => made.marked(locale.t(&ui::badge_machine())),
        Standing::Fallback => made.marked(locale.t(&ui::shown_in(locale.language_name(shown.lang)))),
    }
}

/// The same without a mark, where one beside it says it already.
fn plain(locale: &Locale, it: &Text) -> print::Text {
    print::Text { mark: None, ..text(locale, it) }
}

fn part(locale: &Locale, it: &Frozen, of: &Part, public: &str) -> Result<paper::Part> {
    let mut figures = Vec::new();
    for chart in &of.charts {
        figures.push(charts::figure(locale, chart, it)?);
    }
    let report = Report {
        title: String::new(),
        place: String::new(),
        figures,
        notes: Vec::new(),
        licence: String::new(),
        threshold: 0,
    };
    Ok(paper::Part {
        title: locale.t(&words::topic(of.topic)),
        note: of.note.as_ref().map(|note| text(locale, note)),
        glance: of.figures.iter().map(|it| glance(locale, it, public)).collect(),
        figures: report.paper(locale, Around::default()).figures,
        entries: of.items.iter().map(|it| entry(locale, it, public)).collect(),
    })
}

fn glance(locale: &Locale, it: &Figure, public: &str) -> paper::Glance {
    paper::Glance {
        value: words::value(locale, it.value),
        label: locale.t(&words::formula(it.formula)),
        url: format!("{public}/{}/{}", locale.lang, it.path),
        counted: locale.t(&msg::bulletin_counted_on(locale.date_short(it.on))),
        hidden: it.value == Value::TooFew,
    }
}

fn entry(locale: &Locale, it: &Item, public: &str) -> paper::Entry {
    let title = text(locale, &it.title);
    let summary = it.summary.as_ref().map(|it| {
        // What stands at the title already is not said again.
        let whole = text(locale, it);
        let mark = whole.mark.filter(|mark| title.mark.as_ref() != Some(mark));
        print::Text { text: views::brief(&whole.text, WORDS), mark, ..whole }
    });
    paper::Entry {
        title,
        url: format!("{public}/{}/{}", locale.lang, it.path),
        by: it.by.iter().map(|it| plain(locale, it)).collect(),
        facts: it.facts.iter().map(|it| plain(locale, it)).collect(),
        summary,
    }
}
