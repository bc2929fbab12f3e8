//! What members of a group are told: a meeting, minutes, a task, the end of a mandate, a new message.
//! A notice keeps the group's name and a day, never what somebody wrote; behind it, whoever has left finds nothing.

use super::mandates::model::Mandate;
use super::meetings::model::Meeting;
use super::policy::Body;
use super::tasks::store::Model as Task;
use crate::msg;
use jiff::civil::Date;
use kernel::{Actor, Lang, Result};
use messages::Message;
use platform::notices::{self, Kind, Mail, Notice, WHERE};
use platform::{App, Locale, Tx};
use serde_json::{Map, Value, json};
use uuid::Uuid;

const MEETING: &str = "group-meeting";
const MINUTES: &str = "group-minutes";
const TASK: &str = "group-task";
const DUE: &str = "group-task-due";
const MANDATE: &str = "group-mandate-ends";
const MESSAGE: &str = "group-message";

/// The kinds of notices of the groups, in the order in which a member chooses.
pub fn kinds() -> Vec<Kind> {
    let usual = |name, label: fn(&Locale) -> String, say: fn(&Locale, &Value) -> String, usual| Kind {
        name,
        label,
        say,
        usual,
        right: None,
    };
    vec![
        usual(MEETING, |locale| locale.t(&msg::group_told_meeting()), meeting, Mail::Now),
        usual(MINUTES, |locale| locale.t(&msg::group_told_minutes()), minutes, Mail::Daily),
        usual(TASK, |locale| locale.t(&msg::group_told_task()), task, Mail::Now),
        usual(DUE, |locale| locale.t(&msg::group_told_due()), due, Mail::Now),
        usual(MANDATE, |locale| locale.t(&msg::group_told_mandate()), mandate, Mail::Now),
        usual(MESSAGE, |locale| locale.t(&msg::group_told_message()), message, Mail::Daily),
    ]
}

/// What became of a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Became {
    Called,
    Moved,
    Cancelled,
    Restored,
}

impl Became {
    const fn as_str(self) -> &'static str {
        match self {
            Became::Called => "called",
            Became::Moved => "moved",
            Became::Cancelled => "cancelled",
            Became::Restored => "restored",
        }
    }

    /// What a change is to whoever wants to come; none where when, where and whether stay as they were.
    pub fn of(before: &Meeting, after: &Meeting) -> Option<Became> {
        let seen = |it: &Meeting| (it.starts, it.timezone.clone(), it.length, it.place.clone(), it.link.clone());
        match (before.cancelled, after.cancelled) {
            (false, true) => Some(Became::Cancelled),
            (true, false) => Some(Became::Restored),
            _ => (seen(before) != seen(after)).then_some(Became::Moved),
        }
    }
}

fn meeting(locale: &Locale, data: &Value) -> String {
    let said: fn(String, String) -> Message = match data["what"].as_str() {
        Some("moved") => |date, group| msg::group_told_meeting_moved(date, group),
        Some("cancelled") => |date, group| msg::group_told_meeting_cancelled(date, group),
        Some("restored") => |date, group| msg::group_told_meeting_restored(date, group),
        _ => |date, group| msg::group_told_meeting_called(date, group),
    };
    locale.t(&said(day(locale, data), group(locale, data)))
}

fn minutes(locale: &Locale, data: &Value) -> String {
    locale.t(&msg::group_told_minutes_proposed(day(locale, data), group(locale, data)))
}

fn task(locale: &Locale, data: &Value) -> String {
    locale.t(&match data["date"] {
        Value::Null => msg::group_told_task_given(group(locale, data)),
        _ => msg::group_told_task_by(day(locale, data), group(locale, data)),
    })
}

fn due(locale: &Locale, data: &Value) -> String {
    let (day, group) = (day(locale, data), group(locale, data));
    locale.t(&if data["late"] == true {
        msg::group_told_task_late(day, group)
    } else {
        msg::group_told_task_due(day, group)
    })
}

