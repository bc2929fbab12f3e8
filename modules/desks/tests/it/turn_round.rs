//! Referrals in figures: each counts once, in one month, with what became of it and how long that took; on pages as in files.
//! Rows are written as they are left when a file is erased, so that time can pass without waiting.

use crate::bureau;
use desks::figures::drawing;
use desks::figures::turn_round::{DAYS, OPEN, REFERRALS, Settled, UNANSWERED, band, rows};
use desks::referrals::counted::{TurnRound, first_sent, turn_rounds};
use desks::referrals::model::State;
use desks::referrals::store as referrals;
use jiff::{SignedDuration, Timestamp};
use kernel::Id;
use platform::Tx;
use platform::figures::{Cell, Month, Period, releases};
use proptest::prelude::*;
use sea_orm::{ActiveValue::Set, EntityTrait};
use testkit::{DESK, Persona};
use uuid::Uuid;

fn after(days: i64) -> SignedDuration {
    SignedDuration::from_hours(24 * days)
}

/// A referral that counts at an instant: it took `ended` days, and its partner answered after so many, or never (−1).
pub async fn referred(tx: &Tx, desk: Uuid, key: &str, state: &str, counts: Timestamp, answered: i64, ended: i64) {
    let sent = counts - after(ended);
    let id = Id::<()>::derived("referred", key).uuid();
    let row = referrals::ActiveModel {
        id: Set(id),
        desk: Set(desk),
        file: Set(None),
        consent: Set(None),
        sender: Set(None),
        to_kind: Set("service".into()),
        to_id: Set(Uuid::nil()),
        organisation: Set(None),
        link_hash: Set(None),
        link_expires: Set(None),
        state: Set(if state == OPEN { "accepted" } else { state }.into()),
        reason: Set(None),
        outcome: Set(None),
        language: Set("fr".into()),
        sealed: Set(String::new()),
        made_at: Set(sent.as_millisecond()),
        sent_at: Set(Some(sent.as_millisecond())),
        seen_at: Set(None),
        answered_at: Set((answered >= 0).then(|| (sent + after(answered)).as_millisecond())),
        completed_at: Set(None),
        expires_at: Set((sent + after(30)).as_millisecond()),
        reminded_at: Set(None),
        reminders: Set(0),
    };
    referrals::Entity::insert(row).exec_without_returning(tx.connection()).await.unwrap();
    if state != OPEN {
        let step = referrals::steps::ActiveModel {
            id: Set(Id::<()>::derived("referred", &format!("{key}: end")).uuid()),
            referral: Set(id),
            state: Set(state.into()),
            made_by: Set("clock".into()),
            account: Set(None),
            at: Set(counts.as_millisecond()),
        };
        referrals::steps::Entity::insert(step).exec_without_returning(tx.connection()).await.unwrap();
    }
}

