//! The fields of the parts of records, in the order of the standard's schemas.
//! Each part says all that the model knows of it: nothing of a part is Teranga's own but whether a price is none.

use super::records::Word;
use super::sink::{Record, Sink};
use crate::attributes::{Attribute, Metadata, Url};
use crate::contacts::{Contact, Language, Phone};
use crate::hsds::tables::Table;
use crate::locations::{Accessibility, Address};
use crate::organisations::{Funding, Identifier, Program};
use crate::schedules::{Freq, Schedule};
use crate::services::{Capacity, CostOption, RequiredDocument, ServiceArea, Unit};
use uuid::Uuid;

macro_rules! record {
    ($type:ty, $table:ident, |$this:ident, $sink:ident| $fields:block) => {
        impl Record for $type {
            const TABLE: Table = Table::$table;
            fn uuid(&self) -> Uuid {
                self.id.uuid()
            }
            fn fields<S: Sink>(&self, $sink: &mut S) {
                let $this = self;
                $fields
            }
        }
    };
    // Those that carry attributes and metadata, which come last.
    ($type:ty, $table:ident + both, |$this:ident, $sink:ident| $fields:block) => {
        record!($type, $table, |$this, $sink| {
            $fields
            $sink.parts("attributes", &$this.attributes);
            $sink.parts("metadata", &$this.metadata);
        });
    };
}

record!(Attribute, Attribute, |this, sink| {
    sink.around("link_id");
    sink.id("taxonomy_term_id", this.taxonomy_term_id);
    sink.optional("link_type", this.link_type.as_deref());
    sink.around_table("link_entity");
    sink.optional("value", this.value.as_deref());
    sink.term(this.taxonomy_term_id);
    sink.text("label", this.label.as_ref());
});

record!(Metadata, Metadata, |this, sink| {
    sink.around("resource_id");
    sink.optional("resource_type", Some(&this.resource_type));
    sink.string("last_action_date", &this.last_action_date);
    sink.string("last_action_type", &this.last_action_type);
    sink.string("field_name", &this.field_name);
    sink.string("previous_value", &this.previous_value);
    sink.string("replacement_value", &this.replacement_value);
    sink.string("updated_by", &this.updated_by);
});

record!(Url, Url + both, |this, sink| {
    sink.text("label", this.label.as_ref());
    sink.string("url", &this.url);
});

record!(Phone, Phone + both, |this, sink| {
    sink.string("number", &this.number);
    sink.number("extension", this.extension.map(f64::from));
    sink.optional("type", this.kind.as_deref());
    sink.text("description", this.description.as_ref());
    sink.parts("languages", &this.languages);
});

record!(Language, Language + both, |this, sink| {
    sink.optional("name", this.name.as_deref());
    sink.optional("code", this.code.as_ref().map(kernel::Lang::as_str));
    sink.text("note", this.note.as_ref());
});

record!(Contact, Contact + both, |this, sink| {
    sink.optional("name", this.name.as_deref());
    sink.text("title", this.title.as_ref());
    sink.text("department", this.department.as_ref());
    sink.optional("email", this.email.as_deref());
    sink.parts("phones", &this.phones);
});

record!(Address, Address + both, |this, sink| {
    sink.text("attention", this.attention.as_ref());
    sink.required_text("address_1", Some(&this.address_1), None);
    sink.text("address_2", this.address_2.as_ref());
    sink.required_text("city", Some(&this.city), None);
    sink.text("region", this.region.as_ref());
    sink.required_text("state_province", Some(&this.state_province), None);
    sink.string("postal_code", &this.postal_code);
    sink.string("country", &this.country);
    sink.string("address_type", this.address_type.word());
});

record!(Accessibility, Accessibility + both, |this, sink| {
    sink.text("description", this.description.as_ref());
    sink.text("details", this.details.as_ref());
    sink.optional("url", this.url.as_deref());
});

record!(Funding, Funding + both, |this, sink| {
    sink.text("source", this.source.as_ref());
});

record!(Program, Program + both, |this, sink| {
    sink.required_text("name", Some(&this.name), None);
    sink.text("alternate_name", this.alternate_name.as_ref());
    sink.required_text("description", this.description.as_ref(), Some(&this.name));
});

record!(Identifier, OrganizationIdentifier + both, |this, sink| {
    sink.optional("identifier_scheme", this.scheme.as_deref());
    sink.string("identifier_type", &this.kind);
    sink.string("identifier", &this.value);
});

record!(Schedule, Schedule + both, |this, sink| {
    sink.shown("valid_from", this.valid_from);
    sink.shown("valid_to", this.valid_to);
    sink.shown("dtstart", this.dtstart);
    sink.number("timezone", this.timezone);
    sink.shown("until", this.until);
    sink.number("count", this.count.map(f64::from));
    sink.optional("wkst", this.wkst.as_deref());
    sink.optional(
        "freq",
        this.freq.map(|freq| match freq {
            Freq::Weekly => "WEEKLY",
            Freq::Monthly => "MONTHLY",
        }),
    );
    sink.number("interval", this.interval.map(f64::from));
    sink.optional("byday", this.byday.as_deref());
    sink.optional("byweekno", this.byweekno.as_deref());
    sink.optional("bymonthday", this.bymonthday.as_deref());
    sink.optional("byyearday", this.byyearday.as_deref());
    sink.text("description", this.description.as_ref());
    sink.shown("opens_at", this.opens_at);
    sink.shown("closes_at", this.closes_at);
    sink.optional("schedule_link", this.schedule_link.as_deref());
    sink.optional("attending_type", this.attending_type.as_deref());
    sink.text("notes", this.notes.as_ref());
});

record!(ServiceArea, ServiceArea + both, |this, sink| {
    sink.text("name", this.name.as_ref());
    sink.text("description", this.description.as_ref());
    sink.optional("extent", this.extent.as_deref());
    sink.optional("extent_type", this.extent_type.as_deref());
    sink.optional("uri", this.uri.as_deref());
});

record!(RequiredDocument, RequiredDocument + both, |this, sink| {
    sink.text("document", this.document.as_ref());
    sink.optional("uri", this.uri.as_deref());
});

record!(CostOption, CostOption + both, |this, sink| {
    sink.shown("valid_from", this.valid_from);
    sink.shown("valid_to", this.valid_to);
    sink.text("option", this.option.as_ref());
    sink.optional("currency", this.currency.as_deref());
    sink.number("amount", this.amount);
    sink.text("amount_description", this.amount_description.as_ref());
    sink.extra_unless("free", &this.free, &false);
});

record!(Capacity, ServiceCapacity + both, |this, sink| {
    sink.unit(&this.unit);
    sink.id("unit_id", Some(this.unit.id));
    sink.number("available", Some(this.available));
    sink.number("maximum", this.maximum);
    sink.text("description", this.description.as_ref());
    sink.shown("updated", Some(this.updated));
});

record!(Unit, Unit + both, |this, sink| {
    sink.required_text("name", Some(&this.name), None);
    sink.optional("scheme", this.scheme.as_deref());
    sink.optional("identifier", this.identifier.as_deref());
    sink.optional("uri", this.uri.as_deref());
});
