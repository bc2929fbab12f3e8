//! Drafts of any kind of record: the same machine, kept apart by kind, and moved only with rights in both places.
//! What a confidential place withholds is shown to those alone who may write it, and survives its publication.

use crate::demo::network;
use crate::drafts::{act, at, fields, send, write};
use directory::drafts::policy::{CreateDraft, EditDraft, PublishDraft, ReadDraft, TranslateDraft};
use directory::drafts::translating::{self, Rendering};
use directory::drafts::versions::{self, Seen};
use directory::drafts::{Editable, Place, publishing, saving};
use directory::guides::Guide;
use directory::import::everything;
use directory::locations::Location;
use directory::organisations::Organisation;
use directory::shelf::Shelf;
use kernel::{Id, Lang, Text};
use std::sync::Arc;
use testkit::{Persona, TestApp};

async fn shelf(app: &TestApp) -> Arc<Shelf> {
    Arc::new(Shelf::load(app.app().db.read()).await.unwrap())
}

/// Saves a change, publishes it; the number of the version.
async fn publish<T: Editable>(app: &TestApp, id: uuid::Uuid, change: impl FnOnce(&mut T)) -> i64 {
    let (cx, shelf, id) = (app.cx(), shelf(app).await, Id::<T>::from_uuid(id));
    let mut tx = app.app().db.begin().await.unwrap();
    let permit = cx.permit::<EditDraft<T>>(&tx, (id, shelf.clone())).await.unwrap();
    let mut record = permit.object().present().unwrap().clone();
    let seen = directory::drafts::fingerprint(&record).unwrap();
    change(&mut record);
    let saved = saving::save(&tx, &cx.actor, &permit, &seen, record).await.unwrap();
    assert!(matches!(saved, saving::Saved::Done(_)), "{saved:?}");
    let permit = cx.permit::<PublishDraft<T>>(&tx, (id, shelf)).await.unwrap();
    let number = publishing::publish(&mut tx, &cx.actor, &permit, None).await.unwrap();
    tx.commit().await.unwrap();
    number
}

