//! The import files: a directory of the size to measure, and a small municipality with its guide.
//! A file holds at most [`PART`] services, so that it stays below the importer's limit of 512 MB.

use crate::dice::uuid;
use crate::failure::{Failure, Result};
use crate::prose::{Prose, same};
use crate::records::Directory;
use crate::words::THEMES;
use serde_json::{Value, json};
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

/// Services in one file at most.
const PART: usize = 50_000;
/// The territory whose services are as many as the size says.
pub const LARGE: &str = "bench";
/// The territory by which the offline copy and the brochure are measured.
pub const SMALL: &str = "ville";
pub const SMALL_SERVICES: usize = 300;
pub const SMALL_GUIDES: usize = 100;

/// The directory of a size.
pub fn large(prose: &Prose, services: usize) -> Directory<'_> {
    Directory { prose, territory: LARGE, services }
}

/// The small municipality.
pub fn small(prose: &Prose) -> Directory<'_> {
    Directory { prose, territory: SMALL, services: SMALL_SERVICES }
}

/// Writes the files of a directory of `services` services.
pub fn write_large(prose: &Prose, services: usize, folder: &Path) -> Result<Vec<PathBuf>> {
    let directory = large(prose, services);
    let starts = (0..services).step_by(PART);
    starts.map(|start| write(&directory, start..services.min(start + PART), 0, folder)).collect()
}

/// Writes the file of the small municipality.
pub fn write_small(prose: &Prose, folder: &Path) -> Result<PathBuf> {
    write(&small(prose), 0..SMALL_SERVICES, SMALL_GUIDES, folder)
}

fn write(directory: &Directory<'_>, services: std::ops::Range<usize>, guides: usize, folder: &Path) -> Result<PathBuf> {
    let path = folder.join(format!("{}-{}.json", directory.territory, services.start));
    let put = || -> std::io::Result<()> {
        let mut out = BufWriter::new(File::create(&path)?);
        out.write_all(b"{\"teranga\":{\"format\":1}")?;
        list(&mut out, "territories", [directory.territory()])?;
        list(&mut out, "taxonomies", [taxonomy()])?;
        list(&mut out, "taxonomy_terms", (0..THEMES.len()).map(theme))?;
        let organisations = services.start / 10..services.end.div_ceil(10);
        list(&mut out, "organizations", organisations.map(|n| directory.organisation(n)))?;
        let locations = services.start / 2..services.end.div_ceil(2);
        list(&mut out, "locations", locations.map(|n| directory.location(n)))?;
        list(&mut out, "services", services.clone().map(|n| directory.service(n)))?;
        list(&mut out, "guides", (0..guides).map(|n| directory.guide(n)))?;
        out.write_all(b"}\n")?;
        out.flush()
    };
    put().map_err(|error| Failure(format!("{} cannot be written: {error}", path.display())))?;
    Ok(path)
}

fn list(out: &mut impl Write, key: &str, records: impl IntoIterator<Item = Value>) -> std::io::Result<()> {
    write!(out, ",\n\"{key}\":[")?;
    for (n, record) in records.into_iter().enumerate() {
        out.write_all(if n == 0 { b"\n" } else { b",\n" })?;
        serde_json::to_writer(&mut *out, &record)?;
    }
    out.write_all(b"]")
}

fn taxonomy() -> Value {
    let texts = json!({ "name": same("Themes"), "description": same("Themes") });
    let own = json!({ "lang": "fr", "texts": texts, "slug": "themes" });
    json!({ "id": uuid("taxonomy", 0), "name": "Themes", "description": "Themes", "teranga": own })
}

fn theme(n: usize) -> Value {
    let own =
        json!({ "lang": "fr", "texts": { "name": same(THEMES[n]), "description": same(THEMES[n]) }, "position": n });
    json!({
        "id": uuid("theme", n), "code": THEMES[n], "name": THEMES[n], "description": THEMES[n], "language": "fr",
        "taxonomy_id": uuid("taxonomy", 0), "teranga": own,
    })
}
