//! What came in for a call, as CSV and XLSX: for those who run it alone, with the order in which reviewers put it.
//! A file is kept nowhere; scores are in it once all of an application are given.

use super::judging::Results;
use super::policy::RunCall;
use super::ranking::Placed;
use super::rows::Filed;
use super::states::Stage;
use super::{views, words};
use crate::msg;
use crate::visit::Here;
use kernel::{Dir, Error};
use platform::sheets::{Cell, Format, Layout, Writer};
use platform::{Answer, page};
use uuid::Uuid;

/// `/work/exchange/calls/{id}/applications.csv`.
pub async fn csv(here: Here) -> Answer {
    sheet(&here, Format::Csv).await
}

/// `/work/exchange/calls/{id}/applications.xlsx`.
pub async fn xlsx(here: Here) -> Answer {
    sheet(&here, Format::Xlsx).await
}

async fn sheet(here: &Here, format: Format) -> Answer {
    let look = here.cx.look::<RunCall>((here.id()?, here.shelf.clone())).await?;
    let bureau = look.object();
    if !matches!(bureau.entry.stage, Stage::InReview | Stage::Decided) {
        return Err(Error::NotFound.into());
    }
    let all = Results::of(here, bureau).await?;
    let names = [
        msg::call_rank(),
        msg::application_title(),
        msg::application_provider(),
        msg::application_receiver(),
        msg::call_adjusted(),
        msg::call_raw(),
        msg::call_raw_rank(),
        msg::call_spread_points(),
        msg::call_reviews(),
        msg::application_asked(),
        msg::application_own(),
        msg::application_granted(),
        msg::cost_currency(),
        msg::practice_state(),
        msg::application_reason(),
    ];
    let names = names.map(|it| here.t(&it));
    let widths: Vec<(&str, u16)> = names.iter().map(|name| (name.as_str(), 20)).collect();
    let title = here.t(&msg::call_ranking());
    let right_to_left = here.locale().dir() == Dir::Rtl;
    let layout = Layout { name: &title, right_to_left, columns: &widths, now: here.cx.app.clock.now() };
    let mut writer = Writer::new(format, &layout)?;
    let institution = |id: Uuid| all.known.get(&id).map(|it| it.called(here.locale())).unwrap_or_default();
    for it in all.in_order() {
        let id = it.application.id.uuid();
        let place = all.place(id);
        let number = |of: fn(&Placed) -> f64| place.map(of);
        let given = all.read(id).iter().filter(|it| it.is_given()).count();
        let texts = [
            views::titled(here, &it.application.title),
            institution(it.application.provider),
            institution(it.application.receiver),
            here.t(&words::state(it.state)),
            it.decision.as_ref().map(|it| it.reason.clone()).unwrap_or_default(),
        ];
        let cell = |number: Option<f64>| number.map_or(Cell::Text(""), |it| Cell::Number((it * 10.0).round() / 10.0));
        writer.row(&[
            cell(number(|at| at.rank as f64)),
            Cell::Text(&texts[0]),
            Cell::Text(&texts[1]),
            Cell::Text(&texts[2]),
            cell(number(|at| at.adjusted)),
            cell(number(|at| at.raw)),
            cell(number(|at| at.raw_rank as f64)),
            cell(number(|at| at.spread)),
            Cell::Number(given as f64),
            Cell::Number(it.application.funding.asked() as f64),
            Cell::Number(it.application.funding.own as f64),
            Cell::Number(amount(it)),
            Cell::Text(&bureau.entry.call.currency),
            Cell::Text(&texts[3]),
            Cell::Text(&texts[4]),
        ])?;
    }
    let about = [here.t(&msg::call_method_words(super::ranking::FEW))];
    writer.notes(&here.t(&msg::call_method()), &about)?;
    let name = format!("applications.{}", format.extension());
    Ok(page::file(format.media_type(), writer.finish()?, None, &name))
}

fn amount(it: &Filed) -> f64 {
    it.decision.as_ref().map_or(0.0, |it| it.amount as f64)
}
