//! The inbox on screen: reports, each with what may be done about it, and the searches that found nothing.
//! What the public wrote is shown as text and nothing else; a button is shown only to those who may press it.

use super::ANSWER;
use super::pages::Asked;
use super::policy;
use super::store::{self, Lines, PAGE, Page, Reason, Wanted};
use crate::drafts::policy::scopes;
use crate::drafts::{Editable, Place};
use crate::guides::Guide;
use crate::locations::Location;
use crate::msg;
use crate::organisations::Organisation;
use crate::records::Record;
use crate::reports::store::Model;
use crate::reports::{Kind, views::label};
use crate::searches::Missed;
use crate::services::Service;
use crate::shelf;
use crate::work::desk::Work;
use jiff::Timestamp;
use jiff::civil::Date;
use kernel::{Id, Lang, Right, Territory};
use maud::{Markup, html};
use messages::Message;
use platform::ui::{self, Column, Field, Pages, Select, Tone};
use uuid::Uuid;

/// A page of the inbox.
pub fn inbox(work: &Work, asked: &Asked, wanted: &Wanted, page: &Page) -> Markup {
    let (last, current) = (page.total.div_ceil(PAGE).max(1), wanted.page + 1);
    html! {
        p { (work.t(&msg::inbox_lead())) }
        @if !page.missed.is_empty() { p { a href="#missed" { (work.t(&msg::inbox_missed())) } } }
        (filters(work, asked))
        section class="stack" aria-labelledby="reports" {
            h2 id="reports" { (work.t(&msg::inbox_reports())) }
            p role="status" { strong { (work.t(&msg::inbox_found(page.total))) } }
            @if page.lines.reports.is_empty() {
                p class="soft" { (work.t(&msg::inbox_empty())) }
            } @else {
                ul class="cards" { @for report in &page.lines.reports { (line(work, asked, current, &page.lines, report)) } }
                (ui::pagination(work.locale(), &Pages { current, last, href: &|page| asked.href(work, "", page) }))
            }
        }
        @if !page.missed.is_empty() {
            // Its table bears the same name, and is the landmark.
            section class="stack" {
                h2 id="missed" { (work.t(&msg::inbox_missed())) }
                p { (work.t(&msg::inbox_missed_lead())) }
                (missed(work, &page.missed))
            }
        }
    }
}

/// What a report is about, as it is now.
struct Subject {
    name: Markup,
    place: Place,
    /// The page that the public sees, if there is one.
    public: Option<String>,
    desk: Option<String>,
}

fn subject(work: &Work, page: &Lines, report: &Model) -> Option<Subject> {
    let public = |territory: Id<Territory>, rest: String| {
        let territory = work.shelf.territory(territory).filter(|it| it.published)?;
        Some(format!("/{}/{}/{rest}", work.lang(), territory.slug))
    };
    match report.subject_kind.as_str() {
        Service::KIND => page.services.get(&report.subject).map(|it| Subject {
            name: work.plain(&it.name),
            place: Place { territory: Some(it.territory), organisation: it.organisation },
            public: public(it.territory, format!("services/{}", it.slug)).filter(|_| it.status.is_public()),
            desk: Some(work.href(&format!("services/{}", it.id))),
        }),
        Guide::KIND => page.guides.get(&report.subject).map(|it| Subject {
            name: work.plain(&it.title),
            place: Place { territory: Some(it.territory), organisation: None },
            public: public(it.territory, format!("guides/{}", it.slug)).filter(|_| !it.archived),
            desk: Some(work.href(&format!("guides/{}", it.id))),
        }),
        Organisation::KIND => page.organisations.get(&report.subject).map(|it| Subject {
            name: work.plain(&it.name),
            place: Place { territory: it.territory, organisation: Some(it.id) },
            public: it.territory.and_then(|home| public(home, format!("organisations/{}", it.slug))),
            desk: Some(work.href(&format!("organisations/{}", it.id))),
        }),
        Location::KIND => {
            // What became confidential since tells nothing here.
            let it = page.locations.get(&report.subject).filter(|it| !it.is_confidential())?;
            let territory = it.organisation.and_then(|id| work.directory.home(id.uuid()));
            Some(Subject {
                name: work.plain(it.named()?),
                place: Place { territory, organisation: it.organisation },
                public: None,
                desk: Some(work.href(&format!("locations/{}", it.id))),
            })
        }
        _ => None,
    }
}

