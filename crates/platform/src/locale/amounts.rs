//! Numbers with and without units: counts, shares, distances, prices, sizes of files.
//! A unit stays on the line of its number (U+00A0), and what cannot be counted shows as «—».

use super::{FSI, Locale, PDI};
use messages::{
    Number,
    number::{self, Style},
};

const NBSP: char = '\u{A0}';

/// Currencies with a sign of their own: ISO 4217 code, decimals, sign in Latin script, sign in Arabic.
/// Any other is written with its code and two decimals.
const CURRENCIES: &[(&str, u8, &str, &str)] = &[
    ("AED", 2, "AED", "د.إ"),
    ("BHD", 3, "BHD", "د.ب"),
    ("BRL", 2, "R$", "R$"),
    ("CLP", 0, "CLP", "CLP"),
    ("DZD", 2, "DA", "د.ج"),
    ("EGP", 2, "EGP", "ج.م"),
    ("EUR", 2, "€", "€"),
    ("GBP", 2, "£", "£"),
    ("GNF", 0, "GNF", "GNF"),
    ("IQD", 0, "IQD", "د.ع"),
    ("JOD", 3, "JOD", "د.أ"),
    ("JPY", 0, "¥", "¥"),
    ("KMF", 0, "KMF", "ف.ق"),
    ("KWD", 3, "KWD", "د.ك"),
    ("LBP", 0, "LBP", "ل.ل"),
    ("LYD", 3, "LYD", "د.ل"),
    ("MAD", 2, "DH", "د.م."),
    ("MRU", 2, "MRU", "أ.م"),
    ("PYG", 0, "PYG", "PYG"),
    ("QAR", 2, "QAR", "ر.ق"),
    ("RWF", 0, "RWF", "RWF"),
    ("SAR", 2, "SAR", "ر.س"),
    ("SDG", 2, "SDG", "ج.س"),
    ("SYP", 0, "SYP", "ل.س"),
    ("TND", 3, "DT", "د.ت"),
    ("UGX", 0, "UGX", "UGX"),
    ("VND", 0, "₫", "₫"),
    ("XAF", 0, "FCFA", "ف.و.أ"),
    ("XOF", 0, "FCFA", "ف.غ.أ"),
];

impl Locale {
    /// A number with at most three decimals: «12 500», «2,4».
    pub fn number(&self, number: impl Into<Number>) -> String {
        number::format(self.lang, number.into().get(), Style::default())
    }

    /// A share of one, without decimals: 0.25 is «25 %».
    pub fn percent(&self, share: f64) -> String {
        number::format(self.lang, share, Style { percent: true, max_fraction: 0, ..Style::default() })
    }

    /// A distance in metres, as exact as is of use on foot: «850 m» (to 10 m), «2,4 km», «14 km».
    pub fn distance(&self, metres: f64) -> String {
        let tens = (metres.abs() / 10.0).round() * 10.0;
        let arabic = self.tag() == "ar";
        if tens < 1000.0 {
            return self.with_unit(tens, 0, if arabic { "م" } else { "m" });
        }
        let kilometres = metres.abs() / 1000.0;
        self.with_unit(kilometres, u8::from(kilometres < 9.95), if arabic { "كم" } else { "km" })
    }

    /// The size of a file in bytes, in decimal units (IEC 80000-13): «850 ko», «5 Mo».
    pub fn file_size(&self, bytes: u64) -> String {
        let units = match self.tag() {
            "fr" => ["o", "ko", "Mo", "Go"],
            "ar" => ["بايت", "كيلوبايت", "ميغابايت", "غيغابايت"],
            _ => ["B", "kB", "MB", "GB"],
        };
        let mut size = bytes as f64;
        let mut unit = 0;
        while size >= 999.5 && unit < 3 {
            (size, unit) = (size / 1000.0, unit + 1);
        }
        self.with_unit(size, u8::from(size < 9.95 && unit > 0), units[unit])
    }

