//! Matching: one request against as many offers as a continent would have, in four languages.
//! The offers are laid out inside the bench as the program lays them out; what is timed is the ranking of one request.

use crate::arguments::Effort;
use crate::dice::Dice;
use crate::failure::{Failure, Result};
use crate::measure::{milliseconds, note};
use crate::tables::thousands;
use exchange::Modality;
use exchange::matching::factors::{Past, Place, Subject};
use exchange::matching::field::{Field, Pool, Said, TITLE, Theme};
use exchange::matching::lessons::Lessons;
use exchange::matching::score::{WEIGHTS, rank};
use kernel::{Id, Lang, Period, Text};
use std::hint::black_box;
use std::time::Instant;
use uuid::Uuid;

/// The row's name: `--only matching`.
pub const NAME: &str = "matching";
const OFFERS: usize = 10_000;
/// Words of one text.
const WORDS: usize = 60;
const THEMES: usize = 14;
/// Numbers of one signature, about: what the floor multiplies for each offer.
const NUMBERS: usize = 240;

/// Words that are put together at random.
const VOCABULARY: [(Lang, &str); 4] = [
    (
        Lang::ES,
        "albergue mujeres violencia registro documentos ventanilla niñas tutores escuela matrícula vivienda alquiler trabajo inspección retorno consulado datos indicadores salud mediadoras intérpretes frontera municipio comunidad equipo formación visita acuerdo presupuesto resultados familias barrio servicio horario manual guía protocolo derechos justicia acompañamiento",
    ),
    (
        Lang::PT,
        "abrigo mulheres violência registo documentos balcão crianças tutores escola matrícula habitação aluguel trabalho fiscalização regresso consulado dados indicadores saúde mediadoras intérpretes fronteira município comunidade equipa formação visita acordo orçamento resultados famílias bairro serviço horário manual guia protocolo direitos justiça acompanhamento",
    ),
    (
        Lang::FR,
        "foyer femmes violences registre documents guichet enfants tuteurs école inscription logement loyer travail inspection retour consulat données indicateurs santé médiatrices interprètes frontière commune communauté équipe formation visite accord budget résultats familles quartier service horaire manuel guide protocole droits justice accompagnement",
    ),
    (
        Lang::EN,
        "shelter women violence register documents desk children guardians school enrolment housing rent work inspection return consulate data indicators health mediators interpreters border municipality community team training visit agreement budget results families neighbourhood service hours manual guide protocol rights justice support",
    ),
];

/// What it costs.
pub struct Matching {
    offers: usize,
    /// Milliseconds, the median.
    ranked: f64,
    floor: f64,
    /// To lay everything out once.
    laid: f64,
}

fn id(kind: &str, n: usize) -> Uuid {
    Id::<()>::derived("bench", &format!("{kind}:{n}")).uuid()
}

fn text(dice: &mut Dice, lang: usize, words: usize) -> Text {
    let (lang, all) = VOCABULARY[lang % VOCABULARY.len()];
    let all: Vec<&str> = all.split(' ').collect();
    let said: Vec<&str> = (0..words).map(|_| all[dice.below(all.len())]).collect();
    Text::new(lang, said.join(" "))
}

/// Lays out the offers and ranks them for one request, several times.
pub fn measure(effort: Effort) -> Result<Matching> {
    note("matching: laying offers out");
    let mut dice = Dice::new(7);
    let texts: Vec<(Text, Text)> = (0..=OFFERS).map(|n| (text(&mut dice, n, 6), text(&mut dice, n, WORDS))).collect();
    let theme = |n: usize| Theme {
        id: id("theme", n),
        code: format!("theme-{n}"),
        parent: None,
        name: Text::new(Lang::ES, format!("Tema número {n}")),
    };
    let themes: Vec<Theme> = (0..THEMES).map(theme).collect();
    let all: Vec<Said<'_>> = texts
        .iter()
        .enumerate()
        .map(|(n, (title, what))| Said {
            subject: Subject { id: id("offer", n), practice: false },
            institution: id("institution", n % 500),
            texts: vec![(title, TITLE), (what, 1.0)],
            themes: (0..1 + dice.below(3)).map(|_| id("theme", dice.below(THEMES))).collect(),
            modalities: vec![Modality::ALL[dice.below(Modality::ALL.len())]],
            languages: vec![what.source()],
            period: Period::default(),
            left: None,
            place: Place { level: u8::try_from(n % 4).ok(), size: None, serves: 1 << (n % 16) },
            past: Past { answered: (n % 7) as f32, agreed: (n % 3) as f32, lately: (n % 5) as f32 },
        })
        .collect();
    let (request, offers) = all.split_last().ok_or_else(|| Failure("matching: nothing to compare".into()))?;
    let started = Instant::now();
    let pool = Pool::new(Field::new(&themes, &Lang::INTERFACE, &[Lang::FR, Lang::ES]), offers);
    let laid = started.elapsed();
    let query = pool.ask(request, Lessons::default(), 20_000);
    note("matching: ranking");
    let (mut ranked, mut floor) = (Vec::new(), Vec::new());
    let row: Vec<(u16, f32)> = (0..OFFERS * NUMBERS).map(|n| ((n * 7_919 % 8_192) as u16, (n % 97) as f32)).collect();
    let dense = vec![0.5_f32; 8_192];
    for _ in 0..effort.repeats.max(3) * 5 {
        let started = Instant::now();
        let best = rank(&pool, &query, &WEIGHTS, 10, |_| true);
        ranked.push(started.elapsed());
        if best.len() != 10 || best.windows(2).any(|two| two[0].score < two[1].score) {
            return Err(Failure("matching: what was ranked is not in order, so nothing was measured".into()));
        }
        let started = Instant::now();
        black_box(row.iter().map(|(at, weight)| dense[usize::from(*at)] * weight).sum::<f32>());
        floor.push(started.elapsed());
    }
    Ok(Matching {
        offers: OFFERS,
        ranked: milliseconds(ranked),
        floor: milliseconds(floor),
        laid: milliseconds(vec![laid]),
    })
}

/// What was measured, beside its goal.
pub fn table(it: &Matching) -> String {
    format!(
        "### Matching\n\n| Goal | Measured | Met |\n|---|---|---|\n| One request against {} offers: under 50 ms | {:.1} ms; the bare sums of products {:.1} ms; laid out once in {:.0} ms | {} |\n",
        thousands(it.offers as f64),
        it.ranked,
        it.floor,
        it.laid,
        if it.ranked < 50.0 { "yes" } else { "**no**" },
    )
}
