//! What a service costs, as rows of its form.
//! A row that says what was shown is left alone, to the byte.

use super::apply::Edit;
use super::shown::said;
use super::typed::{Typed, block, line};
use crate::services::CostOption;
use kernel::Id;
use platform::msg;

/// Currencies of the countries where the program is used.
pub const CURRENCIES: [&str; 12] = ["TND", "MAD", "DZD", "LYD", "EGP", "MRU", "XOF", "XAF", "EUR", "USD", "CHF", "GBP"];

/// The parts of a row of prices that are typed.
const PRICE: [&str; 4] = ["amount", "currency", "free", "words"];

/// As a field shows a number.
pub fn number(value: Option<f64>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

fn price(cost: &CostOption) -> [String; 4] {
    [
        number(cost.amount),
        line(cost.currency.as_deref().unwrap_or_default()),
        if cost.free { "yes".to_owned() } else { String::new() },
        line(said(cost.amount_description.as_ref())),
    ]
}

pub fn show_costs(form: &mut Typed, costs: &[CostOption]) {
    for (n, cost) in costs.iter().enumerate() {
        form.put(format!("cost.{n}.id"), cost.id.to_string());
        for (part, cell) in PRICE.into_iter().zip(price(cost)) {
            form.put(format!("cost.{n}.{part}"), cell);
        }
    }
}

pub fn costs(before: &[CostOption], edit: &mut Edit<'_>) -> Vec<CostOption> {
    let mut after = Vec::new();
    for n in 0..edit.typed.rows("cost") {
        let typed = edit.typed;
        let field = |part: &str| format!("cost.{n}.{part}");
        let cells = PRICE.map(|part| typed.get(&field(part)).to_owned());
        let known = before.iter().find(|it| it.id.to_string() == typed.get(&field("id")));
        if let Some(known) = known.filter(|known| price(known) == cells) {
            after.push(known.clone());
            continue;
        }
        let [amount, currency, free, words] = cells;
        if amount.is_empty() && free.is_empty() && words.is_empty() {
            continue;
        }
        let mut cost = known.cloned().unwrap_or_else(|| CostOption {
            id: Id::new(),
            valid_from: None,
            valid_to: None,
            option: None,
            currency: None,
            amount: None,
            amount_description: None,
            free: false,
            attributes: Vec::new(),
            metadata: Vec::new(),
        });
        if number(cost.amount) != amount {
            cost.amount = positive(edit, &amount, &field("amount"), 1e9);
        }
        cost.free = free == "yes";
        if cost.free && cost.amount.is_some_and(|amount| amount > 0.0) {
            edit.wrong(field("amount"), crate::msg::edit_cost_free_and_price());
        }
        if line(cost.currency.as_deref().unwrap_or_default()) != currency {
            cost.currency = Some(currency).filter(|it| CURRENCIES.contains(&it.as_str()));
        }
        if cost.amount.is_some_and(|amount| amount > 0.0) && cost.currency.is_none() {
            edit.wrong(field("currency"), msg::field_choose());
        }
        edit.note(&mut cost.amount_description, &words, &field("words"));
        after.push(cost);
    }
    after
}

/// A number from 0 on, or where it is wrong.
pub fn positive(edit: &mut Edit<'_>, typed: &str, field: &str, most: f64) -> Option<f64> {
    let typed = block(typed).replace(',', ".").replace([' ', '\u{a0}', '\u{202f}'], "");
    if typed.is_empty() {
        return None;
    }
    let found = typed.parse::<f64>().ok().filter(|value| (0.0..=most).contains(value));
    if found.is_none() {
        edit.wrong(field, msg::field_invalid_number());
    }
    found
}
