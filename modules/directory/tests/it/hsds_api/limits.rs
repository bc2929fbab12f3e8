//! The HSDS API at its edges: languages, entity tags, other sites, wrong and hostile questions, work for the database.
//! Nothing asked is answered with a fault of the server.

use super::*;
use std::collections::HashMap;

testkit::on_both! {
    async fn the_language_is_chosen_among_those_of_the_content(place) {
        let app = demo(&place).await;
        let path = format!("{ROOT}/services?territory=la-marsa&per_page=100");
        let names = |answer: &Answer| contents(&answer.json()).iter().map(|it| (id(it), it["name"].clone())).collect::<HashMap<_, _>>();
        let french = app.get(&path).languages("fr").await.ok();
        let arabic = app.get(&path).languages("ar-TN, fr;q=0.2").await.ok();
        assert_eq!((french.header("content-language"), arabic.header("content-language")), ("fr", "ar"));
        assert!(arabic.header("vary").contains("accept-language"));
        let (french, arabic) = (names(&french), names(&arabic));
        assert!(french.iter().any(|(id, name)| arabic.get(id).is_some_and(|other| other != name)));
        let asked = app.get(&format!("{path}&language=ar")).languages("fr").await.ok();
        assert_eq!((names(&asked), asked.header("content-language")), (arabic, "ar"));
        let unwritten = app.get(&path).languages("ka, fr;q=0.5").await.ok();
        assert_eq!((names(&unwritten), unwritten.header("content-language")), (french, "fr"));
        let asked = app.get(&format!("{path}&language=ka")).await.ok();
        assert_ne!(asked.header("content-language"), "ka", "nothing is written in it");
    }

    async fn answers_are_open_and_have_tags(place) {
        let app = demo(&place).await;
        let first = id(&contents(&json(&app, "/services").await)[0]);
        let paths = ["/".to_owned(), "/services".into(), "/services?format=ndjson".into(), "/taxonomies".into(), format!("/services/{first}")];
        for path in paths {
            let answer = get(&app, &path).await.ok();
            assert_eq!(answer.header("access-control-allow-origin"), "*", "{path}");
            let tag = answer.header("etag").to_owned();
            assert!(tag.len() > 10, "{path}");
            let again = app.get(&format!("{ROOT}{path}")).header("if-none-match", &tag).await.is(304);
            assert!(again.body.is_empty() && again.header("etag") == tag);
            app.get(&format!("{ROOT}{path}")).header("if-none-match", "\"other\"").await.ok();
        }
        let head = app.as_(testkit::Persona::Public).method(http::Method::HEAD, &format!("{ROOT}/services")).await.ok();
        assert!(head.body.is_empty());
    }

    async fn what_is_wrong_is_refused_with_words(place) {
        let app = demo(&place).await;
        let nobody = "018f2b1c-7d3e-7a4b-8c5d-6e7f8a9b0c1d";
        for list in LISTS {
            for wrong in ["page=0", "page=x", "per_page=1000", "format=xml", "language=not_a_language_tag", "page=100001"] {
                let answer = get(&app, &format!("/{list}?{wrong}")).await.is(400);
                assert_eq!(answer.header("content-type"), "application/problem+json");
                assert_eq!(answer.header("access-control-allow-origin"), "*", "a page elsewhere may read what is wrong");
                let name = wrong.split('=').next().unwrap();
                assert!(answer.json()["detail"].as_str().unwrap().starts_with(name), "{}", answer.text());
            }
            get(&app, &format!("/{list}/{nobody}")).await.is(404);
            get(&app, &format!("/{list}/1")).await.is(400);
            get(&app, &format!("/{list}/{nobody}?language=%3Cb%3E")).await.is(400);
            get(&app, &format!("/{list}?nobody=knows&unknown")).await.ok();
        }
        for wrong in ["taxonomy_term_id=1", "organization_id=x", "modified_after=soon", "territory=nowhere", "full=maybe", "proximity=5"] {
            get(&app, &format!("/services?{wrong}")).await.is(400);
        }
        get(&app, &format!("/services?search={}", "a".repeat(201))).await.is(400);
        for hostile in ["%00", "%FF%FE", "%22%22%22", "*:*", "((((", "a%20AND%20NOT", "%E2%80%AE", "'%3B--", "+-!%7B%7D%5B%5D%5E~?:%5C/", "%F0%9F%8F%B3"] {
            let answer = get(&app, &format!("/services?search={hostile}")).await;
            assert!([200, 400].contains(&answer.status.as_u16()), "{hostile}: {}", answer.status);
            let answer = get(&app, &format!("/services/{hostile}")).await;
            assert!([400, 404].contains(&answer.status.as_u16()), "{hostile}: {}", answer.status);
        }
    }

    async fn queries_do_not_grow_with_the_page(place) {
        let app = demo(&place).await;
        for path in ["services?full=true", "organizations?full_service=true", "service_at_locations?full=true"] {
            let mut counts = Vec::new();
            for size in [2, 100] {
                // Another node has nothing in memory yet.
                let node = app.node().await;
                let path = format!("{ROOT}/{path}&per_page={size}");
                counts.push(node.queries(async { node.get(&path).await.ok() }).await.1);
                let again = node.queries(async { node.get(&format!("{path}&again=1")).await.ok() }).await.1;
                assert_eq!(again, 0, "{path}: everything is in memory by now");
            }
            assert!(counts[1] <= 6 && counts[1] <= counts[0] + 1, "{path}: {counts:?}");
        }
    }
}
