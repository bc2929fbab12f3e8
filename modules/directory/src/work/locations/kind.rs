//! The form of a place, and what the workspace's pages need to know of it.
//! What the form does not show (languages, identifiers) stays as it is.

use super::address;
use crate::locations::{Accessibility, Location};
use crate::msg;
use crate::services::views;
use crate::shelf::Shelf;
use crate::visit::Visit;
use crate::work::desk::Work;
use crate::work::editor::apply::Edit;
use crate::work::editor::shown::{said, show_hours};
use crate::work::editor::typed::{Typed, block, line};
use crate::work::editor::view::{self, Form};
use crate::work::editor::{lines, places, reach, rows, said as words};
use crate::work::kinds::Kind;
use crate::work::labels;
use kernel::{Id, Result};
use maud::{Markup, html};
use messages::Message;
use platform::Locale;
use platform::ui::{self, Page, Tone};

const GROUPS: [&str; 11] = [
    "location_name",
    "description",
    "confidential",
    "area",
    "address",
    "point",
    "transportation",
    "accessibility",
    "hours",
    "phone",
    "contact",
];

fn accessibility(it: &mut Location, edit: &mut Edit<'_>) {
    let fresh = || Accessibility {
        id: Id::new(),
        description: None,
        details: None,
        url: None,
        attributes: Vec::new(),
        metadata: Vec::new(),
    };
    let all = std::mem::take(&mut it.accessibility);
    it.accessibility =
        lines::lines(all, |it| it.description.as_ref(), |it| &mut it.description, fresh, edit, "accessibility");
}

impl Kind for Location {
    const FOLDER: &'static str = "locations";
    const SCRIPTS: &'static [&'static str] = &["editor", "point"];

    fn list() -> Message {
        msg::locations_list()
    }

    fn label(&self, work: &Work, key: &str) -> String {
        work.t(&labels::group(match key.split('.').next().unwrap_or(key) {
            "name" => "location_name",
            other => other,
        }))
    }

    fn fields() -> &'static [(&'static str, &'static str)] {
        &[
            ("addresses", "address"),
            ("latitude", "point"),
            ("longitude", "point"),
            ("confidential", "confidential"),
            ("schedules", "hours"),
            ("phones", "phone"),
            ("contacts", "contact"),
        ]
    }

    fn public(&self) -> Option<String> {
        None
    }

    async fn preview<'a>(mut self, visit: &'a Visit) -> Result<Page<'a>> {
        // What the public will see is what is left.
        self.withhold();
        let title = visit.t(&msg::place_title());
        let body = html! { article class="stack" { h1 { (title) } (views::where_(visit, &self)) } };
        Ok(visit.page(title.clone(), "", body))
    }

    fn groups(_: &Typed) -> Vec<String> {
        GROUPS.iter().map(|group| (*group).to_owned()).collect()
    }

    fn typed(&self, _: &Shelf) -> Typed {
        let mut form = Typed::default();
        form.put("location_name", line(said(self.name.as_ref())));
        form.put("area", line(said(self.area.as_ref())));
        form.put("description", block(said(self.description.as_ref())));
        form.put("transportation", block(said(self.transportation.as_ref())));
        if self.confidential {
            form.put("confidential", "yes");
        }
        let access = self.accessibility.iter().filter_map(|it| it.description.as_ref());
        let access: Vec<String> = access.map(|text| line(said(Some(text)))).collect();
        form.put("accessibility", block(&access.join("\n")));
        address::show(&mut form, self);
        show_hours(&mut form, &self.schedules);
        reach::show_phones(&mut form, &self.phones);
        reach::show_contacts(&mut form, &self.contacts);
        let shown = form.clone();
        form.note_what_is_shown(&GROUPS, &shown);
        form
    }

    fn apply(&mut self, edit: &mut Edit<'_>) {
        let shown = self.typed(edit.shelf);
        let typed = edit.typed;
        for group in GROUPS {
            if typed.was(group).is_none() || typed.group(group) == shown.group(group) {
                continue;
            }
            match group {
                "location_name" => edit.note(&mut self.name, typed.get(group), group),
                "area" => edit.note(&mut self.area, typed.get(group), group),
                "description" => edit.text(&mut self.description, typed.get(group), group),
                "transportation" => edit.text(&mut self.transportation, typed.get(group), group),
                "confidential" => self.confidential = typed.has("confidential", "yes"),
                "address" => self.addresses = address::addresses(&self.addresses, edit),
                "point" => address::point(self, edit),
                "accessibility" => accessibility(self, edit),
                "hours" => places::hours(&mut self.schedules, edit),
                "phone" => self.phones = reach::phones(&self.phones, edit),
                _ => self.contacts = reach::contacts(&self.contacts, edit),
            }
        }
    }

    type Around = ();

    fn said(work: &Work, (): &(), group: &str, typed: &Typed) -> Vec<String> {
        match group {
            "confidential" if typed.has("confidential", "yes") => vec![work.t(&msg::location_confidential())],
            _ => words::of_service(work, group, typed),
        }
    }

    fn form(it: &Form<'_, Location>) -> Markup {
        let mut countries: Vec<(String, String)> =
            Locale::countries().map(|code| (code.to_owned(), it.work.locale().country_name(code).to_owned())).collect();
        countries.sort_by(|a, b| it.work.locale().compare(&a.1, &b.1));
        it.frame(html! {
            (it.part("what", &msg::location_identity(), true, &["location_name", "description", "confidential", "area"], html! {
                (it.line("location_name", ui::Kind::Text, None, false))
                (it.block("description", None))
                (view::choice("confidential", "yes", it.typed.has("confidential", "yes"), &it.t(&msg::location_confidential())))
                p class="hint" { (it.t(&msg::location_confidential_hint())) }
                (it.line("area", ui::Kind::Text, Some(msg::location_area_hint()), false))
            }))
            (it.part("where", &msg::location_where(), true, &["address", "point"], html! {
                (it.rows("address", &msg::location_addresses_hint(), &msg::location_addresses_add(), |n| {
                    let name = |part: &str| format!("address.{n}.{part}");
                    html! {
                        (it.hidden(&name("id")))
                        (it.cell(&name("line"), "text", &msg::location_line()))
                        (it.cell(&name("more"), "text", &msg::location_more()))
                        (it.cell(&name("postal"), "text", &msg::location_postal()))
                        (it.cell(&name("city"), "text", &msg::location_city()))
                        (it.cell(&name("state"), "text", &msg::location_state()))
                        (rows::choose(it, &name("country"), &msg::location_country(), &countries))
                    }
                }))
                (point(it))
            }))
            (it.part("arrive", &msg::location_arrive(), false, &["transportation", "accessibility"], html! {
                (it.block("transportation", None))
                (it.block("accessibility", Some(msg::location_accessibility_hint())))
            }))
            (it.part("when", &msg::edit_part_when(), false, &["hours"], view::weekly_hours(it)))
            (it.part("reach", &msg::edit_part_reach(), false, &["phone", "contact"], html! {
                (rows::phones(it))
                (rows::contacts(it))
            }))
        })
    }
}

