//! Files that mean harm, or are merely broken: a clear message, little memory, and nothing that runs.
//! Whatever bytes come, reading ends with records and findings or with an error, never with a panic.

use super::*;
use proptest::prelude::*;
use zip::write::SimpleFileOptions;

fn zipped(entries: &[(&str, &[u8])]) -> tempfile::NamedTempFile {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    let mut archive = zip::ZipWriter::new(&mut file);
    for (name, content) in entries {
        archive.start_file(*name, SimpleFileOptions::default()).unwrap();
        archive.write_all(content).unwrap();
    }
    archive.finish().unwrap();
    file
}

fn error(path: &Path) -> String {
    read(Source::at(path).unwrap(), &options()).unwrap_err().to_string()
}

const ONE: &[u8] = b"id,name,status\n1,Soup,active\n";

#[test]
fn a_zip_is_read_like_a_folder() {
    let file = zipped(&[("export/services.csv", ONE), ("__MACOSX/._services.csv", b"\0\xff"), ("read me.txt", b"x")]);
    let (records, findings) = read_path(file.path());
    assert_eq!((records.services.len(), reasons(&findings)), (1, vec![]));
}

#[test]
fn a_zip_bomb_is_refused() {
    let file = zipped(&[("services.csv", &[b"id,name\n".as_slice(), &vec![b'\n'; 64 << 20]].concat())]);
    assert!(file.path().metadata().unwrap().len() < 1 << 20);
    assert!(error(file.path()).contains("too much to import"), "{}", error(file.path()));
    let many: Vec<(String, &[u8])> = (0..limits::ENTRIES + 1).map(|n| (format!("{n}.csv"), ONE)).collect();
    let many: Vec<(&str, &[u8])> = many.iter().map(|(name, content)| (name.as_str(), *content)).collect();
    assert!(error(zipped(&many).path()).contains("more than 1000 files"));
}

#[test]
fn paths_out_of_a_zip_are_not_read() {
    let file = zipped(&[
        ("../../services.csv", ONE),
        ("/etc/organizations.csv", ONE),
        ("locations.csv", b"id,name\n1,Hall\n"),
    ]);
    let (records, findings) = read_path(file.path());
    assert_eq!((records.services.len(), records.locations.len()), (0, 1));
    assert!(reasons(&findings).iter().any(|reason| reason.contains("a path out of the archive")), "{findings:?}");
}

#[test]
fn a_broken_zip_and_a_stray_file_are_explained() {
    let folder =
        folder(&[("a.zip", "PK\u{3}\u{4}rubbish"), ("services.csv", "id\n"), ("b.json", "{\"id\":"), ("c.json", "")]);
    assert!(error(&folder.path().join("a.zip")).contains("a.zip"));
    assert!(error(&folder.path().join("b.json")).contains("not JSON: EOF while parsing"));
    assert!(error(&folder.path().join("c.json")).contains("empty"));
    assert!(Source::at(&folder.path().join("services.csv")).unwrap_err().to_string().contains("give the folder"));
    assert!(Source::at(&folder.path().join("none")).is_err());
    assert!(error(tempfile::tempdir().unwrap().path()).contains("no HSDS file here"));
}

#[cfg(unix)]
#[test]
fn links_out_of_a_folder_and_folders_called_files_are_not_read() {
    let outside = folder(&[("services.csv", "id,name\n1,Secret\n")]);
    let folder = folder(&[("organizations.csv", "id,name\n1,A\n")]);
    std::os::unix::fs::symlink(outside.path().join("services.csv"), folder.path().join("services.csv")).unwrap();
    fs::create_dir(folder.path().join("locations.csv")).unwrap();
    let (records, findings) = read_path(folder.path());
    assert_eq!((records.services.len(), records.organisations.len()), (0, 1));
    assert_eq!(
        reasons(&findings),
        ["Rejected locations.csv:-  not a file", "Rejected services.csv:-  a link out of the folder; not followed"]
    );
}

