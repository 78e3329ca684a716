//! A policy direction about something else than what its objective's indicators measure: it speaks of means (staff,
//! equipment) that none of them counts, or shares no word with any. A question: means may well lead to the end.

use super::{Facts, Place, Spot, Study};
use crate::domain::finding::lexicon::WordNo;
use crate::domain::finding::place::Property;
use crate::domain::finding::words::{content, stem};
use crate::domain::formula::variables;
use crate::domain::id::EntityId;
use crate::domain::sort::{map, set, sort_and_dedup};
use std::collections::BTreeMap;

/// Means rather than ends, as policy directions name them.
const MEANS: &[&str] = &[
    "anggaran",
    "aparatur",
    "kapasitas",
    "pegawai",
    "pendanaan",
    "peralatan",
    "petugas",
    "prasarana",
    "sarana",
    "sdm",
    "tenaga",
];

/// What any policy does.
const ACTIONS: &[&str] = &[
    "fasilitasi",
    "koordinasi",
    "kualitas",
    "memperkuat",
    "meningkatkan",
    "mutu",
    "optimalisasi",
    "pelaksanaan",
    "pembinaan",
    "pengelolaan",
    "pengembangan",
    "penguatan",
    "peningkatan",
    "perbaikan",
];

pub fn check(study: &Study<'_>) -> Vec<Spot> {
    let ignored = study.own_words();
    let measured = measured(study);
    // Indicators are called alike: each word is looked at once.
    let words = set(measured.values().flatten().copied());
    let said = words
        .into_iter()
        .map(|it| (it, content(study.lexicon.word(it), &ignored)));
    let said = map(said);
    let spots = study.objectives().filter_map(|(_, objective)| {
        let measured = measured.get(&objective.id)?;
        let policy = content(objective.policy_direction.text(), &ignored);
        let policy: Vec<_> = policy
            .into_iter()
            .filter(|it| !ACTIONS.contains(&it.as_str()))
            .collect();
        if policy.is_empty() {
            return None;
        }
        let words = measured.iter().filter_map(|word| said.get(word));
        let stems = set(words.flatten().map(|it| stem(it)));
        let is_measured = |word: &String| stems.contains(stem(word));
        let means = policy
            .iter()
            .filter(|it| MEANS.contains(&it.as_str()) && !is_measured(it));
        let means: Vec<_> = means.cloned().collect();
        let is_foreign = !policy.iter().any(is_measured);
        (!means.is_empty() || is_foreign).then(|| {
            let place = Place::property(objective.id, Property::PolicyDirection);
            (place, Facts::PolicyElsewhere { means })
        })
    });
    spots.collect()
}

/// The words of the names of indicators that can be read, and of their variables, by what they measure.
fn measured(study: &Study<'_>) -> BTreeMap<EntityId, Vec<WordNo>> {
    let mut measured: BTreeMap<EntityId, Vec<WordNo>> = BTreeMap::new();
    for (indicator, tree) in study.trees() {
        let words = measured.entry(indicator.parent).or_default();
        words.extend(study.words_of_name(indicator.id));
        let used = variables(tree).into_iter();
        words.extend(used.flat_map(|id| study.words_of_name(*id)));
    }
    measured.values_mut().for_each(sort_and_dedup);
    measured
}

#[cfg(test)]
mod tests {
    use crate::domain::finding::testing::{Small, stated};
    use crate::domain::finding::{Facts, RuleId};

    #[test]
    fn means_that_nothing_measures_and_foreign_subjects_are_asked_about() {
        for (policy, expected) in [
            ("Meningkatkan Cakupan Pelayanan Korban", None),
            ("Penanganan korban secara cepat", None),
            (
                "Peningkatan Kapasitas Tenaga Penanggulangan Bencana",
                Some("kapasitas tenaga"),
            ),
            ("Penguatan sarana penanganan korban", Some("sarana")),
            ("Pengembangan wisata bahari", Some("")),
            ("", None),
        ] {
            let mut small = Small::new();
            small.variables("Jumlah korban bencana yang ditangani orang");
            let (_, objectives) = small.goal("Terlindunginya warga", &["Tertanganinya korban"]);
            small.plan.goals[0].objectives[0].policy_direction = stated(policy);
            let formula = "Jumlah korban bencana yang ditangani";
            small
                .indicator("Cakupan layanan", formula, "orang", "", "80")
                .parent = objectives[0];
            let found = small
                .facts(RuleId::PolicyElsewhere)
                .pop()
                .map(|it| match it {
                    Facts::PolicyElsewhere { means } => means.join(" "),
                    other => panic!("{other:?}"),
                });
            assert_eq!(found.as_deref(), expected, "{policy}");
        }
    }
}
