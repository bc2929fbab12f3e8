//! What the network gives to the instance: its routes and its ways into the workspace.
//! This is the list of all its routes.

use crate::organisations::{self, Network};
use crate::provider::{self, linking};
use crate::{
    account, audit, demo, grants, groups, invitations, migrations, msg, notices, people, resets, rights,
    second_factor_roles, sessions, told,
};
use jiff::Timestamp;
use kernel::Result;
use kernel::Right::{ManagePeople, ReadAudit, ReadDrafts};
use platform::Access::{Begun, May, MayAgain, Member, MemberAgain, Public, PublicWrite, Securing};
use platform::jobs::{self, Worker};
use platform::{App, Door, Locale, Module, Routes, Running, Section};
use std::sync::Arc;

/// The network, as a module of the instance.
pub fn module() -> Module {
    Module {
        name: "network",
        words: &msg::CATALOG,
        migrations: migrations::all,
        start: |app| {
            Box::pin(async move {
                invitations::announce_first(&app).await?;
                jobs::ask_daily(&app, &[FORGET]).await?;
                let network = Network::open(app.clone()).await?;
                let of_network = organisations::routes().merge(groups::routes());
                let routes = routes().merge(of_network.with_state(network.clone()));
                let demo = app.settings.demo;
                Ok(Running {
                    routes: if demo { routes.merge(demo::routes()) } else { routes },
                    followers: vec![network.clone()],
                    agenda: Some(network.clone()),
                    tongues: Some(network.clone()),
                    site: Some(network.clone()),
                    waiting: vec![network, Arc::new(groups::InMyGroups)],
                    sections: sections(),
                    signposts: vec![
                        Door { path: "network", label: |locale| locale.t(&msg::org_title()), right: None },
                        Door { path: "session/new", label: |locale| locale.t(&platform::msg::sign_in()), right: None },
                    ],
                    personal: vec![&groups::InGroups, &organisations::FocalPoints],
                    kinds: [told::kinds(), groups::kinds(), organisations::kinds()].concat(),
                    keepers: vec![Arc::new(groups::GroupFiles)],
                    workers: [vec![forget_worker()], groups::workers()].concat(),
                    ..Running::default()
                })
            })
        },
    }
}

/// The daily job that forgets sessions and links that are over, and requests that are old.
const FORGET: &str = "ForgetOldSessions";

fn forget_worker() -> Worker {
    Worker { name: FORGET, run: Arc::new(|app, _| Box::pin(forget(app))) }
}

async fn forget(app: App) -> Result<Option<Timestamp>> {
    let tx = app.db.begin().await?;
    platform::accounts::sessions::forget(&tx).await?;
    platform::accounts::browsers::forget(&tx).await?;
    platform::notices::forget_old(&tx).await?;
    platform::accounts::invitations::forget(&tx).await?;
    organisations::forget(&tx).await?;
    tx.commit().await?;
    Ok(jobs::tomorrow(&app))
}

fn sections() -> Vec<Section> {
    let groups = |locale: &Locale| locale.t(&msg::groups());
    let people = |locale: &Locale| locale.t(&msg::people());
    vec![
        Section { label: groups, doors: vec![Door { path: "groups", label: groups, right: None }] },
        Section {
            label: |locale| locale.t(&msg::org_menu()),
            doors: vec![
                Door { path: "work/network", label: |locale| locale.t(&msg::org_work()), right: Some(ReadDrafts) },
                Door {
                    path: "work/network/requests",
                    label: |locale| locale.t(&msg::org_requests()),
                    right: Some(ManagePeople),
                },
            ],
        },
        Section {
            label: people,
            doors: vec![
                Door { path: "people", label: people, right: Some(ManagePeople) },
                Door { path: "audit", label: |locale| locale.t(&msg::audit()), right: Some(ReadAudit) },
            ],
        },
    ]
}

fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/session/new", Public, sessions::new)
        .post("/{lang}/session", PublicWrite, sessions::create)
        .post("/{lang}/session/passkey/challenge", PublicWrite, sessions::ask_passkey)
        .post("/{lang}/session/passkey", PublicWrite, sessions::create_with_passkey)
        .get("/{lang}/session/code", Begun, sessions::code)
        .post("/{lang}/session/code", Begun, sessions::confirm)
        .post("/{lang}/session/end", Begun, sessions::end)
        .get("/{lang}/session/reset/new", Public, resets::new)
        .post("/{lang}/session/reset", PublicWrite, resets::create)
        .get("/{lang}/session/provider", Public, provider::leave)
        .get("/session/provider/return", Public, provider::come_back)
        .get("/{lang}/session/provider/unknown", Public, provider::unknown)
        .get("/{lang}/account/provider/new", MemberAgain, linking::new)
        .post("/{lang}/account/provider", MemberAgain, linking::create)
        .post("/{lang}/account/provider/{id}/removal", MemberAgain, linking::remove)
        .get("/{lang}/invitations/{token}", Public, invitations::acceptance::show)
        .post("/{lang}/invitations/{token}/acceptance", PublicWrite, invitations::acceptance::accept)
        .get("/{lang}/account", Member, account::show)
        .post("/{lang}/account", Member, account::update)
        .get("/{lang}/account/password", MemberAgain, account::password::edit)
        .post("/{lang}/account/password", MemberAgain, account::password::update)
        .get("/{lang}/account/second-factor", Securing, account::second_factor::new)
        .post("/{lang}/account/second-factor", Securing, account::second_factor::create)
        .get("/{lang}/account/passkeys/new", Securing, account::passkeys::new)
        .post("/{lang}/account/passkeys/challenge", Securing, account::passkeys::challenge)
        .post("/{lang}/account/passkeys", Securing, account::passkeys::create)
        .post("/{lang}/account/passkeys/{id}/removal", MemberAgain, account::passkeys::remove)
        .post("/{lang}/account/recovery-codes", MemberAgain, account::recovery_codes::create)
        .post("/{lang}/account/sessions/{id}/end", Member, account::end_session)
        .get("/{lang}/notices", Member, notices::index)
        .post("/{lang}/notices/reading", Member, notices::read_all)
        .post("/{lang}/notices/{id}/reading", Member, notices::read)
        .get("/{lang}/account/notices", Member, notices::choices)
        .post("/{lang}/account/notices", Member, notices::choose)
        .get("/{lang}/mail/{token}", Public, notices::stop)
        .post("/{lang}/mail/{token}", PublicWrite, notices::stopped)
        .get("/{lang}/account/export.json", MemberAgain, account::export)
        .get("/{lang}/account/erasure", MemberAgain, account::erasure::new)
        .post("/{lang}/account/erasure", MemberAgain, account::erasure::create)
        .get("/{lang}/account/erased", Public, account::erasure::done)
        .get("/{lang}/people", May(ManagePeople), people::index)
        .get("/{lang}/people/rights", Public, rights::show)
        .get("/people/rights", Public, rights::short)
        .get("/{lang}/people/invitations/new", May(ManagePeople), invitations::new)
        .post("/{lang}/people/invitations", MayAgain(ManagePeople), invitations::create)
        .post("/{lang}/people/invitations/{id}/end", May(ManagePeople), invitations::end)
        .post("/{lang}/people/invitations/{id}/resending", MayAgain(ManagePeople), invitations::resend)
        .get("/{lang}/people/grants", May(ManagePeople), grants::index)
        .get("/{lang}/people/grants.csv", MayAgain(ManagePeople), grants::csv)
        .get("/{lang}/people/grants.xlsx", MayAgain(ManagePeople), grants::xlsx)
        .get("/{lang}/people/second-factor", May(ManagePeople), second_factor_roles::show)
        .post("/{lang}/people/second-factor", MayAgain(ManagePeople), second_factor_roles::update)
        .get("/{lang}/people/{id}", May(ManagePeople), people::show)
        .post("/{lang}/people/{id}/grants", MayAgain(ManagePeople), people::give)
        .post("/{lang}/people/{id}/grants/{grant}/end", MayAgain(ManagePeople), people::end)
        .post("/{lang}/people/{id}/way-back", MayAgain(ManagePeople), people::way_back)
        .post("/{lang}/people/{id}/suspension", MayAgain(ManagePeople), people::suspend)
        .post("/{lang}/people/{id}/return", MayAgain(ManagePeople), people::let_in)
        .get("/{lang}/audit", May(ReadAudit), audit::index)
        .get("/{lang}/audit.csv", MayAgain(ReadAudit), audit::export)
}
