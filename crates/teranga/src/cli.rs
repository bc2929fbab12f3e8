//! The words of the command line. Each option is also a variable of the environment, `TERANGA_…`.
//! The help is written for somebody who sees the program for the first time.

use crate::settings::Options;
use clap::{Args, Parser, Subcommand, ValueEnum};
use kernel::Lang;
use std::path::PathBuf;

/// A directory of services and rights guides for people who have just arrived, in everyone's language.
#[derive(Debug, Parser)]
#[command(version, about, propagate_version = true, max_term_width = 110, after_help = EXAMPLES, arg_required_else_help = true)]
pub struct Cli {
    #[command(flatten)]
    pub options: Options,
    #[command(subcommand)]
    pub command: Command,
}

const EXAMPLES: &str = "\
Examples:
  teranga serve --demo              try it with an example network
  teranga import hsds export.zip --territory la-marsa --dry-run
  teranga brochure --territory la-marsa --languages fr,ar --out book.pdf
  teranga backup monday.zip         while it serves
  teranga doctor                    what is wrong, and how to mend it

Everything is kept in one folder, ./teranga-data unless --data says
otherwise. With --database-url the database is elsewhere, and any number of
nodes may serve it, each with a --data folder of its own. Each option is a
variable too: --public-url is TERANGA_PUBLIC_URL.";

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Serve the pages, the API and the feeds until stopped with Ctrl-C
    #[command(after_help = SERVE)]
    Serve {
        /// Load the example network when there is no territory yet
        #[arg(long, env = "TERANGA_DEMO")]
        demo: bool,
    },
    /// Take in a directory or guides that somebody else publishes
    #[command(subcommand, after_help = IMPORT)]
    Import(Import),
    /// Give the directory back in an open format
    #[command(subcommand)]
    Export(Export),
    /// Print the brochure of a territory as a PDF (A5)
    #[command(after_help = "Example:\n  teranga brochure --territory la-marsa --languages fr,ar --out la-marsa.pdf")]
    Brochure(Paper),
    /// Print the poster of a territory as a PDF (A4), with its short address and QR code
    #[command(after_help = "Example:\n  teranga poster --territory la-marsa --languages fr,ar --out poster.pdf")]
    Poster(Paper),
    /// Lay out a brochure: JSON on standard input, PDF on standard output
    #[command(hide = true)]
    Press,
    /// Accounts, from the command line
    #[command(subcommand)]
    User(User),
    /// The key that seals what is confided: change it, and let older ones go
    #[command(subcommand, after_help = KEY)]
    Key(Key),
    /// Make the search index anew from the database; stop this node first
    Reindex,
    /// Bring the database up to date (serve does it too, at its start)
    Migrate,
    /// Write everything into one file: database, files, synonyms. May be done while serving
    #[command(after_help = BACKUP)]
    Backup {
        /// The file to write, such as teranga-monday.zip; an older one of that name is replaced
        file: PathBuf,
    },
    /// Put everything back from a backup, on either kind of database. May be done while serving
    #[command(after_help = BACKUP)]
    Restore {
        /// A file that `teranga backup` wrote
        file: PathBuf,
        /// Replace what is in the database now
        #[arg(long)]
        force: bool,
    },
    /// Look at configuration, database, index, disk and clock, and say what to mend
    Doctor,
}

#[derive(Debug, Subcommand)]
pub enum User {
    /// Make a link by which somebody makes their account; it counts once, for 14 days
    Add {
        /// An account that may do everything, for whoever answers for this instance
        #[arg(long, required = true)]
        admin: bool,
    },
    /// Take the second factor away from somebody who has lost it: codes and recovery codes. Signs them out
    /// everywhere; the password stays. Make sure first that it is the person who asks
    ResetSecondFactor {
        /// What the person signs in with
        login: String,
    },
}

#[derive(Debug, Clone, Copy, Subcommand)]
pub enum Key {
    /// Make a new key and seal everything with it. Older keys still open what is not sealed anew yet; cut in the middle, ask
    /// again
    Rotate,
    /// Destroy the older keys: what backups from before confide, and links in mail from before, open no more
    Forget,
}

const KEY: &str = "\
Examples:
  teranga key rotate                a new key, while serving
  teranga key forget                when no earlier backup is needed any more

Keys given with --secret-key are not written: put a new one before the others
yourself, start every node again, then ask for `teranga key rotate`.";

