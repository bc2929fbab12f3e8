//! What a file is, read from its content. Its name is only asked whether plain text is a table.
//! What is not on this list is not taken: no SVG, no HTML, no macros.

use std::io::{Cursor, Read};
use zip::ZipArchive;

/// Most entries of a document that is an archive.
const ENTRIES: usize = 5_000;

/// What a form takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Allowed {
    Pictures,
    /// Pictures and documents.
    Any,
}

/// The kinds of files that are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Jpeg,
    Png,
    Webp,
    Pdf,
    Docx,
    Xlsx,
    Odt,
    Ods,
    Csv,
    Text,
}

impl Kind {
    pub const ALL: [Kind; 10] = [
        Kind::Jpeg,
        Kind::Png,
        Kind::Webp,
        Kind::Pdf,
        Kind::Docx,
        Kind::Xlsx,
        Kind::Odt,
        Kind::Ods,
        Kind::Csv,
        Kind::Text,
    ];

    /// The end of its name, which is also how it is kept.
    pub const fn extension(self) -> &'static str {
        match self {
            Kind::Jpeg => "jpg",
            Kind::Png => "png",
            Kind::Webp => "webp",
            Kind::Pdf => "pdf",
            Kind::Docx => "docx",
            Kind::Xlsx => "xlsx",
            Kind::Odt => "odt",
            Kind::Ods => "ods",
            Kind::Csv => "csv",
            Kind::Text => "txt",
        }
    }

    pub fn parse(extension: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.extension() == extension)
    }

    pub const fn media_type(self) -> &'static str {
        match self {
            Kind::Jpeg => "image/jpeg",
            Kind::Png => "image/png",
            Kind::Webp => "image/webp",
            Kind::Pdf => "application/pdf",
            Kind::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Kind::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Kind::Odt => "application/vnd.oasis.opendocument.text",
            Kind::Ods => "application/vnd.oasis.opendocument.spreadsheet",
            Kind::Csv => "text/csv; charset=utf-8",
            Kind::Text => "text/plain; charset=utf-8",
        }
    }

    pub const fn is_picture(self) -> bool {
        matches!(self, Kind::Jpeg | Kind::Png | Kind::Webp)
    }

    /// The kind of a file, none when it is not on the list.
    pub fn of(bytes: &[u8], name: &str) -> Option<Kind> {
        if bytes.starts_with(&[0xFF, 0xD8, 0xFF]) {
            Some(Kind::Jpeg)
        } else if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
            Some(Kind::Png)
        } else if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
            Some(Kind::Webp)
        } else if bytes.starts_with(b"%PDF-") {
            Some(Kind::Pdf)
        } else if bytes.starts_with(b"PK\x03\x04") {
            of_archive(bytes)
        } else {
            of_text(bytes, name)
        }
    }
}

/// Office documents are archives; those with macros are not taken.
fn of_archive(bytes: &[u8]) -> Option<Kind> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).ok()?;
    if zip.len() > ENTRIES {
        return None;
    }
    let has = |zip: &ZipArchive<_>, name: &str| zip.index_for_name(name).is_some();
    let active = |name: &str| name.to_ascii_lowercase().ends_with("vbaproject.bin") || name.starts_with("Basic/");
    if zip.file_names().any(|name| name.map_or(true, |name| active(&name))) {
        return None;
    }
    if has(&zip, "[Content_Types].xml") {
        return match () {
            () if has(&zip, "word/document.xml") => Some(Kind::Docx),
            () if has(&zip, "xl/workbook.xml") => Some(Kind::Xlsx),
            () => None,
        };
    }
    let mut named = String::new();
    zip.by_name("mimetype").ok()?.take(100).read_to_string(&mut named).ok()?;
    [Kind::Odt, Kind::Ods].into_iter().find(|kind| kind.media_type() == named.trim())
}

/// Text in UTF-8 that no program takes for a page or a script.
fn of_text(bytes: &[u8], name: &str) -> Option<Kind> {
    let text = std::str::from_utf8(bytes).ok()?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let control = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{c}');
    if text.trim().is_empty() || text.contains(control) || text.trim_start().starts_with('<') {
        return None;
    }
    let table = name.rsplit('.').next().is_some_and(|end| end.eq_ignore_ascii_case("csv"));
    Some(if table { Kind::Csv } else { Kind::Text })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::io::Write;
    use zip::{ZipWriter, write::SimpleFileOptions};

    fn archive(entries: &[(&str, &str)]) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, text) in entries {
            zip.start_file(*name, SimpleFileOptions::default()).unwrap();
            zip.write_all(text.as_bytes()).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    #[test]
    fn the_content_says_what_it_is() {
        let odt = archive(&[("mimetype", Kind::Odt.media_type()), ("content.xml", "<x/>")]);
        let docx = archive(&[("[Content_Types].xml", "<x/>"), ("word/document.xml", "<x/>")]);
        let macros = archive(&[("[Content_Types].xml", ""), ("word/document.xml", ""), ("word/vbaProject.bin", "")]);
        for (bytes, name, kind) in [
            (&b"%PDF-1.7 ..."[..], "a.jpg", Some(Kind::Pdf)),
            (&odt, "a.pdf", Some(Kind::Odt)),
            (&docx, "a.zip", Some(Kind::Docx)),
            (&macros, "a.docx", None),
            (&archive(&[("setup.exe", "MZ")]), "a.docx", None),
            (b"a;b\n1;2", "Liste.CSV", Some(Kind::Csv)),
            ("Bonjour à tous".as_bytes(), "a", Some(Kind::Text)),
            (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "a.png", None),
            (b"\n <!doctype html><script>1</script>", "a.txt", None),
            (b"MZ\x90\x00\x03", "a.pdf", None),
            (b"GIF89a\x01\x00\x01\x00", "a.gif", None),
            (b"", "a.txt", None),
        ] {
            assert_eq!(Kind::of(bytes, name), kind, "{name}");
        }
    }

    proptest! {
        #[test]
        fn no_content_makes_it_fall_over(start in 0..6_usize, rest in proptest::collection::vec(any::<u8>(), 0..400)) {
            let starts: [&[u8]; 6] = [b"", b"PK\x03\x04", b"%PDF-", b"\xFF\xD8\xFF", b"\x89PNG\r\n\x1a\n", b"RIFF0000WEBP"];
            let bytes = [starts[start], &rest].concat();
            let kind = Kind::of(&bytes, "x");
            prop_assert!(kind.is_none_or(|kind| Kind::parse(kind.extension()) == Some(kind)));
        }
    }
}
