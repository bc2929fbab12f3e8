//! A place as a record that people draft, publish and translate.
//! It lies where its organisation does. A confidential one, address and all, is for those alone who may write it.

use super::{Location, store};
use crate::drafts::archiving::{self, Hanging};
use crate::drafts::{self, Acts, Editable, Keyed, Place};
use crate::msg;
use crate::services;
use kernel::{Result, Text};
use platform::vault::Seal;
use sea_orm::ConnectionTrait;
use std::borrow::Cow;
use uuid::Uuid;

impl Editable for Location {
    const ACTS: Acts = Acts {
        created: msg::act_location_created(),
        saved: msg::act_location_saved(),
        moved: msg::act_location_moved(),
        translated: msg::act_location_translated(),
        submitted: msg::act_location_submitted(),
        refused: msg::act_location_refused(),
        withdrawn: msg::act_location_withdrawn(),
        restored: msg::act_location_restored(),
        scheduled: msg::act_location_scheduled(),
        schedule_dropped: msg::act_location_schedule_dropped(),
        published: msg::act_location_published(),
        archived: msg::act_location_archived(),
        unarchived: msg::act_location_unarchived(),
    };

    fn named(&self) -> Option<&Text> {
        let address = self.addresses.first().map(|address| &address.address_1);
        self.name.as_ref().or(self.area.as_ref()).or(address)
    }

    async fn place(&self, db: &impl ConnectionTrait) -> Result<Place> {
        let Some(id) = self.organisation else { return Ok(Place::default()) };
        let territory = drafts::store::home(db, id).await?.flatten();
        Ok(Place { territory, organisation: Some(id) })
    }

    fn set_place(&mut self, place: Place) {
        self.organisation = place.organisation;
    }

    fn is_public(&self) -> bool {
        !self.archived
    }

    fn set_public(&mut self, public: bool) {
        self.archived = !public;
    }

    async fn hanging(&self, db: &impl ConnectionTrait) -> Result<Hanging> {
        let services = services::store::offered_at(db, self.id, archiving::MOST).await?;
        Ok(Hanging { services, ..Hanging::default() })
    }

    fn is_confidential(&self) -> bool {
        self.confidential || self.sealed.is_some()
    }

    fn shut(&mut self, seal: &Seal) -> Result<()> {
        Location::shut(self, seal)
    }

    fn open(&mut self, seal: &Seal) {
        Location::open(self, seal);
    }

    fn weight(&self) -> i64 {
        20
    }

    fn texts(&self) -> Vec<Keyed<'_>> {
        let own = [
            ("name", &self.name),
            ("alternate_name", &self.alternate_name),
            ("description", &self.description),
            ("transportation", &self.transportation),
            ("area", &self.area),
        ];
        let mut all: Vec<(String, &Text)> =
            own.into_iter().filter_map(|(name, text)| Some((name.to_owned(), text.as_ref()?))).collect();
        for it in &self.accessibility {
            all.extend(it.description.as_ref().map(|text| (format!("accessibility.{}", it.id), text)));
        }
        let phones = self.phones.iter();
        all.extend(phones.filter_map(|it| Some((format!("phone.{}", it.id), it.description.as_ref()?))));
        all.into_iter().map(|(key, text)| (key, Cow::Borrowed(text))).collect()
    }

    fn change(&mut self, key: &str, change: &mut dyn FnMut(&mut Text)) -> bool {
        let own = [
            ("name", &mut self.name),
            ("alternate_name", &mut self.alternate_name),
            ("description", &mut self.description),
            ("transportation", &mut self.transportation),
            ("area", &mut self.area),
        ];
        let mut all: Vec<(String, &mut Text)> =
            own.into_iter().filter_map(|(name, text)| Some((name.to_owned(), text.as_mut()?))).collect();
        for it in &mut self.accessibility {
            all.extend(it.description.as_mut().map(|text| (format!("accessibility.{}", it.id), text)));
        }
        let phones = self.phones.iter_mut();
        all.extend(phones.filter_map(|it| Some((format!("phone.{}", it.id), it.description.as_mut()?))));
        let found = all.into_iter().find(|(known, _)| known == key);
        found.map(|(_, text)| change(text)).is_some()
    }

    async fn load(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<Location>> {
        store::whole(db, id).await
    }
}
