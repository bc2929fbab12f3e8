//! Who acts: the public without an account, or whoever runs the program on its machine.
//! An actor says who asks, never what is allowed: that is the policy's work.

/// Who is behind a request, a command or a job.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Actor {
    /// Somebody who has not signed in. Nothing is known of them, on purpose.
    Public,
    /// The person at the command line of the machine that runs Teranga.
    Operator,
    /// A job of the program itself, by its name.
    Job(&'static str),
}
