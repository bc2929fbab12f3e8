//! Calendars that follow a group's public meetings, or all that one member has on behind a secret address.
//! The address is kept as its hash, shown once, and worth nothing once its owner takes it back or leaves.

use super::model::Meeting;
use super::{store, views};
use crate::groups::frame;
use crate::groups::mandates::store as mandates;
use crate::groups::model::Group;
use crate::groups::{public, store as groups};
use crate::msg;
use crate::organisations::Network;
use axum::extract::Path;
use http::StatusCode;
use jiff::{Timestamp, ToSpan};
use kernel::{Error, Id, Result};
use maud::{Markup, html};
use platform::accounts::{account as accounts, secrets};
use platform::audit::{self, Entry as Audit};
use platform::calendar::{self, Agenda, Event};
use platform::ui::{self, Tone};
use platform::{Action, Answer, App, Cx, Keep, Locale, Permit, Tx, db, page};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;

/// Meetings of one calendar at most.
const MOST: u64 = 300;
/// Days back that a calendar still shows.
const BACK: i64 = 90;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "calendar_feeds")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    #[sea_orm(unique)]
    pub account: Uuid,
    #[sea_orm(unique)]
    pub token_hash: String,
    /// Unix milliseconds.
    pub made_at: i64,
}

platform::no_relations!();

/// To make or take back the address of one's own calendar.
struct OwnCalendar;

impl Action for OwnCalendar {
    type Object = Uuid;
    type Key = Uuid;

    async fn load(_: &Tx, account: Uuid) -> Result<Option<Uuid>> {
        Ok(Some(account))
    }

    fn allows(actor: &kernel::Actor, account: &Uuid) -> bool {
        actor.account() == Some(*account)
    }
}

async fn made(db: &impl ConnectionTrait, account: Uuid) -> Result<Option<Model>> {
    Entity::find().filter(Column::Account.eq(account)).one(db).await.map_err(db::failed)
}

async fn make(tx: &Tx, permit: &Permit<OwnCalendar>) -> Result<String> {
    end(tx, permit).await?;
    let token = secrets::token()?;
    let row = ActiveModel {
        id: Set(Id::<Model>::new().uuid()),
        account: Set(*permit.object()),
        token_hash: Set(secrets::hash(&token)),
        made_at: Set(tx.now().as_millisecond()),
    };
    row.insert(tx.connection()).await.map_err(db::failed)?;
    Ok(token)
}

async fn end(tx: &Tx, permit: &Permit<OwnCalendar>) -> Result<()> {
    forget(tx, *permit.object()).await
}

/// Takes an account's address back.
pub async fn forget(tx: &Tx, account: Uuid) -> Result<()> {
    let gone = Entity::delete_many().filter(Column::Account.eq(account)).exec(tx.connection()).await;
    gone.map(drop).map_err(db::failed)
}

/// When an account made its address, in Unix milliseconds.
pub async fn since(db: &impl ConnectionTrait, account: Uuid) -> Result<Option<i64>> {
    Ok(made(db, account).await?.map(|it| it.made_at))
}

/// The groups somebody is in today.
pub async fn groups_of(app: &App, account: Uuid) -> Result<Vec<Group>> {
    let db = app.db.read();
    let own = mandates::of_account(db, account).await?;
    let ids: Vec<Uuid> = own.iter().map(|it| it.group).collect();
    let now = app.clock.now();
    let inside = |group: &Group| own.iter().any(|it| it.group == group.id.uuid() && it.in_force(group.today(now)));
    Ok(groups::by_ids(db, &ids).await?.into_iter().filter(inside).collect())
}

/// The meetings of groups from an instant on.
async fn of_groups(app: &App, groups: &[Group], from: Timestamp, most: u64) -> Result<Vec<Meeting>> {
    let ids: Vec<Uuid> = groups.iter().map(|it| it.id.uuid()).collect();
    store::from(app.db.read(), &ids, from.as_second(), most).await
}

/// So many days ago.
fn ago(app: &App, days: i64) -> Result<Timestamp> {
    app.clock.now().checked_sub((24 * days).hours()).map_err(Error::internal)
}

fn event(meeting: &Meeting, summary: String, url: String) -> Result<Event> {
    Ok(Event {
        id: meeting.id,
        modified: Timestamp::from_second(meeting.modified).unwrap_or_default(),
        starts: meeting.begins()?.timestamp(),
        ends: meeting.ends()?.timestamp(),
        sequence: meeting.sequence,
        cancelled: meeting.cancelled,
        summary,
        location: meeting.place.clone(),
        url,
    })
}

#[async_trait::async_trait]
impl Agenda for Network {
    async fn events(
        &self,
        app: &App,
        locale: &Locale,
        account: Uuid,
        from: Timestamp,
        most: u64,
    ) -> Result<Vec<Event>> {
        let groups = groups_of(app, account).await?;
        let mut events = Vec::new();
        for meeting in &of_groups(app, &groups, from, most).await? {
            let Some(group) = groups.iter().find(|it| it.id.uuid() == meeting.group) else { continue };
            let summary = format!("{} · {}", meeting.title, group.name.show(locale.lang).value);
            let path = format!("groups/{}/meetings/{}", meeting.group, meeting.id);
            events.push(event(meeting, summary, format!("{}/{}/{path}", app.settings.public(), locale.lang))?);
        }
        Ok(events)
    }
}

