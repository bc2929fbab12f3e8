//! What waits for a member in the groups: invitations to answer, tasks, minutes to read, mandates that end.
//! Nothing is counted that the one who looks could not open.

use super::mandates::model::{Mandate, ending};
use super::mandates::store as mandates;
use super::mandates::views::SOON;
use super::meetings::feeds;
use super::meetings::model::Standing;
use super::meetings::store as meetings;
use super::tasks::store as tasks;
use crate::msg;
use kernel::Result;
use maud::{Markup, html};
use platform::Cx;
use uuid::Uuid;

/// One thing that waits: its words and where it is done, after the language.
pub struct Waiting {
    pub label: String,
    pub path: String,
}

/// Meetings that are looked at.
const MEETINGS: u64 = 50;
/// Days back in which minutes may wait to be approved.
const BACK: i64 = 120 * 24 * 3_600;

/// Everything that waits for whoever asks, the most pressing first.
pub async fn waiting(cx: &Cx) -> Result<Vec<Waiting>> {
    let (db, account, now) = (cx.app.db.read(), cx.member()?.account, cx.app.clock.now());
    let groups = feeds::own_groups(cx, account).await?;
    let ids: Vec<Uuid> = groups.iter().map(|it| it.id.uuid()).collect();
    let everybody = mandates::of_groups(db, &ids).await?;
    let today = |group: Uuid| groups.iter().find(|it| it.id.uuid() == group).map(|it| it.today(now));
    let in_force = |it: &&Mandate| today(it.group).is_some_and(|today| it.in_force(today));
    let own: Vec<&Mandate> = everybody.iter().filter(|it| it.account == Some(account)).filter(in_force).collect();
    let own_ids: Vec<Uuid> = own.iter().map(|it| it.id).collect();
    let writes = |group: Uuid| own.iter().any(|it| it.group == group && it.writes());
    let mut found = Vec::new();
    for task in tasks::open_of(db, &own_ids).await? {
        let path = format!("groups/{}/tasks#task-{}", task.group_id, task.id);
        found.push(Waiting { label: cx.locale.t(&msg::groups_waits_task(task.what)), path });
    }
    let near = meetings::from(db, &ids, now.as_second() - BACK, MEETINGS).await?;
    let near_ids: Vec<Uuid> = near.iter().map(|it| it.id).collect();
    let answered = meetings::answered(db, &near_ids, &own_ids).await?;
    for it in near {
        let path = format!("groups/{}/meetings/{}", it.group, it.id);
        let proposed = it.minutes.as_ref().is_some_and(|minutes| minutes.standing == Standing::Proposed);
        if !it.is_over(now) && !it.cancelled && !answered.contains(&it.id) {
            found.push(Waiting { label: cx.locale.t(&msg::groups_waits_reply(it.title)), path });
        } else if proposed && writes(it.group) {
            found.push(Waiting { label: cx.locale.t(&msg::groups_waits_minutes(it.title)), path });
        }
    }
    for group in groups.iter().filter(|it| writes(it.id.uuid())) {
        let those: Vec<Mandate> = everybody.iter().filter(|it| it.group == group.id.uuid()).cloned().collect();
        let ends = ending(&those, group.today(now), SOON).len();
        if ends > 0 {
            let name = group.name.show(cx.lang()).value.as_str();
            let label = cx.locale.t(&msg::groups_waits_mandates(ends, name));
            found.push(Waiting { label, path: format!("groups/{}", group.id) });
        }
    }
    Ok(found)
}

/// What waits, as a list; nothing where nothing does.
pub async fn panel(cx: &Cx) -> Result<Markup> {
    let found = waiting(cx).await?;
    Ok(html! {
        @if !found.is_empty() {
            section class="panel" {
                h2 { (cx.locale.t(&msg::groups_waits())) }
                ul { @for it in &found { li { a href={ "/" (cx.lang()) "/" (it.path) } { (it.label) } } } }
            }
        }
    })
}
