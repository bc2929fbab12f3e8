//! How the operator names an identity provider. Its secret is shown nowhere: not in the log, not in an error.

use crate::outside;
use kernel::{Error, Result};
use openidconnect::{ClientId, ClientSecret, IssuerUrl};
use std::{fmt, fs};
use url::Url;

/// An identity provider, and what this instance is to it.
#[derive(Clone)]
pub struct OpenId {
    pub(super) issuer: IssuerUrl,
    pub(super) client: ClientId,
    pub(super) secret: ClientSecret,
    /// What people call it: «Ministère de l’Intérieur».
    pub name: String,
    /// What in `acr` or `amr` says that it asked for a second factor; nothing says so when this is empty.
    pub(super) second_factor: Vec<String>,
}

impl fmt::Debug for OpenId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.issuer())
    }
}

impl OpenId {
    /// `secret` is the secret itself, or `@` and the file that has it.
    ///
    /// # Errors
    /// `Malformed` with the option that cannot work; never with the secret.
    pub fn parse(issuer: &str, client: &str, secret: &str, name: &str, second_factor: &[String]) -> Result<OpenId> {
        let missing = |option: &str| Error::Malformed(format!("--oidc-issuer needs {option} too"));
        if !Url::parse(issuer).is_ok_and(|url| outside::is_private(&url)) {
            let text = "--oidc-issuer is not understood. Write it like https://id.example.org";
            return Err(Error::Malformed(text.into()));
        }
        let secret = match secret.strip_prefix('@') {
            Some(file) => fs::read_to_string(file)
                .map_err(|error| Error::Malformed(format!("--oidc-secret: the file {file} cannot be read: {error}")))?,
            None => secret.to_owned(),
        };
        for (option, value) in [("--oidc-client-id", client), ("--oidc-secret", &secret), ("--oidc-name", name)] {
            if value.trim().is_empty() {
                return Err(missing(option));
            }
        }
        Ok(OpenId {
            issuer: IssuerUrl::new(issuer.to_owned()).map_err(Error::internal)?,
            client: ClientId::new(client.trim().to_owned()),
            secret: ClientSecret::new(secret.trim().to_owned()),
            name: name.trim().to_owned(),
            second_factor: second_factor.iter().map(|it| it.trim().to_owned()).filter(|it| !it.is_empty()).collect(),
        })
    }

    pub fn issuer(&self) -> &str {
        self.issuer.as_str()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_provider_is_named_whole_and_its_secret_is_shown_nowhere() {
        let parse = |issuer, client, secret, name| OpenId::parse(issuer, client, secret, name, &["mfa".into()]);
        let whole = parse("https://id.example.org", "teranga", "s3cret", "Ministère").unwrap();
        assert_eq!(format!("{whole:?}"), "https://id.example.org");
        assert!(parse("http://id.example.org", "teranga", "s3cret", "M").is_err());
        assert!(parse("id.example.org", "teranga", "s3cret", "M").is_err());
        for (client, secret, name) in [("", "s3cret", "M"), ("teranga", " ", "M"), ("teranga", "s3cret", "")] {
            let error = parse("https://id.example.org", client, secret, name).unwrap_err().to_string();
            assert!(error.contains("--oidc-") && !error.contains("s3cret"), "{error}");
        }
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("secret");
        std::fs::write(&file, "from a file\n").unwrap();
        let at = format!("@{}", file.display());
        let read = OpenId::parse("https://id.example.org", "teranga", &at, "M", &[]).unwrap();
        assert_eq!(read.secret.secret(), "from a file");
        assert!(OpenId::parse("https://id.example.org", "teranga", "@/nowhere/at/all", "M", &[]).is_err());
    }
}
