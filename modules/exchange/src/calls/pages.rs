//! The public pages of calls, and the same as open data: what is open, and of what is decided what was granted to whom.
//! Of what was not granted nothing is said, nor any score or reviewer.

use super::model::KIND;
use super::rows::{Entry, Filed};
use super::states::Stage;
use super::{applications, store, views};
use crate::cooperations::fields::money;
use crate::indexed;
use crate::institutions::Institution;
use crate::msg;
use crate::open_data::{self, described, identified, versions};
use crate::practices::views::Around;
use crate::visit::Here;
use kernel::{Error, Result};
use maud::{Markup, html};
use platform::asked::Asked;
use platform::ui::{self, Column, Search};
use platform::{Answer, Keep, page};
use serde_json::{Value, json};
use std::collections::{HashMap, HashSet};
use utoipa::openapi::path::Operation;
use uuid::Uuid;

/// All that everybody sees, or those that say the words.
async fn every(here: &Here, words: &str) -> Result<Vec<Entry>> {
    let mut all = store::public(here.cx.app.db.read()).await?;
    if !words.is_empty() {
        let query = indexed::query(here.cx.lang(), words, KIND);
        let hits = here.exchange.index.search(&query).map_err(Error::internal)?.hits;
        let hits: HashSet<String> = hits.into_iter().map(|it| it.id).collect();
        all.retain(|it| hits.contains(&it.call.id.to_string()));
    }
    Ok(all)
}

/// `/{lang}/exchange/calls`.
pub async fn index(here: Here) -> Answer {
    let words = Asked(&here.parameters).words();
    let all = every(&here, &words).await?;
    let now = here.cx.app.clock.now();
    let is_open = |it: &&Entry| it.stage == Stage::Open && it.call.closes_at().is_some_and(|at| now < at);
    let (open, past): (Vec<&Entry>, Vec<&Entry>) = all.iter().partition(is_open);
    let (title, action) = (here.t(&msg::calls_title()), here.href("exchange/calls"));
    let body = html! {
        h1 { (title) }
        p class="lead" { (here.t(&msg::calls_lead())) }
        (ui::search(here.locale(), &Search { action: &action, value: &words, placeholder: Some(&here.t(&msg::calls_search_example())), ..Search::default() }))
        @if all.is_empty() { (ui::empty("flag", &here.t(&msg::calls_none()), html! {}, html! {})) }
        @for (label, some) in [(msg::calls_open_now(), &open), (msg::calls_past(), &past)] {
            @if !some.is_empty() { section class="stack" { h2 { (here.t(&label)) } (views::cards(&here, some, "exchange/calls")) } }
        }
    };
    let mut it = here.public(title.clone(), "exchange/calls", body);
    it.breadcrumbs = vec![(here.t(&msg::exchange_title()), Some(here.href("exchange"))), (title, None)];
    it.description = Some(here.t(&msg::calls_lead()));
    it.unlisted = !words.is_empty();
    Ok(page::html(ui::document(&it), Keep::ThisMinute))
}

async fn granted(here: &Here, all: &[&Entry]) -> Result<(Vec<Filed>, HashMap<Uuid, Institution>)> {
    let decided: Vec<Uuid> = all.iter().filter(|it| it.stage == Stage::Decided).map(|it| it.call.id.uuid()).collect();
    let granted = applications::granted(here.cx.app.db.read(), &decided).await?;
    let known = views::known(here, &granted.iter().collect::<Vec<_>>()).await?;
    Ok((granted, known))
}

/// `/{lang}/exchange/calls/{id}`.
pub async fn show(here: Here) -> Answer {
    let it = store::public_one(here.cx.app.db.read(), here.id()?).await?.ok_or(Error::NotFound)?;
    let (granted, known) = granted(&here, &[&it]).await?;
    let now = here.cx.app.clock.now();
    let open = it.stage == Stage::Open && it.call.closes_at().is_some_and(|at| now < at);
    let name = it.call.title.show(here.cx.lang());
    let body = html! {
        article class="stack" {
            h1 { (ui::text(here.locale(), name)) }
            p class="cluster" { (views::standing(&here, &it)) }
            @if open { p { a class="btn btn-primary" href=(here.href(&format!("work/exchange/applications/new?call={}", it.call.id))) { (here.t(&msg::call_apply())) } } p class="hint" { (here.t(&msg::call_apply_hint())) } }
            @if it.stage == Stage::Decided { (results(&here, &it, &granted, &known)) }
            (views::article(&here, &it.call))
        }
    };
    let mut page = here.public(name.value.clone(), &format!("exchange/calls/{}", it.call.id), body);
    page.breadcrumbs = vec![
        (here.t(&msg::exchange_title()), Some(here.href("exchange"))),
        (here.t(&msg::calls_title()), Some(here.href("exchange/calls"))),
        (name.value.clone(), None),
    ];
    page.description = it.call.text.as_ref().map(|text| text.show(here.cx.lang()).value.chars().take(200).collect());
    Ok(page::html(ui::document(&page), Keep::ThisMinute))
}

