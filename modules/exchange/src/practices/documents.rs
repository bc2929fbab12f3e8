//! Files that an institution adds to its practice: kept here, listed with the documents that are elsewhere on the web.
//! Who reads a practice reads its files; what no version of it names any more is taken away by the daily sweep.

use super::form::MOST;
use super::model::{Document, KIND, TITLE};
use super::policy::{Desk, Do, ReadPractice};
use super::states::Step;
use super::{desk, store};
use crate::exchange::Exchange;
use crate::msg;
use crate::visit::Here;
use axum::extract::Request;
use http::StatusCode;
use kernel::{Error, Result};
use maud::{Markup, html};
use platform::files::{self, Allowed, File, Keeper, Limits, Owner, Owning, Refusal, Seen, Stop, Upload};
use platform::forms::{Form, Typed, Wrong};
use platform::ui::{self, Field};
use platform::{Answer, App, Cx};
use uuid::Uuid;

impl Document {
    fn kept(title: String, file: &File) -> Document {
        let url = match &file.picture {
            Some(picture) => picture.address(Seen::Public, u32::MAX),
            None => files::document_address(Seen::Public, file.id, file.kind.extension()),
        };
        let title = if title.is_empty() { file.name.clone() } else { title };
        Document { title, url, file: Some(file.id) }
    }

    /// Where it is read: a file of what is not public is for members alone.
    pub fn address(&self, seen: Seen) -> String {
        if self.file.is_some() && seen == Seen::Members { format!("/work{}", self.url) } else { self.url.clone() }
    }
}

impl Owning for Desk {
    fn owner(&self) -> Owner {
        Owner { kind: KIND.to_owned(), id: self.entry.practice.id.uuid() }
    }
}

/// The form by which a file is added.
pub(super) fn form(here: &Here, desk: &Desk, typed: &Typed, wrong: &Wrong) -> Markup {
    let form = Form { cx: &here.cx, typed, wrong };
    let (file, hint) = (here.t(&msg::practice_file()), files::hint(here.locale(), Allowed::Any));
    let field = Field {
        name: "file",
        label: &file,
        hint: Some(&hint),
        error: wrong.of("file"),
        required: true,
        ..Field::default()
    };
    let path = format!("work/exchange/practices/{}/documents", desk.entry.practice.id);
    html! {
        details class="panel" open[wrong.of("file").is_some()] {
            summary { (here.t(&msg::practice_file_add())) }
            p class="hint" { (here.t(&msg::practice_file_hint())) }
            form class="form" method="post" action=(here.href(&path)) enctype="multipart/form-data" novalidate {
                (ui::file(here.locale(), field, Allowed::Any.accept()))
                (form.field("file-title", &here.t(&msg::practice_file_title()), Field::default()))
                (ui::submit(&here.t(&msg::practice_file_add())))
            }
        }
    }
}

/// `POST /work/exchange/practices/{id}/documents`.
pub async fn add(here: Here, request: Request) -> Answer {
    let key = (here.id()?, here.shelf.clone(), Step::Edit);
    // Who may not write it sends nothing.
    let look = here.cx.look::<Do>(key).await?;
    let received = files::receive(request, Limits::ONE).await?;
    let typed = Typed::from(received.fields);
    match keep(&here, received.uploads.into_iter().next(), typed.line("file-title", TITLE)).await {
        Ok(()) => Ok(here.go(&format!("work/exchange/practices/{}", here.id()?), "saved")),
        Err(Stop::Refused(refusal)) => {
            let mut wrong = Wrong::default();
            wrong.add("file", refusal.words(here.locale()));
            Ok(desk::shown(&here, look.object(), &typed, &wrong, StatusCode::UNPROCESSABLE_ENTITY).await?)
        }
        Err(Stop::Failed(error)) => Err(error.into()),
    }
}

async fn keep(here: &Here, upload: Option<Upload>, title: String) -> Result<(), Stop> {
    let upload = upload.ok_or(Refusal::Missing)?;
    let prepared = files::prepare(&here.cx.app, upload, Allowed::Any).await?;
    let tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<Do>(&tx, (here.id()?, here.shelf.clone(), Step::Edit)).await?;
    let mut practice = permit.object().entry.practice.clone();
    if practice.documents.len() >= MOST {
        return Err(Refusal::TooMany.into());
    }
    let file = files::keep(&here.cx.app, &tx, &here.cx.actor, &permit, prepared).await?;
    practice.documents.push(Document::kept(title, &file));
    let seen = permit.object().entry.revision;
    store::save(&tx, &here.cx.actor, &permit, seen, practice).await?;
    tx.commit().await?;
    Ok(())
}

fn names(documents: &[Document], file: Uuid) -> bool {
    documents.iter().any(|it| it.file == Some(file))
}

#[async_trait::async_trait]
impl Keeper for Exchange {
    fn kinds(&self) -> &'static [&'static str] {
        &[KIND]
    }

    async fn shows(&self, app: &App, owner: &Owner, file: Uuid) -> Result<bool> {
        let found = store::public(app.db.read(), &[owner.id]).await?;
        Ok(found.iter().filter_map(|it| it.public.as_ref()).any(|it| names(&it.documents, file)))
    }

    async fn opens(&self, cx: &Cx, owner: &Owner, file: Uuid) -> Result<bool> {
        match cx.look::<ReadPractice>((owner.id, self.shelf())).await {
            Ok(look) => {
                let entry = &look.object().entry;
                let shown = entry.public.as_ref().is_some_and(|it| names(&it.documents, file));
                Ok(shown || names(&entry.practice.documents, file))
            }
            Err(Error::NotFound) => Ok(false),
            Err(error) => Err(error),
        }
    }

    async fn needs(&self, app: &App, owner: &Owner, files: &[Uuid]) -> Result<Vec<Uuid>> {
        let bodies = store::bodies(app.db.read(), owner.id).await?;
        let used = |file: &&Uuid| bodies.iter().any(|body| body.contains(&file.to_string()));
        Ok(files.iter().filter(used).copied().collect())
    }
}
