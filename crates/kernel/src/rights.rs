//! Roles and what they allow: the whole policy of who may do what, in one table that the product shows as it is.
//! A right counts on the scope of its grant and on everything that lies in it, and nowhere else.

use crate::{Id, Territory};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

crate::words! {
    /// Something that a role allows.
    Right {
        /// See drafts, and what waits to be done.
        ReadDrafts = "read-drafts",
        /// Write drafts of services.
        Write = "write",
        /// Bring texts into other languages.
        Translate = "translate",
        /// Publish drafts, ask for changes, take back what is published.
        Publish = "publish",
        /// Invite people, give them roles, take roles back.
        ManagePeople = "manage-people",
        /// Set up territories, and on the whole network the topics.
        SetUp = "set-up",
        /// Read who did what.
        ReadAudit = "read-audit",
        /// Set up desks: where, when, who receives; see their figures.
        RunDesks = "run-desks",
        /// Receive people at a desk: appointments, queue, visits, one's own files.
        Receive = "receive",
        /// Read every file of a desk, and who read it.
        ReadFiles = "read-files",
        /// Read and answer what desks send to one's organisation.
        AnswerReferrals = "answer-referrals",
        /// Write what one's institution shares with others: practices, offers, requests, cooperation.
        Share = "share",
        /// Run the exchange: ask reviewers, publish practices, bring institutions together.
        Facilitate = "facilitate",
        /// Be asked to review practices of other institutions.
        ReviewPractices = "review-practices",
    }

    /// A small named set of rights.
    Role {
        /// Answers for people and security; everything else too, so that somebody can always help, except what is confided
        /// at a desk.
        Administrator = "administrator",
        /// Runs a territory's or an organisation's work.
        Coordinator = "coordinator",
        Reviewer = "reviewer",
        Editor = "editor",
        Translator = "translator",
        /// Sees the work without changing it.
        Observer = "observer",
        /// Answers for a desk and for what people confide there.
        DeskCoordinator = "desk-coordinator",
        /// Receives people at a desk.
        Mediator = "mediator",
        /// Answers, for an organisation, what desks send to it.
        Partner = "partner",
        /// Speaks for an institution in the exchange.
        FocalPoint = "focal-point",
        /// Runs the exchange between institutions.
        Secretariat = "secretariat",
    }
}

impl Right {
    /// Whether it opens what people confide at a desk: it is held by the desk's own people alone, and by those of an
    /// organisation to which a desk sends them; whoever manages people gives it without holding it.
    pub const fn is_confided(self) -> bool {
        matches!(self, Right::Receive | Right::ReadFiles | Right::AnswerReferrals)
    }
}

impl Role {
    pub const fn rights(self) -> &'static [Right] {
        use Right::{
            AnswerReferrals, Facilitate, ManagePeople, Publish, ReadAudit, ReadDrafts, ReadFiles, Receive,
            ReviewPractices, RunDesks, SetUp, Share, Translate, Write,
        };
        match self {
            Role::Administrator => &[
                ReadDrafts,
                Write,
                Translate,
                Publish,
                ManagePeople,
                SetUp,
                ReadAudit,
                RunDesks,
                Share,
                Facilitate,
                ReviewPractices,
            ],
            Role::Coordinator => &[
                ReadDrafts,
                Write,
                Translate,
                Publish,
                ManagePeople,
                SetUp,
                RunDesks,
                Share,
                Facilitate,
                ReviewPractices,
            ],
            Role::Reviewer => &[ReadDrafts, Write, Publish, ReviewPractices],
            Role::Editor => &[ReadDrafts, Write, Share],
            Role::Translator => &[ReadDrafts, Translate],
            Role::Observer => &[ReadDrafts],
            Role::DeskCoordinator => &[RunDesks, Receive, ReadFiles],
            Role::Mediator => &[Receive],
            Role::Partner => &[AnswerReferrals],
            Role::FocalPoint => &[ReadDrafts, Share],
            Role::Secretariat => &[ReadDrafts, Facilitate],
        }
    }

    pub fn allows(self, right: Right) -> bool {
        self.rights().contains(&right)
    }

    /// Whether it only counts for somebody who signed in with a second factor.
    pub const fn needs_second_factor(self) -> bool {
        matches!(self, Role::Administrator | Role::DeskCoordinator | Role::Mediator | Role::Partner)
    }

    /// Whether it can be given on a scope.
    pub fn fits(self, scope: Scope) -> bool {
        match self {
            Role::Administrator => scope == Scope::Network,
            Role::DeskCoordinator | Role::Mediator => matches!(scope, Scope::Desk(_)),
            Role::Partner | Role::FocalPoint => matches!(scope, Scope::Organisation(_)),
            Role::Secretariat => matches!(scope, Scope::Network | Scope::Territory(_)),
            _ => !matches!(scope, Scope::Desk(_)),
        }
    }
}

