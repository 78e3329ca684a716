//! The years of an indicator, back through the one that it continues, as far as they can be compared.

use super::years;
use crate::app::Workspace;
use crate::app::query::plan_page::target_years;
use crate::domain::id::EntityId;
use crate::domain::plan::{Indicator, Plan};
use crate::text::Lang;
use crate::text::words::versions::succession as words;
use std::rc::Rc;

/// The years of an indicator.
#[derive(Clone, Debug, Default)]
pub struct Series {
    /// First to last.
    pub years: Vec<SeriesYear>,
    /// Why it does not go back further, where something lies before it.
    pub start: Option<Start>,
}

/// A year with what measures it.
#[derive(Clone, Debug)]
pub struct SeriesYear {
    /// Which.
    pub year: u16,
    /// The version that measures it.
    pub plan: Rc<Plan>,
    /// The indicator in that version: the same one, or the one that it continues.
    pub id: EntityId,
}

/// Why a series begins where it does.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Start {
    /// What lies before cannot be compared (*patahan seri*).
    #[doc(alias = "patahan seri")]
    Broken {
        /// Its first year.
        since: u16,
        /// What people say why.
        why: String,
    },
    /// It continues several: their figures do not add up to one.
    Merged {
        /// Its first year.
        since: u16,
        /// The codes of those that it continues.
        codes: Vec<String>,
    },
}

impl Start {
    /// Why the series begins there, as a sentence.
    pub fn sentence(&self, lang: Lang) -> String {
        match self {
            Self::Broken { since, why } => words::broken(lang, *since, why),
            Self::Merged { since, codes } => words::merged(lang, *since, codes),
        }
    }
}

/// How the year before is found.
enum Step {
    /// In this indicator.
    On(EntityId),
    /// There is none.
    Ends,
    /// It cannot be compared.
    Broken(String),
    /// It lies in several indicators.
    Merged(Vec<String>),
}

/// The years of an indicator of a plan, seen from one of them: later ones by what is in force then, earlier ones as
/// far back as plans go and the series holds.
pub fn series(workspace: &Workspace, own: &Plan, indicator: EntityId, year: u16) -> Series {
    let mut series = Series::default();
    let (past, ahead): (Vec<_>, Vec<_>) = years(workspace).into_iter().partition(|it| *it <= year);
    let mut later: Option<(Rc<Plan>, SeriesYear)> = None;
    for year in past.into_iter().rev() {
        let Some(plan) = workspace.plan_for_year(year).cloned() else {
            break;
        };
        let step = match &later {
            None => Step::On(indicator),
            Some((plan_after, after)) => match plan_after.indicator(after.id) {
                Some(found) => back(found, &plan),
                None => Step::Ends,
            },
        };
        let since = later.as_ref().map_or(year, |(_, after)| after.year);
        let found = match step {
            Step::On(id) if plan.indicator(id).is_some() => id,
            Step::On(_) | Step::Ends => break,
            Step::Broken(why) => {
                series.start = Some(Start::Broken { since, why });
                break;
            }
            Step::Merged(codes) => {
                series.start = Some(Start::Merged { since, codes });
                break;
            }
        };
        let this = SeriesYear {
            year,
            plan: plan.clone(),
            id: found,
        };
        series.years.push(this.clone());
        later = Some((plan, this));
    }
    series.years.reverse();
    let own = target_years(own);
    let ahead = ahead.into_iter().filter(|year| own.contains(year));
    series.years.extend(ahead.filter_map(|year| {
        let plan = workspace.plan_for_year(year)?;
        plan.indicator(indicator)?;
        Some(SeriesYear {
            year,
            plan: plan.clone(),
            id: indicator,
        })
    }));
    series
}

