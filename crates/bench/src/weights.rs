//! How much a device downloads: a service page with everything that it loads, and the offline copy of a territory.
//! Compressed bytes of bodies, as a browser that takes brotli gets them; headers are not counted.

use crate::failure::{Failure, Result};
use crate::files::SMALL;
use crate::http::{Connection, get};
use serde::Serialize;
use std::collections::BTreeSet;
use std::net::SocketAddr;

/// Bytes.
#[derive(Debug, Clone, Serialize)]
pub struct Weights {
    /// The HTML of a service page alone.
    pub page: usize,
    /// The page with its style sheet, scripts, icons and fonts.
    pub first_view: usize,
    /// Files of the first view besides the HTML, each with its bytes.
    pub files: Vec<(String, usize)>,
    /// The offline copy of 300 services and 100 guide pages in one language.
    pub bundle: usize,
    /// The same without compression.
    pub bundle_plain: usize,
}

/// Weighs the service page at `page` and the offline copy of the small municipality.
pub async fn weigh(address: SocketAddr, page: &str) -> Result<Weights> {
    let mut connection = Connection::to(address).await?;
    let html = text(&mut connection, page).await?;
    let mut wanted: Vec<String> = addresses(&html).into_iter().collect();
    let mut known: BTreeSet<String> = wanted.iter().cloned().collect();
    let mut files = Vec::new();
    while let Some(file) = wanted.pop() {
        let more = if file.contains(".js") || file.contains(".css") {
            addresses(&text(&mut connection, &file).await?)
        } else {
            BTreeSet::new()
        };
        wanted.extend(more.into_iter().filter(|address| known.insert(address.clone())));
        files.push((file.clone(), size(&mut connection, &file, true).await?));
    }
    files.sort();
    let html = size(&mut connection, page, true).await?;
    let bundle = format!("/fr/{SMALL}/bundle.json");
    Ok(Weights {
        page: html,
        first_view: html + files.iter().map(|(_, size)| size).sum::<usize>(),
        files,
        bundle: size(&mut connection, &bundle, true).await?,
        bundle_plain: size(&mut connection, &bundle, false).await?,
    })
}

async fn text(connection: &mut Connection, path: &str) -> Result<String> {
    let answer = connection.ask(&get(path, "")).await?;
    if answer.status != 200 {
        return Err(Failure(format!("{path}: status {}", answer.status)));
    }
    Ok(String::from_utf8_lossy(answer.body).into_owned())
}

async fn size(connection: &mut Connection, path: &str, compressed: bool) -> Result<usize> {
    let answer = connection.ask(&get(path, if compressed { "Accept-Encoding: br\r\n" } else { "" })).await?;
    if answer.status != 200 || answer.body.is_empty() {
        return Err(Failure(format!("{path}: status {}, {} bytes", answer.status, answer.body.len())));
    }
    Ok(answer.body.len())
}

/// Addresses of assets in a page, a style sheet or a script, without what stands after `#`.
fn addresses(text: &str) -> BTreeSet<String> {
    let absolute = text.match_indices("/assets/").map(|(at, _)| &text[at..]);
    let relative = text.match_indices("from \"./").map(|(at, _)| &text[at + 8..]);
    let end =
        |rest: &str| rest[..rest.find(['"', '\'', ')', '#', '\\', ' ', '`', '<']).unwrap_or(rest.len())].to_owned();
    let absolute = absolute
        .map(end)
        .filter(|address| address.len() > "/assets/".len() && address.contains('.') && !address.contains('$'));
    absolute.chain(relative.map(|rest| format!("/assets/{}", end(rest)))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn assets_are_found_once_and_without_their_fragment() {
        let html = r##"<link href="/assets/style.css?v=1"><use href="/assets/icons.svg?v=2#sun"><use href="/assets/icons.svg?v=2#moon">"##;
        assert_eq!(addresses(html).into_iter().collect::<Vec<_>>(), ["/assets/icons.svg?v=2", "/assets/style.css?v=1"]);
        assert_eq!(addresses("import { find } from \"./offline-search.js\";").len(), 1);
    }
}
