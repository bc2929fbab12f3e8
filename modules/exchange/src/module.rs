//! What the exchange gives to the instance: its routes, its ways into the workspace, its index, its jobs.
//! This is the list of all its routes.

use crate::exchange::Exchange;
use crate::personal::InExchange;
use crate::practices::policy::Do;
use crate::practices::states::Step;
use crate::practices::store;
use crate::{
    bulletin, calls, consolidation, cooperations, effects, events, found, indicators, listings, matching, migrations,
    msg, portals, practices, reviews, subscribers, told, transfers,
};
use jiff::Timestamp;
use kernel::Right::{Facilitate, ReadDrafts, ReviewPractices, Share};
use kernel::{Actor, Error, Result};
use platform::jobs::{self, Worker};
use platform::{App, Cx, Door, Locale, Module, Running, Section};
use std::sync::Arc;

/// The daily job that finds practices that nobody has looked at for long.
const REFRESH: &str = "RefreshPractices";
/// The daily job that ends offers and requests whose last day is over.
const EXPIRE: &str = "ExpireListings";
/// The daily job that ends proposals that nobody has answered for a month.
const LAPSE: &str = "LapseProposals";

/// What is done once a day.
const DAILY: [&str; 9] = [
    REFRESH,
    EXPIRE,
    LAPSE,
    cooperations::clock::FOLLOW,
    effects::tending::TEND,
    indicators::people::DRAW_UP,
    subscribers::tending::FORGET,
    calls::clock::CLOSE,
    events::tending::TEND,
];

/// The exchange, as a module of the instance.
pub fn module() -> Module {
    Module {
        name: "exchange",
        words: &msg::CATALOG,
        migrations: migrations::all,
        start: |app| {
            Box::pin(async move {
                jobs::ask_daily(&app, &DAILY).await?;
                if app.settings.check_portals {
                    jobs::ask_daily(&app, &[portals::checking::GATHER]).await?;
                }
                let exchange = Exchange::open(app.clone()).await?;
                let routes = practices::routes().merge(reviews::routes());
                let routes = routes.merge(transfers::routes()).merge(cooperations::routes());
                let routes = routes.merge(listings::routes()).merge(consolidation::routes());
                let routes = routes.merge(portals::routes()).merge(calls::routes()).merge(events::routes());
                let routes = routes.merge(found::routes()).merge(bulletin::routes()).merge(subscribers::routes());
                let routes = routes.merge(matching::routes()).merge(effects::routes()).merge(indicators::routes());
                let refreshed = exchange.clone();
                let refresh = Worker {
                    name: REFRESH,
                    run: Arc::new(move |app, _| {
                        let exchange = refreshed.clone();
                        Box::pin(async move { refresh(app, &exchange).await })
                    }),
                };
                let follow = cooperations::clock::worker(exchange.clone());
                let draw_up = indicators::people::worker(exchange.clone());
                let close = calls::clock::worker(exchange.clone());
                let tend = effects::tending::worker(exchange.clone());
                let tending = events::tending::worker(exchange.clone());
                let expiring = exchange.clone();
                let expire = Worker {
                    name: EXPIRE,
                    run: Arc::new(move |app, _| {
                        let exchange = expiring.clone();
                        Box::pin(async move { expire(app, &exchange).await })
                    }),
                };
                let lapsing = exchange.clone();
                let lapse = Worker {
                    name: LAPSE,
                    run: Arc::new(move |app, _| {
                        let exchange = lapsing.clone();
                        Box::pin(async move { lapse(app, &exchange).await })
                    }),
                };
                let looking = portals::checking::workers(&exchange);
                Ok(Running {
                    routes: routes.with_state(exchange.clone()),
                    followers: vec![exchange.clone()],
                    texts: Some(exchange.clone()),
                    site: Some(exchange.clone()),
                    waiting: vec![exchange.clone()],
                    keepers: vec![exchange.clone()],
                    sections: vec![section()],
                    signposts: vec![Door {
                        path: "exchange",
                        label: |locale| locale.t(&msg::exchange_title()),
                        right: None,
                    }],
                    personal: vec![&InExchange],
                    kinds: told::kinds().into_iter().chain(calls::told::kinds()).chain(events::told::kinds()).collect(),
                    workers: vec![
                        refresh,
                        expire,
                        lapse,
                        follow,
                        tend,
                        draw_up,
                        close,
                        tending,
                        bulletin::sending::worker(),
                        subscribers::tending::worker(),
                    ]
                    .into_iter()
                    .chain(looking)
                    .collect(),
                    ..Running::default()
                })
            })
        },
    }
}

