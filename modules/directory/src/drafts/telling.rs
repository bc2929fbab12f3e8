//! Who is told of a draft on its way: those who may publish it, those who wrote it, those who translate it.
//! A notice leads to the record and is shown to nobody who may no longer see it; of what is confidential it says no name.

use super::policy::Desk;
use super::{Editable, writers};
use crate::msg;
use crate::progress::claims;
use crate::shelf::Shelf;
use kernel::{Actor, Id, Lang, Progress, Result, Right, Scope, Text};
use messages::Message;
use platform::accounts::account;
use platform::notices::{self, Kind, Mail, Needs, Notice};
use platform::{App, Locale, Tx};
use serde_json::{Value, json};
use uuid::Uuid;

const SUBMITTED: &str = "draft-submitted";
const REFUSED: &str = "draft-refused";
const PUBLISHED: &str = "draft-published";
const SCHEDULED: &str = "draft-scheduled";
const DROPPED: &str = "draft-schedule-dropped";
const STALE: &str = "translation-stale";
const GIVEN: &str = "translation-given";

/// Why something was not published on its day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dropped {
    /// A picture does not say what it shows.
    Pictures,
    /// Whoever scheduled it may publish it no longer.
    Right,
}

impl Dropped {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Dropped::Pictures => "pictures",
            Dropped::Right => "right",
        }
    }
}

fn name(locale: &Locale, data: &Value) -> String {
    let said = data["name"][locale.lang.as_str()].as_str().map(str::to_owned);
    said.unwrap_or_else(|| locale.t(&msg::told_unnamed()))
}

fn language(locale: &Locale, data: &Value) -> String {
    let lang = data["lang"].as_str().and_then(|tag| tag.parse::<Lang>().ok());
    lang.map(|lang| locale.language_name(lang)).unwrap_or_default()
}

/// The kinds of notices about drafts.
pub(crate) fn kinds() -> Vec<Kind> {
    let kind = |name, label, say, usual, right| Kind { name, label, say, usual, right: Some(right) };
    vec![
        kind(
            SUBMITTED,
            |locale| locale.t(&msg::told_submitted_label()),
            |locale, data| locale.t(&msg::told_submitted(name(locale, data))),
            Mail::Daily,
            Right::Publish,
        ),
        kind(
            REFUSED,
            |locale| locale.t(&msg::told_refused_label()),
            |locale, data| locale.t(&msg::told_refused(name(locale, data))),
            Mail::Now,
            Right::ReadDrafts,
        ),
        kind(
            PUBLISHED,
            |locale| locale.t(&msg::told_published_label()),
            |locale, data| locale.t(&msg::told_published(name(locale, data))),
            Mail::Never,
            Right::ReadDrafts,
        ),
        kind(
            SCHEDULED,
            |locale| locale.t(&msg::told_scheduled_label()),
            |locale, data| {
                let day = data["on"].as_str().and_then(|day| day.parse().ok()).map(|day| locale.date_full(day));
                locale.t(&msg::told_scheduled(day.unwrap_or_default(), name(locale, data)))
            },
            Mail::Never,
            Right::ReadDrafts,
        ),
        kind(
            DROPPED,
            |locale| locale.t(&msg::told_dropped_label()),
            |locale, data| locale.t(&dropped(locale, data)),
            Mail::Now,
            Right::ReadDrafts,
        ),
        kind(
            STALE,
            |locale| locale.t(&msg::told_stale_label()),
            |locale, data| locale.t(&msg::told_stale(language(locale, data), name(locale, data))),
            Mail::Daily,
            Right::Translate,
        ),
        kind(
            GIVEN,
            |locale| locale.t(&msg::told_given_label()),
            |locale, data| locale.t(&msg::told_given(language(locale, data), name(locale, data))),
            Mail::Daily,
            Right::Translate,
        ),
    ]
}

fn dropped(locale: &Locale, data: &Value) -> Message {
    if data["why"] == Dropped::Pictures.as_str() {
        msg::told_dropped_pictures(name(locale, data))
    } else {
        msg::told_dropped_right(name(locale, data))
    }
}

/// What is told about a draft, taken before it is changed: afterwards nothing may be left of it.
pub(crate) struct Told {
    object: Uuid,
    path: String,
    /// The name in each language of the interface; null where it must not be told.
    name: Value,
    within: Vec<Scope>,
    writers: Vec<Uuid>,
    /// The languages whose translations it would make stale.
    stale: Vec<Lang>,
}

fn names(name: Option<&Text>) -> Value {
    let Some(name) = name else { return Value::Null };
    Lang::INTERFACE.iter().map(|lang| (lang.to_string(), Value::from(name.show(*lang).value.as_str()))).collect()
}

/// The languages in which a record was up to date, and would be no longer.
fn stale<T: Editable>(before: &T, after: &T) -> Vec<Lang> {
    let mut found: Vec<Lang> = Vec::new();
    for (key, text) in after.texts() {
        let Some(then) = super::texts::find(before, &key) else { continue };
        let now = text.versions().map(|(lang, _)| lang).filter(|lang| text.progress(*lang) == Progress::Stale);
        found.extend(now.filter(|lang| then.progress(*lang) > Progress::Stale));
    }
    found.sort_unstable();
    found.dedup();
    found
}

