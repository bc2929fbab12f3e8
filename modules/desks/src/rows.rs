//! What every row of this module has in common.
//! Modules of this crate join no tables: a row leads to others by identifiers alone.

/// The rest of an entity that has no relations and nothing to do before it is kept.
macro_rules! no_relations {
    () => {
        #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
        pub enum Relation {}

        impl ActiveModelBehavior for ActiveModel {}
    };
}
pub(crate) use no_relations;
