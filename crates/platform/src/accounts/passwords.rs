//! Passwords: how good one must be, and how it is kept (argon2id with the parameters of RFC 9106, second recommendation
//! reduced to 19 MiB as OWASP advises). Checking takes as long whether the account exists or not.

use argon2::password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash};
use argon2::{Algorithm, Argon2, Params, Version};
use kernel::{Error, Result};
use std::num::NonZeroUsize;
use std::sync::{Arc, LazyLock};
use std::thread::available_parallelism;
use std::time::Duration;
use tokio::sync::Semaphore;

/// Least and most characters.
pub const SHORTEST: usize = 10;
pub const LONGEST: usize = 200;

/// Why a password is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weak {
    Short,
    Long,
    /// Somebody who tries the usual ones finds it (zxcvbn score below 3 of 4).
    Guessable,
}

/// What people who speak our languages choose first: the estimate knows English words alone.
const COMMON: &[&str] = &[
    "motdepasse",
    "azerty",
    "azertyuiop",
    "bonjour",
    "soleil",
    "bienvenue",
    "jetaime",
    "doudou",
    "contraseña",
    "contrasena",
    "hola",
    "bienvenido",
    "tequiero",
    "senha",
    "brasil",
    "bemvindo",
    "mudar",
    "marhaba",
    "salam",
    "habibi",
    "bismillah",
    "mohamed",
    "ahmed",
    "fatima",
    "tunisie",
    "maroc",
    "algerie",
    "mexico",
    "mairie",
    "municipalidad",
    "prefeitura",
    "teranga",
];

/// Whether a password is good enough. `about` is what others know of the person: name, address.
pub fn examine(password: &str, about: &[&str]) -> Option<Weak> {
    match password.chars().count() {
        length if length < SHORTEST => Some(Weak::Short),
        length if length > LONGEST => Some(Weak::Long),
        _ if own_part(password, about) < 6 => Some(Weak::Guessable),
        _ if zxcvbn::zxcvbn(password, &[about, COMMON].concat()).score() < zxcvbn::Score::Three => {
            Some(Weak::Guessable)
        }
        _ => None,
    }
}

/// How many characters are left of a password without common words and what is known of the person.
fn own_part(password: &str, about: &[&str]) -> usize {
    let about = about.iter().flat_map(|known| known.split(|c: char| !c.is_alphanumeric())).map(str::to_lowercase);
    let mut known: Vec<String> = about.chain(COMMON.iter().map(|word| (*word).to_owned())).collect();
    known.sort_by_key(|word| std::cmp::Reverse(word.len()));
    let known = known.iter().filter(|word| word.chars().count() >= 3);
    known.fold(password.to_lowercase(), |rest, word| rest.replace(word, "")).chars().count()
}

fn argon2() -> Argon2<'static> {
    let params = Params::new(19 * 1024, 2, 1, None).unwrap_or_default();
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

/// What is kept of a password. Takes about 30 ms of a core, off the async threads.
pub async fn hash(password: String) -> Result<String> {
    let salt = super::secrets::random::<16>()?;
    beside(move || {
        let hashed = argon2().hash_password_with_salt(password.as_bytes(), &salt).map_err(|error| error.to_string())?;
        Ok(hashed.to_string())
    })
    .await
}

/// Whether a password is the one that was kept. With nothing kept it takes as long, and is false.
pub async fn verify(password: String, kept: Option<String>) -> Result<bool> {
    /// A hash of nothing that anybody knows, with the parameters above.
    const NOBODY: &str =
        "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$QqoYkYvpyYVXFDPsLxQPVr5TZTbKsx9cg0BSWbHnH8A";
    beside(move || {
        let exists = kept.is_some();
        let kept = kept.unwrap_or_else(|| NOBODY.to_owned());
        let parsed = PasswordHash::new(&kept).map_err(|error| error.to_string())?;
        Ok(argon2().verify_password(password.as_bytes(), &parsed).is_ok() && exists)
    })
    .await
}

/// Passwords worked on at once: each takes a core and 19 MiB.
static ROOM: LazyLock<Arc<Semaphore>> =
    LazyLock::new(|| Arc::new(Semaphore::new(available_parallelism().map_or(2, NonZeroUsize::get))));
/// Whoever waits longer than this is asked to come back.
const PATIENCE: Duration = Duration::from_secs(5);

async fn beside<T: Send + 'static>(work: impl FnOnce() -> Result<T, String> + Send + 'static) -> Result<T> {
    let waited = tokio::time::timeout(PATIENCE, ROOM.clone().acquire_owned()).await;
    let place = waited.map_err(|_| Error::Limited { retry_after: PATIENCE.as_secs() })?.map_err(Error::internal)?;
    // The work goes on when the request is given up, and keeps its place until it ends.
    let work = move || {
        let _place = place;
        work()
    };
    tokio::task::spawn_blocking(work).await.map_err(Error::internal)?.map_err(Error::internal)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_passwords_and_ones_own_name_are_refused() {
        assert_eq!(examine("court", &[]), Some(Weak::Short));
        assert_eq!(examine(&"x".repeat(201), &[]), Some(Weak::Long));
        assert_eq!(examine("motdepasse1", &[]), Some(Weak::Guessable));
        assert_eq!(examine("Amina.BenSalah", &["amina", "bensalah"]), Some(Weak::Guessable));
        assert_eq!(examine("figuier sous la pluie", &["amina"]), None);
    }

    #[tokio::test]
    async fn a_password_is_known_again_and_nobody_has_none() {
        let kept = hash("figuier sous la pluie".into()).await.unwrap();
        assert!(kept.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
        assert!(verify("figuier sous la pluie".into(), Some(kept.clone())).await.unwrap());
        assert!(!verify("figuier sous la neige".into(), Some(kept)).await.unwrap());
        assert!(!verify("figuier sous la pluie".into(), None).await.unwrap());
    }
}
