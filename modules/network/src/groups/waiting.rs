//! What waits for a member in the groups: tasks, invitations to answer, minutes to approve, mandates that end.
//! Nothing is counted that the one who looks could not open. «My work» and the first page of the groups show the same.

use super::mandates::composition::SOON;
use super::mandates::model::{Mandate, ending};
use super::mandates::store as mandates;
use super::meetings::feeds;
use super::meetings::model::{Meeting, Standing};
use super::meetings::store as meetings;
use super::model::Group;
use super::tasks::store as tasks;
use crate::msg;
use jiff::Timestamp;
use kernel::Result;
use maud::{Markup, html};
use messages::Message;
use platform::waiting::{Named, Waiting, Waits};
use platform::{Cx, ui};
use uuid::Uuid;

/// Meetings that are looked at.
const MEETINGS: u64 = 50;
/// Seconds back in which minutes may wait to be approved.
const BACK: i64 = 120 * 24 * 3_600;
/// Seconds that a meeting may last and still be coming.
const LASTING: i64 = 48 * 3_600;
/// Things of one kind that «my work» names.
const NAMED: usize = 5;

/// The groups' part of «my work».
pub struct InMyGroups;

#[async_trait::async_trait]
impl Waits for InMyGroups {
    async fn waiting(&self, cx: &Cx) -> Result<Vec<Waiting>> {
        let mut waiting = waiting(cx).await?;
        waiting.iter_mut().for_each(|it| it.first.truncate(NAMED));
        Ok(waiting)
    }

    fn ways(&self, _: &Cx) -> Vec<(String, String)> {
        Vec::new()
    }
}

/// The groups of whoever asks, with everybody in them.
struct Mine<'a> {
    cx: &'a Cx,
    now: Timestamp,
    groups: Vec<Group>,
    everybody: Vec<Mandate>,
    own: Vec<Mandate>,
}

