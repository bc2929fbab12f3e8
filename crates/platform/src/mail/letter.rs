//! What a letter says, as plain text and as a simple page, in its reader's language and direction.
//! Both parts say the same; nothing is fetched from anywhere when it is opened.

use crate::locale::Locale;
use crate::msg;
use kernel::Lang;
use maud::{DOCTYPE, Markup, html};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A letter to be sent. Texts are said already, in `lang`; paths begin with `/`.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Letter {
    pub to: String,
    /// The account that it is for, so that it goes when the account does.
    pub account: Option<Uuid>,
    pub lang: Lang,
    pub subject: String,
    pub paragraphs: Vec<String>,
    /// Short lines under the paragraphs.
    pub list: Vec<String>,
    /// More links, each with its words: one for each thing that can be done from the mail.
    #[serde(default)]
    pub links: Vec<(String, String)>,
    /// Words of the link, and the path that it leads to.
    pub link: Option<(String, String)>,
    /// Why this came, and what to do if it should not have.
    pub small: Vec<String>,
    /// Where mail of this sort is switched off without signing in (RFC 8058).
    pub unsubscribe: Option<String>,
}

impl Letter {
    pub fn new(to: impl Into<String>, lang: Lang, subject: impl Into<String>) -> Letter {
        Letter {
            to: to.into(),
            account: None,
            lang: Locale::new(lang).lang,
            subject: subject.into(),
            paragraphs: Vec::new(),
            list: Vec::new(),
            links: Vec::new(),
            link: None,
            small: Vec::new(),
            unsubscribe: None,
        }
    }

    fn locale(&self) -> Locale {
        Locale::new(self.lang)
    }

    /// The first line that is seen in a list of mail. Programs that read it know nothing of isolates.
    pub(super) fn headline(&self) -> String {
        let plain = self.subject.replace(|c: char| c.is_control() || matches!(c, '\u{2066}'..='\u{2069}'), "");
        format!("{} · {}", self.locale().t(&msg::site_name()), plain.trim())
    }

    pub(super) fn plain(&self, public: &str) -> String {
        let mut parts = self.paragraphs.clone();
        if !self.list.is_empty() {
            parts.push(self.list.iter().map(|line| format!("– {line}")).collect::<Vec<_>>().join("\n"));
        }
        for (words, path) in self.links.iter().chain(&self.link) {
            parts.push(format!("{words}\n{public}{path}"));
        }
        parts.push("--".to_owned());
        parts.extend(self.small.iter().cloned());
        if let Some(path) = &self.unsubscribe {
            parts.push(format!("{}\n{public}{path}", self.locale().t(&msg::mail_unsubscribe())));
        }
        parts.push(format!("{}\n{public}", self.locale().t(&msg::site_name())));
        format!("{}\n", parts.join("\n\n"))
    }

    pub(super) fn page(&self, public: &str) -> String {
        let locale = self.locale();
        let (lang, dir) = (locale.lang, locale.dir().as_str());
        let page: Markup = html! {
            (DOCTYPE)
            html lang=(lang) dir=(dir) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    title { (self.subject) }
                }
                // Programs that show mail know style attributes alone.
                body lang=(lang) dir=(dir) style="margin:0;padding:24px 16px;background:#f6efe6;color:#2b2320;font:17px/1.6 'Noto Sans',Arial,sans-serif" {
                    div dir=(dir) style="max-width:34em;margin:0 auto;padding:24px;background:#fff;border-radius:12px" {
                        p style="margin:0 0 16px;font-weight:700;color:#0b6b63" { (locale.t(&msg::site_name())) }
                        @for words in &self.paragraphs { p style="margin:0 0 16px" { (words) } }
                        @if !self.list.is_empty() {
                            ul style="margin:0 0 16px;padding-inline-start:1.2em" { @for line in &self.list { li { (line) } } }
                        }
                        @if !self.links.is_empty() {
                            ul style="margin:0 0 16px;padding-inline-start:1.2em" {
                                @for (words, path) in &self.links { li style="margin:0 0 8px" { a href={ (public) (path) } style="color:#0b6b63" { (words) } } }
                            }
                        }
                        @if let Some((words, path)) = &self.link {
                            p style="margin:24px 0" {
                                a href={ (public) (path) } style="display:inline-block;padding:12px 20px;background:#0b6b63;color:#fff;border-radius:8px;text-decoration:none;font-weight:700" { (words) }
                            }
                        }
                        @for words in &self.small { p style="margin:0 0 8px;font-size:14px;color:#5b514c" { (words) } }
                        @if let Some(path) = &self.unsubscribe {
                            p style="margin:0;font-size:14px" { a href={ (public) (path) } style="color:#0b6b63" { (locale.t(&msg::mail_unsubscribe())) } }
                        }
                    }
                }
            }
        };
        page.into_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_parts_say_the_same_in_their_direction() {
        let mut letter = Letter::new("a@example.org", Lang::AR, "شيء\nينتظرك");
        letter.paragraphs = vec!["نص <b>".into()];
        letter.link = Some(("افتح".into(), "/ar/notices".into()));
        let (plain, page) = (letter.plain("https://t.example"), letter.page("https://t.example"));
        assert!(plain.contains("نص <b>") && plain.contains("https://t.example/ar/notices"), "{plain}");
        assert!(page.contains("نص &lt;b&gt;") && page.contains("href=\"https://t.example/ar/notices\""), "{page}");
        assert!(page.contains("dir=\"rtl\"") && !page.contains("<img") && !page.contains("<script"));
        assert!(!letter.headline().contains('\n'));
    }
}
