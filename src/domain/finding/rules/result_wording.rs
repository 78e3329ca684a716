//! A goal or objective that begins like the name of a measure (*Cakupan …*) or of a process (*Optimalisasi …*),
//! where a result is expected: what will be different (*Meningkatnya …*).

use super::{Facts, Place, Spot, Study};
use crate::domain::finding::place::Property;
use crate::domain::finding::words::words;

const MEASURES: &[&str] = &[
    "angka",
    "cakupan",
    "indeks",
    "jumlah",
    "nilai",
    "persentase",
    "prevalensi",
    "rasio",
    "rata",
    "tingkat",
];

const PROCESSES: &[&str] = &[
    "fasilitasi",
    "koordinasi",
    "melaksanakan",
    "membina",
    "memfasilitasi",
    "mengelola",
    "mengkoordinasikan",
    "mengoordinasikan",
    "mengoptimalkan",
    "menyelenggarakan",
    "menyusun",
    "optimalisasi",
    "pelaksanaan",
    "pembinaan",
    "pengelolaan",
    "penyelenggaraan",
    "penyusunan",
    "sosialisasi",
];

pub fn check(study: &Study<'_>) -> Vec<Spot> {
    let goals = study.plan.goals.iter();
    let results = goals.flat_map(|goal| {
        let objectives = goal.objectives.iter().map(|it| (it.id, it.name.text()));
        std::iter::once((goal.id, goal.name.text())).chain(objectives)
    });
    let spots = results.filter_map(|(id, name)| {
        let first = words(name).next()?.text;
        let small = first.to_lowercase();
        let is_measure = MEASURES.contains(&small.as_str());
        (is_measure || PROCESSES.contains(&small.as_str())).then(|| {
            let word = first.to_owned();
            let facts = Facts::ResultWording { word, is_measure };
            (Place::property(id, Property::Name), facts)
        })
    });
    spots.collect()
}

#[cfg(test)]
mod tests {
    use crate::domain::finding::testing::Small;
    use crate::domain::finding::{Facts, RuleId};

    #[test]
    fn a_measure_or_a_process_for_a_result_is_asked_about() {
        for (name, expected) in [
            ("Cakupan Penanganan Bencana", Some(true)),
            ("Optimalisasi Penanganan Bencana", Some(false)),
            ("Meningkatnya cakupan layanan", None),
            ("Terwujudnya warga yang sehat", None),
        ] {
            let mut small = Small::new();
            small.goal(name, &[]);
            let found = small.facts(RuleId::ResultWording).pop().map(|it| match it {
                Facts::ResultWording { is_measure, .. } => is_measure,
                other => panic!("{other:?}"),
            });
            assert_eq!(found, expected, "{name}");
        }
    }
}
