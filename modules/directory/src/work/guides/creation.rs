//! Beginning a page of a guide: in which territory, below which page, in which language, and its title.
//! It comes last among its sisters; the public sees it once it is published.

use super::tree::{book, places};
use crate::drafts::policy::CreateDraft;
use crate::drafts::{Place, saving};
use crate::guides::Guide;
use crate::guides::order::DEEPEST;
use crate::msg;
use crate::work::creation::nowhere;
use crate::work::desk::Work;
use crate::work::editor::NAME;
use axum::Form;
use axum::extract::Query;
use axum::response::Response;
use http::StatusCode;
use kernel::{Error, Id, Lang, Result, Right, Text};
use maud::html;
use messages::Message;
use platform::ui::{self, Field, Select};
use platform::{Answer, page};
use serde::Deserialize;

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Sent {
    territory: String,
    /// The page below which it is to stand.
    below: String,
    lang: String,
    title: String,
}

/// `/work/guides/new?territory=&below=`.
pub async fn new(work: Work, Query(sent): Query<Sent>) -> Answer {
    Ok(form(&work, &sent, None).await?)
}

async fn form(work: &Work, sent: &Sent, error: Option<Message>) -> Result<Response> {
    let territories = places(work, Right::Write);
    let chosen = territories.iter().find(|it| it.slug == sent.territory).or(territories.first()).copied();
    let (title, list) = (work.t(&msg::guide_new()), work.t(&msg::guide_list()));
    let Some(chosen) = chosen else { return Ok(nowhere(work, &title, (&list, "guides"))) };
    let book = book(work, chosen.id).await?;
    let said = error.as_ref().map(|words| work.t(words));
    let summary: Vec<(&str, &str)> = said.iter().map(|words| ("title", words.as_str())).collect();
    let languages: Vec<(String, String, bool)> = chosen
        .languages
        .iter()
        .map(|lang| (lang.to_string(), work.locale().language_name(*lang), lang.as_str() == sent.lang))
        .collect();
    let tree = book.tree();
    let mut pages = vec![(String::new(), work.t(&msg::guide_top()), sent.below.is_empty())];
    book.each(|guide, depth| {
        if tree.depth(guide.id) + 1 < DEEPEST {
            let id = guide.id.to_string();
            let name = format!("{}{}", "– ".repeat(depth), work.name(&guide.title));
            pages.push((id.clone(), name, id == sent.below));
        }
    });
    let select = |name: &str, label: &Message, options: &[(String, String, bool)]| {
        let options: Vec<(&str, &str, bool)> =
            options.iter().map(|(value, label, chosen)| (value.as_str(), label.as_str(), *chosen)).collect();
        let label = work.t(label);
        ui::select(
            work.locale(),
            Select { name, label: &label, required: true, options: &options, ..Select::default() },
        )
    };
    let body = html! {
        (ui::error_summary(work.locale(), &summary))
        @if territories.len() > 1 {
            form class="form" method="get" action=(work.href("guides/new")) {
                @let options: Vec<(String, String, bool)> = territories.iter().map(|it| (it.slug.clone(), work.name(&it.name), it.id == chosen.id)).collect();
                (select("territory", &msg::new_territory(), &options))
                div { button class="btn" type="submit" { (work.t(&msg::new_territory_choose())) } }
            }
        }
        form class="form" method="post" action=(work.href("guides")) novalidate {
            input type="hidden" name="territory" value=(chosen.slug);
            p { strong { (work.plain(&chosen.name)) } }
            (select("lang", &msg::new_language(), &languages))
            (ui::field(work.locale(), Field {
                name: "title", label: &work.t(&msg::guide_edit_title()), value: &sent.title, error: said.as_deref(), required: true,
                hint: Some(&work.t(&msg::guide_new_hint())), ..Field::default()
            }))
            (select("below", &msg::guide_below(), &pages))
            (ui::submit(&work.t(&msg::new_begin())))
        }
    };
    let status = if error.is_none() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(work.answer(status, &title, "guides/new", &[(&list, "guides")], body))
}

/// `POST /work/guides`.
pub async fn create(work: Work, Form(sent): Form<Sent>) -> Answer {
    let title = sent.title.trim();
    let territory = work.shelf.published(&sent.territory).ok_or(Error::NotFound)?;
    let place = Place { territory: Some(territory.id), organisation: None };
    let lang = sent.lang.parse::<Lang>().ok().filter(|lang| territory.languages.contains(lang));
    let lang = lang.or(territory.languages.first().copied()).unwrap_or(work.lang());
    let tx = work.cx.app.db.begin().await?;
    let permit = work.cx.permit::<CreateDraft<Guide>>(&tx, (place, work.shelf.clone())).await?;
    let wrong = match title.chars().count() {
        0 => Some(platform::msg::field_required()),
        n if n > NAME => Some(platform::msg::field_too_long(NAME)),
        _ => None,
    };
    if let Some(wrong) = wrong {
        drop(tx);
        return Ok(form(&work, &sent, Some(wrong)).await?);
    }
    let tree = book(&work, territory.id).await?.tree();
    let below = sent.below.parse::<Id<Guide>>().ok().filter(|it| tree.holds(*it) && tree.depth(*it) + 1 < DEEPEST);
    let id = Id::<Guide>::new();
    let guide = Guide {
        id,
        slug: saving::slug(title, id),
        territory: territory.id,
        parent: below,
        position: tree.last(below),
        title: Text::new(lang, title),
        summary: None,
        sections: Vec::new(),
        services: Vec::new(),
        owner: None,
        reviewed_on: None,
        review_due: None,
        last_modified: None,
        archived: false,
    };
    saving::create(&tx, &work.cx.actor, &permit, guide).await?;
    tx.commit().await?;
    Ok(page::redirect(StatusCode::SEE_OTHER, &work.href(&format!("guides/{id}"))))
}