/// Where an indicator was in the plan of the year before.
fn back(indicator: &Indicator, before: &Plan) -> Step {
    let why = indicator.series_break.first();
    if let Some(same) = before.indicator(indicator.id) {
        return match why {
            Some(why) if same.series_break != indicator.series_break => Step::Broken(why.clone()),
            _ => Step::On(indicator.id),
        };
    }
    let old: Vec<_> = indicator
        .continues
        .iter()
        .filter_map(|id| before.indicator(*id))
        .collect();
    match (old.as_slice(), why) {
        ([], _) => Step::Ends,
        (_, Some(why)) => Step::Broken(why.clone()),
        ([one], None) if indicator.continues.len() == 1 => Step::On(one.id),
        (several, None) => Step::Merged(
            several
                .iter()
                .map(|it| it.short_name().to_owned())
                .collect(),
        ),
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::app::fresh::fresh;
    use crate::app::query::testing::{Person, decree, sample};
    use crate::app::versions::{amend, draft, succeed};
    use crate::app::{Command, edit};
    use crate::domain::kind::EntityKind;
    use crate::log::{Attribute, Key, Purpose, Value};

    fn set(key: Key, value: Value) -> Command {
        Command::Set {
            facts: vec![(key, value)],
        }
    }

    fn enact(person: &mut Person, day: &str) {
        let version = draft(person.workspace.plans()).unwrap().decree.id;
        person.does(Command::Enact {
            version,
            facts: vec![
                (Attribute::Number, Value::text("7")),
                (Attribute::Date, Value::Date(day.parse().unwrap())),
            ],
        });
    }

    fn followed(old: &[usize], why: &str) -> (Person, EntityId) {
        let ani = Person::new(8, "Ani", decree());
        follow(ani, old, why)
    }

    /// A plan followed by a strategic plan of 2027–2032 whose one indicator continues these of the old ones.
    fn follow(mut ani: Person, old: &[usize], why: &str) -> (Person, EntityId) {
        let plan = ani.workspace.plans().last().unwrap().clone();
        ani.does(succeed(&ani.workspace, &plan));
        let draft = draft(ani.workspace.plans()).unwrap().clone();
        let kind = (EntityKind::Indicator, Some(draft.decree.id));
        let facts = edit::add(&ani.workspace, &draft, kind, (&[], edit::Place::Last));
        let purpose = Purpose::Edit;
        let made = ani.does(Command::Create { facts, purpose });
        let id = EntityId {
            made_by: made.changes()[0].change.id,
            ..fresh(0)
        };
        let old: Vec<_> = old.iter().map(|at| plan.indicators[*at].id).collect();
        if !old.is_empty() {
            let key = Key::of(draft.decree.id, id, Attribute::Continues);
            ani.does(set(key, Value::Entities(old)));
        }
        if !why.is_empty() {
            let key = Key::of(draft.decree.id, id, Attribute::SeriesBreak);
            ani.does(set(key, Value::text(why)));
        }
        enact(&mut ani, "2027-01-04");
        (ani, id)
    }

    fn told(person: &Person, id: EntityId, year: u16) -> (Vec<(u16, String)>, Option<Start>) {
        let plan = person.workspace.plan_for_year(year).unwrap();
        let series = series(&person.workspace, plan, id, year);
        let years = series.years.iter().map(|it| {
            let code = it.plan.indicator(it.id).map(|it| it.code.text());
            (it.year, code.unwrap_or_default().to_owned())
        });
        (years.collect(), series.start)
    }

    #[test]
    fn an_indicator_that_continues_one_old_one_has_its_earlier_years() {
        let (ani, id) = followed(&[1], "");
        let (years, start) = told(&ani, id, 2028);
        assert_eq!(start, None);
        assert_eq!(years.len(), 12);
        assert_eq!(years[0], (2021, "IKU 2".into()));
        assert_eq!(years[5], (2026, "IKU 2".into()));
        assert_eq!(years[6], (2027, String::new()));
        // Looked at in its own time, the old one does not know what came later.
        let old = ani.workspace.plans()[0].indicators[1].id;
        assert_eq!(told(&ani, old, 2024).0.len(), 6);
    }

    #[test]
    fn a_series_that_breaks_or_joins_several_begins_there_and_says_so() {
        let (ani, id) = followed(&[1], "rumus diganti");
        let (years, start) = told(&ani, id, 2028);
        assert_eq!((years[0].0, years.len()), (2027, 6));
        let why = "rumus diganti".into();
        assert_eq!(start, Some(Start::Broken { since: 2027, why }));
        let (ani, id) = followed(&[0, 1], "");
        let (years, start) = told(&ani, id, 2028);
        assert_eq!((years[0].0, years.len()), (2027, 6));
        let codes = ["IKU 1", "IKU 2"].map(str::to_owned).to_vec();
        assert_eq!(start, Some(Start::Merged { since: 2027, codes }));
        let (ani, id) = followed(&[], "");
        assert_eq!(told(&ani, id, 2028).1, None);
    }

    #[test]
    fn the_card_of_an_indicator_has_the_figures_of_the_one_it_continues() {
        use crate::app::query::overview::{finding, over_the_years};
        use crate::domain::period::Period;
        let today = "2028-11-24".parse().unwrap();
        let of = |why: &str| {
            let (ani, id) = follow(Person::new(8, "Ani", sample()), &[1], why);
            let old = ani.workspace.plans()[0].indicators[1].id;
            let years = |id, year| {
                let plan = ani.workspace.plan_for_year(year).unwrap();
                let indicator = plan.indicator(id).unwrap();
                over_the_years(&ani.workspace, plan, indicator, Period::Year(year), today)
            };
            (years(old, 2025), years(id, 2028))
        };
        let (before, after) = of("");
        assert_eq!(after.trend[..5], before.trend[..5]);
        assert_eq!((after.trend.len(), after.start.is_none()), (12, true));
        assert_eq!(finding(&after.trend).since.map(|it| it.0), Some(2021));
        let (_, broken) = of("rumus diganti");
        assert_eq!(broken.trend.len(), 6);
        assert_eq!(
            broken.start.unwrap().sentence(Lang::Id),
            "Seri terputus sejak 2027: rumus diganti. Angka sebelumnya tidak dapat dibandingkan."
        );
    }

    #[test]
    fn an_amendment_that_states_a_break_begins_the_series_anew() {
        let mut ani = Person::new(8, "Ani", decree());
        let plan = ani.workspace.plans()[0].clone();
        ani.does(amend(&ani.workspace, &plan));
        let version = draft(ani.workspace.plans()).unwrap().decree.id;
        let id = plan.indicators[2].id;
        let key = Key::of(version, id, Attribute::SeriesBreak);
        ani.does(set(key, Value::text("pembagi ditambahkan")));
        enact(&mut ani, "2025-01-02");
        let (years, start) = told(&ani, id, 2026);
        assert_eq!(
            years.iter().map(|it| it.0).collect::<Vec<_>>(),
            [2025, 2026]
        );
        let why = "pembagi ditambahkan".into();
        assert_eq!(start, Some(Start::Broken { since: 2025, why }));
        let years = told(&ani, plan.indicators[1].id, 2026).0;
        assert_eq!(years.len(), 6);
    }
}