/// Where a grant counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase", tag = "kind", content = "id")]
pub enum Scope {
    /// Everything on this instance.
    Network,
    Territory(Id<Territory>),
    Organisation(Uuid),
    Desk(Uuid),
}

impl Scope {
    pub const fn kind(self) -> &'static str {
        match self {
            Scope::Network => "network",
            Scope::Territory(_) => "territory",
            Scope::Organisation(_) => "organisation",
            Scope::Desk(_) => "desk",
        }
    }

    pub fn id(self) -> Option<Uuid> {
        match self {
            Scope::Network => None,
            Scope::Territory(id) => Some(id.uuid()),
            Scope::Organisation(id) | Scope::Desk(id) => Some(id),
        }
    }

    /// From what [`Scope::kind`] and [`Scope::id`] gave.
    pub fn from_parts(kind: &str, id: Option<Uuid>) -> Option<Scope> {
        match (kind, id) {
            ("network", None) => Some(Scope::Network),
            ("territory", Some(id)) => Some(Scope::Territory(Id::from_uuid(id))),
            ("organisation", Some(id)) => Some(Scope::Organisation(id)),
            ("desk", Some(id)) => Some(Scope::Desk(id)),
            _ => None,
        }
    }
}

/// A role on a scope.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grant {
    pub role: Role,
    pub scope: Scope,
}

/// Somebody who has signed in, with the grants that are in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    pub account: Uuid,
    pub session: Uuid,
    pub name: String,
    pub grants: Vec<Grant>,
    /// Whether this session began with a second factor.
    pub second_factor: bool,
}

impl Member {
    /// The grants that count in this session.
    pub fn counting(&self) -> impl Iterator<Item = &Grant> {
        self.grants.iter().filter(|grant| self.second_factor || !grant.role.needs_second_factor())
    }

    /// Whether a right is held on something that lies within these scopes.
    pub fn may(&self, right: Right, within: &[Scope]) -> bool {
        self.counting()
            .any(|grant| grant.role.allows(right) && (grant.scope == Scope::Network || within.contains(&grant.scope)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn member(role: Role, scope: Scope, second_factor: bool) -> Member {
        let grants = vec![Grant { role, scope }];
        Member { account: Uuid::nil(), session: Uuid::nil(), name: String::new(), grants, second_factor }
    }

    #[test]
    fn a_right_counts_on_its_scope_alone() {
        let (here, there) = (Scope::Territory(Id::derived("t", "a")), Scope::Territory(Id::derived("t", "b")));
        for &role in Role::ALL {
            let member = member(role, here, true);
            for &right in Right::ALL {
                assert_eq!(member.may(right, &[here, Scope::Network]), role.allows(right));
                assert!(!member.may(right, &[there, Scope::Network]), "{role:?} {right:?}");
                assert!(!member.may(right, &[Scope::Network]));
            }
        }
    }

    #[test]
    fn an_administrator_without_second_factor_may_nothing() {
        let without = member(Role::Administrator, Scope::Network, false);
        assert!(Right::ALL.iter().copied().all(|right| !without.may(right, &[])));
        let with = member(Role::Administrator, Scope::Network, true);
        assert!(Right::ALL.iter().copied().all(|right| with.may(right, &[]) != right.is_confided()));
    }

    #[test]
    fn scopes_come_back_from_their_parts() {
        for scope in [
            Scope::Network,
            Scope::Territory(Id::derived("t", "a")),
            Scope::Organisation(Uuid::max()),
            Scope::Desk(Uuid::max()),
        ] {
            assert_eq!(Scope::from_parts(scope.kind(), scope.id()), Some(scope));
        }
        assert_eq!(Scope::from_parts("network", Some(Uuid::nil())), None);
        assert_eq!(Scope::from_parts("territory", None), None);
    }
}
