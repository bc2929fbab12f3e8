//! Adding a picture to a draft: the file, and what it shows in words. Both or neither.
//! It is seen by nobody outside until the draft is published.

use super::desk::Work;
use super::kinds::Kind;
use crate::drafts::policy::{Desk, EditDraft};
use crate::drafts::saving::{self, Saved};
use crate::drafts::{fingerprint, texts};
use crate::keeping::Illustrated;
use crate::msg;
use crate::pictures::Pictured;
use axum::extract::Request;
use axum::response::Response;
use http::StatusCode;
use kernel::{Error, Result, Text};
use maud::html;
use platform::files::{self, Allowed, Limits, Refusal, Stop, Upload};
use platform::ui::{self, Field};
use platform::{Answer, page};

/// Most characters of what a picture shows.
const ALT: usize = 400;

/// Fields with what is to mend, in words.
type Wrong = Vec<(&'static str, String)>;

/// `…/{id}/pictures`.
pub async fn new<T: Kind + Illustrated>(work: Work) -> Answer {
    let look = work.cx.look::<EditDraft<T>>(work.key()).await?;
    Ok(form(&work, look.object(), "", &Vec::new())?)
}

fn form<T: Kind + Illustrated>(work: &Work, desk: &Desk<T>, alt: &str, wrong: &Wrong) -> Result<Response> {
    let record = desk.present().ok_or(Error::NotFound)?;
    let error = |field: &str| wrong.iter().find(|(name, _)| *name == field).map(|(_, words)| words.as_str());
    let summary: Vec<(&str, &str)> = wrong.iter().map(|(name, words)| (*name, words.as_str())).collect();
    let source = work.locale().language_name(texts::source(record));
    let hint = files::hint(work.locale(), Allowed::Pictures);
    let body = html! {
        (ui::error_summary(work.locale(), &summary))
        form class="form" method="post" action=(work.of::<T>("/pictures")) enctype="multipart/form-data" novalidate {
            (ui::field(work.locale(), Field {
                name: "alt", label: &work.t(&msg::picture_alt()), value: alt, error: error("alt"), required: true,
                hint: Some(&work.t(&msg::picture_alt_hint(source))), ..Field::default()
            }))
            (ui::file(work.locale(), Field {
                name: "file", label: &work.t(&msg::picture_file()), hint: Some(&hint), error: error("file"), required: true,
                ..Field::default()
            }, Allowed::Pictures.accept()))
            (ui::submit(&work.t(&msg::picture_add())))
        }
    };
    let (name, path, list) = (work.called(record), work.path_of::<T>(), work.t(&T::list()));
    let trail = [(list.as_str(), T::FOLDER), (name.as_str(), path.as_str())];
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(work.answer(status, &work.t(&msg::picture_add()), &format!("{path}/pictures"), &trail, body))
}

/// `POST …/{id}/pictures`.
pub async fn create<T: Kind + Illustrated>(work: Work, request: Request) -> Answer {
    // Who may not write the draft sends nothing.
    let look = work.cx.look::<EditDraft<T>>(work.key()).await?;
    let received = files::receive(request, Limits::ONE).await?;
    let alt = received.get("alt").split_whitespace().collect::<Vec<_>>().join(" ");
    let mut wrong = Wrong::new();
    if alt.is_empty() {
        wrong.push(("alt", work.t(&msg::picture_alt_missing())));
    } else if alt.chars().count() > ALT {
        wrong.push(("alt", work.t(&platform::msg::field_too_long(ALT))));
    }
    let upload = received.uploads.into_iter().next();
    // One that is refused anyway is not worked on.
    let made = match upload {
        None => Err(Stop::Refused(Refusal::Missing)),
        Some(Upload { content: Err(refusal), .. }) => Err(Stop::Refused(refusal)),
        Some(_) if !wrong.is_empty() => return Ok(form(&work, look.object(), &alt, &wrong)?),
        Some(upload) => add::<T>(&work, upload, &alt).await,
    };
    match made {
        Ok(()) => Ok(page::redirect(StatusCode::SEE_OTHER, &work.of::<T>("?saved=1"))),
        Err(Stop::Refused(refusal)) => {
            wrong.push(("file", refusal.words(work.locale())));
            Ok(form(&work, look.object(), &alt, &wrong)?)
        }
        Err(Stop::Failed(error)) => Err(error.into()),
    }
}

async fn add<T: Kind + Illustrated>(work: &Work, upload: Upload, alt: &str) -> Result<(), Stop> {
    let prepared = files::prepare(&work.cx.app, upload, Allowed::Pictures).await?;
    let tx = work.cx.app.db.begin().await?;
    let permit = work.cx.permit::<EditDraft<T>>(&tx, work.key()).await?;
    let present = permit.object().present().ok_or(Error::NotFound)?;
    if present.pictures().len() >= T::MOST {
        return Err(Refusal::TooMany.into());
    }
    let file = files::keep(&work.cx.app, &tx, &work.cx.actor, &permit, prepared).await?;
    let picture = file.picture.ok_or(Refusal::Kind(Allowed::Pictures))?;
    let mut record = present.clone();
    record.pictures_mut().push(Pictured { picture, alt: Some(Text::new(texts::source(present), alt)) });
    match saving::save(&tx, &work.cx.actor, &permit, &fingerprint(present)?, record).await? {
        Saved::Done(_) => tx.commit().await?,
        Saved::Unchanged | Saved::Conflict(_) => return Err(Error::Conflict.into()),
    }
    Ok(())
}
