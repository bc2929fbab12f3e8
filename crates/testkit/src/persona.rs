//! The people of the tests: each with one role, here or next door. They have accounts and sessions like everybody.
//! Where «here» and «there» are, a test says with [`TestApp::settle`].

use crate::app::TestApp;
use http::HeaderValue;
use kernel::{Actor, Grant, Id, Lang, Role, Scope};
use platform::accounts::{account, grants, sessions};
use uuid::Uuid;

/// Who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Persona {
    Public,
    /// Signed in, with no role at all.
    Newcomer,
    Observer,
    Translator,
    Editor,
    Reviewer,
    Coordinator,
    /// A mediator of the desk [`DESK`].
    Mediator,
    /// An editor of the other territory.
    Neighbour,
    Administrator,
}

/// The identifier of the desk where the mediator of the tests receives people, in tests that make one.
pub const DESK: Uuid = Uuid::from_u128(0x0de5_c000_0000_7000_8000_0000_0000_0001);

impl Persona {
    pub const ALL: [Persona; 10] = [
        Persona::Public,
        Persona::Newcomer,
        Persona::Observer,
        Persona::Translator,
        Persona::Editor,
        Persona::Reviewer,
        Persona::Coordinator,
        Persona::Mediator,
        Persona::Neighbour,
        Persona::Administrator,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Persona::Public => "public",
            Persona::Newcomer => "newcomer",
            Persona::Observer => "observer",
            Persona::Translator => "translator",
            Persona::Editor => "editor",
            Persona::Reviewer => "reviewer",
            Persona::Coordinator => "coordinator",
            Persona::Mediator => "mediator",
            Persona::Neighbour => "neighbour",
            Persona::Administrator => "administrator",
        }
    }

    /// The name to sign in with.
    pub fn login(self) -> String {
        format!("{}@example.org", self.name())
    }

    fn grant(self, here: Scope, there: Scope) -> Option<Grant> {
        let (role, scope) = match self {
            Persona::Public | Persona::Newcomer => return None,
            Persona::Observer => (Role::Observer, here),
            Persona::Translator => (Role::Translator, here),
            Persona::Editor => (Role::Editor, here),
            Persona::Reviewer => (Role::Reviewer, here),
            Persona::Coordinator => (Role::Coordinator, here),
            Persona::Mediator => (Role::Mediator, Scope::Desk(DESK)),
            Persona::Neighbour => (Role::Editor, there),
            Persona::Administrator => (Role::Administrator, Scope::Network),
        };
        Some(Grant { role, scope })
    }
}

/// The territories of the personas until a test settles them: two that exist nowhere.
pub(crate) fn nowhere() -> (Scope, Scope) {
    (Scope::Territory(Id::derived("testkit", "here")), Scope::Territory(Id::derived("testkit", "there")))
}

impl TestApp {
    /// Gives the personas their territories. To be called before any of them asks.
    pub fn settle(&self, here: Scope, there: Scope) {
        *self.home.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = (here, there);
    }

    /// The account of a persona, made when it is first needed.
    pub async fn account(&self, persona: Persona) -> account::Account {
        let cx = self.cx();
        let tx = self.app().db.begin().await.unwrap_or_else(|error| panic!("{error}"));
        let known = account::by_login(tx.connection(), &persona.login()).await;
        if let Some(account) = known.unwrap_or_else(|error| panic!("{error}")) {
            return account;
        }
        let (here, there) = *self.home.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let made = async {
            let account =
                account::create_for_example(&tx, &Actor::Operator, &persona.login(), persona.name(), Lang::FR).await?;
            if let Some(grant) = persona.grant(here, there) {
                let gift = grants::Gift { grant, around: Vec::new() };
                let permit = cx.permit::<grants::GiveRole>(&tx, gift).await?;
                grants::give(&tx, &permit, &Actor::Operator, &account, None).await?;
            }
            tx.commit().await?;
            Ok::<_, kernel::Error>(account)
        };
        made.await.unwrap_or_else(|error| panic!("{error}"))
    }

    /// Lets every persona begin a new session at its next request.
    pub fn forget_sessions(&self) {
        self.cookies.lock().unwrap_or_else(std::sync::PoisonError::into_inner).clear();
    }

    /// The cookie of a persona's session, with a second factor given.
    pub(crate) async fn cookie(&self, persona: Persona) -> Option<HeaderValue> {
        if persona == Persona::Public {
            return None;
        }
        let known = self.cookies.lock().unwrap_or_else(std::sync::PoisonError::into_inner).get(&persona).cloned();
        if known.is_some() {
            return known;
        }
        let account = self.account(persona).await;
        let made = async {
            let tx = self.app().db.begin().await?;
            let token = sessions::begin(&tx, &account, true, "").await?;
            tx.commit().await?;
            sessions::cookie(self.app(), &token)
        };
        let cookie = made.await.unwrap_or_else(|error| panic!("{error}"));
        let pair = cookie.to_str().unwrap_or_default().split(';').next().unwrap_or_default().to_owned();
        let cookie = HeaderValue::from_str(&pair).unwrap_or_else(|error| panic!("{error}"));
        self.cookies.lock().unwrap_or_else(std::sync::PoisonError::into_inner).insert(persona, cookie.clone());
        Some(cookie)
    }
}
