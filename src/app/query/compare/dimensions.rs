//! Lists by which variables are broken down.

use super::{Found, Names, Spot};
use crate::domain::plan::{Dimension, Item, Plan};
use crate::text::words::{facts, versions::differences as words};

/// Breakdown lists, then their items.
pub fn dimensions(found: &mut Found) {
    let lang = found.lang;
    let name = |plan: &Plan, at: usize| {
        plan.dimensions
            .get(at)
            .map_or(String::new(), |it| it.name.text().to_owned())
    };
    let spots = |plan: &Plan| {
        plan.dimensions
            .iter()
            .map(|it| (it.id, None))
            .collect::<Vec<Spot>>()
    };
    let names = Names {
        place: &|plan, at, _| words::of_kind(facts::DIMENSION.within(lang), &name(plan, at)),
        whole: &name,
        parent: &|_, _| String::new(),
    };
    for (was, is) in found.list(&spots(found.old), &spots(found.new), &names) {
        let (old, new) = (
            &found.old.dimensions[was].name,
            &found.new.dimensions[is].name,
        );
        found.texts(old.text(), &[(facts::NAME, old, new)]);
    }
    items(found);
}

fn all_items(plan: &Plan) -> Vec<(&Item, &Dimension)> {
    let lists = plan.dimensions.iter();
    lists
        .flat_map(|list| list.items.iter().map(move |it| (it, list)))
        .collect()
}

fn items(found: &mut Found) {
    let lang = found.lang;
    let (old, new) = (all_items(found.old), all_items(found.new));
    let spots = |all: &[(&Item, &Dimension)]| {
        all.iter()
            .map(|(item, list)| (item.id, Some(list.id)))
            .collect::<Vec<Spot>>()
    };
    let of = |plan: &Plan, at: usize| {
        let all = all_items(plan);
        let found = all
            .get(at)
            .map(|(item, list)| [item.text.text(), list.name.text()].map(str::to_owned));
        found.unwrap_or_default()
    };
    let place = |plan: &Plan, at: usize| {
        let [item, list] = of(plan, at);
        words::of_kind(
            &words::of_kind(facts::DIMENSION_ITEM.within(lang), &list),
            &item,
        )
    };
    let names = Names {
        place: &|plan, at, _| place(plan, at),
        whole: &|plan, at| {
            let [item, _] = of(plan, at);
            item
        },
        parent: &|plan, at| {
            let [_, list] = of(plan, at);
            list
        },
    };
    for (was, is) in found.list(&spots(&old), &spots(&new), &names) {
        let (old, new) = (old[was].0, new[is].0);
        if old == new {
            continue;
        }
        let place = place(found.old, was);
        found.texts(
            &place,
            &[
                (facts::CODE, &old.label, &new.label),
                (words::WORDING, &old.text, &new.text),
            ],
        );
    }
}