fn section() -> Section {
    let door = |path, label: fn(&Locale) -> String, right| Door { path, label, right: Some(right) };
    Section {
        label: |locale| locale.t(&msg::exchange_title()),
        doors: vec![
            door("work/exchange/practices", |locale| locale.t(&msg::practices_own()), Share),
            door("work/exchange/listings", |locale| locale.t(&msg::listings_own()), Share),
            door("work/exchange/offers", |locale| locale.t(&msg::listings_inside()), ReadDrafts),
            door("work/exchange/table", |locale| locale.t(&msg::table_title()), ReadDrafts),
            door("work/exchange/proposals", |locale| locale.t(&msg::proposals_title()), ReadDrafts),
            door("work/exchange/desk", |locale| locale.t(&msg::exchange_desk()), Facilitate),
            door("work/exchange/transfers", |locale| locale.t(&msg::transfers_own()), Share),
            door("work/exchange/cooperations", |locale| locale.t(&msg::cooperations_own()), Share),
            door("work/exchange/calls", |locale| locale.t(&msg::calls_run()), Facilitate),
            door("work/exchange/applications", |locale| locale.t(&msg::applications_own()), Share),
            door("work/exchange/appraisals", |locale| locale.t(&msg::appraisals_own()), ReviewPractices),
            door("work/exchange/portals", |locale| locale.t(&msg::portals_own()), Facilitate),
            door("work/exchange/followups", |locale| locale.t(&msg::followups_own()), Share),
            door("work/exchange/invitations", |locale| locale.t(&msg::invitations_own()), Share),
            door("work/exchange/events", |locale| locale.t(&msg::events_own()), Facilitate),
            door("work/exchange/bulletins", |locale| locale.t(&msg::bulletins_own()), Facilitate),
            door("work/exchange/effects", |locale| locale.t(&msg::effects_own()), Share),
            door("work/exchange/indicators", |locale| locale.t(&msg::indicators_own()), Share),
            door("work/exchange/reviews", |locale| locale.t(&msg::reviews_own()), ReviewPractices),
        ],
    }
}

/// Marks what is to be looked at again, and tells its institutions.
async fn refresh(app: App, exchange: &Arc<Exchange>) -> Result<Option<Timestamp>> {
    let cx = Cx { actor: Actor::Job(REFRESH), ..Cx::operator(app.clone()) };
    for id in store::falling_due(app.db.read(), app.clock.now().as_millisecond()).await? {
        let mut tx = app.db.begin().await?;
        match cx.permit::<Do>(&tx, (id, exchange.shelf(), Step::FallDue)).await {
            Ok(permit) => {
                let state = store::take(&mut tx, &cx.actor, &permit, "").await?;
                told::stepped(&app, &tx, &cx.actor, permit.object(), state).await?;
                tx.commit().await?;
            }
            // Somebody was faster.
            Err(Error::NotFound) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(jobs::tomorrow(&app))
}

/// Ends what is offered or sought beyond its last day, and tells its institutions.
async fn expire(app: App, exchange: &Arc<Exchange>) -> Result<Option<Timestamp>> {
    use crate::listings::{policy, states, store};
    let cx = Cx { actor: Actor::Job(EXPIRE), ..Cx::operator(app.clone()) };
    for id in store::ending(app.db.read(), app.clock.now().as_millisecond()).await? {
        let mut tx = app.db.begin().await?;
        match cx.permit::<policy::Do>(&tx, (id, exchange.shelf(), states::Step::Expire)).await {
            Ok(permit) => {
                let state = store::take(&mut tx, &cx.actor, &permit, store::With::default()).await?;
                told::listing(&app, &tx, &cx.actor, permit.object(), state).await?;
                tx.commit().await?;
            }
            // Somebody was faster.
            Err(Error::NotFound) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(jobs::tomorrow(&app))
}

/// Ends what was proposed a month ago and not answered by both, and tells those who run the exchange.
async fn lapse(app: App, exchange: &Arc<Exchange>) -> Result<Option<Timestamp>> {
    use crate::matching::{policy::EndProposal, store};
    let cx = Cx { actor: Actor::Job(LAPSE), ..Cx::operator(app.clone()) };
    for id in store::lapsing(app.db.read(), app.clock.now().as_millisecond()).await? {
        let tx = app.db.begin().await?;
        match cx.permit::<EndProposal>(&tx, (id, exchange.shelf())).await {
            Ok(permit) => {
                let state = store::end(&tx, &cx.actor, &permit).await?;
                let desk = permit.object();
                let title = &desk.request.listing.title;
                told::proposal(&app, &tx, &cx.actor, (id, &desk.within), state, title).await?;
                tx.commit().await?;
            }
            // Somebody was faster.
            Err(Error::NotFound) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(jobs::tomorrow(&app))
}