/// `/network/groups/{slug}/calendar.ics`: what anybody may come to.
pub async fn public_feed(cx: Cx, Path((_, slug)): Path<(String, String)>) -> Answer {
    let body = public::load(&cx, &slug).await?;
    let meetings = store::public(cx.app.db.read(), body.group.id.uuid(), MOST).await?;
    let url = format!("{}/{}/network/groups/{slug}", cx.app.settings.public(), cx.lang());
    let events: Result<Vec<Event>> = meetings.iter().map(|it| event(it, it.title.clone(), url.clone())).collect();
    let name = body.group.name.show(cx.lang()).value;
    Ok(calendar::answer(calendar::write(&cx, name, &events?), Some(Keep::UntilChanged)))
}

/// `/calendars/{token}`: what one member has on. Only what a calendar needs: when, where, what it is called.
pub async fn private_feed(cx: Cx, Path((_, token)): Path<(String, String)>) -> Answer {
    let token = token.strip_suffix(".ics").unwrap_or(&token);
    let db = cx.app.db.read();
    let found = Entity::find().filter(Column::TokenHash.eq(secrets::hash(token))).one(db).await.map_err(db::failed)?;
    let account = found.ok_or(Error::NotFound)?.account;
    accounts::find(db, account).await?.filter(|it| it.active).ok_or(Error::NotFound)?;
    let from = ago(&cx.app, BACK)?;
    let mut events = Vec::new();
    for agenda in cx.app.agendas() {
        events.extend(agenda.events(&cx.app, &cx.locale, account, from, MOST).await?);
    }
    Ok(calendar::answer(calendar::write(&cx, "Teranga", &events), None))
}

/// `/groups/calendar`: the next meetings of all one's groups, and the address for one's own calendar.
pub async fn show(cx: Cx, said: frame::Said) -> Answer {
    shown(&cx, frame::told(&cx, &said)).await
}

async fn shown(cx: &Cx, told: Markup) -> Answer {
    let (locale, account) = (&cx.locale, cx.member()?.account);
    let groups = groups_of(&cx.app, account).await?;
    let meetings: Vec<Meeting> = of_groups(&cx.app, &groups, ago(&cx.app, 1)?, MOST).await?;
    let meetings: Vec<&Meeting> = meetings.iter().filter(|it| !it.is_over(cx.app.clock.now())).collect();
    let since = since(cx.app.db.read(), account).await?;
    let title = locale.t(&msg::groups_calendar());
    let body = html! {
        h1 { (title) }
        (told)
        @if meetings.is_empty() { p { (locale.t(&msg::groups_no_meetings())) } }
        @for group in &groups {
            @let those: Vec<&Meeting> = meetings.iter().filter(|it| it.group == group.id.uuid()).copied().collect();
            @if !those.is_empty() {
                section class="stack" {
                    h2 { (ui::plain(locale, group.name.show(cx.lang()))) }
                    (views::list(cx, &those))
                }
            }
        }
        section class="panel" {
            h2 { (locale.t(&msg::groups_feed())) }
            p { (locale.t(&msg::groups_feed_text())) }
            @if let Some(since) = since { p class="soft" { (locale.t(&msg::groups_feed_since(crate::people::when(locale, since)))) } }
            div class="cluster" {
                form method="post" action={ "/" (cx.lang()) "/groups/calendar" } { button class="btn" type="submit" { (locale.t(&msg::groups_feed_make())) } }
                @if since.is_some() {
                    form method="post" action={ "/" (cx.lang()) "/groups/calendar/end" } { button class="btn" type="submit" { (locale.t(&msg::groups_feed_end())) } }
                }
            }
        }
    };
    let trail = locale.t(&msg::groups());
    Ok(page::once(StatusCode::OK, ui::workspace(cx, &title, "groups/calendar", &[(&trail, "groups")], body)))
}

async fn permit(cx: &Cx) -> Result<(Tx, Permit<OwnCalendar>)> {
    let account = cx.member()?.account;
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<OwnCalendar>(&tx, account).await?;
    Ok((tx, permit))
}

/// `POST /groups/calendar`: a new address, shown this once; an older one counts no more.
pub async fn create(cx: Cx) -> Answer {
    let (tx, permit) = permit(&cx).await?;
    let token = make(&tx, &permit).await?;
    audit::write(&tx, &cx.actor, Audit::new(msg::act_calendar_opened(), "account", *permit.object())).await?;
    tx.commit().await?;
    let address = format!("{}/{}/calendars/{token}.ics", cx.app.settings.public(), cx.lang());
    let told = html! {
        p { (cx.locale.t(&msg::groups_feed_made())) }
        p { code class="secret" dir="ltr" { (address) } }
        p { (cx.locale.t(&msg::link_once())) }
    };
    shown(&cx, ui::notice(Tone::Ok, true, told)).await
}

/// `POST /groups/calendar/end`.
pub async fn delete(cx: Cx) -> Answer {
    let (tx, permit) = permit(&cx).await?;
    end(&tx, &permit).await?;
    audit::write(&tx, &cx.actor, Audit::new(msg::act_calendar_closed(), "account", *permit.object())).await?;
    tx.commit().await?;
    Ok(page::redirect(StatusCode::SEE_OTHER, &format!("/{}/groups/calendar?told=saved", cx.lang())))
}
