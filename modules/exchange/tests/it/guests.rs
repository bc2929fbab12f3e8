//! Invitations and participants: who asks whom, who answers for whom, who has a place, who reads who somebody is, and for how long.

use crate::events::{SECRETARIAT, announced, save, whole, with};
use crate::{exchange, institution};
use kernel::Lang;
use testkit::{Answer, Persona, TestApp};

/// The same event as an institution reads it.
fn asked(path: &str) -> String {
    path.replace("/events/", "/invitations/")
}

async fn invite(app: &TestApp, path: &str, names: &str) -> Answer {
    app.as_(SECRETARIAT).post_form(&format!("{path}/invitations"), &[("institutions", names), ("all", "")]).await
}

/// The institution of this place has a Spanish name too.
async fn translated(app: &TestApp, own: &str, name: &str) {
    let cx = app.cx();
    let mut tx = cx.app.db.begin().await.unwrap();
    let permit = cx.permit::<directory::records::KeepDirectory>(&tx, ()).await.unwrap();
    let mut all = directory::api::organisations(tx.connection(), &[institution(own)]).await.unwrap();
    all[0].name = all[0].name.clone().with(Lang::ES, name);
    directory::records::keep(&mut tx, &permit, &all).await.unwrap();
    tx.commit().await.unwrap();
    app.catch_up().await;
}

async fn reply(app: &TestApp, persona: Persona, path: &str, (own, reply, note): (&str, &str, &str)) -> Answer {
    let own = institution(own).to_string();
    let sent = [("organisation", own.as_str()), ("reply", reply), ("note", note)];
    app.as_(persona).post_form(&format!("{}/answer", asked(path)), &sent).await
}

async fn register(app: &TestApp, persona: Persona, path: &str, own: &str, name: &str) -> Answer {
    let own = institution(own).to_string();
    let sent = [
        ("organisation", own.as_str()),
        ("name", name),
        ("function", "Directora"),
        ("language", "fr"),
        ("interpreter", "1"),
        ("access", "Rampa de madera"),
    ];
    app.as_(persona).post_form(&format!("{}/participants", asked(path)), &sent).await
}

/// Both institutions are invited and say that they come.
async fn coming(app: &TestApp, path: &str) {
    invite(app, path, "Mairie d’Ici\nMairie d’Ailleurs").await.is(303);
    reply(app, Persona::Editor, path, ("ici", "yes", "")).await.is(303);
    reply(app, Persona::Neighbour, path, ("ailleurs", "yes", "")).await.is(303);
}

/// The identifiers of those whom a page shows with the way to cancel them.
fn shown(page: &Answer) -> Vec<String> {
    let all = page.text().split("/work/exchange/participants/").skip(1);
    all.map(|rest| rest[..36].to_owned()).collect()
}