/// What a report says, in words.
pub fn kind(report: &Model) -> Message {
    match Kind::read(&report.kind) {
        Some(Kind::Helped) => msg::inbox_helped(),
        Some(Kind::Unhelpful) => msg::inbox_unhelpful(),
        Some(Kind::Broken) => msg::post_broken(),
        Some(Kind::Moved) => msg::post_moved(),
        Some(kind) => label(kind),
        None => label(Kind::Other),
    }
}

fn day(work: &Work, territory: Option<Id<Territory>>, seconds: i64) -> String {
    let at = Timestamp::from_second(seconds).unwrap_or_default();
    let utc = || at.to_zoned(jiff::tz::TimeZone::UTC).datetime();
    let local = territory.and_then(|id| work.shelf.territory(id)).map_or_else(utc, |it| shelf::local(it, at));
    work.locale().date(local.date())
}

/// An item, with what may be done about it.
pub fn line(work: &Work, asked: &Asked, current: u64, page: &Lines, report: &Model) -> Markup {
    let Some(it) = subject(work, page, report) else { return html! {} };
    let territory = it.place.territory;
    let day = |seconds| day(work, territory, seconds);
    let name = |id: Option<Uuid>| {
        let known = id.and_then(|id| page.people.get(&id)).cloned();
        known.unwrap_or_else(|| work.t(&msg::inbox_somebody()))
    };
    let (place, waits) = (territory.and_then(|id| work.shelf.territory(id)), store::waits(report));
    let own = work.href(&format!("inbox/{}", report.id));
    html! {
        li class="card" id={ "report-" (report.id) } {
            div class="card-body stack" {
                h3 { @if let Some(href) = &it.public { a href=(href) { (it.name) } } @else { (it.name) } }
                p class="cluster" {
                    @if waits { (ui::badge(Tone::Warn, None, &work.t(&msg::inbox_open()))) }
                    @else if report.closed_at.is_some() { (ui::badge(Tone::Ok, Some("check"), &work.t(&msg::inbox_closed()))) }
                    a href=(own) { strong { (work.t(&kind(report))) } }
                    @if let Some(place) = place { span { (ui::icon("map-pin")) (work.plain(&place.name)) } }
                    span class="soft" { (work.t(&msg::inbox_received(day(report.at)))) }
                }
                @match (&report.message, report.link) {
                    (Some(said), Some(_)) => (link(work, said)),
                    (Some(message), None) => blockquote class="words" lang=(report.lang) dir="auto" { (message) },
                    (None, _) => {},
                }
                @if report.reply_to.is_some() { p class="cluster" { (ui::badge(Tone::Info, None, &work.t(&msg::post_wants_answer()))) } }
                @if let Some(at) = report.replied_at { p class="soft" { (work.t(&msg::post_replied(day(at)))) } }
                @if let Some(at) = report.closed_at {
                    @if report.closed_by.is_none() && report.link.is_some() { p class="soft" { (work.t(&msg::post_closed_itself(day(at)))) } }
                    @else { p class="soft" { (work.t(&msg::inbox_closed_by(day(at), name(report.closed_by)))) @if let Some(reason) = &report.reason { " " (work.t(&why(Reason::read(reason)))) } } }
                }
                @else if let Some(at) = report.taken_at { p class="soft" { (work.t(&msg::inbox_taken(day(at), name(report.taken_by)))) } }
                @else if waits { p class="soft" { (work.t(&msg::inbox_nobody())) } }
                @if let Some(answer) = &report.answer {
                    p { strong { (work.t(&msg::inbox_answer_said())) } }
                    p class="words" dir="auto" { (answer) }
                }
                @if let Some(desk) = &it.desk { p { a href=(desk) { (work.t(&msg::inbox_desk())) } } }
                @if policy::may(&work.cx.actor, Right::Write, &work.shelf, it.place) && !(report.link.is_some() && report.closed_at.is_some()) {
                    (actions(work, &|act| asked.href(work, &format!("/{}/{act}", report.id), current), report))
                }
            }
        }
    }
}