    /// A price, in the main unit of its currency (ISO 4217): «12,50 €», «5 DT», «€12.50», «R$ 12,50».
    /// A whole amount is written without decimals.
    pub fn money(&self, amount: impl Into<Number>, currency: &str) -> String {
        let amount = amount.into().get();
        let known = CURRENCIES.iter().find(|known| known.0 == currency);
        let decimals = known.map_or(2, |known| known.1);
        let sign = known.map_or(currency, |known| if self.tag() == "ar" { known.3 } else { known.2 });
        let unit = 10_f64.powi(decimals.into());
        let digits = if ((amount * unit).round() / unit).fract() == 0.0 { 0 } else { decimals };
        let number = number::format(
            self.lang,
            amount.abs(),
            Style { min_fraction: digits, max_fraction: digits, ..Style::default() },
        );
        let minus = if amount < 0.0 && !amount.is_nan() { "−" } else { "" };
        match self.tag() {
            "fr" => format!("{minus}{number}{NBSP}{sign}"),
            "ar" => format!("{minus}{number}{NBSP}{FSI}{sign}{PDI}"),
            "pt" => format!("{minus}{sign}{NBSP}{number}"),
            _ if sign.chars().all(char::is_alphabetic) => format!("{minus}{sign}{NBSP}{number}"),
            _ => format!("{minus}{sign}{number}"),
        }
    }

    fn with_unit(&self, number: f64, max_fraction: u8, unit: &str) -> String {
        let style = Style { max_fraction, ..Style::default() };
        format!("{}{NBSP}{unit}", number::format(self.lang, number, style))
    }
}

#[cfg(test)]
mod tests {
    use super::{super::each, *};

    /// No-break spaces as ~ and _, isolates as ⟨⟩.
    fn say(f: impl Fn(&Locale) -> String) -> [String; 5] {
        each(|lang| {
            f(&Locale::new(lang)).replace(NBSP, "~").replace('\u{202F}', "_").replace(FSI, "⟨").replace(PDI, "⟩")
        })
    }

    #[test]
    fn numbers() {
        assert_eq!(say(|l| l.number(12_500)), ["12_500", "12.500", "12,500", "12,500", "12.500"]);
        assert_eq!(say(|l| l.number(-2.45)), ["-2,45", "\u{200E}-2,45", "-2.45", "-2.45", "-2,45"]);
        assert_eq!(say(|l| l.number(f64::INFINITY)), ["—"; 5]);
        assert_eq!(say(|l| l.percent(0.254)), ["25_%", "25\u{200E}%\u{200E}", "25%", "25~%", "25%"]);
    }

    #[test]
    fn distances() {
        assert_eq!(say(|l| l.distance(847.0)), ["850~m", "850~م", "850~m", "850~m", "850~m"]);
        assert_eq!(say(|l| l.distance(2_350.0)), ["2,4~km", "2,4~كم", "2.4~km", "2.4~km", "2,4~km"]);
        let french = |metres| say(|l| l.distance(metres))[0].clone();
        assert_eq!([0.0, 996.0, 9_960.0, 14_480.0].map(french), ["0~m", "1~km", "10~km", "14~km"]);
    }

    #[test]
    fn prices() {
        assert_eq!(say(|l| l.money(12.5, "EUR")), ["12,50~€", "12,50~⟨€⟩", "€12.50", "€12.50", "€~12,50"]);
        assert_eq!(say(|l| l.money(5, "TND")), ["5~DT", "5~⟨د.ت⟩", "DT~5", "DT~5", "DT~5"]);
        assert_eq!(say(|l| l.money(0.8, "TND"))[0], "0,800~DT");
        assert_eq!(say(|l| l.money(15_000, "XOF"))[..2], ["15_000~FCFA", "15.000~⟨ف.غ.أ⟩"]);
        assert_eq!(say(|l| l.money(20, "BRL"))[4], "R$~20");
        assert_eq!(say(|l| l.money(1.999, "USD"))[2], "USD~2");
        assert_eq!(say(|l| l.money(-3, "GBP"))[2], "−£3");
    }

    #[test]
    fn sizes() {
        assert_eq!(say(|l| l.file_size(5_000_000)), ["5~Mo", "5~ميغابايت", "5~MB", "5~MB", "5~MB"]);
        let french = |bytes| say(|l| l.file_size(bytes))[0].clone();
        assert_eq!([0, 999, 1_250, 999_999].map(french), ["0~o", "999~o", "1,2~ko", "1~Mo"]);
    }
}