#[test]
fn a_million_columns_fail_fast() {
    let started = std::time::Instant::now();
    let folder = folder(&[("services.csv", &format!("id,{}\n", "a,".repeat(1_000_000)))]);
    assert!(error(folder.path()).contains("line 1: more than 500 columns"));
    assert!(started.elapsed().as_secs() < 5);
}

#[test]
fn invalid_utf8_rejects_the_row_and_names_it() {
    let (records, findings) = bytes("services.csv", b"id,name,status\n1,A,active\n2,\xff\xfe,active\n3,C,active\n");
    assert_eq!(records.services.len(), 2);
    assert_eq!(reasons(&findings), ["Rejected services.csv:3 name not UTF-8"]);
    let wrong = read_bytes("services.csv", b"id,\xff\n1,2\n", &options()).unwrap_err();
    assert!(wrong.to_string().contains("header is not UTF-8"));
    assert!(read_bytes("x.json", b"[{\"id\":\"\xff\"}]", &options()).unwrap_err().to_string().contains("line 1"));
}

#[test]
fn values_that_cannot_be_are_left_out_and_told() {
    let (records, findings) = bytes(
        "services.csv",
        "id,name,url,email,status,minimum_age,assured_date,last_modified\n\
         1,Soup,javascript:alert(1),a b,open,-4,99999-01-01,yesterday\n",
    );
    let service = &records.services[0];
    assert_eq!((&service.url, &service.email, service.freshness.assured_on), (&None, &None, None));
    assert_eq!(
        reasons(&findings),
        [
            "Mended services.csv:2 minimum_age «-4» is not a number from 0 to 150",
            "Mended services.csv:2 email «a b» is not an e-mail address",
            "Mended services.csv:2 status «open» is not one of the standard's words",
            "Mended services.csv:2 url «javascript:alert(1)» is not a web address",
            "Mended services.csv:2 assured_date «99999-01-01» is not a date (2024-01-31)",
            "Mended services.csv:2 last_modified «yesterday» is not a date and time",
        ]
        .into_iter()
        .map(String::from)
        .collect::<Vec<_>>()
        .tap_sorted(&findings)
    );
}

trait Tap {
    fn tap_sorted(self, findings: &Findings) -> Vec<String>;
}
impl Tap for Vec<String> {
    /// The same lines in the order in which they were found: the order of fields is nobody's promise.
    fn tap_sorted(mut self, findings: &Findings) -> Vec<String> {
        let found = reasons(findings);
        self.sort_by_key(|line| found.iter().position(|other| other == line));
        self
    }
}

#[test]
fn duplicates_missing_ids_and_empty_files() {
    let (records, findings) = bytes("services.csv", "id,name\n1,A\n1,B\n,C\n2,\n\n");
    assert_eq!(records.services.len(), 1);
    assert_eq!(
        reasons(&findings),
        [
            "Rejected services.csv:3 id duplicate: service «1» came before",
            "Rejected services.csv:4 id has no id",
            "Rejected services.csv:5 name has no name",
        ]
    );
    let empty = folder(&[("services.csv", ""), ("organizations.csv", "id,name\n")]);
    let (records, findings) = read_path(empty.path());
    assert!(records.is_empty());
    assert_eq!(findings, Findings::default());
}

#[test]
fn no_tag_survives_in_any_text_and_no_script_in_any_address() {
    let evil = "<script>alert(1)</script><img src=x onerror=alert(1)>ok&lt;script&gt;x&lt;/script&gt;";
    for table in super::tables::Table::ALL {
        let Some(layout) = legacy::layout(table.file()) else { continue };
        let header: Vec<_> =
            layout.table.columns().iter().filter(|c| !c.ends_with("_id") && **c != "id").copied().collect();
        let cells = vec![evil; header.len()].join(",");
        let (records, _) = bytes(table.file(), format!("id,{}\n1,{cells}\n", header.join(",")));
        let text = String::from_utf8(as_json(&records)).unwrap();
        assert!(!text.contains("<script") && !text.contains("<img") && !text.contains("onerror"), "{text}");
    }
    // The same from a file that claims to be Teranga's own.
    let mut records = invented::records(5);
    records.guides[0].title = kernel::Text::new(Lang::FR, "<script>x</script>Titre");
    for (_, file) in as_csv(&records).1 {
        assert!(!file.is_empty());
    }
    let (again, _) = bytes("x.json", as_json(&records));
    assert!(
        again
            .guides
            .iter()
            .all(|guide| !guide.title.show(Lang::FR).value.contains('<') || guide.title != records.guides[0].title)
    );
    let own = r#"{"teranga":{"format":1},"services":[{"id":"1","name":"A","status":"active","url":"javascript:x","teranga":{
        "lang":"fr","texts":{"name":{"source":"fr","versions":{"fr":{"value":"<b onclick=x>A</b>"}}}},
        "exceptions":[{"period":{},"hours":[{"id":"00000000-0000-0000-0000-000000000000","schedule_link":"javascript:x"}]}]}}]}"#;
    let (records, _) = bytes("x.json", own);
    let text = String::from_utf8(as_json(&records)).unwrap();
    assert!(!text.contains("javascript") && !text.contains("onclick"), "{text}");
}

