//! Reviews: by people without an interest, unseen by each other until all are in.

use crate::{REVIEWERS, asked, exchange, findings, give, institution, reviewers, save, step, submitted, whole};
use exchange::practices::model::Standing;
use exchange::reviews::model::{self, Course, Criterion, Findings, Review, Verdict};
use kernel::{Grant, Id, Role, Scope, Territory};
use proptest::prelude::*;
use testkit::Persona;
use uuid::Uuid;

testkit::on_both! {
    async fn whoever_has_an_interest_is_neither_offered_nor_asked(place) {
        let app = exchange(&place).await;
        // Of the same place, of the institution itself, of a partner: none of them. Only the last one is free.
        give(&app, Persona::Newcomer, Role::Reviewer, Scope::Network).await;
        give(&app, Persona::Newcomer, Role::FocalPoint, Scope::Organisation(institution("ici"))).await;
        give(&app, Persona::Neighbour, Role::Reviewer, Scope::Network).await;
        give(&app, Persona::Mediator, Role::Reviewer, Scope::Network).await;
        let id = crate::begun(&app).await;
        let mut fields = whole();
        let page = directory::api::slug("Mairie d’Ailleurs");
        let partners = format!("https://teranga.example/es/network/organisations/{page}\nCasa de la Amistad");
        fields.push(("partners", partners));
        save(&app, Persona::Editor, &id, &fields).await.is(303);
        app.as_(Persona::Editor).get(&format!("/es/work/exchange/practices/{id}")).await.ok()
            .shows("Mairie d’Ailleurs").shows("Casa de la Amistad");
        app.as_(Persona::Editor).post_form(&step(&id, "submission"), &[]).await.is(303);
        let page = app.as_(Persona::Coordinator).get(&format!("/es/work/exchange/practices/{id}")).await.ok();
        page.shows("mediator").hides(">newcomer<").hides(">neighbour<").hides(">reviewer<");
        for persona in [Persona::Newcomer, Persona::Neighbour, Persona::Reviewer, Persona::Observer, Persona::Public] {
            let account = if persona == Persona::Public { Uuid::max() } else { app.account(persona).await.id }.to_string();
            let sent = app.as_(Persona::Coordinator).post_form(&step(&id, "reviews"), &[("reviewer", &account)]).await.is(303);
            assert!(sent.location().ends_with("done=nobody"), "{persona:?}");
        }
        asked(&app, &id, &[Persona::Mediator]).await;
        app.run_jobs().await;
    }

    async fn an_interest_that_came_later_silences_a_review(place) {
        let app = exchange(&place).await;
        reviewers(&app).await;
        let id = submitted(&app).await;
        let reviews = asked(&app, &id, &REVIEWERS).await;
        give(&app, REVIEWERS[0], Role::FocalPoint, Scope::Organisation(institution("ici"))).await;
        app.forget_sessions();
        let path = format!("/es/work/exchange/reviews/{}", reviews[0]);
        app.as_(REVIEWERS[0]).post_form(&path, &findings("publish", "confirmed", "")).await.is(404);
        app.as_(REVIEWERS[0]).post_form(&format!("{path}/excuse"), &[("excuse", "Ahora trabajo allí")]).await.is(303);
        let page = app.as_(Persona::Coordinator).get(&format!("/es/work/exchange/practices/{id}")).await.ok();
        page.shows("No revisará").shows("Ahora trabajo allí");
        app.run_jobs().await;
    }

    async fn nobody_reads_another_review_before_both_are_given(place) {
        let app = exchange(&place).await;
        reviewers(&app).await;
        let id = submitted(&app).await;
        let reviews = asked(&app, &id, &REVIEWERS).await;
        let path = |n: usize| format!("/es/work/exchange/reviews/{}", reviews[n]);
        // What is missing is said beside it, and what was typed stays.
        let mut half = findings("revise", "disputed", "");
        half.retain(|(name, _)| !["free", "score-effective"].contains(name));
        let back = app.as_(REVIEWERS[0]).post_form(&path(0), &half).await.is(422).shows("Marque esta frase");
        assert!(back.text().contains("Otra ciudad"));
        app.as_(REVIEWERS[0]).post_form(&path(0), &findings("revise", "disputed", "Falta la fuente de 412.")).await.is(303);
        // Given once, it is given.
        app.as_(REVIEWERS[0]).post_form(&path(0), &findings("publish", "confirmed", "")).await.is(404);
        app.as_(REVIEWERS[0]).get(&path(0)).await.ok().shows("Falta la fuente de 412.");
        app.as_(REVIEWERS[1]).get(&path(1)).await.ok().hides("Falta la fuente");
        app.as_(REVIEWERS[1]).get(&path(0)).await.is(404);
        app.as_(REVIEWERS[1]).post_form(&path(0), &findings("publish", "confirmed", "")).await.is(404);
        for persona in [Persona::Editor, Persona::Coordinator, REVIEWERS[1]] {
            app.as_(persona).get(&format!("/es/work/exchange/practices/{id}")).await.ok().hides("Falta la fuente");
        }
        app.as_(REVIEWERS[1]).post_form(&path(1), &findings("publish", "confirmed", "")).await.is(303);
        for persona in [Persona::Editor, Persona::Coordinator, REVIEWERS[1]] {
            app.as_(persona).get(&format!("/es/work/exchange/practices/{id}")).await.ok().shows("Falta la fuente");
        }
        // The institution reads what was found, not who found it.
        app.as_(Persona::Editor).get(&format!("/es/work/exchange/practices/{id}")).await.ok().hides("newcomer");
        app.as_(Persona::Coordinator).post_form(&step(&id, "publication"), &[]).await.is(422);
        app.as_(Persona::Coordinator).post_form(&step(&id, "revision"), &[("note", "Añada la fuente")]).await.is(303);
        // Handed in again it is read anew: the reviews of the first time carry nothing.
        app.as_(Persona::Editor).post_form(&step(&id, "submission"), &[]).await.is(303);
        app.as_(REVIEWERS[0]).get(&path(0)).await.ok();
        app.as_(Persona::Coordinator).get(&format!("/es/work/exchange/practices/{id}")).await.ok().hides("Falta la fuente");
        app.run_jobs().await;
    }
}

