//! What an organisation is in the network: what sort it is, where it works, on what, for whom, with what it can help.
//! Its name, description, telephone and web are the directory's; nothing of them is kept here a second time.

use directory::api::TaxonomyTerm;
use kernel::{Id, Lang, Territory, Text};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

kernel::words! {
    /// What sort of organisation it is.
    Kind {
        Ministry = "ministry",
        Municipality = "municipality",
        /// A region, an agency, a hospital, a school board.
        PublicBody = "public-body",
        Association = "association",
        University = "university",
        International = "international",
        Diaspora = "diaspora",
        /// A trade union, a company, a faith community, a media outlet.
        Other = "other",
    }

    /// How far it reaches.
    Level {
        Municipal = "municipal",
        Regional = "regional",
        National = "national",
        /// A network of countries, such as those of a sea or a continent.
        Continental = "continental",
        International = "international",
    }

    /// Whom it serves in particular. No one's status is kept anywhere: this is said of the organisation.
    Population {
        Everyone = "everyone",
        AsylumSeekers = "asylum-seekers",
        Refugees = "refugees",
        Workers = "workers",
        Students = "students",
        Undocumented = "undocumented",
        Returnees = "returnees",
        Families = "families",
        Women = "women",
        Children = "children",
        Unaccompanied = "unaccompanied-children",
        Trafficked = "trafficked",
        Stateless = "stateless",
        Displaced = "displaced",
        Diaspora = "diaspora",
        Relatives = "relatives-of-missing",
    }

    /// What it can do for others of the network.
    Capacity {
        Training = "training",
        Expertise = "expertise",
        Mediation = "mediation",
        Interpreting = "interpreting",
        LegalAid = "legal-aid",
        Hosting = "hosting",
        Research = "research",
        Data = "data",
        Funding = "funding",
        Advocacy = "advocacy",
        Coordination = "coordination",
        Emergency = "emergency",
    }

    /// Who sees how to reach a focal point.
    Visibility {
        /// Anybody.
        Public = "public",
        /// Whoever has a role in the network.
        Members = "members",
        /// Those of the organisation, and who manages the people of its territory.
        Organisation = "organisation",
    }
}

/// Where it sits, when the directory knows no place of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Seat {
    /// WGS 84 degrees.
    pub latitude: f64,
    pub longitude: f64,
}

/// An organisation in the network. Its identifier is that of the directory's organisation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Profile {
    pub id: Uuid,
    /// Counts the changes: who saves over somebody else's change is told.
    pub revision: u32,
    /// Whether the public sees it.
    pub listed: bool,
    pub kind: Kind,
    pub level: Level,
    /// Where it works. Each stands for all that lies in it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub territories: Vec<Id<Territory>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub themes: Vec<Id<TaxonomyTerm>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub populations: Vec<Population>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<Lang>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub capacities: Vec<Capacity>,
    /// Names of the networks it belongs to, as they call themselves.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub networks: Vec<String>,
    /// What it offers to the others, in its own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offer: Option<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seat: Option<Seat>,
}

impl Profile {
    /// A profile that says as little as one can.
    pub fn new(id: Uuid, kind: Kind, level: Level) -> Profile {
        Profile {
            id,
            revision: 1,
            listed: true,
            kind,
            level,
            territories: Vec::new(),
            themes: Vec::new(),
            populations: Vec::new(),
            languages: Vec::new(),
            capacities: Vec::new(),
            networks: Vec::new(),
            offer: None,
            seat: None,
        }
    }

    /// The names of what is different: what the audit trail says of a change.
    pub fn changed(&self, other: &Profile) -> Vec<&'static str> {
        let different = [
            ("listed", self.listed != other.listed),
            ("kind", self.kind != other.kind),
            ("level", self.level != other.level),
            ("territories", self.territories != other.territories),
            ("themes", self.themes != other.themes),
            ("populations", self.populations != other.populations),
            ("languages", self.languages != other.languages),
            ("capacities", self.capacities != other.capacities),
            ("networks", self.networks != other.networks),
            ("offer", self.offer != other.offer),
            ("seat", self.seat != other.seat),
        ];
        different.into_iter().filter(|(_, it)| *it).map(|(name, _)| name).collect()
    }
}

/// Somebody to turn to. Personal data: it is shown only as far as `visibility` says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FocalPoint {
    pub id: Uuid,
    pub organisation: Uuid,
    /// The account that this person made from an invitation.
    pub account: Option<Uuid>,
    pub invitation: Option<Uuid>,
    pub visibility: Visibility,
    pub said: Said,
}

/// What is said of a focal point.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub function: Option<Text>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub email: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub phone: String,
}

/// How far somebody sees into an organisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sight {
    Public,
    Member,
    Inside,
}

impl Sight {
    pub fn reaches(self, visibility: Visibility) -> bool {
        match visibility {
            Visibility::Public => true,
            Visibility::Members => self >= Sight::Member,
            Visibility::Organisation => self == Sight::Inside,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_come_back() {
        for kind in Kind::ALL {
            assert_eq!(Kind::parse(kind.as_str()), Some(*kind));
            assert_eq!(serde_json::to_value(kind).unwrap(), kind.as_str());
        }
        assert_eq!(Level::parse("village"), None);
    }

    #[test]
    fn a_contact_is_seen_as_far_as_it_says() {
        use Visibility::{Members, Organisation, Public};
        let seen = |sight: Sight| Visibility::ALL.iter().copied().filter(|it| sight.reaches(*it)).collect::<Vec<_>>();
        assert_eq!(seen(Sight::Public), [Public]);
        assert_eq!(seen(Sight::Member), [Public, Members]);
        assert_eq!(seen(Sight::Inside), [Public, Members, Organisation]);
    }
}
