//! `teranga doctor`: looks at everything, and says what to mend.
//! It changes nothing; the exit code is 1 when anything is wrong.

use super::close;
use crate::report;
use crate::settings::Options;
use directory::shelf::Shelf;
use kernel::Result;
use platform::doctor::{self, Finding, State};
use platform::{App, changes};
use search::{Index, Synonyms};
use std::process::ExitCode;
use teranga::modules;

pub async fn run(options: &Options) -> Result<ExitCode> {
    let (mut findings, app) = doctor::examine(&options.settings()?, &modules::all()).await;
    if let Some(app) = app {
        findings.push(index(&app).await?);
        findings.push(territories(&app).await?);
        let series: Vec<_> = desks::figures::ALL.into_iter().chain([&exchange::indicators::people::PEOPLE]).collect();
        findings.push(platform::figures::examine(&app, &series).await?);
        close(&app).await?;
    }
    let mut wrong = 0;
    for finding in &findings {
        let (sign, mend) = match &finding.state {
            State::Well => ("ok   ", None),
            State::Look => ("look ", None),
            State::Wrong(mend) => ("WRONG", Some(mend)),
        };
        report::say(&format!("{sign}  {}: {}", finding.subject, finding.text));
        if let Some(mend) = mend {
            wrong += 1;
            report::say(&format!("       To mend it: {mend}"));
        }
    }
    report::say(&match wrong {
        0 => "All is well.".to_owned(),
        1 => "One thing is wrong.".to_owned(),
        several => format!("{several} things are wrong."),
    });
    Ok(if wrong > 0 { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

const INDEX: &str = "search index";
const REBUILD: &str = "Stop this node and make it anew with `teranga reindex`; nothing is lost.";

async fn index(app: &App) -> Result<Finding> {
    let folder = directory::index_folder(app);
    if !folder.join("meta.json").is_file() {
        return Ok(Finding::look(INDEX, "there is none yet; the first start makes it"));
    }
    let own = app.settings.data.join("synonyms");
    let synonyms = if own.is_dir() { Synonyms::load(&own) } else { Ok(Synonyms::default()) };
    let synonyms = match synonyms {
        Ok(synonyms) => synonyms,
        Err(error) => {
            return Ok(Finding::wrong("synonyms", error.to_string(), format!("Mend the file in {}.", own.display())));
        }
    };
    let index = match Index::open(&folder, synonyms) {
        Ok(index) => index,
        Err(search::Error::Locked { .. }) => {
            return Ok(Finding::well(INDEX, "in use by a node that serves; see its /health/ready"));
        }
        Err(error) if error.needs_rebuild() => {
            return Ok(Finding::wrong(INDEX, "it is damaged or of another version", REBUILD));
        }
        Err(error) => {
            return Ok(Finding::wrong(INDEX, error.to_string(), "Give this user the right to read and write there."));
        }
    };
    let (position, newest) = (index.position().unwrap_or(0), changes::latest(&app.db).await?);
    Ok(match position {
        ahead if ahead > newest => {
            Finding::wrong(INDEX, "it belongs to another database, or to a later state of this one", REBUILD)
        }
        behind if behind < newest => Finding::well(
            INDEX,
            format!("{} records; {} changes follow at the next start", index.len(), newest - behind),
        ),
        _ => Finding::well(INDEX, format!("{} records, up to date", index.len())),
    })
}

async fn territories(app: &App) -> Result<Finding> {
    let shelf = Shelf::load(app.db.read()).await?;
    let unknown = shelf.territories.iter().find(|territory| jiff::tz::TimeZone::get(&territory.timezone).is_err());
    Ok(match unknown {
        Some(territory) => Finding::wrong(
            "territories",
            format!(
                "the time zone «{}» of {} is unknown here, so its hours are shown in UTC",
                territory.timezone, territory.slug
            ),
            "Correct it, or install the time zone data of the system (the package tzdata).",
        ),
        None => Finding::well("territories", format!("{} are published", shelf.all_published().count())),
    })
}
