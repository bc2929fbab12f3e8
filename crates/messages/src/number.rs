//! Numbers as each language of the interface writes them (CLDR, through ICU4X).
//! Digits are Latin in every language, Arabic included: the Arabic of the Maghreb, where the first readers live.

use crate::{LANGUAGES, catalog::place};
use icu::{
    decimal::{
        DecimalFormatter, DecimalFormatterPreferences,
        input::Decimal,
        options::{DecimalFormatterOptions, GroupingStrategy},
    },
    locale::Locale,
    plurals::{PluralCategory, PluralRules},
};
use kernel::Lang;
use std::sync::LazyLock;

/// The region whose habits a language of the interface follows, in the order of [`LANGUAGES`].
const REGIONS: [&str; 5] = ["fr", "ar-TN", "en-GB", "es-MX", "pt-BR"];

static LOCALES: LazyLock<[Locale; 5]> =
    LazyLock::new(|| REGIONS.map(|tag| Locale::try_from_str(tag).unwrap_or(Locale::UNKNOWN)));
static GROUPED: LazyLock<[DecimalFormatter; 5]> = LazyLock::new(|| formatters(GroupingStrategy::Auto));
static PLURALS: LazyLock<[PluralRules; 5]> = LazyLock::new(plural_rules);
static PLAIN: LazyLock<[DecimalFormatter; 5]> = LazyLock::new(|| formatters(GroupingStrategy::Never));

/// How a number is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Style {
    pub min_fraction: u8,
    /// Rounded half to even.
    pub max_fraction: u8,
    /// Digits in groups: «12 500» rather than «12500».
    pub grouped: bool,
    /// The number is a share: 0.25 is written «25 %».
    pub percent: bool,
}

impl Default for Style {
    fn default() -> Self {
        Self { min_fraction: 0, max_fraction: 3, grouped: true, percent: false }
    }
}

/// The locale, with region, in which dates, numbers and names of a language of the interface are written: `ar` → `ar-TN`.
/// English for a language without an interface.
pub fn regional(lang: Lang) -> &'static Locale {
    &LOCALES[place(lang)]
}

/// A number as the language writes it. What is not finite is «—»; numbers beyond 2⁵³ lose their last digits.
pub fn format(lang: Lang, number: f64, style: Style) -> String {
    let digits = digits(number, style);
    digits.map_or_else(|| "—".into(), |digits| write(place(lang), &digits, style))
}

fn formatters(grouping: GroupingStrategy) -> [DecimalFormatter; 5] {
    std::array::from_fn(|place| {
        let options = || DecimalFormatterOptions::from(grouping);
        DecimalFormatter::try_new(DecimalFormatterPreferences::from(&LOCALES[place]), options())
            .or_else(|_| DecimalFormatter::try_new(DecimalFormatterPreferences::default(), options()))
            .expect("the root locale is compiled in")
    })
}

/// The digits that will be shown, which are also those the plural rules look at: «1.0» is no singular in English.
pub(crate) fn digits(number: f64, style: Style) -> Option<Decimal> {
    let number = if style.percent { number * 100.0 } else { number };
    let mut decimal = Decimal::try_from_str(&number.to_string()).ok()?;
    decimal.round(-i16::from(style.max_fraction));
    decimal.absolute.trim_end();
    decimal.absolute.pad_end(-i16::from(style.min_fraction.min(style.max_fraction)));
    Some(decimal)
}

/// The plural category of a number, as shown, in the language at a place of [`LANGUAGES`].
pub(crate) fn category(place: usize, decimal: &Decimal) -> &'static str {
    match PLURALS[place].category_for(decimal) {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

pub(crate) fn write(place: usize, decimal: &Decimal, style: Style) -> String {
    let digits = (if style.grouped { &GROUPED } else { &PLAIN })[place].format_to_string(decimal);
    match (style.percent, LANGUAGES[place]) {
        (false, _) => digits,
        (true, "fr") => digits + "\u{202F}%",
        (true, "es") => digits + "\u{A0}%",
        (true, "ar") => digits + "\u{200E}%\u{200E}",
        (true, _) => digits + "%",
    }
}

fn plural_rules() -> [PluralRules; 5] {
    std::array::from_fn(|place| {
        PluralRules::try_new_cardinal((&LOCALES[place]).into())
            .or_else(|_| PluralRules::try_new_cardinal(Default::default()))
            .expect("the root locale is compiled in")
    })
}
