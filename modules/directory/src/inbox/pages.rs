//! The inbox as it is asked for, and the three acts on a report.
//! Somebody else's report is «not found», and an act leads back to where the list was.

use super::policy::AnswerReport;
use super::store::{self, Reason, Wanted, Whose};
use super::{ANSWER, policy, told, views};
use crate::msg;
use crate::work::desk::Work;
use axum::Form;
use axum::extract::Query;
use axum::response::Response;
use http::StatusCode;
use kernel::{Error, Result};
use platform::{Answer, Permit, Tx, page};
use serde::Deserialize;

/// What the address asks of the list.
#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Asked {
    pub state: String,
    pub territory: String,
    /// `mine`, `nobody` or of everybody.
    pub whose: String,
    /// What sort of items: `public` or `links`.
    pub kind: String,
    /// Whether an answer has just been sent.
    pub sent: String,
    /// Whether it was asked from the page of one item.
    pub from: String,
    pub page: String,
}

impl Asked {
    pub fn wanted(&self, work: &Work) -> Wanted {
        Wanted {
            territory: work.shelf.territories.iter().find(|it| it.slug == self.territory).map(|it| it.id),
            open: match self.state.as_str() {
                "open" => Some(true),
                "closed" => Some(false),
                _ => None,
            },
            whose: match self.whose.as_str() {
                "mine" => Whose::Mine,
                "nobody" => Whose::Nobodys,
                _ => Whose::Any,
            },
            links: match self.kind.as_str() {
                "links" => Some(true),
                "public" => Some(false),
                _ => None,
            },
            page: self.page.parse::<u64>().unwrap_or(1).clamp(1, 100_000) - 1,
        }
    }

    /// Address of the list, or of something in it, from which one comes back to this page of it.
    pub fn href(&self, work: &Work, rest: &str, page: u64) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        let parts =
            [("state", &self.state), ("territory", &self.territory), ("whose", &self.whose), ("kind", &self.kind)];
        for (name, value) in parts.into_iter().filter(|(_, value)| !value.is_empty()) {
            query.append_pair(name, value);
        }
        if page > 1 {
            query.append_pair("page", &page.to_string());
        }
        let (path, query) = (work.href(&format!("inbox{rest}")), query.finish());
        if query.is_empty() { path } else { format!("{path}?{query}") }
    }
}

/// `/work/inbox?state=&territory=&page=`.
pub async fn index(work: Work, Query(asked): Query<Asked>) -> Answer {
    let wanted = asked.wanted(&work);
    let found = store::page(&work.cx.app.db, &work.cx.visible(), &work.shelf, &wanted).await?;
    Ok(work.page(&work.t(&msg::inbox_title()), "inbox", &[], views::inbox(&work, &asked, &wanted, &found)))
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Sent {
    answer: String,
    reason: String,
    /// To whom it is given; whoever asks, where a form does not say.
    to: Option<String>,
    /// Who had taken it when the page was made, where a page says so.
    from: Option<String>,
}

async fn permit(work: &Work, tx: &Tx) -> Result<Permit<AnswerReport>> {
    work.cx.permit::<AnswerReport>(tx, (work.id, work.shelf.clone())).await
}

fn back(work: &Work, asked: &Asked) -> Response {
    if asked.from == "item" {
        return page::redirect(StatusCode::SEE_OTHER, &work.href(&format!("inbox/{}", work.id)));
    }
    let list = asked.href(work, "", asked.wanted(work).page + 1);
    page::redirect(StatusCode::SEE_OTHER, &format!("{list}#report-{}", work.id))
}

/// `POST /work/inbox/{id}/assignment`: takes it oneself, gives it to a colleague who may treat it, or to nobody.
pub async fn assignment(work: Work, Query(asked): Query<Asked>, Form(sent): Form<Sent>) -> Answer {
    let tx = work.cx.app.db.begin().await?;
    let permit = permit(&work, &tx).await?;
    let had = permit.object().report.taken_by.map(|it| it.to_string()).unwrap_or_default();
    if sent.from.is_some_and(|from| from != had) {
        return Err(Error::Conflict.into());
    }
    let to = match sent.to.as_deref() {
        None => work.cx.actor.account(),
        Some("") => None,
        Some(id) => {
            let id: uuid::Uuid = id.parse().map_err(|_| Error::NotFound)?;
            let known = policy::colleagues(&tx, permit.object()).await?;
            Some(known.into_iter().find(|it| it.id == id).ok_or(Error::NotFound)?.id)
        }
    };
    if store::give(&tx, &work.cx.actor, &permit, to).await?
        && let Some(to) = to
    {
        let place = permit.object().place;
        told::of_gift(&work.cx.app, &tx, &work.shelf, &work.cx.actor, place, (work.id, to)).await?;
    }
    tx.commit().await?;
    Ok(back(&work, &asked))
}

/// `POST /work/inbox/{id}/closing`.
pub async fn closing(work: Work, Query(asked): Query<Asked>, Form(sent): Form<Sent>) -> Answer {
    let tx = work.cx.app.db.begin().await?;
    let permit = permit(&work, &tx).await?;
    let answer = sent.answer.replace("\r\n", "\n").replace(|c: char| c.is_control() && c != '\n', " ");
    if answer.trim().chars().count() > ANSWER {
        let (title, list) = (work.t(&msg::inbox_close()), work.t(&msg::inbox_title()));
        let body = views::to_mend(&work, &asked, &sent.answer);
        return Ok(work.answer(StatusCode::UNPROCESSABLE_ENTITY, &title, "inbox", &[(&list, "inbox")], body));
    }
    store::close(&tx, &work.cx.actor, &permit, Reason::read(&sent.reason), answer.trim()).await?;
    tx.commit().await?;
    Ok(back(&work, &asked))
}

/// `POST /work/inbox/{id}/reopening`.
pub async fn reopening(work: Work, Query(asked): Query<Asked>) -> Answer {
    let tx = work.cx.app.db.begin().await?;
    let permit = permit(&work, &tx).await?;
    store::reopen(&tx, &work.cx.actor, &permit).await?;
    tx.commit().await?;
    Ok(back(&work, &asked))
}
