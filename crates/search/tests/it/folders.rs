//! Indexes on disk: kept, shared, damaged, outdated.
//! Invariant: a damaged index is told from a good one when opened, and can always be rebuilt.

use std::fs;
use std::path::{Path, PathBuf};

use search::{Change, Error, Index, Synonyms};

use crate::fixtures::{find, network, titled};

fn built(dir: &Path) {
    let index = Index::open(dir, Synonyms::none()).unwrap();
    assert_eq!(index.position(), None);
    index.apply(network().into_iter().map(Change::put)).unwrap();
    index.commit(42).unwrap();
}

fn files(dir: &Path, ending: &str) -> Vec<PathBuf> {
    let paths = fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path());
    paths.filter(|path| path.to_string_lossy().ends_with(ending)).collect()
}

fn assert_rebuilds(dir: &Path) {
    let error = Index::open(dir, Synonyms::none()).err().expect("damage must be noticed");
    assert!(matches!(error, Error::Corrupt { .. }) && error.needs_rebuild(), "{error}");
    assert!(error.to_string().contains("rebuild"), "{error}");
    let index = Index::rebuild(dir, Synonyms::none()).unwrap();
    assert_eq!((index.len(), index.position()), (0, None));
    index.apply([Change::put(titled("a", "en", "Doctor"))]).unwrap();
    index.commit(1).unwrap();
    assert_eq!(find(&index, "en", "doctor"), ["a"]);
}

#[test]
fn documents_and_position_are_kept() {
    let dir = tempfile::tempdir().unwrap();
    built(dir.path());
    let index = Index::open(dir.path(), Synonyms::none()).unwrap();
    assert_eq!((index.position(), index.len()), (Some(42), network().len()));
    assert_eq!(find(&index, "fr", "asile"), ["asile"]);
    index.apply([Change::remove("asile")]).unwrap();
    drop(index);
    let index = Index::open(dir.path(), Synonyms::none()).unwrap();
    assert_eq!((index.position(), index.len()), (Some(42), network().len()), "not committed, not kept");
    index.commit(43).unwrap();
    assert_eq!(index.position(), Some(43));
}

#[test]
fn one_process_at_a_time() {
    let dir = tempfile::tempdir().unwrap();
    let index = Index::open(dir.path(), Synonyms::none()).unwrap();
    let error = Index::open(dir.path(), Synonyms::none()).err().unwrap();
    assert!(matches!(error, Error::Locked { .. }), "{error}");
    assert!(matches!(Index::rebuild(dir.path(), Synonyms::none()), Err(Error::Locked { .. })));
    drop(index);
    Index::open(dir.path(), Synonyms::none()).unwrap();
}

#[test]
fn damaged_lists_of_segments() {
    for content in ["", "{", "{\"segments\": 3}", "not json at all"] {
        let dir = tempfile::tempdir().unwrap();
        built(dir.path());
        fs::write(dir.path().join("meta.json"), content).unwrap();
        assert_rebuilds(dir.path());
    }
}

#[test]
fn damaged_files() {
    let damages: [fn(&Path); 3] = [
        |path| fs::remove_file(path).unwrap(),
        |path| {
            let bytes = fs::read(path).unwrap();
            fs::write(path, &bytes[..bytes.len() / 2]).unwrap();
        },
        |path| {
            let mut bytes = fs::read(path).unwrap();
            let middle = bytes.len() / 3;
            bytes[middle] ^= 0x40;
            fs::write(path, bytes).unwrap();
        },
    ];
    for ending in [".store", ".term", ".fast", ".idx"] {
        for damage in damages {
            let dir = tempfile::tempdir().unwrap();
            built(dir.path());
            damage(&files(dir.path(), ending)[0]);
            assert_rebuilds(dir.path());
        }
    }
}

#[test]
fn another_version_is_outdated() {
    let dir = tempfile::tempdir().unwrap();
    built(dir.path());
    let meta = dir.path().join("meta.json");
    let text = fs::read_to_string(&meta).unwrap();
    fs::write(&meta, text.replace("\\\"version\\\":", "\\\"version\\\":99")).unwrap();
    let error = Index::open(dir.path(), Synonyms::none()).err().unwrap();
    assert!(matches!(error, Error::Outdated { .. }) && error.needs_rebuild(), "{error}");
    let text = fs::read_to_string(&meta).unwrap();
    fs::write(&meta, text.replace("fr_title", "fr_headline")).unwrap();
    let error = Index::open(dir.path(), Synonyms::none()).err().unwrap();
    assert!(matches!(error, Error::Outdated { .. }), "{error}");
    assert!(Index::rebuild(dir.path(), Synonyms::none()).unwrap().is_empty());
}

#[test]
fn what_else_lay_in_the_folder_is_no_trouble() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("leftover.idx"), "x").unwrap();
    built(dir.path());
    assert_eq!(Index::open(dir.path(), Synonyms::none()).unwrap().len(), network().len());
    let missing = dir.path().join("not/yet/there");
    assert!(Index::open(&missing, Synonyms::none()).unwrap().is_empty());
}
