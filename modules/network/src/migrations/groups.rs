//! The tables of working groups, committees and councils.
//! None has a foreign key to another module's: identifiers alone.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer, big_integer_null, boolean, pk_uuid, string, string_null, text, uuid, uuid_null,
};

pub(super) fn all() -> Vec<Box<dyn MigrationTrait>> {
    vec![Box::new(Groups), Box::new(Meetings), Box::new(Discussion), Box::new(Documents)]
}

struct Groups;

impl MigrationName for Groups {
    fn name(&self) -> &str {
        "2026_11_22_network_groups"
    }
}

type Columns = Vec<ColumnDef>;

async fn create(manager: &SchemaManager<'_>, tables: Vec<(&'static str, Columns)>) -> Result<(), DbErr> {
    for (name, columns) in tables {
        let mut table = Table::create().table(Alias::new(name)).if_not_exists().to_owned();
        for column in columns {
            table.col(column);
        }
        manager.create_table(table).await?;
    }
    Ok(())
}

async fn index(manager: &SchemaManager<'_>, indexes: &[(&'static str, &'static [&'static str])]) -> Result<(), DbErr> {
    for (table, columns) in indexes {
        let mut index = Index::create();
        index.if_not_exists().name(format!("{table}_by_{}", columns.join("_"))).table(Alias::new(*table));
        for column in *columns {
            index.col(Alias::new(*column));
        }
        manager.create_index(index).await?;
    }
    Ok(())
}

#[async_trait::async_trait]
impl MigrationTrait for Groups {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let groups = vec![
            pk_uuid("id"),
            string("slug").unique_key().to_owned(),
            string("level"),
            uuid_null("territory"),
            boolean("public"),
            big_integer("modified"),
            text("body"),
        ];
        let mandates = vec![
            pk_uuid("id"),
            uuid("group_id"),
            uuid_null("account"),
            string("starts"),
            string_null("link_hash").unique_key().to_owned(),
            big_integer_null("link_ends"),
            text("body"),
        ];
        create(manager, vec![("groups", groups), ("mandates", mandates)]).await?;
        let indexes: [(&str, &[&str]); 4] = [
            ("groups", &["territory"]),
            ("mandates", &["group_id", "starts"]),
            ("mandates", &["account"]),
            ("groups", &["level"]),
        ];
        index(manager, &indexes).await
    }
}

struct Meetings;

impl MigrationName for Meetings {
    fn name(&self) -> &str {
        "2026_11_22_network_meetings"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Meetings {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let meetings = vec![pk_uuid("id"), uuid("group_id"), big_integer("starts_at"), boolean("public"), text("body")];
        let attendances =
            vec![pk_uuid("id"), uuid("meeting"), uuid("mandate"), string_null("reply"), string_null("presence")];
        let decisions = vec![
            pk_uuid("id"),
            uuid("group_id"),
            big_integer("number"),
            uuid_null("meeting"),
            boolean("public"),
            text("body"),
        ];
        let tasks = vec![
            pk_uuid("id"),
            uuid("group_id"),
            uuid_null("meeting"),
            uuid_null("mandate"),
            text("what"),
            string_null("due"),
            big_integer_null("done_at"),
            big_integer("made_at"),
        ];
        let feeds = vec![
            pk_uuid("id"),
            uuid("account").unique_key().to_owned(),
            string("token_hash").unique_key().to_owned(),
            big_integer("made_at"),
        ];
        let tables = vec![
            ("meetings", meetings),
            ("attendances", attendances),
            ("decisions", decisions),
            ("group_tasks", tasks),
            ("calendar_feeds", feeds),
        ];
        create(manager, tables).await?;
        let indexes: [(&str, &[&str]); 5] = [
            ("meetings", &["group_id", "starts_at"]),
            ("attendances", &["meeting"]),
            ("attendances", &["mandate"]),
            ("group_tasks", &["group_id"]),
            ("group_tasks", &["mandate"]),
        ];
        index(manager, &indexes).await?;
        let once = Index::create()
            .if_not_exists()
            .name("decisions_once")
            .table(Alias::new("decisions"))
            .col(Alias::new("group_id"))
            .col(Alias::new("number"))
            .unique()
            .to_owned();
        manager.create_index(once).await
    }
}

struct Discussion;

impl MigrationName for Discussion {
    fn name(&self) -> &str {
        "2026_11_22_network_discussion"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Discussion {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let threads = vec![pk_uuid("id"), uuid("group_id"), text("title"), big_integer("last_at")];
        let messages = vec![
            pk_uuid("id"),
            uuid("thread"),
            uuid_null("account"),
            big_integer("at"),
            big_integer_null("edited_at"),
            big_integer_null("withdrawn_at"),
            text("text"),
        ];
        create(manager, vec![("group_threads", threads), ("group_messages", messages)]).await?;
        let indexes: [(&str, &[&str]); 3] = [
            ("group_threads", &["group_id", "last_at"]),
            ("group_messages", &["thread", "at"]),
            ("group_messages", &["account"]),
        ];
        index(manager, &indexes).await
    }
}

struct Documents;

impl MigrationName for Documents {
    fn name(&self) -> &str {
        "2026_11_22_network_group_documents"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Documents {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let documents = vec![
            pk_uuid("id"),
            uuid("group_id"),
            uuid_null("meeting"),
            uuid_null("file"),
            boolean("public"),
            big_integer("made_at"),
            big_integer_null("withdrawn_at"),
            text("body"),
        ];
        create(manager, vec![("group_documents", documents)]).await?;
        index(manager, &[("group_documents", &["group_id", "made_at"]), ("group_documents", &["file"])]).await
    }
}