impl Mine<'_> {
    async fn load(cx: &Cx) -> Result<Mine<'_>> {
        let (db, account, now) = (cx.app.db.read(), cx.member()?.account, cx.app.clock.now());
        let groups = feeds::groups_of(&cx.app, account).await?;
        let ids: Vec<Uuid> = groups.iter().map(|it| it.id.uuid()).collect();
        let everybody = mandates::of_groups(db, &ids).await?;
        let today = |group: Uuid| groups.iter().find(|it| it.id.uuid() == group).map(|it| it.today(now));
        let counts = |it: &&Mandate| it.account == Some(account) && today(it.group).is_some_and(|day| it.in_force(day));
        let own = everybody.iter().filter(counts).cloned().collect();
        Ok(Mine { cx, now, groups, everybody, own })
    }

    fn writes(&self, group: Uuid) -> bool {
        self.own.iter().any(|it| it.group == group && it.writes())
    }

    /// One thing, with the group in which it waits.
    fn one(&self, group: Uuid, name: Markup, path: String) -> Named {
        let group = self.groups.iter().find(|it| it.id.uuid() == group);
        let place = group.map(|it| ui::plain(&self.cx.locale, it.name.show(self.cx.lang())));
        Named { name, place: place.unwrap_or_default(), path }
    }

    fn meeting(&self, it: &Meeting) -> Named {
        let name = html! { bdi { (it.title) } " · " (self.cx.locale.date_short(it.starts.date())) };
        self.one(it.group, name, format!("groups/{}/meetings/{}", it.group, it.id))
    }

    async fn tasks(&self) -> Result<Vec<Named>> {
        let ids: Vec<Uuid> = self.own.iter().map(|it| it.id).collect();
        let mut open = tasks::open_of(self.cx.app.db.read(), &ids).await?;
        // What is due first is done first; what has no day comes last.
        open.sort_by_key(|it| (it.due.is_none(), it.due.clone()));
        let named = |it: tasks::Model| {
            let due = it.due().map(|due| self.cx.locale.date_short(due));
            let name = html! { bdi { (it.what) } @if let Some(due) = due { " · " (due) } };
            self.one(it.group_id, name, format!("groups/{}/tasks#task-{}", it.group_id, it.id))
        };
        Ok(open.into_iter().map(named).collect())
    }

    async fn invitations(&self) -> Result<Vec<Named>> {
        let db = self.cx.app.db.read();
        let groups: Vec<Uuid> = self.groups.iter().map(|it| it.id.uuid()).collect();
        let own: Vec<Uuid> = self.own.iter().map(|it| it.id).collect();
        let mut coming = meetings::from(db, &groups, self.now.as_second() - LASTING, MEETINGS).await?;
        coming.retain(|it| !it.is_over(self.now) && !it.cancelled);
        let ids: Vec<Uuid> = coming.iter().map(|it| it.id).collect();
        let answered = meetings::answered(db, &ids, &own).await?;
        Ok(coming.iter().filter(|it| !answered.contains(&it.id)).map(|it| self.meeting(it)).collect())
    }

    async fn minutes(&self) -> Result<Vec<Named>> {
        let groups: Vec<Uuid> = self.groups.iter().map(|it| it.id.uuid()).filter(|id| self.writes(*id)).collect();
        let while_since = (self.now.as_second() - BACK, i64::MAX);
        let mut held = meetings::between(self.cx.app.db.read(), &groups, while_since, MEETINGS).await?;
        held.retain(|it| it.minutes.as_ref().is_some_and(|minutes| minutes.standing == Standing::Proposed));
        Ok(held.iter().map(|it| self.meeting(it)).collect())
    }

    fn mandates(&self) -> Vec<Named> {
        let mut found = Vec::new();
        for group in self.groups.iter().filter(|it| self.writes(it.id.uuid())) {
            let those: Vec<Mandate> = self.everybody.iter().filter(|it| it.group == group.id.uuid()).cloned().collect();
            for it in ending(&those, group.today(self.now), SOON) {
                let last = it.last().map(|last| self.cx.locale.date_short(last));
                let name = html! { bdi { (it.person) } @if let Some(last) = last { " · " (last) } };
                found.push(self.one(it.group, name, format!("groups/{}/mandates/{}", it.group, it.id)));
            }
        }
        found
    }
}

/// What waits of one kind: its name, its icon, the words for how many, and the first of them.
type Kind = (&'static str, &'static str, fn(u64) -> Message, Vec<Named>);

/// Everything that waits for whoever asks, the most pressing first.
async fn waiting(cx: &Cx) -> Result<Vec<Waiting>> {
    let mine = Mine::load(cx).await?;
    if mine.groups.is_empty() {
        return Ok(Vec::new());
    }
    let all: [Kind; 4] = [
        ("group-tasks", "check", |count| msg::groups_waits_tasks(count), mine.tasks().await?),
        ("group-invitations", "calendar", |count| msg::groups_waits_invitations(count), mine.invitations().await?),
        ("group-minutes", "document", |count| msg::groups_waits_minutes(count), mine.minutes().await?),
        ("group-mandates", "people", |count| msg::groups_waits_mandates(count), mine.mandates()),
    ];
    let some = all.into_iter().filter(|(.., first)| !first.is_empty());
    Ok(some
        .map(|(name, icon, label, first)| {
            let count = u64::try_from(first.len()).unwrap_or(u64::MAX);
            let label = cx.locale.t(&label(count));
            Waiting { name: name.to_owned(), icon, label, count, path: "groups".to_owned(), oldest: None, first }
        })
        .collect())
}

/// What waits, as a list; nothing where nothing does.
pub async fn panel(cx: &Cx) -> Result<Markup> {
    let found = waiting(cx).await?;
    Ok(html! {
        @if !found.is_empty() {
            section class="panel stack" {
                h2 { (cx.locale.t(&msg::groups_waits())) }
                @for kind in &found {
                    h3 { (kind.label) }
                    ul { @for it in &kind.first { li { a href={ "/" (cx.lang()) "/" (it.path) } { (it.name) } " " span class="soft" { (it.place) } } } }
                }
            }
        }
    })
}
