//! Who is told of a request, and what waits: whoever manages the people of its territory.
//! A notice says that an organisation asks, never which and never by whom.

use super::super::network::Network;
use super::store;
use crate::msg;
use directory::api::{Home, Shelf};
use kernel::{Actor, Id, Result, Right, Territory};
use platform::notices::{self, Kind, Mail, Notice};
use platform::waiting::{Waiting, Waits};
use platform::{App, Cx, Tx};
use uuid::Uuid;

const ASKED: &str = "network-request-made";

/// The kinds of notices of the organisations.
pub fn kinds() -> Vec<Kind> {
    vec![Kind {
        name: ASKED,
        label: |locale| locale.t(&msg::org_notice_request()),
        say: |locale, _| locale.t(&msg::org_notice_request()),
        usual: Mail::Now,
        right: Some(Right::ManagePeople),
    }]
}

/// Tells of a new request.
pub async fn of_request(app: &App, tx: &Tx, shelf: &Shelf, home: Option<Id<Territory>>, request: Uuid) -> Result<()> {
    let path = format!("work/network/requests/{request}");
    let notice = Notice { kind: ASKED, object: request, path: &path, needs: None, data: serde_json::Value::Null };
    let within = Home::new(shelf, home).around;
    notices::tell_holders(app, tx, &Actor::Public, Right::ManagePeople, &within, &notice).await
}

#[async_trait::async_trait]
impl Waits for Network {
    async fn waiting(&self, cx: &Cx) -> Result<Vec<Waiting>> {
        if !cx.actor.may_somewhere(Right::ManagePeople) {
            return Ok(Vec::new());
        }
        let count = store::waiting(cx.app.db.read(), &cx.visible(), &self.shelf()).await?;
        Ok(vec![Waiting {
            name: "network-requests".to_owned(),
            icon: "organisation",
            label: cx.locale.t(&msg::org_waiting(count)),
            count,
            path: "work/network/requests".to_owned(),
            oldest: None,
            first: Vec::new(),
        }])
    }

    fn ways(&self, _: &Cx) -> Vec<(String, String)> {
        Vec::new()
    }
}
