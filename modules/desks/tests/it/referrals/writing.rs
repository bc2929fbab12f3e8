//! Writing a referral: to whom, what is shared, who sees it at the desk.
//! Without a yes nothing is kept.

use super::*;

/// Says in which languages an organisation works, as its profile does.
async fn works_in(app: &TestApp, organisation: Uuid, languages: &[&str]) {
    use sea_orm::ConnectionTrait;
    use sea_orm::sea_query::{Alias, Query};
    let body = json!({ "id": organisation, "revision": 1, "listed": true, "kind": "other", "level": "national", "languages": languages });
    let mut insert = Query::insert();
    insert.into_table(Alias::new("network_profiles")).columns(["id", "listed", "modified", "body"].map(Alias::new));
    insert.values_panic([organisation.into(), true.into(), 0_i64.into(), body.to_string().into()]);
    let tx = app.app().db.begin().await.unwrap();
    tx.connection().execute(&insert).await.unwrap();
    tx.commit().await.unwrap();
}

testkit::on_both! {
    async fn another_mediator_and_another_desk_find_nothing_and_the_coordinator_does(place) {
        let app = without_mail(&place).await;
        let elsewhere = Uuid::from_u128(0xde5c);
        open(&app, &Desk { id: Id::from_uuid(elsewhere), slug: "autre".into(), ..desk() }).await;
        give(&app, Persona::Editor, Role::DeskCoordinator, Scope::Desk(elsewhere)).await;
        give(&app, Persona::Observer, Role::Mediator, Scope::Desk(DESK)).await;
        give(&app, Persona::Reviewer, Role::DeskCoordinator, Scope::Desk(DESK)).await;
        let (file, _) = file(&app).await;
        let (page, _) = sent_by_hand(&app, file).await;
        let list = format!("/fr/work/reception/{DESK}/referrals");
        app.as_(Persona::Editor).get(&page).await.is(404);
        app.as_(Persona::Editor).get(&page.replace(&DESK.to_string(), &elsewhere.to_string())).await.is(404);
        app.as_(Persona::Editor).get(&list).await.is(404);
        app.as_(Persona::Observer).get(&page).await.is(404);
        app.as_(Persona::Observer).get(&list).await.ok().hides("Consultation");
        app.as_(Persona::Mediator).get(&list).await.ok().shows("Consultation").shows("Envoyée");
        app.as_(Persona::Reviewer).get(&list).await.ok().shows("Consultation");
        app.as_(Persona::Reviewer).get(&page).await.ok();
        app.as_(Persona::Reviewer).post_form(&format!("{page}/withdrawal"), &[]).await.is(303);
        assert_eq!(referral(&app, id_of(&page)).await.state, State::Withdrawn);
    }

    async fn a_referral_needs_somebody_to_go_to_and_a_yes(place) {
        let app = without_mail(&place).await;
        let (file, _) = file(&app).await;
        let path = format!("/fr/work/reception/{DESK}/files/{file}/referrals");
        let new = app.as_(Persona::Mediator).get(&format!("{path}/new")).await.ok();
        let ticked = |field: &str| new.text().contains(&format!("name=\"field\" value=\"{field}\" checked"));
        assert!(ticked("name") && ticked("languages") && !ticked("phone") && !ticked("situation"), "the least is ticked");
        let to = to_clinic();
        for (wrong, words) in [
            (("to", ""), "Choisissez"),
            (("to", "service:00000000-0000-0000-0000-000000000001"), "Choisissez"),
            (("field", "secret"), "Cochez au moins"),
            (("until", "2020-01-01"), "Choisissez un jour"),
            (("until", "2036-01-01"), "Choisissez un jour"),
            (("agreed", ""), "Sans l’accord"),
            (("how", "guessed"), "Choisissez"),
        ] {
            let answer = app.as_(Persona::Mediator).post_form(&path, &consent(&to, &[wrong])).await.is(422);
            answer.shows(words);
        }
        assert!(store::of_file(app.app(), file).await.unwrap().is_empty());
        app.post_form("/fr/referrals", &[("code", "zzzz-zzzz-zzzz")]).await.is(422).shows("Nous ne trouvons pas");
        let mut last = 0;
        for _ in 0..40 {
            last = app.post_form("/fr/referrals", &[("code", "zzzz-zzzz-zzzz")]).from([10, 3, 3, 3]).await.status.as_u16();
        }
        assert_eq!(last, 429, "guessing is limited");
    }

    async fn a_long_list_asks_the_database_no_more_than_a_short_one(place) {
        let app = without_mail(&place).await;
        let (file, _) = file(&app).await;
        sent_by_hand(&app, file).await;
        let list = format!("/fr/work/reception/{DESK}/referrals");
        app.as_(Persona::Mediator).get(&list).await.ok();
        let (_, few) = app.queries(async { app.as_(Persona::Mediator).get(&list).await.ok() }).await;
        for _ in 0..5 {
            drafted(&app, file).await;
        }
        let (page, many) = app.queries(async { app.as_(Persona::Mediator).get(&list).await.ok() }).await;
        assert!(page.text().matches("Consultation").count() > 5);
        assert_eq!(many, few);
    }

    async fn whom_to_send_somebody_to_is_found_by_a_word_and_what_was_chosen_lately_comes_first(place) {
        let app = without_mail(&place).await;
        give(&app, Persona::Newcomer, Role::Partner, Scope::Organisation(OTHERS)).await;
        let (file, _) = file(&app).await;
        let path = format!("/fr/work/reception/{DESK}/files/{file}/referrals");
        let new = app.as_(Persona::Mediator).get(&format!("{path}/new")).await.ok();
        let new = new.shows("Consultation · Clinique du port").shows("Répondent avec leur compte").hides("Choisis récemment").hides("Hôpital");
        let at = |page: &Answer, words: &str| page.text().find(words).unwrap_or_else(|| panic!("no «{words}»"));
        assert!(at(&new, "Répondent avec") < at(&new, "Avocats") && at(&new, "Avocats") < at(&new, "Services de l’annuaire"));
        // Without scripts a button looks for it, and nothing that was typed is lost. Any language, any order, any case.
        let find = |words: &'static str| {
            let (app, path) = (&app, path.clone());
            async move {
                let fields = [("find", "1"), ("words", words), ("field", "name"), ("until", "2027-01-20"), ("explained", "ar")];
                app.as_(Persona::Mediator).post_form(&path, &fields).await.ok()
            }
        };
        for words in ["CLINIQUE consult", "عيادة", "consultâtion"] {
            let found = find(words).await;
            found.shows("Consultation · Clinique du port").hides("Avocats");
        }
        let found = find("consult").await;
        assert!(found.text().contains("name=\"field\" value=\"name\" checked") && found.text().contains("value=\"2027-01-20\""));
        for nothing in ["introuvable", "%", "_", "'; drop table desk_files; --", "\\"] {
            find(nothing).await.shows("Rien ne porte ce nom").hides("Avocats");
        }
        assert!(store::of_file(app.app(), file).await.unwrap().is_empty(), "looking for somebody keeps nothing");
        drafted(&app, file).await;
        let again = app.as_(Persona::Mediator).get(&format!("{path}/new")).await.ok();
        assert!(at(&again, "Choisis récemment") < at(&again, "Consultation · Clinique") && at(&again, "Consultation · Clinique") < at(&again, "Répondent avec"));
    }

    async fn what_leaves_the_territory_leaves_it_knowingly(place) {
        let app = without_mail(&place).await;
        let (file, _) = file(&app).await;
        let own = format!("/fr/work/reception/{DESK}/files/{file}");
        let to = format!("organisation:{FAR}");
        for (path, more) in [("referrals", "Voir avant d’envoyer"), ("consents", "Enregistrer cet accord")] {
            let path = format!("{own}/{path}");
            let found = app.as_(Persona::Mediator).post_form(&path, &[("find", "1"), ("words", "hôpital")]).await.ok();
            found.shows("Hôpital de la capitale").shows("quitte le territoire").shows("Ailleurs").shows(more);
            // Known by its identifier alone it is not offered: it has to be looked for.
            app.as_(Persona::Mediator).post_form(&path, &consent(&to, &[("outside", "1")])).await.is(422).shows("Choisissez");
            let unsaid = consent(&to, &[("sought", "hopital")]);
            let asked = app.as_(Persona::Mediator).post_form(&path, &unsaid).await.is(422).shows("Dites d’abord à la personne");
            assert!(asked.text().contains(&format!("value=\"{to}\" id=\"to\" checked")), "the choice stays");
            let said = consent(&to, &[("sought", "hopital"), ("outside", "1")]);
            app.as_(Persona::Mediator).post_form(&path, &said).await.is(303);
        }
        let [one] = store::of_file(app.app(), file).await.unwrap().try_into().unwrap();
        assert_eq!(one.to, (desks::referrals::model::ToKind::Organisation, FAR));
        app.as_(Persona::Mediator).get(&own).await.ok().shows("Hôpital de la capitale");
    }

    async fn the_page_of_a_file_says_what_became_of_its_referrals(place) {
        let app = without_mail(&place).await;
        let (file, code) = file(&app).await;
        let own_page = format!("/fr/work/reception/{DESK}/files/{file}");
        app.as_(Persona::Mediator).get(&own_page).await.ok().shows("Aucune orientation").shows("Orienter vers un partenaire");
        let (page, link) = opened_by_hand(&app, file).await;
        press(&app, &link, "acceptance", &[]).await.is(303);
        let seen = app.as_(Persona::Mediator).get(&own_page).await.ok().shows("Consultation · Clinique du port").shows("Acceptée").shows("Envoyée le");
        assert!(seen.text().contains(&format!("href=\"{page}\"")));
        // Whoever is shown the file sees how far it is, and not what was written.
        give(&app, Persona::Observer, Role::Mediator, Scope::Desk(DESK)).await;
        let observer = app.account(Persona::Observer).await.id;
        seat(&app, DESK, observer, &Profile { languages: vec![Lang::FR], ..Profile::default() }).await;
        app.as_(Persona::Mediator).post_form(&format!("{own_page}/shares"), &[("account", &observer.to_string())]).await.is(303);
        let shown = app.as_(Persona::Observer).get(&own_page).await.ok().shows("Consultation · Clinique du port");
        assert!(!shown.text().contains(&format!("href=\"{page}\"")));
        app.as_(Persona::Observer).get(&page).await.is(404);
        // The person goes from one to the other with the same code.
        let mine = app.post_form("/fr/files", &[("code", &code)]).await.ok().shows("Suivre mes orientations");
        assert!(mine.text().contains("action=\"/fr/referrals\""));
        let theirs = own(&app, &code).await.ok().shows("Voir mon dossier");
        assert!(theirs.text().contains("action=\"/fr/files\"") && theirs.text().contains(&format!("value=\"{code}\"")));
    }

    async fn a_partner_is_written_to_in_their_language(place) {
        let catcher = Catcher::new();
        let app = with_mail(&place, &catcher).await;
        let (file, _) = file(&app).await;
        works_in(&app, CLINIC, &["bm", "ar-TN", "fr"]).await;
        let page = drafted(&app, file).await;
        app.as_(Persona::Mediator).post_form(&format!("{page}/sending"), &[]).await.is(303);
        app.run_jobs().await;
        let letter = catcher.one();
        assert!(letter.subject().contains("أُحيل إليكم شخص"), "{}", letter.subject());
        let link = letter.link("/referrals/");
        assert!(link.starts_with("/ar/"), "{link}");
        let seen = app.get(&link).await.ok().shows("شباك هنا");
        for lang in Lang::INTERFACE {
            assert!(seen.text().contains(&format!("href=\"{}\"", link.replacen("/ar/", &format!("/{lang}/"), 1))), "{lang}");
        }
    }
}
