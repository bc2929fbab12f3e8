//! A service as a record that people draft, publish and translate.
//! Its place is its territory and organisation; its texts are those that a reader meets.

use super::{Eligibility, Freshness, Service, Status, places, store};
use crate::drafts::{Acts, Editable, Keyed, Place, texts};
use crate::msg;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use kernel::{Id, Result, Territory, Text};
use platform::{Tx, db};
use sea_orm::entity::prelude::*;
use std::borrow::Cow;

impl Service {
    /// One that has a name, and says nothing else yet.
    pub fn new(id: Id<Service>, slug: &str, territory: Id<Territory>, name: Text) -> Service {
        Service {
            id,
            slug: slug.to_owned(),
            territory,
            name,
            organisation: None,
            program: None,
            status: Status::default(),
            alternate_name: None,
            description: None,
            url: None,
            additional_urls: Vec::new(),
            email: None,
            interpretation_services: None,
            application_process: None,
            fees_description: None,
            wait_time: None,
            fees: None,
            accreditations: None,
            licenses: None,
            alert: None,
            eligibility_description: None,
            eligibility: Eligibility::default(),
            freshness: Freshness::default(),
            last_modified: None,
            phones: Vec::new(),
            schedules: Vec::new(),
            exceptions: Vec::new(),
            open_on_holidays: false,
            service_areas: Vec::new(),
            places: Vec::new(),
            languages: Vec::new(),
            funding: Vec::new(),
            cost_options: Vec::new(),
            required_documents: Vec::new(),
            contacts: Vec::new(),
            capacities: Vec::new(),
            pictures: Vec::new(),
            attributes: Vec::new(),
            metadata: Vec::new(),
        }
    }

    /// One of nowhere, for tests.
    #[cfg(test)]
    pub fn invented(name: Text) -> Service {
        Service::new(Id::derived("test", "service"), "s", Id::derived("test", "territory"), name)
    }
}

impl Editable for Service {
    const ACTS: Acts = Acts {
        created: msg::act_service_created(),
        saved: msg::act_service_saved(),
        moved: msg::act_service_moved(),
        translated: msg::act_service_translated(),
        submitted: msg::act_service_submitted(),
        refused: msg::act_service_refused(),
        withdrawn: msg::act_service_withdrawn(),
        restored: msg::act_service_restored(),
        scheduled: msg::act_service_scheduled(),
        schedule_dropped: msg::act_service_schedule_dropped(),
        published: msg::act_service_published(),
        archived: msg::act_service_archived(),
        unarchived: msg::act_service_unarchived(),
    };
    const MOVES: bool = true;

    fn named(&self) -> Option<&Text> {
        Some(&self.name)
    }

    async fn place(&self, _: &impl ConnectionTrait) -> Result<Place> {
        Ok(Place { territory: Some(self.territory), organisation: self.organisation })
    }

    fn set_place(&mut self, place: Place) {
        self.territory = place.territory.unwrap_or(self.territory);
        self.organisation = place.organisation;
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
        self.status.is_public()
    }

    fn set_public(&mut self, public: bool) {
        self.status = if public { Status::Active } else { Status::Inactive };
    }

    fn touch(&mut self, at: Timestamp) {
        self.last_modified = Some(at);
        // A publication is a confirmation: an own date that is past has been met by it.
        self.freshness.due = self.freshness.due.filter(|own| *own >= at.to_zoned(TimeZone::UTC).date());
    }

    fn follow(&mut self, published: &Service) {
        self.slug.clone_from(&published.slug);
        // Somebody may have confirmed what the public sees while this was being written.
        self.freshness.assured_on = self.freshness.assured_on.max(published.freshness.assured_on);
    }

    fn unsaid(&self) -> usize {
        self.pictures.iter().filter(|it| !it.is_said()).count()
    }

    fn weight(&self) -> i64 {
        30
    }

