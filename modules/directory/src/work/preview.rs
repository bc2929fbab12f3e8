//! A draft as the public page will show it.
//! It is shown to those who may read the draft, and says that it is not public.

use super::desk::Work;
use super::kinds::Kind;
use crate::msg;
use http::StatusCode;
use kernel::{Error, Lang};
use maud::html;
use platform::ui::{self, Tone};
use platform::{Answer, page};

/// `…/{id}/preview`.
pub async fn show<T: Kind>(work: Work) -> Answer {
    let look = work.look::<T>().await?;
    let record = look.object().present().cloned().ok_or(Error::NotFound)?;
    let name = work.called(&record);
    let visit = work.visit(look.object().place().territory)?;
    let mut it = record.preview(&visit).await?;
    it.body = html! {
        (ui::notice(Tone::Info, false, html! {
            p { strong { (work.t(&msg::preview_notice())) } }
            p { a href=(work.of::<T>("")) { (work.t(&msg::preview_back())) } }
        }))
        (it.body)
    };
    let rest = format!("work/{}", work.path_of::<T>());
    it.unlisted = true;
    it.canonical = None;
    it.scripts = &[];
    it.alternates = Lang::INTERFACE.map(|lang| (lang, format!("/{lang}/{rest}/preview"))).to_vec();
    it.breadcrumbs = vec![
        (work.t(&msg::work_title()), Some(work.href(""))),
        (work.t(&T::list()), Some(work.href(T::FOLDER))),
        (name, Some(work.of::<T>(""))),
        (work.t(&msg::preview_title()), None),
    ];
    Ok(page::once(StatusCode::OK, ui::document(&it)))
}