/// The position: on a map where there are scripts, pasted, or typed.
fn point(it: &Form<'_, Location>) -> Markup {
    let (work, territory) = (it.work, it.desk.place().territory);
    let home = territory.and_then(|id| work.shelf.territory(id));
    let centre = territory.and_then(|id| work.shelf.around(id).iter().find_map(|it| it.centre));
    let centre = centre.map(|(latitude, longitude)| format!("{latitude},{longitude}"));
    let known = home.map(|it| format!("/{}/{}/map.json", work.lang(), it.slug));
    let far = address::far(&work.shelf, territory, it.desk.present().and_then(Location::point));
    html! {
        fieldset class="field edit-rows" id="point" {
            legend { (it.t(&msg::location_point())) }
            button class="btn" type="button" hidden data-point-open { (ui::icon("map")) (it.t(&msg::point_map())) }
            div class="map point-map" hidden data-point data-centre=[centre] data-known=[known] data-label=(it.t(&msg::point_map_label()))
                data-marker=(it.t(&msg::point_map_marker())) data-tiles=[work.cx.app.settings.tile_url.as_deref()]
                data-zoom-in=(it.t(&platform::msg::ui_map_closer())) data-zoom-out=(it.t(&platform::msg::ui_map_farther())) {}
            p class="hint" id="point-hint" hidden { (it.t(&msg::point_map_hint())) }
            p class="visually-hidden" role="status" data-point-said {}
            @if let Some(far) = far { (ui::notice(Tone::Warn, false, html! { p { (it.t(&msg::point_far(work.locale().number(far.round() as i64)))) } })) }
            (it.cell("point.paste", "text", &msg::point_paste()))
            p class="hint" { (it.t(&msg::point_paste_hint())) }
            div class="edit-row" {
                (it.cell("point.latitude", "text", &msg::location_latitude()))
                (it.cell("point.longitude", "text", &msg::location_longitude()))
            }
            p class="hint" { (it.t(&msg::location_point_hint())) }
        }
    }
}
