//! A draft as the public page will show it.
//! It is shown to those who may read the draft, and says that it is not public.

use super::desk::Work;
use crate::msg;
use crate::services::{pages, views};
use http::StatusCode;
use kernel::{Error, Lang};
use maud::html;
use platform::ui::{self, Tone};
use platform::{Answer, page};

/// `/work/services/{id}/preview`.
pub async fn show(work: Work) -> Answer {
    let service = work.look().await?.object().present().cloned().ok_or(Error::NotFound)?;
    let name = work.name(&service.name);
    let visit = work.visit(&service)?;
    let whole = pages::whole(&visit, service).await?;
    let mut it = views::service(&visit, &whole);
    it.body = html! {
        (ui::notice(Tone::Info, false, html! {
            p { strong { (work.t(&msg::preview_notice())) } }
            p { a href=(work.of_service("")) { (work.t(&msg::preview_back())) } }
        }))
        (it.body)
    };
    let rest = format!("work/services/{}", work.id);
    it.unlisted = true;
    it.canonical = None;
    it.scripts = &[];
    it.alternates = Lang::INTERFACE.map(|lang| (lang, format!("/{lang}/{rest}/preview"))).to_vec();
    it.breadcrumbs = vec![
        (work.t(&msg::work_title()), Some(work.href(""))),
        (work.t(&msg::list_title()), Some(work.href("services"))),
        (name, Some(work.of_service(""))),
        (work.t(&msg::preview_title()), None),
    ];
    Ok(page::once(StatusCode::OK, ui::document(&it)))
}
