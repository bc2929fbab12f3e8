//! Who acts: the public without an account, somebody signed in, or whoever runs the program on its machine.
//! An actor holds rights; which right an act needs is the policy's work.

use crate::rights::{Grant, Member, Right, Scope};
use std::sync::Arc;
use uuid::Uuid;

/// Who is behind a request, a command or a job.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Actor {
    /// Somebody who has not signed in. Nothing is known of them, on purpose.
    Public,
    /// Somebody who has signed in.
    Member(Arc<Member>),
    /// The person at the command line of the machine that runs Teranga.
    Operator,
    /// A job of the program itself, by its name.
    Job(&'static str),
}

/// Where somebody holds a right: what a list is narrowed to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reach {
    Everywhere,
    Only(Vec<Scope>),
}

impl Actor {
    /// Whether a right is held on something that lies within these scopes. The network holds everything and need not be named.
    pub fn may(&self, right: Right, within: &[Scope]) -> bool {
        match self {
            Actor::Public => false,
            Actor::Member(member) => member.may(right, within),
            Actor::Operator | Actor::Job(_) => true,
        }
    }

    /// Where a right is held.
    pub fn reach(&self, right: Right) -> Reach {
        let counting = |member: &Member| -> Vec<Grant> {
            member.counting().filter(|grant| grant.role.allows(right)).copied().collect()
        };
        match self {
            Actor::Public => Reach::Only(Vec::new()),
            Actor::Operator | Actor::Job(_) => Reach::Everywhere,
            Actor::Member(member) => {
                let scopes: Vec<Scope> = counting(member).into_iter().map(|grant| grant.scope).collect();
                if scopes.contains(&Scope::Network) { Reach::Everywhere } else { Reach::Only(scopes) }
            }
        }
    }

    /// Whether a right is held anywhere at all.
    pub fn may_somewhere(&self, right: Right) -> bool {
        self.reach(right) != Reach::Only(Vec::new())
    }

    pub fn member(&self) -> Option<&Member> {
        if let Actor::Member(member) = self { Some(member) } else { None }
    }

    /// The account behind it.
    pub fn account(&self) -> Option<Uuid> {
        self.member().map(|member| member.account)
    }
}