fn results(here: &Here, it: &Entry, granted: &[Filed], known: &HashMap<Uuid, Institution>) -> Markup {
    let around = Around { locale: here.locale(), shelf: &here.shelf, institutions: known };
    let labels = [
        msg::application_title(),
        msg::application_provider(),
        msg::application_receiver(),
        msg::application_granted(),
    ];
    let labels = labels.map(|it| here.t(&it));
    let columns: Vec<Column<'_>> =
        labels.iter().enumerate().map(|(n, label)| Column { label, number: n == 3 }).collect();
    let line = |one: &Filed| {
        let title = ui::plain(here.locale(), one.application.title.show(here.cx.lang()));
        let amount = one.decision.as_ref().map(|it| it.amount).unwrap_or_default();
        vec![
            html! { @match one.cooperation { Some(id) => a href=(here.href(&format!("exchange/cooperations/{id}"))) { (title) }, None => (title) } },
            around.institution(one.application.provider),
            around.institution(one.application.receiver),
            html! { (money(here.locale(), amount, &it.call.currency)) },
        ]
    };
    let title = here.t(&msg::call_results());
    html! {
        div class="stack" {
            h2 id="results" { (title) }
            @if granted.is_empty() { p { (here.t(&msg::call_nothing_granted())) } }
            @else { (ui::table(&title, &columns, &granted.iter().map(line).collect::<Vec<_>>())) }
        }
    }
}

fn record(here: &Here, it: &Entry, granted: &[Filed], known: &HashMap<Uuid, Institution>) -> Value {
    let call = &it.call;
    let codes = here.shelf.themes.iter().filter(|theme| call.themes.contains(&theme.id)).map(|theme| &theme.code);
    let places = call.places.iter().filter_map(|id| here.shelf.territory(*id)).map(|it| it.slug.as_str());
    let party = |id: Uuid| json!({ "id": id, "name": known.get(&id).map(|it| versions(&it.name)) });
    let own = granted.iter().filter(|one| one.application.call == call.id.uuid()).map(|one| {
        json!({
            "title": versions(&one.application.title),
            "provider": party(one.application.provider),
            "receiver": party(one.application.receiver),
            "amount": one.decision.as_ref().map(|it| it.amount),
            "cooperation": one.cooperation,
        })
    });
    json!({
        "id": call.id,
        "stage": it.stage,
        "language": call.lang,
        "title": versions(&call.title),
        "text": call.text.as_ref().map(versions),
        "themes": codes.collect::<Vec<_>>(),
        "modalities": call.modalities,
        "currency": call.currency,
        "budget": call.budget,
        "most_for_one": call.most,
        "opens": call.opens_at().map(|at| at.to_string()),
        "closes": call.closes_at().map(|at| at.to_string()),
        "time_zone": call.zone,
        "reviewed_by": call.reviewed_by(),
        "eligible": { "side": call.who, "countries": places.collect::<Vec<_>>(), "types": call.kinds },
        "criteria": call.criteria.iter().map(|it| json!({ "name": versions(&it.name), "weight": it.weight })).collect::<Vec<_>>(),
        "granted": own.collect::<Vec<_>>(),
    })
}

/// `/api/v1/exchange/calls`.
pub async fn list(here: Here) -> Answer {
    let all = store::public(here.cx.app.db.read()).await?;
    let (granted, known) = granted(&here, &all.iter().collect::<Vec<_>>()).await?;
    let answer = json!({
        "total": all.len(),
        "licence": here.cx.app.settings.data_licence,
        "contents": all.iter().map(|it| record(&here, it, &granted, &known)).collect::<Vec<_>>(),
    });
    Ok(open_data::json(&answer))
}

/// `/api/v1/exchange/calls/{id}`.
pub async fn one(here: Here) -> Answer {
    let it = store::public_one(here.cx.app.db.read(), here.id()?).await?.ok_or(Error::NotFound)?;
    let (granted, known) = granted(&here, &[&it]).await?;
    Ok(open_data::one(&here, record(&here, &it, &granted, &known)))
}

/// The description of the list.
pub fn describe_list() -> Operation {
    described("listCalls", "Calls for cooperation: open, closed and decided with what was granted; at most 500.", &[])
}

/// The description of one.
pub fn describe_one() -> Operation {
    identified("getCall", "A call for cooperation, with its criteria and what was granted.")
}
