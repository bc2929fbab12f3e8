//! A page of a guide as a record that people draft, publish and translate.
//! It lies in its territory. Where it stands in the tree is not for its drafts to say: see `arranging`.

use super::{Guide, Section, store};
use crate::drafts::{Acts, Editable, Keyed, Place};
use crate::msg;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use kernel::{Localized, Result, Text};
use platform::db;
use sea_orm::entity::prelude::*;
use std::borrow::Cow;

impl Editable for Guide {
    const ACTS: Acts = Acts {
        created: msg::act_guide_created(),
        saved: msg::act_guide_saved(),
        moved: msg::act_guide_moved(),
        translated: msg::act_guide_translated(),
        submitted: msg::act_guide_submitted(),
        refused: msg::act_guide_refused(),
        withdrawn: msg::act_guide_withdrawn(),
        restored: msg::act_guide_restored(),
        scheduled: msg::act_guide_scheduled(),
        schedule_dropped: msg::act_guide_schedule_dropped(),
        published: msg::act_guide_published(),
        archived: msg::act_guide_archived(),
        unarchived: msg::act_guide_unarchived(),
    };

    fn named(&self) -> Option<&Text> {
        Some(&self.title)
    }

    async fn place(&self, _: &impl ConnectionTrait) -> Result<Place> {
        Ok(Place { territory: Some(self.territory), organisation: None })
    }

    fn set_place(&mut self, place: Place) {
        self.territory = place.territory.unwrap_or(self.territory);
    }

    fn slug(&self) -> Option<&str> {
        Some(&self.slug)
    }

    fn set_slug(&mut self, slug: String) {
        self.slug = slug;
    }

    async fn slug_is_taken(&self, db: &impl ConnectionTrait) -> Result<bool> {
        let others = store::Entity::find()
            .filter(store::Column::Territory.eq(self.territory.uuid()))
            .filter(store::Column::Slug.eq(self.slug.as_str()))
            .filter(store::Column::Id.ne(self.id.uuid()));
        Ok(others.count(db).await.map_err(db::failed)? > 0)
    }

    fn is_public(&self) -> bool {
        !self.archived
    }

    fn set_public(&mut self, public: bool) {
        self.archived = !public;
    }

    fn touch(&mut self, at: Timestamp) {
        self.last_modified = Some(at);
        // A publication is a confirmation: an own date that is past has been met by it.
        self.review_due = self.review_due.filter(|own| *own >= at.to_zoned(TimeZone::UTC).date());
    }

    fn follow(&mut self, published: &Guide) {
        self.slug.clone_from(&published.slug);
        (self.parent, self.position) = (published.parent, published.position);
        // Somebody may have confirmed what the public sees while this was being written.
        self.reviewed_on = self.reviewed_on.max(published.reviewed_on);
    }

    fn weight(&self) -> i64 {
        // The pages from which others are reached are read first.
        if self.parent.is_none() { 50 } else { 40 }
    }

    fn texts(&self) -> Vec<Keyed<'_>> {
        let mut all = vec![("title".to_owned(), Cow::Borrowed(&self.title))];
        all.extend(self.summary.as_ref().map(|text| ("summary".to_owned(), Cow::Borrowed(text))));
        for section in &self.sections {
            let key = |part: &str| format!("section.{}.{part}", section.anchor);
            all.extend(section.title.as_ref().map(|text| (key("title"), Cow::Borrowed(text))));
            all.extend(section.body.as_ref().map(|text| (key("body"), Cow::Borrowed(text))));
            all.extend(section.steps.as_ref().map(|steps| (key("steps"), Cow::Owned(lines(steps)))));
        }
        all
    }

    fn change(&mut self, key: &str, change: &mut dyn FnMut(&mut Text)) -> bool {
        let text = match key {
            "title" => Some(&mut self.title),
            "summary" => self.summary.as_mut(),
            _ => {
                let belongs = |section: &&mut Section| {
                    let rest = key.strip_prefix("section.").and_then(|rest| rest.strip_prefix(&section.anchor));
                    matches!(rest, Some(".title" | ".body" | ".steps"))
                };
                match (self.sections.iter_mut().find(belongs), key.rsplit('.').next()) {
                    (Some(section), Some("title")) => section.title.as_mut(),
                    (Some(section), Some("body")) => section.body.as_mut(),
                    (Some(section), _) => return section.steps.as_mut().map(|it| change_steps(it, change)).is_some(),
                    (None, _) => None,
                }
            }
        };
        text.map(change).is_some()
    }
}

/// Steps as one text, a line for each.
pub fn lines(steps: &Localized<Vec<String>>) -> Text {
    steps.map(|_, steps| steps.join("\n"))
}

/// The steps that a text says, one on each line.
pub fn steps(text: &Text) -> Localized<Vec<String>> {
    text.map(|_, lines| lines.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect())
}

fn change_steps(slot: &mut Localized<Vec<String>>, change: &mut dyn FnMut(&mut Text)) {
    let before = lines(slot);
    let mut after = before.clone();
    change(&mut after);
    // Steps that hold line ends of their own stay as they are until somebody changes one.
    if after != before {
        *slot = steps(&after);
    }
}
