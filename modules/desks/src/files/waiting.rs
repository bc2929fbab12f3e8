//! What waits for those who receive at desks: people who ask to have their file erased, files that another desk offers.
//! Counted, never named: the page on which a member begins the day may be seen by others.

use super::model::File;
use super::{finding, transfers};
use crate::known::Desks;
use crate::policy::load;
use crate::{msg, reception::frame};
use kernel::{Result, Right, Scope};
use platform::Cx;
use platform::waiting::{Waiting, Waits};
use std::sync::Arc;

/// For the page «my work».
pub struct FilesWait(pub Arc<Desks>);

#[async_trait::async_trait]
impl Waits for FilesWait {
    async fn waiting(&self, cx: &Cx) -> Result<Vec<Waiting>> {
        let mut all = Vec::new();
        for desk in self.0.all().iter().map(|it| it.id.uuid()) {
            if !cx.actor.may(Right::Receive, &[Scope::Desk(desk)]) {
                continue;
            }
            let tx = cx.app.db.reading().await?;
            let Some(bureau) = load(&tx, desk, &cx.app).await? else { continue };
            let asked = finding::erasures_asked(&tx, &cx.visible::<File>(), &bureau).await?;
            let offers = transfers::offered(&tx, &bureau).await?.len() as u64;
            tx.commit().await?;
            let files = frame::href(cx.lang(), desk, "/files");
            // Without the language, which the page puts before it.
            let path = files.splitn(3, '/').nth(2).unwrap_or_default().to_owned();
            let wait = |name: &str, count: u64, label: String, path: String| Waiting {
                name: format!("{name}-{desk}"),
                icon: "document",
                label,
                count,
                path,
                oldest: None,
                first: Vec::new(),
            };
            let closed = format!("{path}?closed=true");
            all.push(wait("erasures", asked, cx.locale.t(&msg::file_waits_erasure(asked)), closed));
            all.push(wait("offers", offers, cx.locale.t(&msg::file_waits_offer(offers)), path));
        }
        all.retain(|it| it.count > 0);
        Ok(all)
    }

    fn ways(&self, _: &Cx) -> Vec<(String, String)> {
        Vec::new()
    }
}
