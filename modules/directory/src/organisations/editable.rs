//! An organisation as a record that people draft, publish and translate.
//! It lies in its territory and in itself: rights on it count on it.

use super::{Organisation, store};
use crate::drafts::archiving::{self, Hanging};
use crate::drafts::{Acts, Editable, Keyed, Place};
use crate::msg;
use kernel::{Result, Text};
use platform::db;
use sea_orm::entity::prelude::*;
use std::borrow::Cow;

impl Editable for Organisation {
    const ACTS: Acts = Acts {
        created: msg::act_organisation_created(),
        saved: msg::act_organisation_saved(),
        moved: msg::act_organisation_moved(),
        translated: msg::act_organisation_translated(),
        submitted: msg::act_organisation_submitted(),
        refused: msg::act_organisation_refused(),
        withdrawn: msg::act_organisation_withdrawn(),
        restored: msg::act_organisation_restored(),
        scheduled: msg::act_organisation_scheduled(),
        schedule_dropped: msg::act_organisation_schedule_dropped(),
        published: msg::act_organisation_published(),
        archived: msg::act_organisation_archived(),
        unarchived: msg::act_organisation_unarchived(),
    };
    const TAKES_ALONG: bool = true;

    fn named(&self) -> Option<&Text> {
        Some(&self.name)
    }

    async fn place(&self, _: &impl ConnectionTrait) -> Result<Place> {
        Ok(Place { territory: self.territory, organisation: Some(self.id) })
    }

    fn set_place(&mut self, place: Place) {
        self.territory = place.territory;
    }

    fn slug(&self) -> Option<&str> {
        Some(&self.slug)
    }

    fn set_slug(&mut self, slug: String) {
        self.slug = slug;
    }

    async fn slug_is_taken(&self, db: &impl ConnectionTrait) -> Result<bool> {
        let others = store::Entity::find()
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

    async fn hanging(&self, db: &impl ConnectionTrait) -> Result<Hanging> {
        archiving::of_organisation(db, self.id).await
    }

    fn unsaid(&self) -> usize {
        self.pictures.iter().filter(|it| !it.is_said()).count()
    }

    fn texts(&self) -> Vec<Keyed<'_>> {
        let mut all = vec![("name".to_owned(), &self.name)];
        let own = [
            ("alternate_name", &self.alternate_name),
            ("description", &self.description),
            ("legal_status", &self.legal_status),
        ];
        all.extend(own.into_iter().filter_map(|(name, text)| Some((name.to_owned(), text.as_ref()?))));
        let phones = self.phones.iter();
        all.extend(phones.filter_map(|it| Some((format!("phone.{}", it.id), it.description.as_ref()?))));
        for it in &self.programs {
            all.push((format!("program.{}.name", it.id), &it.name));
            all.extend(it.description.as_ref().map(|text| (format!("program.{}.description", it.id), text)));
        }
        let pictures = self.pictures.iter();
        all.extend(pictures.filter_map(|it| Some((format!("picture.{}", it.picture.file), it.alt.as_ref()?))));
        all.into_iter().map(|(key, text)| (key, Cow::Borrowed(text))).collect()
    }

    fn change(&mut self, key: &str, change: &mut dyn FnMut(&mut Text)) -> bool {
        let mut all = vec![("name".to_owned(), &mut self.name)];
        let own = [
            ("alternate_name", &mut self.alternate_name),
            ("description", &mut self.description),
            ("legal_status", &mut self.legal_status),
        ];
        all.extend(own.into_iter().filter_map(|(name, text)| Some((name.to_owned(), text.as_mut()?))));
        let phones = self.phones.iter_mut();
        all.extend(phones.filter_map(|it| Some((format!("phone.{}", it.id), it.description.as_mut()?))));
        for it in &mut self.programs {
            all.push((format!("program.{}.name", it.id), &mut it.name));
            all.extend(it.description.as_mut().map(|text| (format!("program.{}.description", it.id), text)));
        }
        let pictures = self.pictures.iter_mut();
        all.extend(pictures.filter_map(|it| Some((format!("picture.{}", it.picture.file), it.alt.as_mut()?))));
        let found = all.into_iter().find(|(known, _)| known == key);
        found.map(|(_, text)| change(text)).is_some()
    }
}
