//! The kinds of records that are drafted: the one list of them.
//! A row of drafts or versions names its kind as the change log does.

/// Does something with the type that a kind's name stands for.
macro_rules! with_kind {
    ($kind:expr, $T:ident => $then:expr, else $other:expr) => {{
        use $crate::records::Record as _;
        match $kind {
            $crate::services::Service::KIND => {
                type $T = $crate::services::Service;
                $then
            }
            $crate::guides::Guide::KIND => {
                type $T = $crate::guides::Guide;
                $then
            }
            $crate::organisations::Organisation::KIND => {
                type $T = $crate::organisations::Organisation;
                $then
            }
            $crate::locations::Location::KIND => {
                type $T = $crate::locations::Location;
                $then
            }
            _ => $other,
        }
    }};
}
pub(crate) use with_kind;
