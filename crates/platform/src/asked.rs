//! What the address of a list asks for: the parameters behind its question mark.
//! What a page does not know is no filter; nothing in an address is an error.

/// The parameters of one address, in their order.
#[derive(Clone, Copy)]
pub struct Asked<'a>(pub &'a [(String, String)]);

impl<'a> Asked<'a> {
    /// All values of this name, without what cannot be read.
    pub fn all(self, name: &'a str) -> impl Iterator<Item = String> + 'a {
        let named = self.0.iter().filter(move |(key, _)| key == name);
        named.map(|(_, value)| value.replace(char::is_control, " ").trim().to_owned())
    }

    /// The first of this name that says something.
    pub fn one(self, name: &'a str) -> Option<String> {
        self.all(name).find(|value| !value.is_empty())
    }

    /// The words that somebody looks for, at most 200 letters.
    pub fn words(self) -> String {
        self.one("q").unwrap_or_default().chars().take(200).collect()
    }

    /// Which page, from 0; at most the `last`, from 1.
    pub fn page(self, last: usize) -> usize {
        self.one("page").and_then(|page| page.parse::<usize>().ok()).unwrap_or(1).clamp(1, last) - 1
    }
}

/// These parameters as the end of an address, with its question mark; empty when nothing is asked. `page` is from 0.
pub fn query_string(mut pairs: Vec<(&'static str, String)>, page: usize) -> String {
    if page > 0 {
        pairs.push(("page", (page + 1).to_string()));
    }
    let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
    if query.is_empty() { query } else { format!("?{query}") }
}
