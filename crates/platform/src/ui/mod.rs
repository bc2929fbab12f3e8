//! The pieces of which every page is made: document shell, cards, forms, filters, tables, notices, maps, sharing.
//! Every piece works without scripts, carries no inline style, and takes its words from the reader's [`Locale`].

mod badges;
mod cards;
mod design;
mod dialogs;
mod differences;
mod failure;
mod filters;
mod forms;
mod hours;
mod icon;
mod leave;
mod maps;
mod navigation;
mod notices;
mod offline;
mod search;
mod share;
mod shell;
mod side_by_side;
mod tables;
mod text;
mod unsent;
mod workspace;

pub use badges::{Tone, badge, status};
pub use cards::{Card, Fact, Tile, cards, facts, tiles};
pub use design::design;
pub use dialogs::{dialog, dialog_link};
pub use differences::differences;
pub use failure::failure;
pub use filters::{Chip, Choice, Filters, Group, active_filters, filters};
pub use forms::{
    Choices, Field, Kind, Select, checkboxes, error_summary, field, file, form_error, radios, select, submit, textarea,
    trap,
};
pub use hours::{Day, hours};
pub use icon::{NAMES as ICONS, icon, topic_icon};
pub use leave::way_out;
pub use maps::{Map, map, near_button};
pub use navigation::{Pages, breadcrumbs, pagination, turns};
pub use notices::{empty, notice};
pub use offline::{manifest, offline, words};
pub use search::{Search, emergency, hero, search};
pub use share::{Share, qr, share};
pub use shell::{Page, TerritoryMark, document};
pub use side_by_side::{SideBySide, progress, progress_badge, side_by_side, side_field};
pub use tables::{Column, Row, rows, steps, table};
pub use text::{block, mark, plain, text};
pub use unsent::{keeper, unsent};
pub use workspace::{tabs, workspace, workspace_with};

use crate::{Locale, msg};
