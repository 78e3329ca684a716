//! Rules on the form of the plan: what is stated, who answers, how goals, policies and fields fit together.

use super::place::property;
use super::sources::{GOOD_PRACTICE, INDICATOR_CARD, SAKIP, TABLE};
use super::{Say, Words, words};
use crate::domain::finding::{Facts, Property};
use crate::text::words::phrase;
use crate::text::{Lang, number, time};

pub const INDICATOR_INCOMPLETE: Words = words(
    phrase("Kartu indikator belum lengkap", "Indicator card incomplete"),
    phrase(
        "Yang belum ditetapkan akan ditafsirkan sendiri-sendiri oleh pengisi dan penilai.",
        "What is not stated, everyone who enters or evaluates reads in their own way.",
    ),
    INDICATOR_CARD,
);
pub const VARIABLE_INCOMPLETE: Words = words(
    phrase("Data dasar belum lengkap", "Variable incomplete"),
    phrase(
        "Satuan dan cara hitung setahun menentukan realisasi.",
        "Unit and aggregation decide the figure of the year.",
    ),
    INDICATOR_CARD,
);
pub const OBJECTIVE_INCOMPLETE: Words = words(
    phrase(
        "Sasaran tanpa strategi atau arah kebijakan",
        "Objective without strategy or policy",
    ),
    phrase(
        "Strategi dan arah kebijakan menjelaskan bagaimana sasaran dicapai.",
        "Strategy and policy direction say how an objective is reached.",
    ),
    SAKIP,
);
pub const GOAL_INDICATOR: Words = words(
    phrase("Indikator langsung pada tujuan", "Indicator on a goal"),
    phrase(
        "Pada baris tujuan tidak ada sasaran, strategi, dan arah kebijakan yang menyertainya.",
        "In a goal’s row no objective, strategy or policy direction stands beside it.",
    ),
    SAKIP,
);
pub const NOT_MEASURED: Words = words(
    phrase("Belum ada indikator", "Nothing measures it"),
    phrase(
        "Tanpa indikator, tidak dapat dikatakan apakah hasilnya tercapai.",
        "Without an indicator nobody can say whether it is reached.",
    ),
    SAKIP,
);
pub const NOBODY_ANSWERS: Words = words(
    phrase("Belum ada penanggung jawab", "Nobody answers yet"),
    phrase(
        "Perjanjian kinerja tiap unit disusun dari indikator yang ditanggungnya.",
        "The agreement of each unit is made of the indicators it answers for.",
    ),
    SAKIP,
);
pub const IDLE_UNIT: Words = words(
    phrase("Unit tanpa indikator", "Unit without an indicator"),
    phrase(
        "Fungsi unit ini belum tampak dalam ukuran kinerja mana pun.",
        "No measure shows what this unit does.",
    ),
    SAKIP,
);
pub const TARGET_LATE: Words = words(
    phrase(
        "Target ditetapkan saat tahun berjalan",
        "Target set within its year",
    ),
    phrase(
        "Target yang ditetapkan setelah sebagian hasil diketahui kurang berarti sebagai ukuran.",
        "A target set when part of the result is known means less as a measure.",
    ),
    GOOD_PRACTICE,
);
pub const POLICY_ELSEWHERE: Words = words(
    phrase(
        "Arah kebijakan dan indikatornya",
        "Policy direction and its indicator",
    ),
    phrase(
        "Arah kebijakan sebaiknya membawa ke hasil yang diukur indikator sasarannya.",
        "A policy direction should lead to what the objective’s indicator measures.",
    ),
    SAKIP,
);
pub const RESULT_WORDING: Words = words(
    phrase(
        "Rumusan tujuan atau sasaran",
        "Wording of a goal or objective",
    ),
    phrase(
        "Tujuan dan sasaran menyatakan hasil; ukuran dan proses mempunyai tempatnya sendiri.",
        "Goals and objectives state results; measures and processes have places of their own.",
    ),
    SAKIP,
);
pub const FIELD_UNCOVERED: Words = words(
    phrase(
        "Urusan tanpa unit di bawahnya",
        "Field without a unit below",
    ),
    phrase(
        "Urusan yang tidak dibagi kepada siapa pun mudah terlewat.",
        "A field given to nobody is easily overlooked.",
    ),
    SAKIP,
);
pub const FIELD_RESERVED: Words = words(
    phrase(
        "Urusan yang mungkin milik instansi lain",
        "Field perhaps of another office",
    ),
    phrase(
        "Kegiatan di luar nomenklatur tidak dapat dianggarkan.",
        "Activities outside the nomenclature cannot be budgeted.",
    ),
    TABLE,
);

