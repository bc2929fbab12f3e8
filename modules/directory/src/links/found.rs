//! Which web addresses a record names, in all its languages: what a reader can press, or read and type.

use crate::drafts::Editable;
use crate::guides::{Guide, markdown};
use crate::locations::Location;
use crate::organisations::Organisation;
use crate::services::Service;
use url::Url;

/// A record that names web addresses.
pub trait Naming {
    /// As they are written.
    fn addresses(&self) -> Vec<String>;
    /// Whether the public sees it.
    fn is_shown(&self) -> bool;
}

impl Naming for Service {
    fn addresses(&self) -> Vec<String> {
        let own = self.url.iter().chain(self.additional_urls.iter().map(|it| &it.url));
        own.chain(self.required_documents.iter().filter_map(|it| it.uri.as_ref())).cloned().collect()
    }

    fn is_shown(&self) -> bool {
        self.status.is_public()
    }
}

impl Naming for Organisation {
    fn addresses(&self) -> Vec<String> {
        self.website.iter().chain(self.additional_websites.iter().map(|it| &it.url)).cloned().collect()
    }

    fn is_shown(&self) -> bool {
        true
    }
}

impl Naming for Guide {
    fn addresses(&self) -> Vec<String> {
        let bodies = self.sections.iter().filter_map(|section| section.body.as_ref());
        let linked = bodies.flat_map(|body| body.versions().flat_map(|(_, version)| markdown::links(&version.value)));
        let steps = self.sections.iter().filter_map(|section| section.steps.as_ref());
        let steps = steps.flat_map(|steps| steps.versions().flat_map(|(_, version)| &version.value));
        linked.chain(steps.flat_map(|step| written(step))).collect()
    }

    fn is_shown(&self) -> bool {
        !self.archived
    }
}

impl Naming for Location {
    fn addresses(&self) -> Vec<String> {
        self.url.iter().chain(self.accessibility.iter().filter_map(|it| it.url.as_ref())).cloned().collect()
    }

    /// Nothing of a confidential place is asked for: who asks tells that it is there.
    fn is_shown(&self) -> bool {
        !self.archived && !self.is_confidential()
    }
}

/// The addresses in a text that is shown as it is written, without what ends the sentence around them.
fn written(text: &str) -> impl Iterator<Item = String> {
    let begins = |word: &str| word.find("https://").or_else(|| word.find("http://"));
    let words = text.split(|c: char| c.is_whitespace() || "<>\"«»“”()[]".contains(c));
    let addresses = words.filter_map(move |word| begins(word).map(|at| &word[at..]));
    addresses.map(|it| it.trim_end_matches(|c: char| ".,;:!?…،؛؟'’".contains(c)).to_owned())
}

/// The same without what is not for the web, each once. What follows `#` is nothing that a server is asked for.
pub fn addresses(record: &impl Naming) -> Vec<Url> {
    let read = |written: String| {
        let mut url = Url::parse(written.trim()).ok().filter(|url| matches!(url.scheme(), "http" | "https"))?;
        url.set_fragment(None);
        url.host_str().is_some().then_some(url)
    };
    let mut all: Vec<Url> = record.addresses().into_iter().filter_map(read).collect();
    all.sort();
    all.dedup();
    all
}

#[cfg(test)]
mod tests {
    use super::written;

    #[test]
    fn addresses_are_found_in_sentences() {
        let found = |text: &str| written(text).collect::<Vec<_>>();
        assert_eq!(found("Allez sur https://a.example/x?y=1."), ["https://a.example/x?y=1"]);
        assert_eq!(
            found("(voir «http://a.example», puis https://b.example/)"),
            ["http://a.example", "https://b.example/"]
        );
        assert_eq!(found("الموقع:https://a.example/ب،"), ["https://a.example/ب"]);
        assert!(found("www.a.example, mailto:a@b.example").is_empty());
    }
}
