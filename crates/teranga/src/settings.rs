//! The settings of the instance, from options and `TERANGA_…` variables.
//! What cannot work is refused here, before anything is touched.

use clap::{Args, ValueEnum};
use jiff::Timestamp;
use kernel::{Clock, Error, Result};
use platform::Settings;
use platform::accounts::provider::OpenId;
use platform::mail::{Gateway, Smtp};
use platform::translator::Translator;
use platform::vault::GivenKeys;
use std::net::SocketAddr;
use std::num::NonZeroU32;
use std::path::PathBuf;

#[derive(Debug, Args)]
#[command(next_help_heading = "Options of the instance")]
pub struct Options {
    /// Folder of everything that this instance keeps
    #[arg(long, env = "TERANGA_DATA", global = true, value_name = "DIR", default_value = "./teranga-data")]
    pub data: PathBuf,
    /// Database elsewhere, such as postgres://user:password@host/name; an embedded one in the data folder if not given
    #[arg(long, env = "TERANGA_DATABASE_URL", global = true, value_name = "URL", hide_env_values = true)]
    pub database_url: Option<String>,
    /// The key that seals what is confided, 64 hexadecimal digits, or @ and the file that has it, such as
    /// @/run/secrets/teranga; secret.key in the data folder if not given. Older keys may follow it, one a line
    #[arg(long, env = "TERANGA_SECRET_KEY", global = true, value_name = "KEY", hide_env_values = true)]
    pub secret_key: Option<String>,
    /// Address and port to listen on
    #[arg(long, env = "TERANGA_LISTEN", global = true, value_name = "ADDR", default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,
    /// The address that people use, such as https://accueil.example.org, for QR codes, feeds and links on paper
    #[arg(long, env = "TERANGA_PUBLIC_URL", global = true, value_name = "URL")]
    pub public_url: Option<String>,
    /// Map pictures from a tile server, such as https://tiles.example.org/{z}/{x}/{y}.png; none is asked if not given
    #[arg(long, env = "TERANGA_TILE_URL", global = true, value_name = "URL")]
    pub tile_url: Option<String>,
    /// Licence under which exported lists may be used again: an SPDX name or an address
    #[arg(long, env = "TERANGA_DATA_LICENCE", global = true, default_value = "CC-BY-4.0", value_name = "NAME")]
    pub data_licence: String,
    /// Mail server, such as smtps://user:password@mail.example.org; no mail goes out if not given
    #[arg(long, env = "TERANGA_SMTP_URL", global = true, value_name = "URL", hide_env_values = true)]
    pub smtp_url: Option<String>,
    /// From whom mail comes, such as "Accueil <noreply@example.org>"
    #[arg(long, env = "TERANGA_MAIL_FROM", global = true, value_name = "ADDRESS")]
    pub mail_from: Option<String>,
    /// Gateway for short messages to telephones, such as https://user:password@api.sms-gate.app/3rdparty/v1/messages; none go
    /// out if not given
    #[arg(long, env = "TERANGA_SMS_URL", global = true, value_name = "URL", hide_env_values = true)]
    pub sms_url: Option<String>,
    /// What that gateway speaks: smsgate or twilio
    #[arg(long, env = "TERANGA_SMS_KIND", global = true, value_name = "KIND", default_value = "smsgate")]
    pub sms_kind: String,
    /// The number that Twilio sends from
    #[arg(long, env = "TERANGA_SMS_FROM", global = true, value_name = "NUMBER", default_value = "")]
    pub sms_from: String,
    /// Identity provider at which people may sign in (OpenID Connect), such as https://id.example.org; none if not given
    #[arg(long, env = "TERANGA_OIDC_ISSUER", global = true, value_name = "URL")]
    pub oidc_issuer: Option<String>,
    /// What this instance is called at the identity provider
    #[arg(long, env = "TERANGA_OIDC_CLIENT_ID", global = true, value_name = "NAME")]
    pub oidc_client_id: Option<String>,
    /// Its secret there, or @ and the file that has it, such as @/run/secrets/oidc
    #[arg(long, env = "TERANGA_OIDC_SECRET", global = true, value_name = "SECRET", hide_env_values = true)]
    pub oidc_secret: Option<String>,
    /// What people call the identity provider, for the button
    #[arg(long, env = "TERANGA_OIDC_NAME", global = true, value_name = "NAME")]
    pub oidc_name: Option<String>,
    /// What the provider writes into acr or amr when it has asked for a second factor, such as mfa; it is never believed
    /// to have done so if not given
    #[arg(long, env = "TERANGA_OIDC_SECOND_FACTOR", global = true, value_name = "VALUES", value_delimiter = ',')]
    pub oidc_second_factor: Vec<String>,
    /// Look in the background whether web addresses in published texts still work: this asks those servers
    #[arg(long, env = "TERANGA_CHECK_LINKS", global = true)]
    pub check_links: bool,
    /// Look in the background at the information portals of the exchange, and read what they publish: this asks those servers
    #[arg(long, env = "TERANGA_CHECK_PORTALS", global = true)]
    pub check_portals: bool,
    /// A service that drafts translations, such as http://localhost:5000; no text is sent anywhere if not given
    #[arg(long, env = "TERANGA_TRANSLATE_URL", global = true, value_name = "URL")]
    pub translate_url: Option<String>,
    /// What that service speaks: libretranslate or deepl
    #[arg(long, env = "TERANGA_TRANSLATE_KIND", global = true, value_name = "KIND", default_value = "libretranslate")]
    pub translate_kind: String,
    /// The key to that service; better in the variable or in a file than on the command line
    #[arg(long, env = "TERANGA_TRANSLATE_KEY", global = true, value_name = "KEY", hide_env_values = true)]
    pub translate_key: Option<String>,
    /// A file that holds the key to that service
    #[arg(long, env = "TERANGA_TRANSLATE_KEY_FILE", global = true, value_name = "FILE")]
    pub translate_key_file: Option<PathBuf>,
    /// Reports ("something is wrong here") accepted from one address in a minute
    #[arg(long, env = "TERANGA_REPORTS_PER_MINUTE", global = true, value_name = "N", default_value = "10")]
    pub reports_per_minute: NonZeroU32,
    /// A proxy in front sets X-Forwarded-For: believe it
    #[arg(long, env = "TERANGA_BEHIND_PROXY", global = true)]
    pub behind_proxy: bool,
    /// Counts of people below this are hidden in all figures, and what they could be computed from
    #[arg(long, env = "TERANGA_FIGURES_THRESHOLD", global = true, value_name = "N", default_value = "5", value_parser = clap::value_parser!(u64).range(3..=100))]
    pub figures_threshold: u64,
    /// What to log, such as info,sqlx=warn; commands other than serve log warnings only if not given
    #[arg(long, env = "TERANGA_LOG", global = true, value_name = "FILTER")]
    pub log: Option<String>,
    /// Form of the log on standard error
    #[arg(long, env = "TERANGA_LOG_FORMAT", global = true, value_enum, default_value_t)]
    pub log_format: LogFormat,
    /// Take this for the present instant (tests)
    #[arg(long, global = true, hide = true, value_name = "RFC3339")]
    pub clock: Option<Timestamp>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    #[default]
    Text,
    Json,
}

