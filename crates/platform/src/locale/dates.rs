//! Dates as a town hall writes them, from ICU's data for the region of each language.
//! The calendar is Gregorian everywhere; in Arabic its months are those of Tunisia («نوفمبر») and its digits Latin.

use super::{Locale, each};
use icu::{
    calendar::{Date as IcuDate, Gregorian},
    datetime::{
        FixedCalendarDateTimeFormatter as Formatter,
        fieldsets::{E, MDE, YM, YMD, YMDE},
        options::YearStyle,
    },
    locale::Locale as IcuLocale,
};
use jiff::civil::{Date, Weekday};
use kernel::Lang;
use std::sync::LazyLock;

macro_rules! formatters {
    ($($name:ident: $fields:ty = $skeleton:expr;)+) => { $(
        static $name: LazyLock<[Formatter<Gregorian, $fields>; 5]> = LazyLock::new(|| {
            each(|lang| {
                Formatter::try_new(messages::number::regional(lang).into(), $skeleton).expect("date names are compiled in")
            })
        });
    )+ };
}
formatters! {
    LONG: YMD = YMD::long().with_year_style(YearStyle::Full);
    SHORT: YMD = YMD::short().with_year_style(YearStyle::Full);
    FULL: YMDE = YMDE::long().with_year_style(YearStyle::Full);
    DAY: MDE = MDE::long();
    WEEKDAY: E = E::long();
    WEEKDAY_SHORT: E = E::short();
}

static MONTH: LazyLock<[Formatter<Gregorian, YM>; 5]> = LazyLock::new(|| {
    each(|lang| {
        // ICU4X 2.4 cannot write the year of the pattern of `pt`; that of `pt-PT` reads the same, «novembro de 2026».
        let portugal = || IcuLocale::try_from_str("pt-PT").expect("pt-PT is a language tag");
        let preferences = if lang == Lang::PT { portugal().into() } else { messages::number::regional(lang).into() };
        Formatter::try_new(preferences, YM::long().with_year_style(YearStyle::Full))
            .expect("date names are compiled in")
    })
});

impl Locale {
    /// «22 novembre 2026».
    pub fn date(&self, date: Date) -> String {
        self.first_of_month(date, LONG[self.place()].format(&icu(date)).to_string())
    }

    /// «22/11/2026»; in Arabic with the marks (U+200F) that make it read from the right.
    pub fn date_short(&self, date: Date) -> String {
        SHORT[self.place()].format(&icu(date)).to_string()
    }

    /// «dimanche 22 novembre 2026».
    pub fn date_full(&self, date: Date) -> String {
        self.first_of_month(date, FULL[self.place()].format(&icu(date)).to_string())
    }

    /// «dimanche 22 novembre».
    pub fn day_and_date(&self, date: Date) -> String {
        self.first_of_month(date, DAY[self.place()].format(&icu(date)).to_string())
    }

    /// «novembre 2026».
    pub fn month(&self, date: Date) -> String {
        MONTH[self.place()].format(&icu(date)).to_string()
    }

    /// «dimanche».
    pub fn weekday(&self, day: Weekday) -> String {
        WEEKDAY[self.place()].format(&some_day(day)).to_string()
    }

    /// «dim.».
    pub fn weekday_short(&self, day: Weekday) -> String {
        WEEKDAY_SHORT[self.place()].format(&some_day(day)).to_string()
    }

    /// French says «1er janvier», which CLDR's patterns do not.
    fn first_of_month(&self, date: Date, text: String) -> String {
        if self.tag() == "fr" && date.day() == 1 { text.replacen("1 ", "1er ", 1) } else { text }
    }
}

fn icu(date: Date) -> IcuDate<Gregorian> {
    IcuDate::try_new_gregorian(date.year().into(), date.month().unsigned_abs(), date.day().unsigned_abs())
        .expect("a civil date is a date of the Gregorian calendar")
}

/// A date that falls on a day of the week: 1 January 2024 was a Monday.
fn some_day(day: Weekday) -> IcuDate<Gregorian> {
    icu(jiff::civil::date(2024, 1, 1 + day.to_monday_zero_offset()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn say(f: impl Fn(&Locale) -> String) -> [String; 5] {
        each(|lang| f(&Locale::new(lang)))
    }

    #[test]
    fn dates() {
        let day = date(2026, 11, 25);
        assert_eq!(
            say(|l| l.date(day)),
            [
                "25 novembre 2026",
                "25 نوفمبر 2026",
                "25 November 2026",
                "25 de noviembre de 2026",
                "25 de novembro de 2026"
            ]
        );
        let rtl = "25\u{200F}/11\u{200F}/2026";
        assert_eq!(say(|l| l.date_short(day)), ["25/11/2026", rtl, "25/11/2026", "25/11/2026", "25/11/2026"]);
        assert_eq!(
            say(|l| l.day_and_date(day)),
            [
                "mercredi 25 novembre",
                "الأربعاء، 25 نوفمبر",
                "Wednesday 25 November",
                "miércoles, 25 de noviembre",
                "quarta-feira, 25 de novembro"
            ]
        );
        assert_eq!(
            say(|l| l.date_full(day)),
            [
                "mercredi 25 novembre 2026",
                "الأربعاء، 25 نوفمبر 2026",
                "Wednesday, 25 November 2026",
                "miércoles, 25 de noviembre de 2026",
                "quarta-feira, 25 de novembro de 2026"
            ]
        );
        assert_eq!(
            say(|l| l.month(day)),
            ["novembre 2026", "نوفمبر 2026", "November 2026", "noviembre de 2026", "novembro de 2026"]
        );
    }

    #[test]
    fn the_first_of_the_month_in_french() {
        let french = Locale::new(kernel::Lang::FR);
        assert_eq!(french.date(date(2021, 1, 1)), "1er janvier 2021");
        assert_eq!(french.date(date(2021, 1, 11)), "11 janvier 2021");
        assert_eq!(french.day_and_date(date(2026, 4, 1)), "mercredi 1er avril");
    }

    #[test]
    fn weekdays() {
        assert_eq!(say(|l| l.weekday(Weekday::Monday)), ["lundi", "الاثنين", "Monday", "lunes", "segunda-feira"]);
        assert_eq!(say(|l| l.weekday(Weekday::Sunday)), ["dimanche", "الأحد", "Sunday", "domingo", "domingo"]);
        assert_eq!(say(|l| l.weekday_short(Weekday::Monday)), ["lun.", "الاثنين", "Mon", "lun", "seg."]);
    }
}
