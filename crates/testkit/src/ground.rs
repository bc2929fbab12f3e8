//! Where tests take place: two municipalities in one country.
//! They are alike everywhere, so that a persona's territory is the same in every crate.

use kernel::{Id, Lang, Territory, TerritoryKind, Text};

/// A territory that is published, in French and Arabic, where clocks go as in Tunis.
pub fn territory(slug: &str, kind: TerritoryKind, parent: Option<Id<Territory>>) -> Territory {
    Territory {
        id: Id::derived("test", slug),
        slug: slug.into(),
        kind,
        parent,
        name: Text::new(Lang::FR, slug),
        codes: Vec::new(),
        timezone: "Africa/Tunis".into(),
        centre: None,
        languages: vec![Lang::FR, Lang::AR],
        emergency: Vec::new(),
        holidays: Vec::new(),
        published: true,
        example: false,
    }
}

/// The country, «ici» and «ailleurs».
pub fn municipalities() -> [Territory; 3] {
    let country = territory("pays", TerritoryKind::Country, None);
    let lies = |slug| territory(slug, TerritoryKind::Municipality, Some(country.id));
    let (here, there) = (lies("ici"), lies("ailleurs"));
    [country, here, there]
}