    fn texts(&self) -> Vec<Keyed<'_>> {
        let mut all = own(self);
        let phones = self.phones.iter();
        all.extend(phones.filter_map(|it| Some((format!("phone.{}", it.id), it.description.as_ref()?))));
        let documents = self.required_documents.iter();
        all.extend(documents.filter_map(|it| Some((format!("document.{}", it.id), it.document.as_ref()?))));
        let hours = self.schedules.iter();
        all.extend(hours.filter_map(|it| Some((format!("hours.{}", it.id), it.notes.as_ref()?))));
        let exceptions = self.exceptions.iter();
        all.extend(exceptions.filter_map(|it| Some((format!("exception.{}", texts::key(it)), it.note.as_ref()?))));
        for it in &self.contacts {
            all.extend(it.title.as_ref().map(|text| (format!("contact.{}.title", it.id), text)));
            all.extend(it.department.as_ref().map(|text| (format!("contact.{}.department", it.id), text)));
        }
        let costs = self.cost_options.iter();
        all.extend(costs.filter_map(|it| Some((format!("cost.{}", it.id), it.amount_description.as_ref()?))));
        let capacities = self.capacities.iter();
        all.extend(capacities.filter_map(|it| Some((format!("capacity.{}", it.id), it.description.as_ref()?))));
        let served = self.service_areas.iter();
        all.extend(served.filter_map(|it| Some((format!("served.{}", it.id), it.name.as_ref()?))));
        let pictures = self.pictures.iter();
        all.extend(pictures.filter_map(|it| Some((format!("picture.{}", it.picture.file), it.alt.as_ref()?))));
        all.into_iter().map(|(key, text)| (key, Cow::Borrowed(text))).collect()
    }

    fn change(&mut self, key: &str, change: &mut dyn FnMut(&mut Text)) -> bool {
        let found = own_mut(self).into_iter().find(|(known, _)| known == key);
        found.map(|(_, text)| change(text)).is_some()
    }

    async fn kept(&self, tx: &Tx) -> Result<()> {
        places::note(tx, std::slice::from_ref(self)).await
    }
}

/// The texts of the service itself, by the names of their fields.
macro_rules! fields {
    ($($name:ident),+) => {
        fn own(service: &Service) -> Vec<(String, &Text)> {
            let mut all = vec![("name".to_owned(), &service.name)];
            $(all.extend(service.$name.as_ref().map(|text| (stringify!($name).to_owned(), text)));)+
            all
        }

        fn own_mut(service: &mut Service) -> Vec<(String, &mut Text)> {
            let mut all = vec![("name".to_owned(), &mut service.name)];
            $(all.extend(service.$name.as_mut().map(|text| (stringify!($name).to_owned(), text)));)+
            let phones = service.phones.iter_mut().filter_map(|it| Some((format!("phone.{}", it.id), it.description.as_mut()?)));
            all.extend(phones);
            let documents = service.required_documents.iter_mut();
            all.extend(documents.filter_map(|it| Some((format!("document.{}", it.id), it.document.as_mut()?))));
            let hours = service.schedules.iter_mut();
            all.extend(hours.filter_map(|it| Some((format!("hours.{}", it.id), it.notes.as_mut()?))));
            let exceptions = service.exceptions.iter_mut();
            all.extend(exceptions.filter_map(|it| Some((format!("exception.{}", texts::key(it)), it.note.as_mut()?))));
            for it in &mut service.contacts {
                all.extend(it.title.as_mut().map(|text| (format!("contact.{}.title", it.id), text)));
                all.extend(it.department.as_mut().map(|text| (format!("contact.{}.department", it.id), text)));
            }
            let costs = service.cost_options.iter_mut();
            all.extend(costs.filter_map(|it| Some((format!("cost.{}", it.id), it.amount_description.as_mut()?))));
            let capacities = service.capacities.iter_mut();
            all.extend(capacities.filter_map(|it| Some((format!("capacity.{}", it.id), it.description.as_mut()?))));
            let served = service.service_areas.iter_mut();
            all.extend(served.filter_map(|it| Some((format!("served.{}", it.id), it.name.as_mut()?))));
            let pictures = service.pictures.iter_mut();
            all.extend(pictures.filter_map(|it| Some((format!("picture.{}", it.picture.file), it.alt.as_mut()?))));
            all
        }
    };
}

fields!(
    alternate_name,
    description,
    eligibility_description,
    application_process,
    fees_description,
    wait_time,
    alert,
    interpretation_services,
    accreditations,
    fees
);