impl Told {
    pub(crate) async fn of<T: Editable>(tx: &Tx, desk: &Desk<T>, shelf: &Shelf) -> Result<Told> {
        let draft = desk.draft.as_ref();
        let mut writers = writers::of(tx, desk.id()).await?;
        writers.extend(draft.and_then(|draft| draft.author));
        let name = desk.present().filter(|record| !record.is_confidential()).and_then(T::named);
        let stale = draft.zip(desk.published.as_ref()).map(|(draft, before)| stale(before, &draft.record));
        Ok(Told {
            object: desk.id(),
            path: format!("work/{}s/{}", T::KIND, desk.id()),
            name: names(name),
            within: desk.place().scopes(shelf),
            writers,
            stale: stale.unwrap_or_default(),
        })
    }

    fn notice<'a>(&'a self, kind: &'static str, data: Value) -> Notice<'a> {
        let needs = Needs { right: Right::ReadDrafts, within: self.within.clone() };
        Notice { kind, object: self.object, path: &self.path, needs: Some(needs), data }
    }

    async fn writers(&self, app: &App, tx: &Tx, by: &Actor, notice: &Notice<'_>) -> Result<()> {
        notices::tell(app, tx, by, &self.writers, notice).await
    }

    /// To those who may publish it; and to those who translate it, when it makes their work stale.
    pub(crate) async fn submitted(&self, app: &App, tx: &Tx, by: &Actor) -> Result<()> {
        let notice = self.notice(SUBMITTED, json!({ "name": self.name }));
        notices::tell_holders(app, tx, by, Right::Publish, &self.within, &notice).await?;
        self.translators(app, tx, by).await
    }

    pub(crate) async fn refused(&self, app: &App, tx: &Tx, by: &Actor) -> Result<()> {
        self.writers(app, tx, by, &self.notice(REFUSED, json!({ "name": self.name }))).await
    }

    /// What was said of it on its way is no longer of interest.
    pub(crate) async fn published(&self, app: &App, tx: &Tx, by: &Actor) -> Result<()> {
        notices::forget_object(tx, self.object).await?;
        self.writers(app, tx, by, &self.notice(PUBLISHED, json!({ "name": self.name }))).await?;
        self.translators(app, tx, by).await
    }

    pub(crate) async fn scheduled(&self, app: &App, tx: &Tx, by: &Actor, on: jiff::civil::Date) -> Result<()> {
        self.writers(app, tx, by, &self.notice(SCHEDULED, json!({ "name": self.name, "on": on }))).await
    }

    /// To those who wrote it, and to whoever chose the day.
    pub(crate) async fn dropped(&self, app: &App, tx: &Tx, chose: Uuid, why: Dropped) -> Result<()> {
        let to: Vec<Uuid> = self.writers.iter().copied().chain([chose]).collect();
        let notice = self.notice(DROPPED, json!({ "name": self.name, "why": why.as_str() }));
        notices::tell(app, tx, &Actor::Job("drafts"), &to, &notice).await
    }

    /// One notice a record and language, however often it is written: an unread one gives way to the next.
    async fn translators(&self, app: &App, tx: &Tx, by: &Actor) -> Result<()> {
        if self.stale.is_empty() {
            return Ok(());
        }
        let people = notices::nearest(tx, Right::Translate, &self.within).await?;
        let chosen = claims::languages_of_all(tx.connection(), &people).await?;
        let own: Vec<(Uuid, Option<Lang>)> = account::some(tx.connection(), &people)
            .await?
            .into_iter()
            .map(|person| (person.id, person.language.parse().ok()))
            .collect();
        let works_in = |account: Uuid, own: Option<Lang>, lang: Lang| match chosen.get(&account) {
            Some(chosen) if !chosen.is_empty() => chosen.contains(&lang),
            _ => own.is_some_and(|own| own.base() == lang.base()),
        };
        for lang in &self.stale {
            let to: Vec<Uuid> = own.iter().filter(|(id, own)| works_in(*id, *own, *lang)).map(|(id, _)| *id).collect();
            self.translation(app, tx, by, STALE, *lang, &to).await?;
        }
        Ok(())
    }

    /// To somebody whom a colleague asks to translate it.
    pub(crate) async fn given(&self, app: &App, tx: &Tx, by: &Actor, lang: Lang, to: Uuid) -> Result<()> {
        self.translation(app, tx, by, GIVEN, lang, &[to]).await
    }

    async fn translation(
        &self,
        app: &App,
        tx: &Tx,
        by: &Actor,
        kind: &'static str,
        lang: Lang,
        to: &[Uuid],
    ) -> Result<()> {
        let path = format!("{}/translations/{lang}", self.path);
        let object = Id::<Told>::derived("translation", &format!("{}:{lang}", self.object)).uuid();
        let needs = Needs { right: Right::Translate, within: self.within.clone() };
        let data = json!({ "name": self.name, "lang": lang });
        notices::tell(app, tx, by, to, &Notice { kind, object, path: &path, needs: Some(needs), data }).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::services::Service;

    #[test]
    fn only_languages_that_lose_are_told() {
        let name = Text::new(Lang::FR, "Guichet").with(Lang::AR, "شباك").with(Lang::EN, "Desk");
        let description = Some(Text::new(Lang::FR, "Bonjour").with(Lang::AR, "مرحبا"));
        let before = Service { description, ..Service::invented(name) };
        let mut after = before.clone();
        assert!(stale(&before, &after).is_empty());
        after.description.as_mut().unwrap().rewrite("Bonsoir".into(), false);
        assert_eq!(stale(&before, &after), [Lang::AR]);
        // What was stale already is no news.
        let again = after.clone();
        after.description.as_mut().unwrap().rewrite("Bonne nuit".into(), false);
        assert!(stale(&again, &after).is_empty());
        after.name.rewrite("Accueil".into(), true);
        assert!(stale(&again, &after).is_empty());
    }
}
