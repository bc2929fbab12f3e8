//! Hours as they stand on the door of a town hall, in the habit of each language.
//! A range reads in the right order whatever the direction of the page: nothing depends on how a browser orders digits.

use super::{LRI, Locale, PDI};
use jiff::civil::Time;

/// Keeps a number and its unit on one line.
const NBSP: char = '\u{A0}';

impl Locale {
    /// A time of day, seconds left out: «9 h», «9 h 30»; «9 am», «9:30 am», «midday», «midnight» (GOV.UK style); «9:00»;
    /// «9h», «9h30»; in Arabic «09:00» as one left-to-right piece.
    pub fn time(&self, time: Time) -> String {
        let (hour, minute) = (time.hour(), time.minute());
        match (self.tag(), minute) {
            ("fr", 0) => format!("{hour}{NBSP}h"),
            ("fr", _) => format!("{hour}{NBSP}h{NBSP}{minute:02}"),
            ("pt", 0) => format!("{hour}h"),
            ("pt", _) => format!("{hour}h{minute:02}"),
            ("es", _) => format!("{hour}:{minute:02}"),
            ("ar", _) => format!("{LRI}{hour:02}:{minute:02}{PDI}"),
            _ => english(hour, minute),
        }
    }

    /// Opening to closing: «9 h – 17 h 30», «9 am – 5:30 pm», «9:00–17:30», «9h–17h30» (U+2013). Arabic says it in words,
    /// «من 09:00 إلى 17:30»: between two times a dash leaves open which one comes first.
    pub fn time_range(&self, from: Time, to: Time) -> String {
        let (from, to) = (self.time(from), self.time(to));
        match self.tag() {
            "ar" => format!("من {from} إلى {to}"),
            "es" | "pt" => format!("{from}–{to}"),
            _ => format!("{from}{NBSP}– {to}"),
        }
    }
}

fn english(hour: i8, minute: i8) -> String {
    let half = if hour < 12 { "am" } else { "pm" };
    let twelve = if hour % 12 == 0 { 12 } else { hour % 12 };
    match (hour, minute) {
        (0, 0) => "midnight".into(),
        (12, 0) => "midday".into(),
        (_, 0) => format!("{twelve}{NBSP}{half}"),
        _ => format!("{twelve}:{minute:02}{NBSP}{half}"),
    }
}

#[cfg(test)]
mod tests {
    use super::{super::each, *};
    use jiff::civil::time;

    /// No-break spaces as ~, isolates as ⟨⟩.
    fn say(f: impl Fn(&Locale) -> String) -> [String; 5] {
        each(|lang| f(&Locale::new(lang)).replace(NBSP, "~").replace(LRI, "⟨").replace(PDI, "⟩"))
    }

    #[test]
    fn times() {
        assert_eq!(say(|l| l.time(time(9, 0, 0, 0))), ["9~h", "⟨09:00⟩", "9~am", "9:00", "9h"]);
        assert_eq!(say(|l| l.time(time(9, 5, 0, 0))), ["9~h~05", "⟨09:05⟩", "9:05~am", "9:05", "9h05"]);
        assert_eq!(say(|l| l.time(time(17, 30, 0, 0))), ["17~h~30", "⟨17:30⟩", "5:30~pm", "17:30", "17h30"]);
        assert_eq!(say(|l| l.time(time(12, 0, 0, 0)))[2], "midday");
        assert_eq!(say(|l| l.time(time(12, 15, 0, 0)))[2], "12:15~pm");
        assert_eq!(say(|l| l.time(time(0, 0, 0, 0)))[2], "midnight");
        assert_eq!(say(|l| l.time(time(0, 30, 0, 0)))[2], "12:30~am");
    }

    #[test]
    fn ranges() {
        assert_eq!(
            say(|l| l.time_range(time(8, 30, 0, 0), time(17, 0, 0, 0))),
            ["8~h~30~– 17~h", "من ⟨08:30⟩ إلى ⟨17:00⟩", "8:30~am~– 5~pm", "8:30–17:00", "8h30–17h"]
        );
    }
}
