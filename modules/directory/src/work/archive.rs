//! Taking a record away from the public, at once and with a way back: no question is asked first.
//! What hangs on it is shown before: it goes along, or has to be given another place first.

use super::desk::Work;
use super::kinds::Kind;
use super::undo;
use crate::drafts::archiving::{self, Hanging, Stop};
use crate::drafts::policy::{Desk, PublishDraft};
use crate::msg;
use http::StatusCode;
use kernel::{Error, Result, Right};
use maud::{Markup, html};
use messages::Message;
use platform::ui::{self, Tone};
use platform::{Answer, Permit, page};

/// Names shown of what hangs on a record.
const SHOWN: usize = 20;

/// What somebody may do about a record being public: take it away, or bring it back.
pub async fn panel<T: Kind>(work: &Work, desk: &Desk<T>) -> Result<Markup> {
    let Some(published) = desk.published.as_ref().filter(|_| desk.may(&work.cx.actor, Right::Publish)) else {
        return Ok(html! {});
    };
    if !published.is_public() {
        return Ok(html! {
            form class="panel" method="post" action=(work.of::<T>("/reopening")) {
                p { (work.t(&msg::archive_is())) }
                div { button class="btn" type="submit" { (work.t(&msg::archive_end())) } }
            }
        });
    }
    let hanging = published.hanging(work.cx.app.db.read()).await?;
    let kept = hanging.too_many || (!T::TAKES_ALONG && !hanging.is_empty());
    if kept {
        let why = why(if hanging.too_many { Stop::TooMany } else { Stop::Used });
        return Ok(html! {
            details class="panel" {
                summary { (work.t(&msg::review_archive())) }
                div class="stack" { p { (work.t(&why)) } (what_hangs(work, &hanging)) }
            }
        });
    }
    Ok(html! {
        form class="panel" method="post" action=(work.of::<T>("/archive")) {
            @if hanging.is_empty() { p class="hint" { (work.t(&msg::archive_lead())) } }
            @else {
                details { summary { (work.t(&msg::archive_along(hanging.services.len() + hanging.locations.len()))) } (what_hangs(work, &hanging)) }
                p class="hint" { (work.t(&msg::archive_lead())) }
            }
            div { button class="btn btn-danger" type="submit" { (work.t(&msg::review_archive())) } }
        }
    })
}

fn why(stop: Stop) -> Message {
    match stop {
        Stop::Used => msg::archive_used(),
        Stop::Others => msg::archive_others(),
        Stop::TooMany => msg::archive_too_many(archiving::MOST),
    }
}

fn what_hangs(work: &Work, hanging: &Hanging) -> Markup {
    let count = hanging.services.len() + hanging.locations.len();
    let services = hanging.services.iter().map(|it| (work.href(&format!("services/{}", it.id)), work.plain(&it.name)));
    let places = hanging.locations.iter().map(|it| {
        let name = it.name.as_ref().or(it.area.as_ref());
        let name = name.map_or_else(|| html! { (work.t(&msg::location_confidential())) }, |name| work.plain(name));
        (work.href(&format!("locations/{}", it.id)), name)
    });
    html! {
        @if count > 0 {
            ul { @for (href, name) in services.chain(places).take(SHOWN) { li { a href=(href) { (name) } } } }
            @if count > SHOWN { p class="soft" { (work.t(&msg::archive_more(count - SHOWN))) } }
        }
    }
}

/// Whether it is so already: who presses twice, or after a colleague, is not in the wrong.
fn is<T: Kind>(permit: &Permit<PublishDraft<T>>, public: bool) -> Result<bool> {
    let published = permit.object().published.as_ref().ok_or(Error::NotFound)?;
    Ok(published.is_public() == public)
}

/// `POST …/archive`.
pub async fn create<T: Kind>(work: Work) -> Answer {
    let mut tx = work.cx.app.db.begin().await?;
    let permit = work.cx.permit::<PublishDraft<T>>(&tx, work.key()).await?;
    if is(&permit, false)? {
        return Ok(page::redirect(StatusCode::SEE_OTHER, &work.of::<T>("")));
    }
    match archiving::archive(&mut tx, &work.cx, &work.shelf, &permit).await? {
        Ok(gone) => {
            tx.commit().await?;
            let token = undo::token(&work, &gone)?;
            Ok(page::redirect(StatusCode::SEE_OTHER, &work.of::<T>(&format!("?undo={token}"))))
        }
        Err(stop) => {
            let record = permit.object().present().ok_or(Error::NotFound)?;
            let (name, list, path) = (work.called(record), work.t(&T::list()), work.path_of::<T>());
            let hanging = record.hanging(tx.connection()).await?;
            let body = html! {
                (ui::notice(Tone::Warn, true, html! { p { (work.t(&why(stop))) } }))
                (what_hangs(&work, &hanging))
                p { a class="btn" href=(work.of::<T>("")) { (name) } }
            };
            let trail = [(list.as_str(), T::FOLDER), (name.as_str(), path.as_str())];
            let title = work.t(&msg::review_archive());
            Ok(work.answer(StatusCode::CONFLICT, &title, &path, &trail, body))
        }
    }
}

/// `POST …/reopening`: shows an archived record to the public again, as it was.
pub async fn reopening<T: Kind>(work: Work) -> Answer {
    let mut tx = work.cx.app.db.begin().await?;
    let permit = work.cx.permit::<PublishDraft<T>>(&tx, work.key()).await?;
    if !is(&permit, true)? {
        archiving::bring_back(&mut tx, &work.cx.actor, &permit).await?;
        tx.commit().await?;
    }
    Ok(page::redirect(StatusCode::SEE_OTHER, &work.of::<T>("?back=1")))
}