testkit::on_both! {
    async fn kinds_that_share_an_identifier_are_kept_apart(place) {
        let app = network(&place).await;
        let all = everything(app.app().db.read()).await.unwrap();
        let service = &all.services[0];
        let (cx, shelf) = (app.cx(), shelf(&app).await);
        let territory = Place { territory: Some(service.territory), organisation: None };
        let tx = app.app().db.begin().await.unwrap();
        let permit = cx.permit::<CreateDraft<Organisation>>(&tx, (territory, shelf.clone())).await.unwrap();
        let organisation: Organisation = serde_json::from_value(serde_json::json!({
            "id": service.id, "slug": "jumelle", "territory": service.territory,
            "name": Text::new(Lang::FR, "Association jumelle"),
        })).unwrap();
        saving::create(&tx, &cx.actor, &permit, organisation).await.unwrap();
        tx.commit().await.unwrap();
        let path = at(&app, &service.slug).await;
        app.as_(Persona::Administrator).get(&path).await.ok().hides("Brouillon");
        write(&app, Persona::Administrator, &path, &[("description", "Mon brouillon")]).await.is(303);
        assert_eq!(publish::<Organisation>(&app, service.id.uuid(), |it| it.email = Some("a@example.org".into())).await, 1);
        app.as_(Persona::Administrator).get(&path).await.ok().shows("Mon brouillon");
        app.catch_up().await;
        let home = shelf.territory(service.territory).unwrap();
        app.get(&format!("/fr/{}/organisations/jumelle", home.slug)).await.ok().shows("Association jumelle");
    }

    async fn any_kind_is_written_translated_and_published(place) {
        let app = network(&place).await;
        let all = everything(app.app().db.read()).await.unwrap();
        let organisation = all.organisations.iter().find(|it| it.slug == "mairie-la-marsa").unwrap();
        let id = organisation.id;
        let number = publish::<Organisation>(&app, id.uuid(), |it| it.name.rewrite("Mairie nouvelle".into(), false)).await;
        assert_eq!(number, 2, "what was there is the first version");
        let (cx, shelf) = (app.cx(), shelf(&app).await);
        let look = cx.look::<ReadDraft<Organisation>>((id, shelf.clone())).await.unwrap();
        let now = look.object().present().unwrap();
        assert_eq!(now.name.progress(Lang::AR), kernel::Progress::Stale);
        let db = app.app().db.read();
        let before = translating::before(db, &Seen::at(&look), now, Lang::AR).await.unwrap();
        assert_eq!(before["name"], organisation.name.show(Lang::FR).value.as_str());
        let tx = app.app().db.begin().await.unwrap();
        let permit = cx.permit::<TranslateDraft<Organisation>>(&tx, (id, shelf.clone())).await.unwrap();
        let seen = translating::seen(&now.name, Lang::AR);
        let mine = Rendering { key: "name".into(), value: "البلدية".into(), seen, right: false, machine: false };
        assert_eq!(translating::translate(&tx, &cx.actor, &permit, Lang::AR, &[mine]).await.unwrap().written, 1);
        tx.commit().await.unwrap();
        publish::<Organisation>(&app, id.uuid(), |it| it.email = Some("b@example.org".into())).await;
        let look = cx.look::<ReadDraft<Organisation>>((id, shelf)).await.unwrap();
        assert_eq!(versions::of(db, &Seen::at(&look)).await.unwrap().len(), 3);
        assert_eq!(look.object().published.as_ref().unwrap().name.show(Lang::AR).value, "البلدية");
    }

    async fn the_steps_of_a_guide_are_translated_line_by_line(place) {
        let app = network(&place).await;
        let all = everything(app.app().db.read()).await.unwrap();
        let has_steps = |it: &&Guide| it.sections.iter().any(|section| section.steps.is_some());
        let mut guide = all.guides.iter().find(has_steps).unwrap().clone();
        let key = guide.texts().into_iter().map(|(key, _)| key).find(|key| key.ends_with(".steps")).unwrap();
        let before = guide.clone();
        assert!(guide.change(&key, &mut |_| {}));
        assert_eq!(guide, before);
        assert!(guide.change(&key, &mut |text| *text = text.clone().with(Lang::EN, "One\n\n Two ")));
        let steps = guide.sections.iter().find_map(|it| it.steps.as_ref()).unwrap();
        assert_eq!(steps.version(Lang::EN).unwrap().value, ["One", "Two"]);
    }

    async fn a_confidential_place_keeps_its_address_and_its_secret(place) {
        let app = network(&place).await;
        let all = everything(app.app().db.read()).await.unwrap();
        let secret = all.locations.iter().find(|it| it.confidential && it.organisation.is_some()).unwrap();
        let (cx, shelf) = (app.cx(), shelf(&app).await);
        let look = cx.look::<ReadDraft<Location>>((secret.id, shelf.clone())).await.unwrap();
        let whole = look.object().published.clone().unwrap();
        assert!(!whole.addresses.is_empty() && secret.addresses.is_empty());
        publish::<Location>(&app, secret.id.uuid(), |it| it.url = Some("https://example.org".into())).await;
        let look = cx.look::<ReadDraft<Location>>((secret.id, shelf.clone())).await.unwrap();
        assert_eq!(look.object().published.as_ref().unwrap().addresses, whole.addresses);
        let public = everything(app.app().db.read()).await.unwrap();
        assert!(public.locations.iter().find(|it| it.id == secret.id).unwrap().addresses.is_empty());
        // Whoever reads drafts but writes none does not see it.
        let account = app.account(Persona::Observer).await.id;
        let tx = app.app().db.begin().await.unwrap();
        let actor = platform::accounts::account::acting(&tx, account).await.unwrap().unwrap();
        tx.commit().await.unwrap();
        let observer = platform::Cx { actor, ..app.cx() };
        assert!(observer.look::<ReadDraft<Location>>((secret.id, shelf)).await.is_err());
    }

    async fn a_service_moves_with_rights_in_both_places_alone(place) {
        let app = network(&place).await;
        let path = at(&app, "guichet-accueil-migrants").await;
        let to = format!("{path}/place");
        for persona in [Persona::Editor, Persona::Reviewer, Persona::Neighbour] {
            act(&app, persona, &to, &[("territory", "raoued")]).await.is(404);
        }
        app.as_(Persona::Editor).get(&path).await.ok().hides("Déplacer vers un autre territoire");
        let page = app.as_(Persona::Administrator).get(&path).await.ok().shows("Déplacer vers un autre territoire");
        let form = fields(&page, &to);
        assert!(form.iter().any(|(name, _)| name == "territory"));
        act(&app, Persona::Administrator, &to, &[("territory", "nulle-part")]).await.is(404);
        act(&app, Persona::Administrator, &to, &[("territory", "raoued")]).await.is(303);
        // The draft lies in Raoued now, what is published in La Marsa: neither editor alone may touch it.
        for persona in [Persona::Editor, Persona::Neighbour] {
            app.as_(persona).get(&path).await.is(404);
        }
        let list = app.as_(Persona::Editor).get("/fr/work/services?q=guichet").await.ok();
        list.shows("Guichet d’accueil et d’orientation").hides("Raoued");
        act(&app, Persona::Reviewer, &format!("{path}/publication"), &[]).await.is(404);
        app.catch_up().await;
        app.get("/fr/la-marsa/services/guichet-accueil-migrants").await.ok();
        // What is typed meanwhile stays where it was moved.
        let page = app.as_(Persona::Administrator).get(&path).await.ok();
        send(&app, Persona::Administrator, &path, &fields(&page, &path)).await.is(303);
        act(&app, Persona::Administrator, &format!("{path}/publication"), &[]).await.is(303);
        app.catch_up().await;
        app.get("/fr/la-marsa/services/guichet-accueil-migrants").await.is(404);
        app.get("/fr/raoued/services/guichet-accueil-migrants").await.ok();
        app.as_(Persona::Neighbour).get(&path).await.ok();
        app.as_(Persona::Editor).get(&path).await.is(404);
    }
}