fn instant(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn sent(state: State, answered: Option<i64>, ended: Option<i64>) -> TurnRound {
    let sent = instant("2026-09-10T09:00:00Z");
    let at = |hours: i64| sent + SignedDuration::from_hours(hours);
    TurnRound { desk: DESK, state, reason: None, sent, answered: answered.map(at), ended: ended.map(at) }
}

#[test]
fn a_referral_counts_when_it_ends_or_after_thirty_days() {
    let told = |it: &TurnRound| {
        let settled = Settled::of(it);
        (settled.at.to_string(), settled.outcome, settled.answer, settled.end)
    };
    let of = |it| told(&it);
    let at = |text: &str| text.to_owned();
    assert_eq!(
        of(sent(State::Completed, Some(71), Some(200))),
        (at("2026-09-18T17:00:00Z"), "completed", "0-2", "8-14")
    );
    assert_eq!(of(sent(State::Declined, Some(72), Some(72))), (at("2026-09-13T09:00:00Z"), "declined", "3-7", "3-7"));
    assert_eq!(of(sent(State::Expired, None, Some(721))), (at("2026-10-10T10:00:00Z"), "expired", UNANSWERED, "15-30"));
    assert_eq!(of(sent(State::Withdrawn, None, Some(1))), (at("2026-09-10T10:00:00Z"), "withdrawn", UNANSWERED, "0-2"));
    let open = (at("2026-10-11T09:00:00Z"), OPEN, "15-30", OPEN);
    assert_eq!(of(sent(State::Accepted, Some(500), None)), open);
    assert_eq!(of(sent(State::Completed, Some(500), Some(900))), open, "what comes later does not change it");
    assert_eq!([0, 2, 3, 7, 8, 14, 15, 400].map(band), ["0-2", "0-2", "3-7", "3-7", "8-14", "8-14", "15-30", "15-30"]);
    assert!(DAYS.contains(&band(-1)));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    /// Whatever became of them, each referral is in the figures of exactly one month.
    #[test]
    fn each_counts_once(all in proptest::collection::vec((0..8usize, prop::option::of(0..2000i64), prop::option::of(0..2000i64)), 1..40)) {
        let all: Vec<TurnRound> = all.into_iter().map(|(state, answered, ended)| {
            let state = State::ALL[state];
            sent(state, answered, ended.filter(|_| state.is_final()))
        }).collect();
        let month = |at: Timestamp| Month::of(at.to_zoned(jiff::tz::TimeZone::UTC).date());
        let counted = |text: &str| rows(&all, |at| month(at) == Month::parse(text).unwrap()).iter().map(|(_, count)| count).sum::<u64>();
        prop_assert_eq!(counted("2026-09") + counted("2026-10"), all.len() as u64);
    }
}

testkit::on_both! {
    async fn referrals_of_erased_files_are_in_the_figures_and_small_outcomes_are_hidden(place) {
        let mut app = bureau(&place).await;
        let tx = app.app().db.begin().await.unwrap();
        let ends = [("completed", 1, 5, 12), ("completed", 4, 20, 9), ("declined", 2, 2, 7), ("expired", -1, 30, 2), (OPEN, 3, 31, 8)];
        for (at, (state, answered, ended, times)) in ends.into_iter().enumerate() {
            for time in 0..times {
                let counts = instant("2026-11-16T10:00:00Z");
                referred(&tx, DESK, &format!("{at}/{time}"), state, counts, answered, ended).await;
            }
        }
        // By the clock of the municipality this one ends in December.
        referred(&tx, DESK, "late", "completed", instant("2026-11-30T23:30:00Z"), 1, 5).await;
        tx.commit().await.unwrap();
        let db = app.app().db.read();
        assert_eq!(first_sent(db, &[DESK]).await.unwrap(), Some(instant("2026-10-16T10:00:00Z")));
        let all = turn_rounds(db, &[DESK], instant("2026-10-01T00:00:00Z"), instant("2026-12-01T00:00:00Z")).await.unwrap();
        assert_eq!(all.len(), 39);
        app.set_clock("2026-12-08T09:00:00Z").await;
        drawing::draw_up_now(app.app()).await.unwrap();
        let november = Month::parse("2026-11").unwrap();
        let subject = Id::<kernel::Territory>::derived("test", "ici").uuid();
        let drawn = releases::of(app.app().db.read(), &[&REFERRALS], subject, &[november]).await.unwrap();
        let desk = DESK.to_string();
        let cell = |level: &str, label: &str| drawn[0].table(level, Period::Month(november)).unwrap().cell(&[("desk", &desk), (level, label)]);
        assert_eq!(cell("outcome", "expired"), Some(Cell::Hidden));
        assert_eq!(cell("answer", "0-2"), Some(Cell::Shown(19)));
        assert_eq!(cell("end", OPEN), Some(Cell::Shown(8)));
        let path = "/fr/work/figures?at=guichet&measure=outcomes";
        let page = app.as_(Persona::Coordinator).get(path).await.ok();
        page.shows("Ce que deviennent les orientations").shows("Toujours en cours après 30 jours").shows("caché");
        app.as_(Persona::Editor).get("/fr/work/gaps").await.ok().shows("Ce que deviennent les orientations");
        app.get("/fr/ici/desks/figures/method").await.ok().shows("une seule fois");
        app.run_jobs().await;
    }
}
