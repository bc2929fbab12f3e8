//! What goes out comes back, and what is hostile is refused before it has been held.

use super::*;
use jiff::Timestamp;
use proptest::prelude::*;
use std::io::{Cursor, Write};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

fn written(format: Format, columns: &[&str], rows: &[Vec<String>]) -> Vec<u8> {
    let columns: Vec<(&str, u16)> = columns.iter().map(|name| (*name, 12)).collect();
    let layout = Layout { name: "Services [1]", right_to_left: true, columns: &columns, now: Timestamp::UNIX_EPOCH };
    let mut writer = Writer::new(format, &layout).unwrap();
    for row in rows {
        let cells: Vec<Cell<'_>> = row.iter().map(|cell| Cell::Text(cell)).collect();
        writer.row(&cells).unwrap();
    }
    writer.notes("Aide", &["= pas une formule".to_owned()]).unwrap();
    writer.finish().unwrap()
}

fn rows(sheet: &Sheet) -> Vec<Vec<String>> {
    let cell = |row: &Row, column: &String| sheet.cell(row, column).unwrap().to_owned();
    sheet.rows.iter().map(|row| sheet.columns.iter().map(|column| cell(row, column)).collect()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Texts of all scripts, with everything that could be taken for a formula, a quote or a separator.
    #[test]
    fn what_is_written_is_read(rows_out in prop::collection::vec(prop::collection::vec("[=+@'\\-\";,\\t\\n_x0-9a-dé€ال 😀]{0,12}", 3), 1..12)) {
        let trimmed: Vec<Vec<String>> = rows_out
            .iter()
            .map(|row| row.iter().map(|cell| cell.trim().to_owned()).collect::<Vec<_>>())
            .filter(|row| row.iter().any(|cell| !cell.is_empty()))
            .collect();
        for format in [Format::Xlsx, Format::Csv] {
            let sheet = read(&written(format, &["id", "title.fr", "title.ar"], &rows_out), &LIMITS).unwrap();
            prop_assert_eq!(&rows(&sheet), &trimmed);
        }
    }

    #[test]
    fn no_bytes_make_it_fall(bytes in prop::collection::vec(any::<u8>(), 0..400), zipped in any::<bool>()) {
        let bytes = if zipped { [b"PK\x03\x04".as_slice(), &bytes].concat() } else { bytes };
        let _ = read(&bytes, &LIMITS);
    }

    #[test]
    fn no_broken_workbook_makes_it_fall(at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut bytes = written(Format::Xlsx, &["id"], &[vec!["x".to_owned()]]);
        let at = at.index(bytes.len());
        bytes[at] = byte;
        let _ = read(&bytes, &LIMITS);
    }
}

#[test]
fn positions_are_those_of_the_spreadsheet() {
    assert_eq!(position(7, 1), "B7");
    assert_eq!(position(1, 25), "Z1");
    assert_eq!(position(1, 26), "AA1");
    assert_eq!(position(12, 701), "ZZ12");
    let sheet = read(b"id;titre\n\n1;\"deux\nlignes\"\n2;x\n", &LIMITS).unwrap();
    assert_eq!(sheet.position(&sheet.rows[0], "titre"), "B3");
    assert_eq!(sheet.position(&sheet.rows[1], "titre"), "B4");
    assert_eq!(sheet.position(&sheet.rows[1], "nothing"), "4");
    assert_eq!(sheet.cell(&sheet.rows[1], "nothing"), None);
    let sheet = read(b"id\r\n1\r\n\r\n\r\n2\r\n", &LIMITS).unwrap();
    assert_eq!(sheet.rows.iter().map(|row| row.number).collect::<Vec<_>>(), [2, 5]);
}

#[test]
fn letters_and_separators_are_guessed() {
    for bytes in [
        "\u{feff}id,titre\n1,Été".as_bytes().to_vec(),
        "id\ttitre\r\n1\tÉté\r\n".as_bytes().to_vec(),
        b"id;titre\r\n1;\xc9t\xe9".to_vec(),
        [0xff, 0xfe].into_iter().chain("id\ttitre\n1\tÉté".encode_utf16().flat_map(u16::to_le_bytes)).collect(),
    ] {
        let sheet = read(&bytes, &LIMITS).unwrap();
        assert_eq!(rows(&sheet), [["1", "Été"]], "{bytes:?}");
        assert_eq!(sheet.guessed, bytes.contains(&0xe9) && bytes[0] == b'i');
    }
}

#[test]
fn dates_numbers_and_faults_are_texts() {
    let cells = r#"<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c><c r="B1" t="inlineStr"><is><t>b</t></is></c></row>
        <row r="2"><c r="A2" s="1"><v>46351</v></c><c r="B2"><f>1/10+2/10</f><v>0.30000000000000004</v></c></row>
        <row r="3"><c r="A3" s="1"><v>46351.5</v></c><c r="B3"><v>21671000000</v></c></row>
        <row r="4"><c r="A4" s="1"><v>0.375</v></c><c r="B4" t="e"><v>#REF!</v></c></row>
        <row r="5"><c r="A5" t="b"><v>1</v></c><c r="B5"><v>-1.5</v></c></row>"#;
    let sheet = read(&workbook(cells, None), &LIMITS).unwrap();
    let expected = [["2026-11-25", "0.3"], ["2026-11-25T12:00", "21671000000"], ["09:00", ""], ["true", "-1.5"]];
    assert_eq!(rows(&sheet), expected);
    assert_eq!(sheet.faults, [("B4".to_owned(), "#REF!".to_owned())]);
    let layout = Layout { name: "", right_to_left: false, columns: &[("a", 9), ("b", 9)], now: Timestamp::UNIX_EPOCH };
    for format in [Format::Xlsx, Format::Csv] {
        let mut writer = Writer::new(format, &layout).unwrap();
        writer.row(&[Cell::Date(jiff::civil::date(2026, 11, 25)), Cell::Number(36.5)]).unwrap();
        assert_eq!(rows(&read(&writer.finish().unwrap(), &LIMITS).unwrap()), [["2026-11-25", "36.5"]]);
    }
}

#[test]
fn formulas_are_defused() {
    let rows = [vec!["=1+1".to_owned()], vec!["@SUM(A1)".to_owned()], vec!["'-1".to_owned()]];
    let csv = String::from_utf8(written(Format::Csv, &["a"], &rows)).unwrap();
    assert_eq!(csv, "\u{feff}a\n'=1+1\n'@SUM(A1)\n''-1\n");
    let mut zip = zip::ZipArchive::new(Cursor::new(written(Format::Xlsx, &["a"], &rows))).unwrap();
    let mut sheet = String::new();
    std::io::Read::read_to_string(&mut zip.by_name("xl/worksheets/sheet1.xml").unwrap(), &mut sheet).unwrap();
    assert!(!sheet.contains("<f>") && sheet.contains("=1+1"), "{sheet}");
    assert!(sheet.contains("rightToLeft=\"1\"") && sheet.contains("state=\"frozen\""), "{sheet}");
}

/// A workbook made by hand, with these rows, and one more part.
fn workbook(cells: &str, more: Option<(&str, &[u8])>) -> Vec<u8> {
    let types = r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#;
    let package = r#"<Relationships><Relationship Id="r1" Type="http://x/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
    let book = r#"<workbook xmlns:r="r"><sheets><sheet name="Caché" sheetId="1" state="hidden" r:id="r1"/><sheet name="Vu" sheetId="2" r:id="r1"/></sheets></workbook>"#;
    let relations = r#"<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;
    let styles = r#"<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="22"/></cellXfs></styleSheet>"#;
    let sheet = format!("<worksheet><sheetData>{cells}</sheetData></worksheet>");
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let parts = [
        ("[Content_Types].xml", types.as_bytes()),
        ("_rels/.rels", package.as_bytes()),
        ("xl/workbook.xml", book.as_bytes()),
        ("xl/_rels/workbook.xml.rels", relations.as_bytes()),
        ("xl/styles.xml", styles.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ];
    for (name, body) in parts.into_iter().chain(more) {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(body).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn hostile_files_are_refused() {
    let cell = |position: &str| format!(r#"<row><c r="{position}" t="inlineStr"><is><t>x</t></is></c></row>"#);
    let refused = |bytes: &[u8]| read(bytes, &LIMITS).unwrap_err();
    assert_eq!(refused(&workbook(&cell("ZZZ1"), None)), Refused::Columns(400));
    let zeros = vec![b' '; 200 << 20];
    assert_eq!(refused(&workbook("", Some(("xl/worksheets/bomb.xml", &zeros)))), Refused::Bytes(192));
    assert_eq!(refused(&workbook("", Some(("xl/theme.xml", &zeros[..9 << 20])))), Refused::Broken);
    let texts = b"<si/>".repeat(2_100_000);
    assert_eq!(refused(&workbook("", Some(("xl/sharedStrings.xml", &texts)))), Refused::Broken);
    assert_eq!(refused(&workbook("", Some(("xl/vbaProject.bin", b"x")))), Refused::Macros);
    let whole = workbook(&cell("A1"), None);
    assert_eq!(refused(&whole[..whole.len() / 2]), Refused::Broken);
    assert_eq!(refused(b"PK\x03\x04"), Refused::Broken);
    assert_eq!(refused(b"\xd0\xcf\x11\xe0 old"), Refused::Kind);
    assert_eq!(refused(b"%PDF-1.7 \xff"), Refused::Kind);
    assert_eq!(refused(b"\x89PNG\x00\x01"), Refused::Kind);
    assert_eq!(refused(b""), Refused::Empty);
    assert_eq!(refused(b" \n\n"), Refused::Empty);
    assert_eq!(refused(b"a,b,a\n1,2,3"), Refused::Twice("a".into()));
    assert_eq!(refused(&b"a,".repeat(100_000)), Refused::Columns(400));
    assert_eq!(refused(&[b"a\n".as_slice(), &b"1\n".repeat(20_001)].concat()), Refused::Rows(20_000));
    assert_eq!(refused(&[b"a,b\n1,".as_slice(), &vec![b'x'; 200 << 10]].concat()), Refused::Cell("B2".into()));
    assert_eq!(refused(&vec![b'x'; 17 << 20]), Refused::Bytes(16));
}

#[test]
fn one_long_text_in_many_cells_is_refused() {
    let texts = format!("<sst><si><t>{}</t></si></sst>", "x".repeat(100_000));
    let cells: String =
        (1..=1_000).map(|row| format!(r#"<row r="{row}"><c r="A{row}" t="s"><v>0</v></c></row>"#)).collect();
    let mut book = workbook(&cells, Some(("xl/sharedStrings.xml", texts.as_bytes())));
    // The table of texts is found by its relation.
    let relations = r#"<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>"#;
    book = replaced(&book, "xl/_rels/workbook.xml.rels", relations.as_bytes());
    assert_eq!(read(&book, &LIMITS).unwrap_err(), Refused::Bytes(64));
}

fn replaced(book: &[u8], name: &str, body: &[u8]) -> Vec<u8> {
    let mut old = zip::ZipArchive::new(Cursor::new(book)).unwrap();
    let mut new = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..old.len() {
        let mut part = old.by_index(index).unwrap();
        let known = part.name().unwrap().into_owned();
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(&mut part, &mut bytes).unwrap();
        new.start_file(known.clone(), SimpleFileOptions::default()).unwrap();
        new.write_all(if known == name { body } else { &bytes }).unwrap();
    }
    new.finish().unwrap().into_inner()
}