fn review(account: u128, course: Course, verdict: Option<Verdict>, standing: Option<Standing>, score: u8) -> Review {
    Review {
        id: Uuid::from_u128(account + 1_000),
        practice: Uuid::nil(),
        account: Some(Uuid::from_u128(account)),
        round: 1,
        course,
        asked_at: 0,
        given_at: None,
        findings: Findings {
            verdict,
            standing,
            scores: Criterion::ALL.iter().map(|it| (*it, score)).collect(),
            ..Findings::default()
        },
    }
}

fn one<T: Copy + std::fmt::Debug + 'static>(all: &'static [T]) -> impl Strategy<Value = T> {
    (0..all.len()).prop_map(|n| all[n])
}

prop_compose! {
    fn reviews()(
        all in proptest::collection::vec((one(Course::ALL), one(Verdict::ALL), one(Standing::ALL), 0..=model::BEST), 0..6)
    ) -> Vec<Review> {
        let numbered = (1..).zip(all);
        numbered.map(|(n, (course, verdict, standing, score))| review(n, course, Some(verdict), Some(standing), score)).collect()
    }
}

proptest! {
    /// A publication always stands on two reviews that advise it, and falls with one that does not.
    #[test]
    fn a_publication_stands_on_two(all in reviews()) {
        let given: Vec<_> = all.iter().filter(|it| it.is_given()).collect();
        if model::carries(&all) {
            prop_assert!(given.len() >= model::ENOUGH);
            prop_assert!(given.iter().all(|it| it.findings.verdict == Some(Verdict::Publish)));
            prop_assert!(all.iter().all(|it| it.course != Course::Asked));
        }
    }

    /// While one is still reading, everybody reads their own review and no other.
    #[test]
    fn nobody_looks_over_a_shoulder(all in reviews(), reader in 1u128..7) {
        let reader = Uuid::from_u128(reader);
        let waits = all.iter().any(|it| it.course == Course::Asked);
        for it in &all {
            let own = it.account == Some(reader);
            prop_assert!(!own || model::may_read(Some(reader), it, &all));
            prop_assert!(own || !waits || !model::may_read(Some(reader), it, &all));
            prop_assert!(!waits || !model::may_read(None, it, &all));
        }
    }

    /// Results are never shown as better than the institution said or any reviewer found.
    #[test]
    fn nothing_is_made_better_than_it_was_found(all in reviews(), said in one(Standing::ALL)) {
        let settled = model::settled(said, &all);
        if settled == Standing::Confirmed {
            prop_assert_eq!(said, Standing::Confirmed);
            let given = all.iter().filter(|it| it.is_given());
            prop_assert!(given.into_iter().all(|it| it.findings.standing == Some(Standing::Confirmed)));
        }
    }

    /// Whoever holds anything at the institution, at a partner or where one of them is at home has an interest; nobody else.
    #[test]
    fn an_interest_is_a_tie(kind in 0u8..6, role in one(Role::ALL)) {
        let home = Id::<Territory>::derived("t", "home");
        let (own, partner, other) = (Uuid::from_u128(1), Uuid::from_u128(2), Uuid::from_u128(3));
        let scope = match kind {
            0 => Scope::Organisation(own),
            1 => Scope::Organisation(partner),
            2 => Scope::Territory(home),
            3 => Scope::Organisation(other),
            4 => Scope::Network,
            _ => Scope::Territory(Id::derived("t", "elsewhere")),
        };
        let found = model::conflict(Uuid::max(), &[Grant { role, scope }], (own, Some(home)), &[(partner, None)], &[]);
        prop_assert_eq!(found.is_some(), kind < 3);
        let author = model::conflict(Uuid::max(), &[], (own, None), &[], &[Uuid::max()]);
        prop_assert_eq!(author, Some(model::Conflict::Author));
    }
}
