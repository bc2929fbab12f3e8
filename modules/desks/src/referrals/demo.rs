//! The referrals of the example network, from `demo/desks/referrals.toml`: invented people, sent to invented services.
//! They are made once, by the steps that everybody makes, and never overwritten.

use super::changes::{self, Answer, Way};
use super::model::{Referral, ToKind};
use super::policy::{KeepReferral, OpenLink};
use super::store;
use crate::files::model::{Agreed, Body, Consent, Field, Given, How, Purpose, Recipient};
use crate::files::policy::{KeepFile, OpenFile};
use crate::files::store::{self as files, Opening};
use directory::api::{Destination, Shelf, destinations};
use jiff::ToSpan;
use jiff::tz::TimeZone;
use kernel::{Actor, Error, Grant, Lang, Member, Result, Role, Scope};
use platform::accounts::account as accounts;
use platform::{App, Cx, Tx};
use serde::Deserialize;
use std::sync::Arc;
use uuid::Uuid;

const FILE: &str = include_str!("../../../../demo/desks/referrals.toml");

#[derive(Deserialize)]
struct File {
    referral: Vec<Written>,
}

#[derive(Deserialize)]
struct Written {
    desk: String,
    keeper: String,
    name: String,
    /// The language of the person's own pages, in which the consent was explained.
    reader: Lang,
    languages: Vec<Lang>,
    /// Codes of themes.
    needs: Vec<String>,
    situation: String,
    fields: Vec<Field>,
    /// The address of a service in the desk's territory.
    to: String,
    /// Whether the partner has read it. Nobody has answered: the example is made before there is anybody to tell.
    opened: bool,
}

/// Makes the referrals of the example at desks that have none.
///
/// # Errors
/// When the file is wrong, or the database fails.
pub async fn referrals(app: &App) -> Result<()> {
    let file: File = toml::from_str(FILE).map_err(|error| Error::internal(format!("demo/desks: {error}")))?;
    let shelf = Shelf::load(app.db.read()).await?;
    let mut begun = Vec::new();
    for written in &file.referral {
        let desk = crate::demo::id(&written.desk);
        if !begun.contains(&desk) {
            if !store::of_desk(app, desk, None).await?.is_empty() {
                continue;
            }
            begun.push(desk);
        }
        one(app, &shelf, desk, written).await?;
    }
    Ok(())
}

/// Somebody of the example, as one who receives at a desk.
async fn keeper(app: &App, desk: Uuid, person: &str) -> Result<Option<Cx>> {
    let found = accounts::by_login(app.db.read(), &format!("{person}@example.org")).await?;
    let grants = vec![Grant { role: Role::Mediator, scope: Scope::Desk(desk) }];
    Ok(found.map(|it| {
        let member = Member { account: it.id, session: Uuid::nil(), name: it.name, grants, second_factor: true };
        Cx { actor: Actor::Member(Arc::new(member)), ..Cx::operator(app.clone()) }
    }))
}

async fn one(app: &App, shelf: &Shelf, desk: Uuid, written: &Written) -> Result<()> {
    let Some(cx) = keeper(app, desk, &written.keeper).await? else { return Ok(()) };
    let Some(known) = crate::store::find(app.db.read(), desk).await? else { return Ok(()) };
    let offers = destinations(&cx, &[known.territory]).await?;
    let there = |it: &&Destination| {
        it.href(shelf, Lang::FR).is_some_and(|href| href.ends_with(&format!("/services/{}", written.to)))
    };
    let Some(to) = offers.iter().find(there) else { return Ok(()) };
    let Some((organisation, _)) = &to.organisation else { return Ok(()) };
    let tx = app.db.begin().await?;
    let consent = opened(&cx, &tx, shelf, desk, (written, *organisation)).await?;
    let draft = Referral::draft(desk, cx.actor.account(), (ToKind::Service, to.id), &consent);
    changes::draft(&tx, &cx.actor, &draft).await?;
    let kept = cx.permit::<KeepReferral>(&tx, (desk, draft.id, app.clone())).await?;
    let link = changes::send(app, &tx, &kept, &cx.actor, &Way::Link(None)).await?.unwrap_or_default();
    if written.opened {
        let open = cx.permit::<OpenLink>(&tx, link).await?;
        changes::answer_by_link(app, &tx, &open, &Answer::Seen).await?;
    }
    tx.commit().await
}

/// Opens a file: the consent of its person to be sent there.
async fn opened(cx: &Cx, tx: &Tx, shelf: &Shelf, desk: Uuid, (it, to): (&Written, Uuid)) -> Result<Consent> {
    let today = tx.now().to_zoned(TimeZone::UTC).date();
    let given = Given { how: How::Spoken, interpreter: false };
    let permit = cx.permit::<OpenFile>(tx, (desk, cx.app.clone())).await?;
    let needs = it.needs.iter().filter_map(|code| shelf.theme(code)).map(|it| it.id.uuid()).collect();
    let body = Body {
        name: it.name.clone(),
        languages: it.languages.clone(),
        situation: it.situation.clone(),
        needs,
        ..Body::default()
    };
    let until = today.saturating_add(1.year());
    let opening = Opening { body, reader: it.reader, until, language: it.reader, given };
    let (file, _) = files::open(tx, &permit, &cx.actor, opening).await?;
    let permit = cx.permit::<KeepFile>(tx, (desk, file, cx.app.clone())).await?;
    let agreed = Agreed { until: today.saturating_add(60.days()), language: it.reader, given };
    let to = Recipient::Organisation(to);
    let consent = Consent::new(file, Purpose::Referral, to, agreed, tx.now()).telling(it.fields.iter().copied());
    files::consent(tx, &permit, &cx.actor, &consent).await?;
    Ok(consent)
}