fn mandate(locale: &Locale, data: &Value) -> String {
    let (day, group) = (day(locale, data), group(locale, data));
    locale.t(&if data["own"] == true {
        msg::group_told_mandate_own(day, group)
    } else {
        msg::group_told_mandate_other(day, group)
    })
}

fn message(locale: &Locale, data: &Value) -> String {
    locale.t(&msg::group_told_message_new(group(locale, data)))
}

fn group(locale: &Locale, data: &Value) -> String {
    notices::place(locale, data).unwrap_or_default()
}

fn day(locale: &Locale, data: &Value) -> String {
    let day = data["date"].as_str().and_then(|it| it.parse::<Date>().ok());
    day.map(|it| locale.date(it)).unwrap_or_default()
}

/// Whom somebody acts for, and on which group.
pub struct Teller<'a> {
    pub app: &'a App,
    pub tx: &'a Tx,
    pub by: &'a Actor,
    pub body: &'a Body,
}

impl Teller<'_> {
    async fn tell(&self, to: &[Uuid], kind: &'static str, (object, rest): (Uuid, &str), mut data: Value) -> Result<()> {
        let group = &self.body.group;
        let names: Map<String, Value> = Lang::INTERFACE
            .iter()
            .map(|lang| (lang.to_string(), group.name.show(*lang).value.clone().into()))
            .collect();
        data[WHERE] = Value::Object(names);
        let path = format!("groups/{}{rest}", group.id);
        let notice = Notice { kind, object, path: &path, needs: None, data };
        notices::tell(self.app, self.tx, self.by, to, &notice).await
    }

    /// All members, of a meeting that is called, moved, cancelled or takes place after all. One that is over concerns nobody.
    pub async fn meeting(&self, meeting: &Meeting, became: Became) -> Result<()> {
        if meeting.is_over(self.tx.now()) {
            return Ok(());
        }
        let data = json!({ "what": became.as_str(), "date": meeting.starts.date() });
        let rest = format!("/meetings/{}", meeting.id);
        self.tell(&self.body.members(), MEETING, (meeting.id, &rest), data).await
    }

    /// All members, of minutes that are before them.
    pub async fn minutes(&self, meeting: &Meeting) -> Result<()> {
        let data = json!({ "date": meeting.starts.date() });
        let rest = format!("/meetings/{}", meeting.id);
        self.tell(&self.body.members(), MINUTES, (meeting.id, &rest), data).await
    }

    /// The member who is given a task.
    pub async fn task(&self, id: Uuid, mandate: Option<Uuid>, due: Option<Date>) -> Result<()> {
        let to: Vec<Uuid> = self.body.account_of(mandate).into_iter().collect();
        self.tell(&to, TASK, (id, &format!("/tasks#task-{id}")), json!({ "date": due })).await
    }

    /// The member who has a task; where nobody has it, whoever writes for the group.
    pub async fn due(&self, task: &Task, due: Date) -> Result<()> {
        let to = self.body.account_of(task.mandate).map_or_else(|| self.body.writers(), |account| vec![account]);
        let data = json!({ "date": due, "late": due < self.body.today });
        self.tell(&to, DUE, (task.id, &format!("/tasks#task-{}", task.id)), data).await
    }

    /// The member whose mandate ends with nobody to follow, and whoever writes for the group.
    pub async fn mandate(&self, it: &Mandate, last: Date) -> Result<()> {
        let own: Vec<Uuid> = it.account.into_iter().collect();
        let others: Vec<Uuid> =
            self.body.writers().into_iter().filter(|account| Some(*account) != it.account).collect();
        self.tell(&own, MANDATE, (it.id, ""), json!({ "date": last, "own": true })).await?;
        let rest = format!("/mandates/{}", it.id);
        self.tell(&others, MANDATE, (it.id, &rest), json!({ "date": last, "own": false })).await
    }

    /// All members, of something new in a thread. Several messages that nobody has looked at are one notice.
    pub async fn message(&self, thread: Uuid) -> Result<()> {
        self.tell(&self.body.members(), MESSAGE, (thread, &format!("/discussion/{thread}")), json!({})).await
    }
}
