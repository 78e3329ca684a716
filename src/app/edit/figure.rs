//! Targets and baselines as they are typed.

use crate::app::plan_table::figure::read;
use crate::domain::plan::{Indicator, Plan};
use crate::domain::target::TargetValue;
use crate::log::Value;
use crate::text::Lang;
use crate::text::number::{Doubt, NumberProblem};

/// Why what was typed is no target.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum FigureProblem {
    /// It is no number, range or state.
    Number(NumberProblem),
    /// It is no step of the indicator's scale, whose steps these are.
    NoStep(Vec<String>),
}

impl FigureProblem {
    /// What is wrong, and what to do.
    pub fn message(&self, lang: Lang) -> String {
        match (self, lang) {
            (Self::Number(problem), _) => problem.message(lang),
            (Self::NoStep(steps), Lang::Id) => {
                format!(
                    "Bukan jenjang skalanya. Pilih salah satu: {}.",
                    steps.join(", ")
                )
            }
            (Self::NoStep(steps), Lang::En) => {
                format!(
                    "Not a step of its scale. Choose one of: {}.",
                    steps.join(", ")
                )
            }
        }
    }
}

/// What was typed as a target, and what is doubtful about how it was read. Empty text unsays it.
///
/// The print is kept, so that the annex says what was typed; a percentage typed without its sign gets one, since
/// the others are printed with it.
pub fn figure(
    plan: &Plan,
    indicator: &Indicator,
    text: &str,
) -> Result<(Value, Option<Doubt>), FigureProblem> {
    let text = text.trim();
    if text.is_empty() {
        return Ok((Value::Cleared, None));
    }
    if let Some(scale) = indicator.ordinal_scale.and_then(|id| plan.scale(id)) {
        let steps = || scale.bands.iter().map(|band| &*band.label);
        let step = steps().find(|step| step.eq_ignore_ascii_case(text));
        let step =
            step.ok_or_else(|| FigureProblem::NoStep(steps().map(str::to_owned).collect()))?;
        return Ok((target(TargetValue::Rank(step.into())), None));
    }
    let read = read(text).map_err(FigureProblem::Number)?;
    Ok(match read {
        None => (Value::Cleared, None),
        Some(read) => (target(signed(read.value, indicator)), read.doubt),
    })
}

fn target(value: TargetValue) -> Value {
    Value::Target(Box::new(value))
}

/// Typed digits alone, of an indicator that is a percentage.
fn signed(value: TargetValue, indicator: &Indicator) -> TargetValue {
    let is_bare = |text: &str| text.ends_with(|c: char| c.is_ascii_digit());
    let sign = |text: Option<Box<str>>| match text {
        Some(text) if indicator.is_percentage() && is_bare(&text) => {
            Some(format!("{text}%").into())
        }
        text => text,
    };
    match value {
        TargetValue::Number(mut quantity) => {
            quantity.printed = sign(quantity.printed);
            TargetValue::Number(quantity)
        }
        TargetValue::Range { low, high, printed } => TargetValue::Range {
            low,
            high,
            printed: sign(printed),
        },
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::query::testing::sample;
    use crate::text::words::values;

    #[test]
    fn targets_are_read_as_people_type_them_and_printed_alike() {
        let workspace = sample();
        let plan = workspace.plans().last().unwrap();
        let percentage = &plan.indicators[0];
        let ordinal = plan
            .indicators
            .iter()
            .find(|it| it.ordinal_scale.is_some())
            .unwrap();
        let counted = plan
            .indicators
            .iter()
            .find(|it| !it.is_percentage() && it.ordinal_scale.is_none());
        let said = |indicator: &Indicator, text: &str| match figure(plan, indicator, text) {
            Ok((Value::Target(target), doubt)) => {
                let doubt = if doubt.is_some() { "?" } else { "" };
                format!("{}{doubt}", values::target(Lang::Id, &target, false))
            }
            Ok(_) => "—".into(),
            Err(problem) => problem.message(Lang::Id),
        };
        for (text, expected) in [
            ("82", "82%"),
            ("82,5 %", "82,5 %"),
            ("80-90", "80-90%"),
            (" ", "—"),
            ("1.234", "1.234%?"),
            ("n/a", "tidak ditetapkan"),
        ] {
            assert_eq!(said(percentage, text), expected, "{text}");
        }
        assert_eq!(said(ordinal, "bb"), "BB");
        assert_eq!(
            said(ordinal, "80"),
            "Bukan jenjang skalanya. Pilih salah satu: D, C, CC, B, BB, A, AA."
        );
        assert!(
            said(percentage, "banyak").contains("bukan angka"),
            "{}",
            said(percentage, "banyak")
        );
        if let Some(counted) = counted {
            assert_eq!(said(counted, "12"), "12");
        }
    }
}