/// An address on the web that does not work, or that has another now; as text, since nobody need open it.
fn link(work: &Work, said: &str) -> Markup {
    let (url, to) = said.split_once('\n').map_or((said, None), |(url, to)| (url, Some(to)));
    html! {
        p class="words" dir="ltr" { code { (url) } }
        @if let Some(to) = to { p { (work.t(&msg::post_moved_to())) } p class="words" dir="ltr" { code { (to) } } }
    }
}

fn why(reason: Reason) -> Message {
    match reason {
        Reason::Mended => msg::post_reason_mended(),
        Reason::Right => msg::post_reason_right(),
        Reason::Again => msg::post_reason_again(),
        Reason::Useless => msg::post_reason_useless(),
    }
}

/// What may be done about a report. That a page helped asks for nothing.
fn actions(work: &Work, href: &dyn Fn(&str) -> String, report: &Model) -> Markup {
    let (waits, closed) = (store::waits(report), report.closed_at.is_some());
    let mine = report.taken_by.is_some() && report.taken_by == work.cx.actor.account();
    let take = if report.taken_by.is_some() { msg::inbox_take_over() } else { msg::inbox_take() };
    html! {
        @if waits && !mine {
            form method="post" action=(href("assignment")) {
                input type="hidden" name="from" value=(report.taken_by.map(|it| it.to_string()).unwrap_or_default());
                button class="btn" type="submit" { (work.t(&take)) }
            }
        }
        @if waits {
            details class="panel" {
                summary { (work.t(&msg::inbox_close())) }
                form class="form" method="post" action=(href("closing")) {
                    @let id = format!("answer-{}", report.id);
                    @let because = format!("reason-{}", report.id);
                    div class="field" {
                        label for=(because) { (work.t(&msg::post_reason())) }
                        select class="select" id=(because) name="reason" {
                            @for reason in Reason::ALL { option value=(reason.as_str()) { (work.t(&why(reason))) } }
                        }
                    }
                    @if report.reply_to.is_some() { p class="hint" { (work.t(&msg::post_closing_erases())) } }
                    div class="field" {
                        label for=(id) { (work.t(&msg::inbox_answer())) }
                        p class="hint" id={ (id) "-hint" } { (work.t(&msg::inbox_answer_hint())) }
                        textarea class="textarea" id=(id) name="answer" rows="3" maxlength=(ANSWER) aria-describedby={ (id) "-hint" } {
                            (report.answer.as_deref().unwrap_or_default())
                        }
                    }
                    div { button class="btn btn-primary" type="submit" { (work.t(&msg::inbox_close())) } }
                }
            }
        }
        @if closed {
            form method="post" action=(href("reopening")) {
                button class="btn btn-quiet" type="submit" { (work.t(&msg::inbox_reopen())) }
            }
        }
    }
}

/// The form of closing again, with an answer that is too long.
pub fn to_mend(work: &Work, asked: &Asked, answer: &str) -> Markup {
    let error = work.t(&platform::msg::field_too_long(ANSWER));
    let current = asked.wanted(work).page + 1;
    let (label, hint) = (work.t(&msg::inbox_answer()), work.t(&msg::inbox_answer_hint()));
    html! {
        (ui::error_summary(work.locale(), &[("answer", &error)]))
        form class="form" method="post" action=(asked.href(work, &format!("/{}/closing", work.id), current)) {
            (ui::textarea(work.locale(), Field { name: "answer", label: &label, hint: Some(&hint), value: answer, error: Some(&error), ..Field::default() }))
            (ui::submit(&work.t(&msg::inbox_close())))
        }
    }
}

