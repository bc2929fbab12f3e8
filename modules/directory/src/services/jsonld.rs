//! What search engines read of a page (schema.org as JSON-LD).
//! A confidential place is named by its area alone; `<` never stands bare, so no text can end the script.

use super::pages::Whole;
use crate::visit::Visit;
use maud::{Markup, PreEscaped, html};
use serde_json::{Value, json};

/// The element for the head of a page.
pub fn head(data: &Value) -> Markup {
    let text = data.to_string().replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026");
    html! { script type="application/ld+json" { (PreEscaped(text)) } }
}

/// A service as schema.org `GovernmentService` or `Service`.
pub fn service(visit: &Visit, whole: &Whole) -> Value {
    let service = &whole.service;
    let name = visit.show(&service.name);
    let places: Vec<Value> = whole
        .places
        .iter()
        .map(|place| {
            if place.confidential {
                return json!({ "@type": "Place", "name": place.area.as_ref().map(|area| visit.show(area).value) });
            }
            let address = place.addresses.first().map(|it| {
                json!({ "@type": "PostalAddress", "streetAddress": visit.show(&it.address_1).value, "addressLocality": visit.show(&it.city).value, "postalCode": it.postal_code, "addressCountry": it.country })
            });
            let geo = place.point().map(|(lat, lon)| json!({ "@type": "GeoCoordinates", "latitude": lat, "longitude": lon }));
            json!({ "@type": "Place", "name": place.name.as_ref().map(|name| visit.show(name).value), "address": address, "geo": geo })
        })
        .collect();
    json!({
        "@context": "https://schema.org",
        "@type": "Service",
        "@id": visit.url(&format!("/services/{}", service.slug)),
        "name": name.value,
        "inLanguage": name.lang,
        "description": service.description.as_ref().map(|text| visit.show(text).value),
        "isAccessibleForFree": service.is_free(),
        "areaServed": visit.name(),
        "provider": whole.organisation.as_ref().map(|it| json!({ "@type": "Organization", "name": visit.show(&it.name).value })),
        "availableChannel": {
            "@type": "ServiceChannel",
            "serviceLocation": places,
            "servicePhone": service.phones.iter().map(|phone| json!({ "@type": "ContactPoint", "telephone": phone.number })).collect::<Vec<_>>(),
            "availableLanguage": service.languages.iter().filter_map(|it| it.code).collect::<Vec<_>>(),
        },
    })
}