const SERVE: &str = "\
Examples:
  teranga serve --demo
  teranga serve --data /var/lib/teranga --listen 0.0.0.0:8080 \\
      --public-url https://accueil.example.org --behind-proxy
  teranga serve --data /var/lib/node2 --database-url postgres://me@db/teranga

Ctrl-C or SIGTERM finishes the requests under way, a second one stops at
once. Machines that watch it ask /health/ready and /metrics.";

const IMPORT: &str = "\
Examples:
  teranga import hsds ./open-data --territory la-marsa --dry-run
  teranga import hsds services.json --territory recife --language pt
  teranga import guides --language de --territory augsburg pages-de.json
  teranga import guides --language ar --territory augsburg pages-ar.json

Importing the same data again updates it. Without --keep-going, one rejected
record means that nothing is changed. May be done while serving.";

const BACKUP: &str = "\
Examples:
  teranga backup /backups/teranga-monday.zip
  teranga restore /backups/teranga-monday.zip --data ./new-place
  teranga restore /backups/teranga-monday.zip --force";

#[derive(Debug, Subcommand)]
pub enum Import {
    /// Open Referral HSDS: a folder or zip of CSV files (versions 1 to 3), or JSON (version 3)
    Hsds {
        /// Folder, .zip or .json
        path: PathBuf,
        /// Name of the source, which its records' identifiers belong to; the file's name if not given
        #[arg(long)]
        source: Option<String>,
        /// The language in which the data is written
        #[arg(long, default_value = "en")]
        language: Lang,
        #[command(flatten)]
        how: How,
    },
    /// Pages of a rights guide. A second language attaches to the first as its translation
    Guides {
        /// What wrote the file
        #[arg(long, value_enum, default_value_t)]
        format: GuideFormat,
        /// The language of these pages
        #[arg(long)]
        language: Lang,
        /// The file of pages
        path: PathBuf,
        #[command(flatten)]
        how: How,
    },
}

fn zone(name: &str) -> Result<String, String> {
    let known = jiff::tz::TimeZone::get(name);
    known.map(|_| name.to_owned()).map_err(|_| "no time zone is called that; write it like Africa/Tunis".to_owned())
}

#[derive(Debug, Args)]
pub struct How {
    /// The territory whose directory it becomes part of, by its short name, such as la-marsa
    #[arg(long, value_name = "SLUG")]
    pub territory: Option<String>,
    /// Time zone of a territory that is new here, such as Africa/Tunis; opening hours are told by it
    #[arg(long, value_name = "ZONE", value_parser = zone)]
    pub timezone: Option<String>,
    /// Say what would happen, and change nothing
    #[arg(long)]
    pub dry_run: bool,
    /// Take in what can be taken in, even if something is rejected
    #[arg(long)]
    pub keep_going: bool,
}

#[derive(Debug, Clone, Copy, Default, ValueEnum)]
pub enum GuideFormat {
    /// The Integreat content API's list of pages (JSON)
    #[default]
    Integreat,
}

#[derive(Debug, Subcommand)]
pub enum Export {
    /// Open Referral HSDS 3.1
    #[command(after_help = EXPORT)]
    Hsds {
        #[arg(long, value_enum, default_value_t)]
        format: HsdsFormat,
        /// File (json) or folder (csv) to write
        #[arg(long, value_name = "PATH")]
        out: PathBuf,
    },
}

const EXPORT: &str = "\
Examples:
  teranga export hsds --format json --out directory.json
  teranga export hsds --format csv --out ./directory

Imported into an empty instance and exported again, it is the same to the byte.";

#[derive(Debug, Clone, Copy, Default, ValueEnum)]
pub enum HsdsFormat {
    #[default]
    Json,
    /// A folder of tables
    Csv,
}

#[derive(Debug, Args)]
pub struct Paper {
    /// The territory, by its short name, such as la-marsa
    #[arg(long, value_name = "SLUG")]
    pub territory: String,
    /// Its languages, in the order of the pages
    #[arg(long, value_delimiter = ',', required = true, value_name = "fr,ar")]
    pub languages: Vec<Lang>,
    /// The PDF to write
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_sound() {
        Cli::command().debug_assert();
    }

    #[test]
    fn every_option_of_the_instance_is_a_variable_too() {
        for argument in Cli::command().get_arguments().filter(|argument| !argument.is_hide_set()) {
            let Some(long) = argument.get_long().filter(|long| !["help", "version"].contains(long)) else { continue };
            let variable = format!("TERANGA_{}", long.to_uppercase().replace('-', "_"));
            assert_eq!(argument.get_env().and_then(|name| name.to_str()), Some(variable.as_str()));
        }
    }
}
