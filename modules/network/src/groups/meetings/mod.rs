//! Meetings of a group: when and where, the agenda, who comes, the minutes, and the files of it for calendars.
//! A meeting is never deleted: it is cancelled, and calendars are told.

pub mod feeds;
pub mod forms;
pub mod model;
pub mod pages;
pub mod recurrence;
pub mod store;
pub mod taking_part;
pub mod views;
