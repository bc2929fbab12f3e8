//! `teranga import`: what somebody else publishes is taken in, and what became of it is told.
//! Unless told to keep going, one record that is refused means that nothing has changed, and the exit code is 1.

use super::{close, open};
use crate::cli::{GuideFormat, How, Import};
use crate::report::{self, Progress};
use crate::settings::Options;
use directory::hsds::{Findings, Severity};
use directory::import::{self, Report};
use kernel::{Lang, Result};
use platform::Cx;
use std::io::{Write, stdout};
use std::process::ExitCode;

pub async fn run(options: &Options, what: Import) -> Result<ExitCode> {
    let app = open(options).await?;
    let cx = Cx::operator(app.clone());
    let progress = Progress::new();
    let (done, how) = match what {
        Import::Hsds { path, source, language, how } => {
            let show =
                |step: directory::hsds::Progress<'_>| progress.show(&format!("{}: {} rows", step.file, step.rows));
            (import::hsds(&cx, &path, &choices(&how, language, source), &show).await?, how)
        }
        Import::Guides { format: GuideFormat::Integreat, language, path, how } => {
            (import::guides(&cx, &path, &choices(&how, language, None)).await?, how)
        }
    };
    drop(progress);
    tell(&done, &how);
    close(&app).await?;
    let refused = done.findings.rejected() > 0 && !how.keep_going;
    Ok(if refused { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

fn choices(how: &How, language: Lang, source: Option<String>) -> import::Options {
    import::Options {
        territory: how.territory.clone(),
        timezone: how.timezone.clone(),
        language,
        source,
        dry_run: how.dry_run,
        keep_going: how.keep_going,
    }
}

fn tell(done: &Report, how: &How) {
    list(&done.findings);
    let (counts, rejected) = (&done.outcome, done.findings.rejected());
    report::say(&format!(
        "created {}, updated {}, unchanged {}, rejected {rejected}",
        counts.created, counts.updated, counts.unchanged
    ));
    if done.findings.mended() > 0 {
        report::say(&format!("{} values were left out of records that were taken in.", done.findings.mended()));
    }
    let some = counts.created + counts.updated + counts.unchanged > 0;
    report::say(match (done.kept, how.dry_run) {
        (true, _) if !some => "There was nothing to take in.",
        (true, _) => "It is in the directory now.",
        (false, true) => "Nothing was changed: this was a dry run.",
        (false, false) => "Nothing was changed. Mend the records above, or take in the others with --keep-going.",
    });
}

/// A line for each finding: file, line, field, reason.
fn list(findings: &Findings) {
    let mut out = stdout().lock();
    for finding in findings {
        let kind = if finding.severity == Severity::Rejected { "rejected" } else { "left out" };
        let field = if finding.field.is_empty() { "record" } else { finding.field.as_str() };
        // A reader who has seen enough closes the pipe: the counts still matter to the exit code.
        let _ = writeln!(out, "{kind}  {}:{}  {field}  {}", finding.file, finding.line, finding.reason);
    }
    if findings.more() > 0 {
        let _ = writeln!(out, "and {} more", findings.more());
    }
}
