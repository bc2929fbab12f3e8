//! How this instance is set up: where its data is, where it listens, what it may reach.
//! Filled once at start from flags and `TERANGA_*` variables; nothing reads the environment later.

use crate::accounts::provider::OpenId;
use crate::mail::{Gateway, Smtp};
use crate::translator::Translator;
use crate::vault::GivenKeys;
use kernel::Clock;
use std::{net::SocketAddr, num::NonZeroU32, path::PathBuf};

/// All settings of one instance.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Folder of everything this instance keeps: database, files, search index.
    pub data: PathBuf,
    /// `sqlite:…` or `postgres://…`; without one, `teranga.db` in the data folder.
    pub database_url: Option<String>,
    /// The keys of the instance, given from outside. None: they are in `secret.key` of the data folder.
    pub secret_keys: Option<GivenKeys>,
    pub listen: SocketAddr,
    /// The address that people use, such as `https://accueil.example.org`, without a slash at the end.
    pub public_url: Option<String>,
    /// Template of map tiles, such as `https://tiles.example.org/{z}/{x}/{y}.png`. None: no tile server is asked.
    pub tile_url: Option<String>,
    /// Under what licence open data may be used again, as files say it: an SPDX name or an address.
    pub data_licence: String,
    /// The mail server. None: no mail goes out.
    pub smtp: Option<Smtp>,
    /// The gateway for short messages to telephones. None: none goes out.
    pub sms: Option<Gateway>,
    /// The identity provider at which people may sign in. None: there is none.
    pub openid: Option<OpenId>,
    /// Look at the web addresses that published texts name, whether they still work.
    pub check_links: bool,
    /// Look at information portals, and read what they publish for others.
    pub check_portals: bool,
    /// The machine that drafts translations. None: no text is sent anywhere.
    pub translator: Option<Translator>,
    /// Reports accepted from one address in a minute.
    pub reports_per_minute: NonZeroU32,
    /// Trust the `X-Forwarded-For` of a proxy in front.
    pub behind_proxy: bool,
    /// The program whose command `press` lays out long documents in a process of its own, so that their memory is given
    /// back. None: they are laid out in this process.
    pub press: Option<PathBuf>,
    /// Counts of people below it are never published, nor what they could be computed from.
    pub figures_threshold: u64,
    /// Whether this is an example that anybody may sign into as one of its people.
    pub demo: bool,
    pub clock: Clock,
}

impl Settings {
    /// The settings of an instance that keeps everything in `data` and listens on a free local port.
    pub fn local(data: impl Into<PathBuf>) -> Self {
        Settings {
            data: data.into(),
            database_url: None,
            secret_keys: None,
            listen: SocketAddr::from(([127, 0, 0, 1], 0)),
            public_url: None,
            tile_url: None,
            data_licence: "CC-BY-4.0".into(),
            smtp: None,
            sms: None,
            openid: None,
            check_links: false,
            check_portals: false,
            translator: None,
            reports_per_minute: NonZeroU32::new(10).unwrap_or(NonZeroU32::MIN),
            behind_proxy: false,
            press: None,
            figures_threshold: 5,
            demo: false,
            clock: Clock::System,
        }
    }

    /// Address of the database, the embedded one by default.
    pub fn database(&self) -> String {
        self.database_url.clone().unwrap_or_else(|| format!("sqlite://{}", self.data.join("teranga.db").display()))
    }

    /// The file of the embedded database; none when the database is elsewhere.
    pub fn database_file(&self) -> Option<PathBuf> {
        let url = self.database();
        let path = url.strip_prefix("sqlite:")?;
        let path = path.strip_prefix("//").unwrap_or(path);
        Some(PathBuf::from(path.split('?').next().unwrap_or(path)))
    }

    /// The address that people use; the one it listens on unless set.
    pub fn public(&self) -> String {
        self.public_url.clone().unwrap_or_else(|| format!("http://{}", self.listen))
    }
}
