//! What every module stands on: database, rights, routes, pages, jobs, change log, files and settings.
//! It knows no module; modules know it.

pub mod access;
pub mod accounts;
pub mod app;
pub mod asked;
pub mod assets;
pub mod audit;
pub mod backup;
pub mod cache;
pub mod calendar;
pub mod changes;
pub mod cx;
pub mod db;
mod design;
pub mod doctor;
pub mod failure;
pub mod figures;
pub mod files;
pub mod folding;
pub mod forms;
pub mod front;
mod health;
pub mod jobs;
pub mod limits;
pub mod locale;
pub mod mail;
pub mod migrations;
mod module;
pub mod notices;
pub mod openapi;
pub mod outbound;
pub mod outside;
pub mod page;
pub mod personal;
pub mod press;
pub mod routes;
pub mod server;
pub mod settings;
pub mod sheets;
pub mod tables;
pub mod telemetry;
pub mod texts;
pub mod translator;
pub mod ui;
pub mod undo;
pub mod vault;
pub mod waiting;
pub mod xml;

/// Texts of the page shell and of errors, checked when compiling.
pub mod msg {
    include!(concat!(env!("OUT_DIR"), "/messages.rs"));
}

pub use access::{Access, Action, Look, Permit, Visible};
pub use app::App;
pub use cache::Keep;
pub use changes::Change;
pub use cx::Cx;
pub use db::{Db, Tx};
pub use failure::{Answer, Failure};
pub use locale::Locale;
pub use module::{Check, Door, Follower, Module, Running, Section, Site, Tongues, Ways};
pub use personal::Personal;
pub use routes::Routes;
pub use settings::Settings;
