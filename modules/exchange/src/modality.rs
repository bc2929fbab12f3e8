//! How institutions work together: a closed list, one way of writing each.
//! The form of cooperation says nothing of who pays or who learns.

use crate::msg;
use platform::Locale;

kernel::words! {
    /// A form of cooperation between institutions.
    Modality {
        Visit = "visit",
        Expert = "expert",
        Remote = "remote",
        Project = "project",
        Training = "training",
        StudyVisit = "study-visit",
        StaffExchange = "staff-exchange",
        Tools = "tools",
        Other = "other",
    }
}

impl Modality {
    pub fn name(self, locale: &Locale) -> String {
        locale.t(&match self {
            Modality::Visit => msg::exchange_modality_visit(),
            Modality::Expert => msg::exchange_modality_expert(),
            Modality::Remote => msg::exchange_modality_remote(),
            Modality::Project => msg::exchange_modality_project(),
            Modality::Training => msg::exchange_modality_training(),
            Modality::StudyVisit => msg::exchange_modality_study_visit(),
            Modality::StaffExchange => msg::exchange_modality_staff_exchange(),
            Modality::Tools => msg::exchange_modality_tools(),
            Modality::Other => msg::exchange_modality_other(),
        })
    }
}
