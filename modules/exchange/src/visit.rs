//! A request to the exchange: who asks, in which language, with which parameters.
//! The language in the address is that of the page; any other first part is no page of the exchange.

use crate::exchange::Exchange;
use crate::msg;
use axum::extract::{FromRequestParts, Query, RawPathParams};
use axum::response::Response;
use directory::api::Shelf;
use http::StatusCode;
use http::request::Parts;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use kernel::{Error, Lang, Result};
use maud::{Markup, html};
use messages::Message;
use platform::ui::{self, Page, Tone};
use platform::{Cx, Failure, Locale, page};
use std::sync::Arc;
use uuid::Uuid;

/// One request.
pub struct Here {
    pub exchange: Arc<Exchange>,
    pub cx: Cx,
    pub shelf: Arc<Shelf>,
    pub parameters: Vec<(String, String)>,
    path: Vec<(String, String)>,
}

impl FromRequestParts<Arc<Exchange>> for Here {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, exchange: &Arc<Exchange>) -> Result<Self, Failure> {
        let cx = Cx::from_request_parts(parts, exchange).await?;
        let path = RawPathParams::from_request_parts(parts, exchange).await.map_err(|_| Error::NotFound)?;
        let path: Vec<_> = path.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        let malformed = |_| Error::Malformed("the address could not be read".into());
        let Query(parameters) =
            Query::<Vec<(String, String)>>::from_request_parts(parts, exchange).await.map_err(malformed)?;
        let here = Here { shelf: exchange.shelf(), exchange: exchange.clone(), cx, parameters, path };
        match here.part("lang") {
            "" => Ok(here),
            lang if lang == here.cx.lang().as_str() => Ok(here),
            _ => Err(Error::NotFound.into()),
        }
    }
}

