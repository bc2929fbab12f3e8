//! Documents and questions to begin from.
//! Invariant: the network below is small enough to know by heart.

use search::{Change, Document, Found, Index, Openings, Part, Point, Query, Synonyms, Text};

/// A service with the same id in title and sort.
pub fn service(id: &str, texts: &[(&str, Part, &str)]) -> Document {
    Document {
        id: id.into(),
        kind: "service".into(),
        texts: texts.iter().map(|(lang, part, text)| Text::new(*lang, *part, *text)).collect(),
        sort: id.into(),
        ..Document::default()
    }
}

/// A service with a title in one language.
pub fn titled(id: &str, lang: &str, title: &str) -> Document {
    service(id, &[(lang, Part::Title, title)])
}

pub fn facets(mut document: Document, facets: &[(&str, &str)]) -> Document {
    document.facets = facets.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect();
    document
}

pub fn at(mut document: Document, lat: f64, lon: f64) -> Document {
    document.point = Some(Point { lat, lon });
    document
}

pub fn open(mut document: Document, openings: Openings) -> Document {
    document.openings = openings;
    document
}

/// An index in memory with these documents, without synonyms.
pub fn index(documents: impl IntoIterator<Item = Document>) -> Index {
    index_with(Synonyms::none(), documents)
}

pub fn index_with(synonyms: Synonyms, documents: impl IntoIterator<Item = Document>) -> Index {
    let index = Index::in_memory(synonyms).unwrap();
    index.apply(documents.into_iter().map(Change::put)).unwrap();
    index.commit(1).unwrap();
    index
}

pub fn query(lang: &str, text: &str) -> Query {
    Query { text: text.into(), lang: lang.into(), limit: 20, ..Query::default() }
}

/// Ids in order.
pub fn ids(found: &Found) -> Vec<&str> {
    found.hits.iter().map(|hit| &hit.id[..]).collect()
}

/// Ids of what a text finds, in order.
pub fn find(index: &Index, lang: &str, text: &str) -> Vec<String> {
    let found = index.search(&query(lang, text)).unwrap();
    ids(&found).into_iter().map(str::to_owned).collect()
}

/// A few services in five languages, as an authority would write them.
pub fn network() -> Vec<Document> {
    vec![
        service(
            "asile",
            &[
                ("fr", Part::Title, "Demander l'asile en France"),
                ("fr", Part::Summary, "Enregistrer votre demande d'asile à la préfecture."),
                ("ar", Part::Title, "طلب اللجوء في فرنسا"),
                ("ar", Part::Summary, "تسجيل طلب الحماية الدولية في المحافظة."),
                ("en", Part::Title, "Apply for asylum in France"),
            ],
        ),
        service(
            "sejour",
            &[
                ("fr", Part::Title, "Renouveler son titre de séjour"),
                (
                    "fr",
                    Part::Body,
                    "Prenez rendez-vous trois mois avant la date d'expiration. Apportez vos justificatifs de domicile.",
                ),
                ("fr", Part::Terms, "carte pluriannuelle"),
                ("ar", Part::Title, "تجديد بطاقة الإقامة"),
                ("ar", Part::Body, "احجز موعدا قبل ثلاثة أشهر من انتهاء الصلاحية."),
            ],
        ),
        service(
            "cours",
            &[
                ("fr", Part::Title, "Cours de français pour débutants"),
                ("fr", Part::Summary, "Des leçons gratuites, le soir, avec garde des enfants."),
                ("es", Part::Title, "Clases de francés para principiantes"),
                ("es", Part::Summary, "Lecciones gratuitas por la noche, con cuidado de niños."),
                ("ar", Part::Title, "دروس في اللغة الفرنسية للمبتدئين"),
            ],
        ),
        service(
            "sante",
            &[
                ("fr", Part::Title, "Centre de santé municipal"),
                ("fr", Part::Summary, "Médecins généralistes, dentistes et psychologues, sans rendez-vous."),
                ("en", Part::Title, "City health centre"),
                ("en", Part::Summary, "General practitioners, dentists and psychologists, walk in."),
                ("pt", Part::Title, "Centro municipal de saúde"),
                ("pt", Part::Summary, "Médicos, dentistas e psicólogos, sem marcação."),
            ],
        ),
        service(
            "travail",
            &[
                ("fr", Part::Title, "Trouver un emploi"),
                ("fr", Part::Summary, "Aide à la rédaction du CV et préparation aux entretiens."),
                ("es", Part::Title, "Encontrar un trabajo"),
                ("es", Part::Summary, "Ayuda con el currículum y preparación de las entrevistas."),
                ("pt", Part::Title, "Encontrar um emprego"),
                ("pt", Part::Summary, "Ajuda com o currículo e formações profissionais gratuitas."),
            ],
        ),
    ]
}
