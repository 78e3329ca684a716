//! Single edits of every kind, each with the one line that should tell of it.

use super::*;
use crate::domain::id::{ChangeId, TabId};
use crate::domain::kind::{Aggregation, Breakdown, Cap, EntityKind, Polarity, RoundingPolicy};
use crate::domain::period::Frequency;
use crate::domain::plan::{Dimension, Item, Program, Thing, Things};
use crate::domain::scale::Band;

/// The plan of the sample with everything in it that it leaves out.
pub fn rich() -> Plan {
    let mut plan = sample().plans()[0].as_ref().clone();
    let item = |number| Item {
        id: fresh(number),
        label: text(&number.to_string()),
        text: text(&format!("Kecamatan {number}")),
    };
    plan.dimensions.push(Dimension {
        id: fresh(100),
        name: text("Kecamatan"),
        items: (101..106).map(item).collect(),
    });
    let program = |number, kind, parent: Option<u16>| Program {
        id: fresh(number),
        kind,
        parent: parent.map(fresh),
        code: text(&format!("1.06.{number}")),
        name: text(&format!("Program {number}")),
        responsible: Vec::new(),
        supports: Vec::new(),
    };
    plan.programs = vec![
        program(200, EntityKind::Program, None),
        program(201, EntityKind::Activity, Some(200)),
        program(202, EntityKind::Activity, Some(200)),
        program(203, EntityKind::Program, None),
    ];
    plan
}

fn fresh(ordinal: u16) -> EntityId {
    let made_by = ChangeId {
        tab: TabId::built_in(9),
        seq: 7,
    };
    EntityId { made_by, ordinal }
}

type Edit = fn(&mut Plan, usize) -> Option<(How, String)>;

fn changed(place: impl Into<String>) -> Option<(How, String)> {
    Some((How::Changed, place.into()))
}

fn reword(text: &mut Stated<String>) {
    *text = match &*text {
        Stated::Is(old) => Stated::Is(format!("{old} lain")),
        _ => Stated::Is("baru".into()),
    };
}

fn pick<T>(list: &mut [T], at: usize) -> Option<&mut T> {
    let place = at.checked_rem(list.len())?;
    list.get_mut(place)
}

fn pick_shared<T: Thing>(list: &mut Things<T>, at: usize) -> Option<&mut T> {
    let place = at.checked_rem(list.len())?;
    list.iter_mut().nth(place)
}

fn code(plan: &mut Plan, at: usize) -> (&mut crate::domain::plan::Indicator, String) {
    let indicator = pick_shared(&mut plan.indicators, at).unwrap();
    let code = indicator.code.text().to_owned();
    (indicator, code)
}

