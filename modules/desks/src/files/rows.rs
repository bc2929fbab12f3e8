//! The rows of files as the database has them. What was confided is sealed with the file's own key, which lies beside it
//! wrapped by the instance's; the other columns exist to find and to count, and name nobody.

/// `desk_files`.
pub mod files {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "desk_files")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub desk: Uuid,
        pub keeper: Option<Uuid>,
        pub state: String,
        /// None once it is erased or anonymised: nothing opens it any more, here or in a later backup.
        #[sea_orm(column_type = "Text", nullable)]
        pub wrapped_key: Option<String>,
        #[sea_orm(column_type = "Text", nullable)]
        pub body: Option<String>,
        /// The blind index of the person's code.
        #[sea_orm(unique)]
        pub code: Option<String>,
        /// Unix milliseconds, as the others.
        pub opened_at: i64,
        pub touched_at: i64,
        pub closed_at: Option<i64>,
        pub erasure_asked_at: Option<i64>,
    }

    platform::no_relations!();
}

/// `desk_file_index`: by what a file is found.
pub mod index {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "desk_file_index")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub file: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub blind: String,
    }

    platform::no_relations!();
}

/// `desk_consents`.
pub mod consents {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "desk_consents")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub file: Uuid,
        pub purpose: String,
        pub recipient_kind: String,
        pub recipient: Uuid,
        /// Names of fields, separated by spaces.
        pub fields: String,
        /// YYYY-MM-DD.
        pub until: String,
        pub language: String,
        pub how: String,
        pub interpreter: bool,
        pub given_at: i64,
        pub withdrawn_at: Option<i64>,
    }

    platform::no_relations!();
}

/// `desk_file_notes`.
pub mod notes {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "desk_file_notes")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub file: Uuid,
        pub author: Option<Uuid>,
        pub at: i64,
        #[sea_orm(column_type = "Text")]
        pub body: String,
    }

    platform::no_relations!();
}

/// `desk_file_shares`: who else of the desk sees a file.
pub mod shares {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "desk_file_shares")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub file: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub account: Uuid,
        pub given_at: i64,
    }

    platform::no_relations!();
}

/// `desk_file_transfers`: files that are offered to another desk.
pub mod transfers {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "desk_file_transfers")]
    pub struct Model {
        /// One offer at a time.
        #[sea_orm(primary_key, auto_increment = false)]
        pub file: Uuid,
        pub from_desk: Uuid,
        pub to_desk: Uuid,
        pub consent: Uuid,
        pub offered_at: i64,
    }

    platform::no_relations!();
}
