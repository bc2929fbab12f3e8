//! Tests of the parsers of test summaries, on lines that the real programs wrote.
//! When a new version of a runner writes otherwise, its lines are added here.

use super::*;

fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::to_owned).collect()
}

#[test]
fn nextest_summary_is_read() {
    let out = lines(
        "        PASS [   0.004s] kernel lang::tests::x\n────────────\n     Summary [   1.012s] 5 tests run: 5 passed, 0 skipped",
    );
    assert_eq!(nextest(&out, true), Some(Tally { passed: 5, ..Tally::default() }));
}

#[test]
fn nextest_failures_of_every_kind_count_as_failed() {
    let out = lines(
        "     Summary [  12.0s] 12/20 tests run: 7 passed (1 slow, 1 leaky), 3 failed, 1 timed out, 1 exec failed, 8 skipped\n        SKIP [         ] (─────) directory::it services::old\n",
    );
    let tally = nextest(&out, true).unwrap();
    assert_eq!((tally.passed, tally.failed), (7, 5));
}

#[test]
fn nextest_names_what_is_ignored_unless_a_filter_was_given() {
    let out = lines(
        "     Summary [   0.1s] 1 test run: 1 passed, 1 skipped\n        SKIP [         ] (─────) kernel id::tests::later\n",
    );
    assert_eq!(nextest(&out, true).unwrap().not_run, ["kernel id::tests::later: ignored"]);
    assert!(nextest(&out, false).unwrap().not_run.is_empty());
}

#[test]
fn no_summary_is_no_tally() {
    assert_eq!(nextest(&lines("error: could not compile `kernel`"), true), None);
    assert_eq!(cargo_test(&lines("error: could not compile `kernel`")), None);
    assert_eq!(playwright(""), None);
}

#[test]
fn cargo_test_results_are_summed() {
    let out = lines(
        "test a ... ok\ntest b ... ignored\ntest c ... ignored, needs a network\ntest result: ok. 1 passed; 0 failed; 2 ignored; 0 measured; 0 filtered out; finished in 0.00s\n\ntest d ... FAILED\ntest result: FAILED. 3 passed; 1 failed; 0 ignored; 0 measured; 4 filtered out; finished in 0.02s",
    );
    let tally = cargo_test(&out).unwrap();
    assert_eq!((tally.passed, tally.failed), (4, 1));
    assert_eq!(tally.not_run, ["b: ignored", "c: needs a network"]);
}

#[test]
fn playwright_counts_are_read() {
    let tally = playwright("not run: offline › map: no tiles\npassed 41\nfailed 2\n").unwrap();
    assert_eq!((tally.passed, tally.failed), (41, 2));
    assert_eq!(tally.not_run, ["offline › map: no tiles"]);
}

#[test]
fn a_test_that_did_not_run_is_not_passed() {
    let file = std::env::temp_dir().join(format!("teranga-not-run-{}", std::process::id()));
    fs::write(&file, "not run: imports: no data\n\nexports: no data\n").unwrap();
    let mut tally = Tally { passed: 5, ..Tally::default() };
    tally.withdraw(&file);
    fs::remove_file(&file).unwrap();
    assert_eq!(tally.to_string(), "3 passed, 0 failed, 2 skipped");
    assert_eq!(tally.not_run, ["imports: no data", "exports: no data"]);
}

#[test]
fn the_last_line_is_short_when_nothing_was_skipped() {
    assert_eq!(Tally { passed: 412, ..Tally::default() }.to_string(), "412 passed, 0 failed");
}
