//! Which web addresses a record names, in all its languages. Only what a reader can press.

use crate::guides::{Guide, markdown};
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
        bodies.flat_map(|body| body.versions().flat_map(|(_, version)| markdown::links(&version.value))).collect()
    }

    fn is_shown(&self) -> bool {
        !self.archived
    }
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