pub fn sentence(say: &Say<'_>, facts: &Facts) -> Option<String> {
    let it = say.subject();
    match facts {
        Facts::Incomplete { missing } => {
            let missing = list(say.lang, missing);
            say.both(
                format!("Belum ditetapkan untuk {it}: {missing}."),
                format!("Not stated for {it}: {missing}."),
            )
        }
        Facts::GoalIndicator => say.both(
            format!("{it} berada langsung pada tujuan, tanpa sasaran, strategi, dan arah kebijakan."),
            format!("{it} hangs on a goal, without objective, strategy and policy direction."),
        ),
        Facts::NotMeasured => say.both(
            format!("“{it}” belum mempunyai indikator."),
            format!("“{it}” has no indicator."),
        ),
        Facts::NobodyAnswers { indicators } => say.both(
            format!("Belum ada unit kerja yang menjawab untuk {indicators} indikator."),
            format!("No unit answers for the {indicators} indicators."),
        ),
        Facts::IdleUnit => say.both(
            format!("{it} mempunyai fungsi, tetapi belum menjawab untuk indikator dan belum mengisi data."),
            format!("{it} has functions, but answers for no indicator and enters no figure."),
        ),
        Facts::TargetLate { signed, year, elapsed, days } => {
            let signed = time::day(say.lang, *signed);
            let share = number::percent((i64::from(*elapsed) * 100 / i64::from(*days)).into(), 0);
            say.both(
                format!("Target {year} ditetapkan pada {signed}, ketika {share} tahun itu sudah berjalan."),
                format!("The target of {year} was set on {signed}, when {share} of that year were over."),
            )
        }
        Facts::PolicyElsewhere { means } if means.is_empty() => say.both(
            format!("Bagaimana arah kebijakan ini membawa ke “{it}” dan indikatornya? Keduanya berbicara tentang hal yang berbeda."),
            format!("How does this policy direction lead to “{it}” and its indicator? They speak of different things."),
        ),
        Facts::PolicyElsewhere { means } => {
            let means = means.join(", ");
            say.both(
                format!("Arah kebijakan berbicara tentang {means}, sedangkan indikator “{it}” tidak mengukurnya. Bagaimana keduanya berhubungan?"),
                format!("The policy direction speaks of {means}, which no indicator of “{it}” measures. How are the two connected?"),
            )
        }
        Facts::ResultWording { word, is_measure: true } => say.both(
            format!("“{it}” diawali “{word}” seperti nama indikator. Hasil apa yang dituju?"),
            format!("“{it}” begins with “{word}” like the name of an indicator. Which result is meant?"),
        ),
        Facts::ResultWording { word, is_measure: false } => say.both(
            format!("“{it}” diawali “{word}”, sebuah proses. Hasil apa yang dituju?"),
            format!("“{it}” begins with “{word}”, a process. Which result is meant?"),
        ),
        Facts::FieldUncovered { field } => say.both(
            format!("Siapa di bawah {it} yang menangani {field}? Urusan lain dalam tugasnya sudah terbagi."),
            format!("Who below {it} takes care of {field}? The other fields of its duty are assigned."),
        ),
        Facts::FieldReserved { word, source } => {
            let word = word.to_uppercase();
            say.both(
                format!("Apakah {word} memang ditangani perangkat daerah ini? Menurut {source}, urusan itu ada pada instansi lain."),
                format!("Does this agency take care of {word}? By {source}, that is the affair of others."),
            )
        }
        _ => None,
    }
}

fn list(lang: Lang, properties: &[Property]) -> String {
    let names = properties
        .iter()
        .map(|it| property(*it).within(lang).to_lowercase());
    names.collect::<Vec<_>>().join(", ")
}