pub const EDITS: [(&str, Edit); 32] = [
    ("agency address", |plan, _| {
        reword(&mut plan.agency.address);
        changed("Alamat")
    }),
    ("cap", |plan, _| {
        plan.agency.cap = Cap::At(120);
        changed("Batas atas capaian")
    }),
    ("rounding", |plan, _| {
        plan.agency.rounding = match plan.agency.rounding {
            RoundingPolicy::AsPrinted => RoundingPolicy::Exact,
            RoundingPolicy::Exact => RoundingPolicy::AsPrinted,
        };
        changed("Pembulatan")
    }),
    ("decree number", |plan, _| {
        reword(&mut plan.decree.number);
        changed("Nomor")
    }),
    ("years", |plan, _| {
        plan.decree.years = Stated::Is((2021, 2027));
        changed("Tahun target")
    }),
    ("consideration reworded", |plan, at| {
        let at = at.checked_rem(plan.decree.considerations.len())?;
        reword(&mut plan.decree.considerations[at].text);
        changed(format!("Menimbang huruf {}", ["a", "b"][at]))
    }),
    ("legal basis added", |plan, at| {
        let at = at % (plan.decree.legal_bases.len() + 1);
        let item = Item {
            id: fresh(1),
            label: Stated::Not,
            text: text("Peraturan Bupati tentang uji coba"),
        };
        plan.decree.legal_bases.insert(at, item);
        Some((How::Added, format!("Mengingat angka {}", at + 1)))
    }),
    ("unit name", |plan, at| {
        let unit = pick(&mut plan.units, at)?;
        let name = unit.short_name().to_owned();
        reword(&mut unit.name);
        changed(format!("Nama {name}"))
    }),
    ("duty", |plan, at| {
        let unit = pick(&mut plan.units, at)?;
        reword(&mut unit.mandate.duty);
        changed(format!("Tugas pokok {}", unit.short_name()))
    }),
    ("unit removed", |plan, _| {
        let unit = plan
            .units
            .iter()
            .rposition(|it| it.mandate.functions.is_empty())?;
        let is_used = plan
            .variables
            .iter()
            .any(|it| it.responsible.contains(&plan.units[unit].id));
        let gone = (!is_used).then(|| plan.units.remove(unit))?;
        Some((How::Removed, format!("Unit {}", gone.short_name())))
    }),
    ("function reworded", |plan, at| {
        let unit = pick(&mut plan.units, at)?;
        let name = unit.short_name().to_owned();
        let at = (at / 8).checked_rem(unit.mandate.functions.len())?;
        reword(&mut unit.mandate.functions[at].text);
        changed(format!("Fungsi {} {name}", at + 1))
    }),
    ("function removed", |plan, at| {
        let unit = pick(&mut plan.units, at)?;
        let at = (at / 8).checked_rem(unit.mandate.functions.len())?;
        unit.mandate.functions.remove(at);
        Some((
            How::Removed,
            format!("Fungsi {} {}", at + 1, unit.short_name()),
        ))
    }),
    ("function moved", |plan, at| {
        let unit = pick(&mut plan.units, at)?;
        let functions = &mut unit.mandate.functions;
        let last = functions.len().checked_sub(3)?;
        let from = (at / 8) % last;
        let moved = functions.remove(from);
        functions.push(moved);
        Some((
            How::Moved,
            format!("Urutan Fungsi {} {}", from + 1, unit.short_name()),
        ))
    }),
    ("goal reworded", |plan, at| {
        let at = at.checked_rem(plan.goals.len())?;
        reword(&mut plan.goals[at].name);
        changed(format!("Rumusan Tujuan {}", at + 1))
    }),
    ("strategy", |plan, at| {
        let mut objectives = plan.goals.iter_mut().flat_map(|it| &mut it.objectives);
        reword(&mut objectives.nth(at % 2)?.strategy);
        changed(format!("Strategi Sasaran {}", at % 2 + 1))
    }),
    ("indicator added", |plan, _| {
        let mut indicator = plan.indicators[0].clone();
        indicator.id = fresh(2);
        indicator.code = text("IKU 9");
        plan.indicators.push(indicator);
        Some((How::Added, "IKU 9".into()))
    }),
    ("indicator removed", |plan, at| {
        let at = at % plan.indicators.len();
        let gone = plan.indicators[at].clone();
        plan.indicators.retain(|it| it.id != gone.id);
        Some((How::Removed, gone.code.text().to_owned()))
    }),
    ("indicator's parent", |plan, at| {
        let goal = plan.goals[0].id;
        let (indicator, code) = code(plan, at);
        (indicator.parent != goal).then_some(())?;
        indicator.parent = goal;
        Some((How::Moved, format!("Induk {code}")))
    }),
    ("definition", |plan, at| {
        let (indicator, code) = code(plan, at);
        reword(&mut indicator.definition);
        changed(format!("Definisi operasional {code}"))
    }),
    ("formula", |plan, at| {
        let (indicator, code) = code(plan, at);
        let Stated::Is(formula) = &mut indicator.formula else {
            return None;
        };
        formula.text.push_str(" + 0");
        changed(format!("Formulasi {code}"))
    }),
    ("what a name in a formula means", |plan, at| {
        let other = plan.variables.last()?.id;
        let (indicator, code) = code(plan, at);
        let Stated::Is(formula) = &mut indicator.formula else {
            return None;
        };
        let binding = formula.bindings.first_mut()?;
        (binding.1 != other).then_some(())?;
        binding.1 = other;
        changed(format!("Formulasi {code}"))
    }),
    ("polarity", |plan, at| {
        let (indicator, code) = code(plan, at);
        indicator.polarity = Stated::Is(Polarity::LowerInverse);
        changed(format!("Arah {code}"))
    }),
    ("target", |plan, at| {
        let (indicator, code) = code(plan, at);
        let year = 2021 + u16::try_from(at / 8 % 6).unwrap();
        let target = Stated::Is(TargetValue::Rank("uji".into()));
        indicator.targets.insert(Period::Year(year), target);
        changed(format!("Target {year} {code}"))
    }),
    ("target of a quarter", |plan, at| {
        let (indicator, code) = code(plan, at);
        let target = Stated::Is(TargetValue::NotSet);
        indicator.targets.insert(Period::Quarter(2030, 2), target);
        changed(format!("Target TW II 2030 {code}"))
    }),
    ("a number printed as before", |plan, at| {
        let (indicator, code) = code(plan, at);
        let target = indicator.targets.get_mut(&Period::Year(2023))?;
        let Stated::Is(TargetValue::Number(quantity)) = target else {
            return None;
        };
        quantity.printed.as_ref()?;
        quantity.value += Decimal::new(1, 3);
        changed(format!("Target 2023 {code}"))
    }),
    ("two people differ about a baseline", |plan, at| {
        let (indicator, code) = code(plan, at);
        let (a, b) = (TargetValue::Rank("A".into()), TargetValue::Rank("B".into()));
        indicator
            .baseline
            .insert(2019, Stated::Disputed(vec![a, b]));
        changed(format!("Kondisi awal 2019 {code}"))
    }),
    ("aggregation", |plan, at| {
        let variable = pick_shared(&mut plan.variables, at)?;
        variable.aggregation = match variable.aggregation.known() {
            Some(Aggregation::Sum) => Stated::Is(Aggregation::Last),
            _ => Stated::Is(Aggregation::Sum),
        };
        changed(format!("Cara hitung setahun {}", variable.name.text()))
    }),
    ("frequency and breakdown", |plan, at| {
        let list = plan.dimensions[0].id;
        let variable = pick_shared(&mut plan.variables, at)?;
        let name = variable.name.text().to_owned();
        if at % 3 == 0 {
            variable.breakdown = Stated::Is(Breakdown::By(list));
            return changed(format!("Rincian {name}"));
        }
        (variable.frequency != Frequency::Monthly).then_some(())?;
        variable.frequency = Frequency::Monthly;
        changed(format!("Frekuensi {name}"))
    }),
    ("programme", |plan, at| {
        let program = pick(&mut plan.programs, at)?;
        reword(&mut program.name);
        changed(format!("Nama {}", program.code.text()))
    }),
    ("activity moved to another programme", |plan, at| {
        let program = &mut plan.programs[1 + at % 2];
        program.parent = Some(fresh(203));
        Some((
            How::Moved,
            format!("Induk Kegiatan {}", program.code.text()),
        ))
    }),
    ("band of a scale", |plan, at| {
        let scale = pick(&mut plan.scales, at)?;
        scale.bands.push(Band {
            label: "Istimewa".into(),
            lower: None,
            upper: None,
        });
        changed(format!("Pita predikat {}", scale.name))
    }),
    ("item of a list", |plan, at| {
        let list = pick(&mut plan.dimensions, at)?;
        let name = list.name.text().to_owned();
        let item = pick(&mut list.items, at)?;
        let place = format!("Rumusan Butir rincian {name} {}", item.text.text());
        reword(&mut item.text);
        changed(place)
    }),
];
