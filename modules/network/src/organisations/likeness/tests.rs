//! The rule on real ways of writing one name, and its properties on any text whatever.

use super::filed::MOST;
use super::*;
use kernel::Id;
use proptest::prelude::*;

fn card(name: &str) -> Card {
    Card { names: vec![name.to_owned()], ..Card::default() }
}

fn alike(a: &str, b: &str) -> f64 {
    likeness(&card(a), &card(b))
}

#[test]
fn one_name_written_in_many_ways() {
    for (a, b) in [
        ("Association Maison Teranga", "MAISON TERANGA"),
        ("Casa del Riel, A.C.", "Casa del Riel Asociación Civil"),
        ("Associação Haitiana da Serra", "Assoc. Haitiana da Serra"),
        ("جمعية صوت الأمهات", "صوت الامهات"),
        ("بلديّة المَرسى", "بلدية المرسي"),
        ("Univ. de Tunis", "Université de Tunis"),
        ("Femmes du littoral", "Les femmes du Littoral (ONG)"),
        ("Teranga, Maison", "Maison Teranga"),
    ] {
        assert!(alike(a, b) >= WORTH_ASKING, "{a} · {b}: {}", alike(a, b));
    }
}

#[test]
fn different_names_stay_apart() {
    for (a, b) in [
        ("Maison Teranga", "Maison des jeunes"),
        ("Prefeitura de Areal", "Prefeitura de Cordeiro"),
        ("Lycée de Sfax 2", "Lycée de Sfax 3"),
        ("Ministère de la Santé", "Ministère de la Justice"),
        ("جمعية الأمل", "جمعية المستقبل"),
        ("Association", "Fondation"),
        ("", "x"),
    ] {
        assert!(alike(a, b) < WORTH_ASKING, "{a} · {b}: {}", alike(a, b));
    }
}

#[test]
fn place_and_ways_to_reach_weigh() {
    let town = |slug: &str| Some(Id::derived("t", slug));
    let mut a = Card { territory: town("a"), ..card("Croissant rouge, comité local") };
    let mut b = Card { territory: town("b"), ..card("Croissant rouge, comité locale") };
    let elsewhere = likeness(&a, &b);
    b.territory = town("a");
    assert!(likeness(&a, &b) > elsewhere);
    (a.point, b.point) = (Some((36.8, 10.1)), Some((33.8, 10.9)));
    assert!(likeness(&a, &b) < WORTH_ASKING + 0.2);
    (a.website, b.website) = (Some("https://www.exemple.org/".into()), Some("exemple.org".into()));
    assert_eq!(a.host(), b.host());
    let oim = Card { names: vec!["OIM".into()], ..Card::default() };
    assert!(likeness(&oim, &card("Organisation internationale pour les migrations")) >= WORTH_ASKING);
}

#[test]
fn many_of_one_word_are_not_all_compared() {
    let cards: Vec<Card> = (0..5_000).map(|number| card(&format!("Comité {number}"))).collect();
    let mut filed = Filed::default();
    for card in &cards {
        filed.add(card);
    }
    let near = filed.near(&card("Comité 77"));
    assert!(near.len() == MOST && near[0] == 77);
    filed.take(77);
    assert!(!filed.near(&card("Comité 77")).contains(&77));
    let blocks = Blocks::new(&cards);
    assert_eq!(blocks.likely(&card("comite 77"), 3)[0].0, 77);
}

proptest! {
    #[test]
    fn likeness_is_between_nothing_and_all_whichever_comes_first(a in ".{0,60}", b in ".{0,60}") {
        let there = alike(&a, &b);
        prop_assert!((0.0..=1.0).contains(&there));
        prop_assert!((there - alike(&b, &a)).abs() < 1e-9, "{there} {}", alike(&b, &a));
    }

    #[test]
    fn a_name_is_itself(name in "[a-zà-öø-ÿء-غف-ي]{1,12}( [a-zà-öø-ÿء-غف-ي]{1,12}){0,4}") {
        prop_assert_eq!(alike(&name, &name), 1.0);
        prop_assert_eq!(alike(&name, &name.to_uppercase()), 1.0);
        let blocks = Blocks::new(&[card(&name)]);
        prop_assert_eq!(blocks.likely(&card(&name.to_uppercase()), 1).len(), 1);
    }

    #[test]
    fn folding_twice_is_folding_once(name in ".{0,60}") {
        prop_assert_eq!(fold(&fold(&name)), fold(&name));
    }

    #[test]
    fn order_and_legal_form_do_not_matter(mut words in proptest::collection::vec("[b-z]{4,9}", 2..5)) {
        let name = words.join(" ");
        words.reverse();
        prop_assert_eq!(alike(&name, &format!("Association {}", words.join(" "))), 1.0);
    }
}