#[test]
fn formulas_are_data() {
    let (records, _) = bytes("services.csv", "id,name\n1,\"=cmd|' /C calc'!A0\"\n");
    let (_, files) = as_csv(&records);
    let (_, services) = files.iter().find(|(name, _)| name == "services.csv").unwrap();
    assert!(String::from_utf8_lossy(services).contains("=cmd|' /C calc'!A0"));
    comes_back(records);
}

#[test]
fn deep_and_circular_things_end() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(read_bytes("x.json", deep.as_bytes(), &options()).unwrap_err().to_string().contains("recursion limit"));
    let deep = format!("{}1{}", r#"{"id":"1","phones":[{"id":"1","a":"#.repeat(50), "}]}".repeat(50));
    assert!(read_bytes("x.json", deep.as_bytes(), &options()).is_err());
    let circle = "id,name,parent_organization_id\n1,A,2\n2,B,1\n3,C,3\n";
    let (records, findings) = bytes("organizations.csv", circle);
    assert_eq!(records.organisations.iter().filter(|o| o.parent.is_some()).count(), 1);
    assert_eq!(findings.mended(), 2);
}

#[test]
fn rubbish_without_end_is_counted_not_kept() {
    let rows: String = (0..20_000).map(|_| ",x\n").collect();
    let (_, findings) = bytes("services.csv", format!("id,name\n{rows}"));
    assert_eq!((findings.rejected(), findings.iter().count(), findings.more()), (20_000, KEPT, 10_000));
    let huge = format!("[{{\"id\":\"1\",\"name\":\"{}\"}}]", "x".repeat(20 << 20));
    assert!(read_bytes("x.json", huge.as_bytes(), &options()).unwrap_err().to_string().contains("too much to import"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn no_bytes_make_it_panic(content in prop::collection::vec(any::<u8>(), 0..400), file in 0..25usize) {
        let name = super::tables::Table::ALL[file].file();
        let _ = read_bytes(name, &content, &options());
        let _ = read_bytes("x.json", &content, &options());
    }

    #[test]
    fn no_table_makes_it_panic(
        file in 0..25usize,
        cells in prop::collection::vec("[0-9a-zA-Z:,+.\"\n<>&;{}é-]{0,12}|[0-9]{1,30}|1|FR|\\{\"lang\":\"fr\"\\}", 0..60),
    ) {
        let table = super::tables::Table::ALL[file];
        let header = format!("{},teranga\n", table.columns().join(","));
        let width = table.columns().len() + 1;
        let quoted: Vec<String> = cells.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect();
        let rows: Vec<String> = quoted.chunks(width).map(|row| row.join(",")).collect();
        if let Ok((records, _)) = read_bytes(table.file(), format!("{header}{}\n", rows.join("\n")).as_bytes(), &options()) {
            as_json(&records);
        }
    }

    #[test]
    fn no_json_makes_it_panic(text in r#"(\{|\}|\[|\]|,|:|"id"|"name"|"services"|"phones"|"teranga"|"texts"|"x"|1|-0|1e999|null|true| ){0,60}"#) {
        let _ = read_bytes("x.json", text.as_bytes(), &options());
    }
}