testkit::on_both! {
    async fn institutions_are_invited_once_and_answer_for_themselves(place) {
        let app = exchange(&place).await;
        let path = announced(&app, "Taller de ventanillas", &[]).await;
        app.as_(Persona::Editor).get(&asked(&path)).await.is(404);
        for persona in [Persona::Coordinator, Persona::Editor, Persona::Observer] {
            let sent = [("institutions", "Mairie d’Ici")];
            app.as_(persona).post_form(&format!("{path}/invitations"), &sent).await.is(404);
            app.as_(persona).get(&format!("{path}/invitations.csv")).await.is(404);
        }
        invite(&app, &path, "").await.is(422);
        let back = invite(&app, &path, "Mairie d’Ici\nNadie").await.is(422).shows("Ninguna institución lleva este nombre: Nadie");
        assert!(back.text().contains("Mairie d’Ici\nNadie"), "what was typed comes back");
        translated(&app, "ailleurs", "Ayuntamiento de Otra Parte").await;
        invite(&app, &path, "Mairie d’Ici\nayuntamiento de OTRA parte\nMairie d’Ici").await.is(303);
        let again = invite(&app, &path, "Mairie d’Ici").await.is(303);
        assert!(again.location().contains("nobody-new"));
        app.as_(Persona::Editor).get("/es/notices").await.ok().shows("Su institución está invitada");
        app.as_(Persona::Editor).get("/es/work").await.ok().shows("Una invitación espera su respuesta");
        app.as_(Persona::Editor).get("/es/work/exchange/invitations").await.ok().shows("Taller de ventanillas");
        app.as_(Persona::Editor).get(&asked(&path)).await.ok().shows("Mairie d’Ici").hides("Mairie d’Ailleurs");
        // What was sent by mistake is taken back, by whoever prepares it and before it was answered.
        let back = |own: &str| format!("{path}/invitations/{}/withdrawal", institution(own));
        app.as_(Persona::Editor).post_form(&back("ailleurs"), &[]).await.is(404);
        app.as_(Persona::Neighbour).get("/es/work").await.ok();
        app.as_(SECRETARIAT).post_form(&back("ailleurs"), &[]).await.is(303);
        app.as_(SECRETARIAT).post_form(&back("ailleurs"), &[]).await.is(409);
        app.as_(Persona::Neighbour).get("/es/notices").await.ok().shows("ya no está invitada");
        app.as_(Persona::Neighbour).get(&asked(&path)).await.is(404);
        invite(&app, &path, "Mairie d’Ailleurs").await.is(303);
        // Nobody answers for another, nor without saying what; a «no» has its reason.
        reply(&app, Persona::Editor, &path, ("ailleurs", "yes", "")).await.is(404);
        reply(&app, Persona::Editor, &path, ("loin", "yes", "")).await.is(404);
        reply(&app, SECRETARIAT, &path, ("ici", "yes", "")).await.is(404);
        for (word, note) in [("", ""), ("none", ""), ("perhaps", ""), ("no", "")] {
            reply(&app, Persona::Editor, &path, ("ici", word, note)).await.is(422);
        }
        register(&app, Persona::Editor, &path, "ici", "Ana").await.is(404);
        reply(&app, Persona::Editor, &path, ("ici", "no", "Ese día <b>cerramos</b>.")).await.is(303);
        app.as_(SECRETARIAT).post_form(&back("ici"), &[]).await.is(409);
        register(&app, Persona::Editor, &path, "ici", "Ana").await.is(404);
        app.as_(SECRETARIAT).get("/es/notices").await.ok().shows("Una institución respondió a la invitación");
        app.as_(Persona::Editor).get("/es/work").await.ok().hides("Una invitación espera");
        let desk = app.as_(SECRETARIAT).get(&path).await.ok().shows("Ese día <b>cerramos</b>.").shows("No viene");
        assert!(!desk.text().contains("<b>cerramos"));
        let file = app.as_(SECRETARIAT).get(&format!("{path}/invitations.csv")).await.ok();
        assert!(file.text().contains("Ayuntamiento de Otra Parte") && file.text().contains("Sin respuesta"), "{}", file.text());
        // It may change its mind until it is over.
        reply(&app, Persona::Editor, &path, ("ici", "yes", "")).await.is(303);
        app.as_(SECRETARIAT).get(&path).await.ok().hides("cerramos");
        app.run_jobs().await;
    }

    async fn places_are_given_in_order_and_those_who_wait_move_up(place) {
        let app = exchange(&place).await;
        let path = announced(&app, "Taller de ventanillas", &[]).await;
        coming(&app, &path).await;
        for (persona, own, name) in [(Persona::Editor, "ici", ""), (Persona::Editor, "ailleurs", "Eva")] {
            let status = if name.is_empty() { 422 } else { 404 };
            register(&app, persona, &path, own, name).await.is(status);
        }
        for name in ["Ana Uno", "Ana Dos"] {
            assert!(register(&app, Persona::Editor, &path, "ici", name).await.is(303).location().contains("registered"));
        }
        // A second tap registers nobody twice.
        register(&app, Persona::Editor, &path, "ici", "ana uno").await.is(422).shows("Esta persona ya está inscrita");
        assert!(register(&app, Persona::Neighbour, &path, "ailleurs", "Eva Tres").await.is(303).location().contains("waits"));
        app.as_(SECRETARIAT).get(&path).await.ok().shows("2 personas inscritas").shows("Una persona espera un cupo.").hides("Ana Uno");
        // Each sees its own alone, and cancels its own alone.
        let own = app.as_(Persona::Editor).get(&asked(&path)).await.ok().shows("Ana Uno").hides("Eva Tres");
        let theirs = shown(&app.as_(Persona::Neighbour).get(&asked(&path)).await.ok().shows("Eva Tres").hides("Ana Uno"));
        let cancel = |id: &str| format!("/es/work/exchange/participants/{id}/cancellation");
        app.as_(Persona::Editor).post_form(&cancel(&theirs[0]), &[]).await.is(404);
        app.as_(Persona::Observer).post_form(&cancel(&theirs[0]), &[]).await.is(404);
        app.as_(Persona::Editor).post_form(&cancel(&shown(&own)[0]), &[]).await.is(303);
        app.as_(Persona::Editor).post_form(&cancel(&shown(&own)[0]), &[]).await.is(404);
        app.as_(Persona::Neighbour).get("/es/notices").await.ok().shows("Se liberó un cupo");
        app.as_(Persona::Neighbour).get(&asked(&path)).await.ok().shows("Inscripción hecha");
        // What saves by itself changes nothing that everybody reads.
        let mut quiet: Vec<(&str, String)> = with(whole(), &[("place", "Otra s")]);
        quiet.push(("quiet", "yes".to_owned()));
        save(&app, SECRETARIAT, &path, &quiet).await.is(422);
        app.as_(Persona::Neighbour).get("/es/notices").await.ok().hides("Cambió la hora o el lugar");
        // More places, and whoever waits gets them; fewer take none away.
        register(&app, Persona::Editor, &path, "ici", "Ana Cuatro").await.is(303);
        save(&app, SECRETARIAT, &path, &with(whole(), &[("capacity", "3")])).await.is(303);
        app.as_(SECRETARIAT).get(&path).await.ok().shows("3 personas inscritas");
        save(&app, SECRETARIAT, &path, &with(whole(), &[("capacity", "1")])).await.is(303);
        app.as_(SECRETARIAT).get(&path).await.ok().shows("3 personas inscritas");
        // Who does not come after all sends nobody.
        reply(&app, Persona::Editor, &path, ("ici", "no", "Cerramos.")).await.is(303);
        app.as_(SECRETARIAT).get(&path).await.ok().shows("Una persona inscrita");
        // What moves is told; what is called off takes nobody any more.
        save(&app, SECRETARIAT, &path, &with(whole(), &[("place", "Otra sala")])).await.is(303);
        app.as_(Persona::Neighbour).get("/es/notices").await.ok().shows("Cambió la hora o el lugar");
        app.as_(SECRETARIAT).post_form(&format!("{path}/cancellation"), &[("reason", "Sin sala.")]).await.is(303);
        app.as_(Persona::Neighbour).get("/es/notices").await.ok().shows("Este encuentro está cancelado");
        app.as_(Persona::Neighbour).get(&asked(&path)).await.ok().shows("Sin sala.");
        register(&app, Persona::Neighbour, &path, "ailleurs", "Eva").await.is(404);
        reply(&app, Persona::Neighbour, &path, ("ailleurs", "later", "")).await.is(404);
        invite(&app, &path, "Office de Loin").await.is(404);
        app.run_jobs().await;
    }

    async fn no_place_is_given_twice(place) {
        let app = exchange(&place).await;
        let path = announced(&app, "Taller de ventanillas", &[("capacity", "3")]).await;
        coming(&app, &path).await;
        let all = (0..8).map(|n| {
            let (app, path) = (&app, &path);
            async move { register(app, Persona::Editor, path, "ici", &format!("Ana {n}")).await.is(303).location().to_owned() }
        });
        let done = futures::future::join_all(all).await;
        assert_eq!(done.iter().filter(|it| it.contains("registered")).count(), 3, "{done:?}");
        app.as_(SECRETARIAT).get(&path).await.ok().shows("3 personas inscritas").shows("5 personas esperan un cupo.");
        let page = app.as_(Persona::Editor).get(&asked(&path)).await.ok();
        let gone = shown(&page)[..2].to_vec();
        let all = gone.iter().map(|id| {
            let app = &app;
            async move { app.as_(Persona::Editor).post_form(&format!("/es/work/exchange/participants/{id}/cancellation"), &[]).await.is(303) }
        });
        futures::future::join_all(all).await;
        app.as_(SECRETARIAT).get(&path).await.ok().shows("3 personas inscritas").shows("3 personas esperan un cupo.");
        app.run_jobs().await;
    }

    async fn who_somebody_is_lies_sealed_is_read_by_name_and_forgotten(place) {
        let mut app = exchange(&place).await;
        let path = announced(&app, "Taller de ventanillas", &[]).await;
        coming(&app, &path).await;
        register(&app, Persona::Editor, &path, "ici", "Ana Secreta").await.is(303);
        use exchange::events::participants::{Column, Entity};
        use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
        let row = Entity::find().one(app.app().db.read()).await.unwrap().unwrap();
        let sealed = row.sealed.clone().unwrap();
        assert!(!sealed.contains("Ana") && !format!("{row:?}").contains("Directora"));
        for page in ["/es/exchange/events/taller-de-ventanillas", "/api/v1/exchange/events"] {
            app.get(page).await.ok().hides("Ana Secreta").hides("Rampa");
        }
        let people = format!("{path}/participants");
        for persona in [Persona::Editor, Persona::Neighbour, Persona::Coordinator, Persona::Observer] {
            app.as_(persona).get(&people).await.is(404);
            app.as_(persona).get(&format!("{people}.csv")).await.is(404);
        }
        let read = || async {
            let all = platform::audit::acts(&app.app().db).await.unwrap();
            all.iter().any(|act| act == "participants-read")
        };
        app.as_(Persona::Editor).get(&asked(&path)).await.ok().shows("Ana Secreta");
        app.as_(SECRETARIAT).get(&path).await.ok().hides("Ana Secreta");
        assert!(!read().await, "an institution reads its own, and a desk counts");
        app.as_(SECRETARIAT).get(&people).await.ok().shows("Ana Secreta").shows("Rampa de madera").shows("con intérprete");
        assert!(read().await, "whoever prepares the event is written down");
        let file = app.as_(SECRETARIAT).get(&format!("{people}.csv")).await.ok();
        assert!(file.text().contains("Ana Secreta") && file.header("cache-control").contains("no-store"), "{}", file.header("cache-control"));
        // Ninety days after its end names are gone, and how many came stays.
        app.forget_sessions();
        app.set_clock("2027-03-11T17:00:00Z").await;
        app.run_jobs().await;
        let kept = Entity::find().filter(Column::Sealed.is_not_null()).one(app.app().db.read()).await.unwrap();
        assert!(kept.is_some(), "not a day too early");
        app.forget_sessions();
        app.set_clock("2027-03-12T18:00:01Z").await;
        app.run_jobs().await;
        let kept = Entity::find().filter(Column::Sealed.is_not_null()).one(app.app().db.read()).await.unwrap();
        assert!(kept.is_none());
        app.as_(SECRETARIAT).get(&people).await.ok().shows("borrado").hides("Ana Secreta");
        app.as_(SECRETARIAT).get(&path).await.ok().shows("Una persona inscrita");
    }

    async fn what_is_open_to_the_network_takes_everybody_who_writes_there(place) {
        let app = exchange(&place).await;
        let path = announced(&app, "Seminario abierto", &[("who", "network"), ("capacity", "")]).await;
        app.as_(Persona::Neighbour).get("/es/work/exchange/invitations").await.ok().shows("Abiertos a todas").shows("Seminario abierto");
        register(&app, Persona::Neighbour, &path, "ailleurs", "Eva").await.is(303);
        register(&app, Persona::Neighbour, &path, "ici", "Eva").await.is(404);
        app.as_(Persona::Observer).get(&asked(&path)).await.is(404);
        app.as_(SECRETARIAT).get(&path).await.ok().shows("Mairie d’Ailleurs").shows("Una persona inscrita");
        // All of the network are those that it shows; of a place that is none there are none.
        let nobody = [("institutions", ""), ("all", "nowhere")];
        app.as_(SECRETARIAT).post_form(&format!("{path}/invitations"), &nobody).await.is(422);
        app.run_jobs().await;
    }
}