impl Here {
    /// A part of the address, as typed.
    pub fn part(&self, name: &str) -> &str {
        self.path.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.as_str())
    }

    /// The identifier in the address.
    ///
    /// # Errors
    /// `NotFound` where it is none.
    pub fn id(&self) -> Result<Uuid> {
        self.part("id").parse().map_err(|_| Error::NotFound)
    }

    /// The first parameter of this name; empty when there is none.
    pub fn asked(&self, name: &str) -> &str {
        self.parameters.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.as_str())
    }

    /// The day it is, as days of the exchange are counted.
    pub fn today(&self) -> Date {
        self.cx.app.clock.now().to_zoned(TimeZone::UTC).date()
    }

    pub fn locale(&self) -> &Locale {
        &self.cx.locale
    }

    pub fn t(&self, message: &Message) -> String {
        self.cx.locale.t(message)
    }

    /// The address of a page, after the language.
    pub fn href(&self, path: &str) -> String {
        format!("/{}/{path}", self.cx.lang())
    }

    /// Sends on after a form; `told` names what is said there.
    pub fn go(&self, path: &str, told: &str) -> Response {
        let told = if told.is_empty() { String::new() } else { format!("?done={told}") };
        page::redirect(StatusCode::SEE_OTHER, &format!("{}{told}", self.href(path)))
    }

    /// What a form that led here has done; said once, from the address.
    pub fn done(&self) -> Markup {
        let words = match self.asked("done") {
            "saved" => msg::exchange_done_saved(),
            "submitted" => msg::exchange_done_submitted(),
            "taken" => msg::exchange_done_taken(),
            "asked" => msg::exchange_done_asked(),
            "reviewed" => msg::exchange_done_reviewed(),
            "excused" => msg::exchange_done_excused(),
            "revision" => msg::exchange_done_revision(),
            "published" => msg::exchange_done_published(),
            "reopened" => msg::exchange_done_reopened(),
            "confirmed" => msg::exchange_done_confirmed(),
            "retired" => msg::exchange_done_retired(),
            "discarded" => msg::exchange_done_discarded(),
            "told" => msg::exchange_done_told(),
            "proposed" => msg::exchange_done_proposed(),
            "accepted" => msg::exchange_done_accepted(),
            "agreed" => msg::exchange_done_agreed(),
            "refused" => msg::exchange_done_refused(),
            "withdrawn" => msg::exchange_done_withdrawn(),
            "opened" => msg::exchange_done_opened(),
            "paused" => msg::exchange_done_paused(),
            "prolonged" => msg::exchange_done_prolonged(),
            "closed" => msg::exchange_done_closed(),
            "rewritten" => msg::exchange_done_rewritten(),
            "refreshed" => msg::bulletin_done_refreshed(),
            "sent" => msg::bulletin_done_sent(),
            "event-announced" => msg::exchange_done_event_announced(),
            "followup-done" => msg::exchange_done_followup_done(),
            "event-invited" => msg::exchange_done_event_invited(),
            "event-nobody-new" => msg::exchange_done_event_nobody_new(),
            "event-uninvited" => msg::exchange_done_event_uninvited(),
            "event-answered" => msg::exchange_done_event_answered(),
            "participant-registered" => msg::exchange_done_participant_registered(),
            "participant-waits" => msg::exchange_done_participant_waits(),
            "participant-cancelled" => msg::exchange_done_participant_cancelled(),
            "event-cancelled" => msg::exchange_done_event_cancelled(),
            "call-opened" => msg::exchange_done_call_opened(),
            "call-decided" => msg::exchange_done_call_decided(),
            "application-submitted" => msg::exchange_done_application_submitted(),
            "application-agreed" => msg::exchange_done_application_agreed(),
            "application-returned" => msg::exchange_done_application_returned(),
            "application-taken-back" => msg::exchange_done_application_taken_back(),
            "appraisal-excused" => msg::exchange_done_appraisal_excused(),
            "appraisal-nobody" => msg::exchange_appraisal_nobody(),
            "nobody" => return ui::notice(Tone::Warn, true, html! { p { (self.t(&msg::review_nobody_asked())) } }),
            _ => return html! {},
        };
        ui::notice(Tone::Ok, true, html! { p { (self.t(&words)) } })
    }

    /// A page of the workspace at `path`, below the pages of `trail`.
    pub fn work(&self, status: StatusCode, title: &str, path: &str, trail: &[(&str, &str)], body: Markup) -> Response {
        self.scripted(status, title, path, trail, body, &[])
    }

    /// The same, with scripts that improve it.
    pub fn scripted(
        &self,
        status: StatusCode,
        title: &str,
        path: &str,
        trail: &[(&str, &str)],
        body: Markup,
        scripts: &'static [&'static str],
    ) -> Response {
        let body = html! { div class="stack" { h1 { (title) } (self.done()) (body) } };
        page::once(status, ui::workspace_with(&self.cx, title, path, trail, body, scripts))
    }

    /// A public page; `rest` is its address after the language.
    pub fn public(&self, title: String, rest: &str, body: Markup) -> Page<'_> {
        let cx = &self.cx;
        let way = |label: &Message, path: &str| (self.t(label), self.href(path));
        let mut it = Page::new(&cx.locale, title, body);
        it.canonical = Some(format!("{}/{}/{rest}", cx.app.settings.public(), cx.lang()));
        it.alternates = Lang::INTERFACE.map(|lang| (lang, format!("/{lang}/{rest}"))).to_vec();
        it.example = self.shelf.territories.iter().any(|it| it.example);
        it.links = vec![
            way(&msg::exchange_title(), "exchange"),
            way(&msg::practices_title(), "exchange/practices"),
            way(&msg::offers_title(), "exchange/offers"),
            way(&msg::requests_title(), "exchange/requests"),
            way(&msg::table_title(), "exchange/table"),
            way(&msg::cooperations_title(), "exchange/cooperations"),
            way(&msg::calls_title(), "exchange/calls"),
            way(&msg::events_title(), "exchange/events"),
            way(&msg::portals_title(), "exchange/portals"),
            way(&msg::indicators_title(), "exchange/indicators"),
            way(&msg::bulletins_title(), "exchange/bulletins"),
            way(&platform::msg::nav_workspace(), "work"),
        ];
        it
    }
}
