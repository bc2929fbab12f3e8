//! The one error type that crosses the boundary between what was asked and what is answered.
//! Invalid input is not an error: a form comes back with what to mend.

/// Why something could not be done. `Denied` is shown as `NotFound` to whoever may not know that the thing exists.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("not found")]
    NotFound,
    #[error("not allowed")]
    Denied,
    #[error("sign in first")]
    SignIn,
    #[error("changed by somebody else in the meantime")]
    Conflict,
    /// Too many requests; try again after this many seconds.
    #[error("too many requests, try again in {retry_after} s")]
    Limited { retry_after: u64 },
    /// The caller asked for something malformed; the text says what, for developers calling an API.
    #[error("{0}")]
    Malformed(String),
    /// Something outside this program (database, disk) does not answer.
    #[error("temporarily unavailable: {0}")]
    Unavailable(String),
    #[error(transparent)]
    Internal(#[from] Box<dyn std::error::Error + Send + Sync>),
}

pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// Wraps any failure of the machinery.
    pub fn internal(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Error::Internal(error.into())
    }
}