impl Options {
    /// # Errors
    /// `Malformed` with the option that cannot work and how it is written.
    pub fn settings(&self) -> Result<Settings> {
        if let Some(url) = &self.database_url {
            let known = ["sqlite:", "postgres://", "postgresql://"].iter().any(|scheme| url.starts_with(scheme));
            refuse_unless(known, "--database-url", "postgres://user@host/name or sqlite://path/to/file.db")?;
        }
        if let Some(url) = &self.public_url {
            refuse_unless(is_web(url), "--public-url", "https://accueil.example.org")?;
        }
        if let Some(url) = &self.tile_url {
            let complete = ["{z}", "{x}", "{y}"].iter().all(|part| url.contains(part));
            refuse_unless(complete && is_web(url), "--tile-url", "https://tiles.example.org/{z}/{x}/{y}.png")?;
        }
        let smtp = self.smtp_url.as_deref().map(|url| Smtp::parse(url, self.mail_from.as_deref().unwrap_or_default()));
        let sms = self.sms_url.as_deref().map(|url| Gateway::parse(url, &self.sms_kind, &self.sms_from));
        Ok(Settings {
            smtp: smtp.transpose()?,
            sms: sms.transpose()?,
            openid: self.openid()?,
            translator: self.translator()?,
            data: self.data.clone(),
            database_url: self.database_url.clone(),
            secret_keys: self.secret_key.as_deref().map(GivenKeys::new),
            listen: self.listen,
            public_url: self.public_url.as_deref().map(|url| url.trim_end_matches('/').to_owned()),
            tile_url: self.tile_url.clone(),
            data_licence: self.data_licence.clone(),
            check_links: self.check_links,
            check_portals: self.check_portals,
            reports_per_minute: self.reports_per_minute,
            behind_proxy: self.behind_proxy,
            press: None,
            figures_threshold: self.figures_threshold,
            demo: false,
            clock: self.clock.map_or(Clock::System, Clock::Fixed),
        })
    }

    fn openid(&self) -> Result<Option<OpenId>> {
        let text = |option: &Option<String>| option.clone().unwrap_or_default();
        let Some(issuer) = &self.oidc_issuer else {
            let alone = self.oidc_client_id.is_some() || self.oidc_secret.is_some() || self.oidc_name.is_some();
            refuse_unless(!alone, "--oidc-issuer", "https://id.example.org")?;
            return Ok(None);
        };
        let (client, secret, name) = (text(&self.oidc_client_id), text(&self.oidc_secret), text(&self.oidc_name));
        OpenId::parse(issuer, &client, &secret, &name, &self.oidc_second_factor).map(Some)
    }
}

impl Options {
    fn translator(&self) -> Result<Option<Translator>> {
        let Some(url) = &self.translate_url else { return Ok(None) };
        let key = match &self.translate_key_file {
            Some(file) => Some(std::fs::read_to_string(file).map_err(|error| {
                Error::Malformed(format!("--translate-key-file {} cannot be read: {error}", file.display()))
            })?),
            None => self.translate_key.clone(),
        };
        Translator::parse(url, &self.translate_kind, key).map(Some)
    }
}

fn is_web(url: &str) -> bool {
    let bare = url.replace(['{', '}'], "");
    url::Url::parse(&bare).is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.host().is_some())
}

fn refuse_unless(right: bool, option: &str, example: &str) -> Result<()> {
    if right { Ok(()) } else { Err(Error::Malformed(format!("{option} is not understood. Write it like {example}"))) }
}