fn filters(work: &Work, asked: &Asked) -> Markup {
    let any = work.t(&msg::list_any());
    let reach = |it: &&Territory| work.cx.actor.may(Right::ReadDrafts, &scopes(&work.shelf, it.id, None));
    let mut places: Vec<(&str, String)> = work
        .shelf
        .territories
        .iter()
        .filter(reach)
        .take(300)
        .map(|it| (it.slug.as_str(), work.name(&it.name)))
        .collect();
    places.sort_by(|a, b| work.locale().compare(&a.1, &b.1));
    let mut territories: Vec<(&str, &str, bool)> = vec![("", &any, asked.territory.is_empty())];
    territories.extend(places.iter().map(|(slug, name)| (*slug, name.as_str(), *slug == asked.territory)));
    let (open, closed) = (work.t(&msg::inbox_open()), work.t(&msg::inbox_closed()));
    let states = [("", any.as_str()), ("open", &open), ("closed", &closed)];
    let states = states.map(|(value, label)| (value, label, value == asked.state));
    let (state, place) = (work.t(&msg::list_state()), work.t(&msg::new_territory()));
    let (mine, nobodys) = (work.t(&msg::fresh_mine()), work.t(&msg::post_nobody()));
    let whose = [("", any.as_str()), ("mine", &mine), ("nobody", &nobodys)];
    let whose = whose.map(|(value, label)| (value, label, value == asked.whose));
    let (public, links) = (work.t(&msg::post_kind_public()), work.t(&msg::post_kind_links()));
    let kinds = [("", any.as_str()), ("public", &public), ("links", &links)];
    let kinds = kinds.map(|(value, label)| (value, label, value == asked.kind));
    let (who, what) = (work.t(&msg::post_who()), work.t(&msg::post_kind()));
    html! {
        form class="list-filters" method="get" action=(work.href("inbox")) {
            (ui::select(work.locale(), Select { name: "state", label: &state, options: &states, ..Select::default() }))
            (ui::select(work.locale(), Select { name: "whose", label: &who, options: &whose, ..Select::default() }))
            (ui::select(work.locale(), Select { name: "kind", label: &what, options: &kinds, ..Select::default() }))
            @if places.len() > 1 {
                (ui::select(work.locale(), Select { name: "territory", label: &place, options: &territories, ..Select::default() }))
            }
            div { button class="btn" type="submit" { (work.t(&msg::list_show())) } }
        }
    }
}

fn missed(work: &Work, missed: &[Missed]) -> Markup {
    let labels = [
        msg::inbox_words(),
        msg::inbox_times(),
        msg::filter_theme(),
        msg::inbox_language(),
        msg::new_territory(),
        msg::inbox_last(),
    ];
    let labels = labels.map(|label| work.t(&label));
    let columns: Vec<Column<'_>> =
        labels.iter().enumerate().map(|(n, label)| Column { label, number: n == 1 }).collect();
    let month = |it: &Missed| format!("{}-01", it.last).parse::<Date>().map(|first| work.locale().month(first));
    let cells = |it: &Missed| -> Vec<Markup> {
        let theme = it.theme.as_deref().and_then(|code| work.shelf.theme(code));
        let place = work.shelf.territory(Id::from_uuid(it.territory));
        let lang = it.lang.parse::<Lang>().map(|lang| work.locale().language_name(lang)).unwrap_or_default();
        vec![
            html! { span dir="auto" lang=(it.lang) { (it.words) } },
            html! { (work.locale().number(it.count)) },
            html! { @if let Some(theme) = theme { (work.plain(&theme.name)) } },
            html! { (lang) },
            html! { @if let Some(place) = place { (work.plain(&place.name)) } },
            html! { (month(it).unwrap_or_else(|_| it.last.clone())) },
        ]
    };
    let lines: Vec<Vec<Markup>> = missed.iter().map(cells).collect();
    ui::table(&work.t(&msg::inbox_missed()), &columns, &lines)
}
