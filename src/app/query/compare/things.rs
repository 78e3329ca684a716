//! Variables, programmes and scales.

use super::{Found, Names, Spot};
use crate::app::query::describe;
use crate::domain::kind::Breakdown;
use crate::domain::plan::{Plan, Program};
use crate::domain::scale::Scale;
use crate::text::time;
use crate::text::words::settings::scales;
use crate::text::words::{facts, values, versions::differences as words};

/// Variables in order.
pub fn variables(found: &mut Found) {
    let lang = found.lang;
    let name = |plan: &Plan, at: usize| {
        plan.variables
            .get(at)
            .map_or(String::new(), |it| it.name.text().to_owned())
    };
    let spots = |plan: &Plan| {
        plan.variables
            .iter()
            .map(|it| (it.id, None))
            .collect::<Vec<Spot>>()
    };
    let names = Names {
        place: &|plan, at, _| words::of_kind(facts::VARIABLE.within(lang), &name(plan, at)),
        whole: &name,
        parent: &|_, _| String::new(),
    };
    for (was, is) in found.list(&spots(found.old), &spots(found.new), &names) {
        let (old, new) = (&found.old.variables[was], &found.new.variables[is]);
        if old == new {
            continue;
        }
        let thing = old.name.text();
        found.texts(
            thing,
            &[
                (facts::CODE, &old.code, &new.code),
                (facts::NAME, &old.name, &new.name),
                (facts::DEFINITION, &old.definition, &new.definition),
                (
                    facts::UNIT_OF_MEASURE,
                    &old.unit_of_measure,
                    &new.unit_of_measure,
                ),
                (facts::DATA_SOURCE, &old.data_source, &new.data_source),
            ],
        );
        found.both(
            (facts::AGGREGATION, thing),
            (&old.aggregation, &new.aggregation),
            &|it, _, how| it.stated(how, &|how| values::aggregation(it.lang, *how).to_owned()),
        );
        let assumed = (&old.assumed_aggregation, &new.assumed_aggregation);
        found.both(
            (facts::ASSUMED_AGGREGATION, thing),
            assumed,
            &|it, _, how| {
                how.map_or_else(
                    || it.nothing(),
                    |how| values::aggregation(it.lang, how).to_owned(),
                )
            },
        );
        found.both(
            (facts::FREQUENCY, thing),
            (&old.frequency, &new.frequency),
            &|it, _, often| values::frequency(it.lang, *often).to_owned(),
        );
        found.both(
            (facts::MEASURED_IN, thing),
            (&old.measured_in, &new.measured_in),
            &|it, _, periods| {
                let listed = periods
                    .as_ref()
                    .map(|all| all.iter().map(u8::to_string).collect::<Vec<_>>().join(", "));
                listed.unwrap_or_else(|| it.nothing())
            },
        );
        found.both(
            (facts::BREAKDOWN, thing),
            (&old.breakdown, &new.breakdown),
            &|it, plan, parts| {
                it.stated(parts, &|parts| match parts {
                    Breakdown::By(list) => it.name(plan, *list),
                    parts => values::breakdown(it.lang, *parts).to_owned(),
                })
            },
        );
        found.both(
            (facts::DETAIL, thing),
            (&old.detail, &new.detail),
            &Found::named,
        );
        found.both(
            (words::ENTERED_BY, thing),
            (&old.responsible, &new.responsible),
            &|it, plan, ids| it.names(plan, ids),
        );
    }
}

/// Programmes, each before what it consists of.
pub fn programs(found: &mut Found) {
    let lang = found.lang;
    let spots = |plan: &Plan| {
        plan.programs
            .iter()
            .map(|it| (it.id, it.parent))
            .collect::<Vec<Spot>>()
    };
    let names = Names {
        place: &|plan, at, _| {
            plan.programs.get(at).map_or(String::new(), |it| {
                words::of_kind(describe::kind_name(it.kind).within(lang), program(it))
            })
        },
        whole: &|plan, at| {
            plan.programs.get(at).map_or(String::new(), |it| {
                words::joined(&[it.code.text(), it.name.text()])
            })
        },
        parent: &|plan, at| {
            let parent = plan
                .programs
                .get(at)
                .and_then(|it| it.parent)
                .and_then(|it| plan.program(it));
            parent.map_or_else(
                || words::ELSEWHERE.within(lang).to_owned(),
                |it| program(it).to_owned(),
            )
        },
    };
    for (was, is) in found.list(&spots(found.old), &spots(found.new), &names) {
        let (old, new) = (&found.old.programs[was], &found.new.programs[is]);
        let thing = program(old);
        found.texts(
            thing,
            &[
                (facts::CODE, &old.code, &new.code),
                (facts::NAME, &old.name, &new.name),
            ],
        );
        found.both(
            (facts::KIND, thing),
            (&old.kind, &new.kind),
            &|it, _, kind| describe::kind_name(*kind).within(it.lang).to_owned(),
        );
        found.both(
            (facts::RESPONSIBLE, thing),
            (&old.responsible, &new.responsible),
            &|it, plan, ids| it.names(plan, ids),
        );
        found.both(
            (facts::SUPPORTS, thing),
            (&old.supports, &new.supports),
            &|it, plan, ids| it.names(plan, ids),
        );
    }
}

fn program(program: &Program) -> &str {
    match program.code.text() {
        "" => program.name.text(),
        code => code,
    }
}

/// Rating scales and ordinal scales.
pub fn scales(found: &mut Found) {
    let lang = found.lang;
    let bands = move |scale: &Scale| {
        let bands = scale.bands.iter().map(|band| scales::band(lang, band));
        bands.collect::<Vec<_>>().join("; ")
    };
    let spots = |plan: &Plan| {
        plan.scales
            .iter()
            .map(|it| (it.id, None))
            .collect::<Vec<Spot>>()
    };
    let names = Names {
        place: &|plan, at, _| {
            plan.scales.get(at).map_or(String::new(), |it| {
                words::of_kind(facts::SCALE.within(lang), &it.name)
            })
        },
        whole: &|plan, at| {
            plan.scales
                .get(at)
                .map_or(String::new(), |it| words::joined(&[&it.name, &bands(it)]))
        },
        parent: &|_, _| String::new(),
    };
    for (was, is) in found.list(&spots(found.old), &spots(found.new), &names) {
        let (old, new) = (&found.old.scales[was], &found.new.scales[is]);
        let thing = old.name.as_str();
        let said = [
            (facts::NAME, &old.name, &new.name),
            (facts::SOURCE, &old.source, &new.source),
        ];
        for (name, old, new) in said {
            found.both((name, thing), (old, new), &|_, _, text| text.clone());
        }
        found.both(
            (facts::EFFECTIVE, thing),
            (&old.effective, &new.effective),
            &|it, _, date| date.map_or_else(|| it.nothing(), |date| time::day(it.lang, date)),
        );
        if old.bands != new.bands {
            let place = words::of_thing(lang, facts::BANDS.within(lang), thing);
            found.changed(place, bands(old), bands(new));
        }
    }
}
