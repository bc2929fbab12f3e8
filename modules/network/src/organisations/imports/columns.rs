//! Which column of a sheet is what: recognised by its heading in any of the five languages, corrected on screen.
//! A meaning belongs to one column at most; a column that means nothing is left out.

use super::super::likeness::fold;
use crate::msg;
use kernel::Lang;
use messages::Message;
use platform::Locale;
use serde::{Deserialize, Serialize};

/// What a column may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Means {
    Name,
    Kind,
    Level,
    Home,
    Territories,
    Themes,
    Populations,
    Capacities,
    Languages,
    Networks,
    Description,
    Web,
    Email,
    Phone,
    Founded,
    Latitude,
    Longitude,
}

/// Everything a column may hold, in the order of the form, with other headings under which lists of organisations have it.
const ALL: [(Means, &str, &[&str]); 17] = [
    (
        Means::Name,
        "name",
        &[
            "organisation",
            "organization",
            "organizacion",
            "organizacao",
            "denomination",
            "intitule",
            "title",
            "razon social",
            "nombre de la organizacion",
            "nom de l organisation",
            "organization name",
            "الجمعيه",
            "المنظمه",
            "اسم المنظمه",
            "اسم الجمعيه",
        ],
    ),
    (Means::Kind, "kind", &["type", "tipo", "categorie", "category", "categoria", "nature", "النوع"]),
    (Means::Level, "level", &["echelle", "scale", "ambito"]),
    (
        Means::Home,
        "home",
        &[
            "ville",
            "city",
            "ciudad",
            "cidade",
            "commune",
            "municipality",
            "municipio",
            "municipalite",
            "delegation",
            "localite",
            "البلديه",
            "المدينه",
        ],
    ),
    (
        Means::Territories,
        "territories",
        &[
            "zone",
            "zones",
            "area",
            "coverage",
            "cobertura",
            "couverture",
            "region",
            "regions",
            "gouvernorat",
            "territoires",
            "territorios",
        ],
    ),
    (
        Means::Themes,
        "themes",
        &[
            "domaine",
            "domaines",
            "secteur",
            "secteurs",
            "sector",
            "sectors",
            "sectores",
            "activities",
            "activites",
            "actividades",
            "areas",
            "المجالات",
            "المجال",
        ],
    ),
    (
        Means::Populations,
        "populations",
        &["public", "publics", "beneficiaires", "beneficiaries", "beneficiarios", "target groups", "الفئات"],
    ),
    (Means::Capacities, "capacities", &["capacites", "capacidades", "competences"]),
    (Means::Languages, "languages", &["langues", "idiomas", "linguas", "اللغات"]),
    (Means::Networks, "networks", &["reseaux", "redes", "networks", "member of"]),
    (
        Means::Description,
        "description",
        &["presentation", "mission", "objet", "about", "descripcion", "descricao", "objeto", "notes"],
    ),
    (Means::Web, "web", &["web", "site", "site web", "website", "url", "sitio web", "pagina web", "internet"]),
    (Means::Email, "email", &["email", "e mail", "mail", "courriel", "correo", "correo electronico", "البريد"]),
    (Means::Phone, "phone", &["tel", "telephone", "telefono", "telefone", "phone", "mobile", "الهاتف"]),
    (
        Means::Founded,
        "founded",
        &[
            "annee",
            "year",
            "year incorporated",
            "founded",
            "ano",
            "fondation",
            "created",
            "date de creation",
            "fundacion",
        ],
    ),
    (Means::Latitude, "latitude", &["lat", "y"]),
    (Means::Longitude, "longitude", &["lon", "lng", "long", "x"]),
];

impl Means {
    pub fn all() -> impl Iterator<Item = Means> {
        ALL.iter().map(|(means, ..)| *means)
    }

    pub fn as_str(self) -> &'static str {
        ALL.iter().find(|(means, ..)| *means == self).map_or("", |(_, name, _)| name)
    }

    pub fn parse(name: &str) -> Option<Means> {
        ALL.iter().find(|(_, known, _)| *known == name).map(|(means, ..)| *means)
    }

    /// What it is called, as the exported files have it too.
    pub fn label(self) -> Message {
        match self {
            Means::Name => msg::org_col_name(),
            Means::Kind => msg::org_kind(),
            Means::Level => msg::org_level(),
            Means::Home => msg::org_col_home(),
            Means::Territories => msg::org_territories(),
            Means::Themes => msg::org_themes(),
            Means::Populations => msg::org_populations(),
            Means::Capacities => msg::org_capacities(),
            Means::Languages => msg::org_languages(),
            Means::Networks => msg::org_networks(),
            Means::Description => msg::org_col_description(),
            Means::Web => msg::org_web(),
            Means::Email => msg::org_col_email(),
            Means::Phone => msg::org_col_phone(),
            Means::Founded => msg::org_founded(),
            Means::Latitude => msg::org_col_latitude(),
            Means::Longitude => msg::org_col_longitude(),
        }
    }
}

/// What each heading probably means. The first of two alike has it.
pub fn recognised(headings: &[String]) -> Vec<Option<Means>> {
    let locales = Lang::INTERFACE.map(Locale::new);
    let called = |means: Means, heading: &str| locales.iter().any(|it| fold(&it.t(&means.label())) == heading);
    let known = |heading: &str| {
        let exact = ALL.iter().find(|(means, name, _)| *name == heading || called(*means, heading));
        exact.or_else(|| ALL.iter().find(|(_, _, others)| others.contains(&heading))).map(|(means, ..)| *means)
    };
    let mut found: Vec<Option<Means>> = Vec::with_capacity(headings.len());
    for heading in headings {
        let means = known(&fold(heading)).filter(|means| !found.contains(&Some(*means)));
        found.push(means);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_in_any_language_are_recognised() {
        let means = |headings: &[&str]| recognised(&headings.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>());
        use Means::{Email, Home, Latitude, Name, Phone, Themes, Web};
        assert_eq!(means(&["NOM", "Ville", "Site web", "?"]), [Some(Name), Some(Home), Some(Web), None]);
        assert_eq!(means(&["Nombre", "Teléfono", "Correo electrónico"]), [Some(Name), Some(Phone), Some(Email)]);
        assert_eq!(means(&["الاسم", "المجالات", "lat", "Latitude"]), [Some(Name), Some(Themes), Some(Latitude), None]);
    }

    #[test]
    fn every_exported_heading_is_recognised_again() {
        for lang in Lang::INTERFACE {
            let locale = Locale::new(lang);
            let headings: Vec<String> = Means::all().map(|it| locale.t(&it.label())).collect();
            assert_eq!(recognised(&headings), Means::all().map(Some).collect::<Vec<_>>(), "{lang}");
        }
        assert!(Means::all().all(|it| Means::parse(it.as_str()) == Some(it)));
    }
}
