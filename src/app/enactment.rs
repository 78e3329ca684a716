//! What must be said of a draft to enact it (*penetapan*), as people type it.

use super::command::Command;
use super::refusal::Refusal;
use crate::domain::date::Date;
use crate::domain::plan::Plan;
use crate::log::{Attribute, Value};
use crate::text::words::versions::enactment as words;
use crate::text::words::{Phrase, amendment};

/// A field of the form.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Field {
    /// Number of the decree.
    Number,
    /// Day of signing.
    Date,
    /// First day in force, where it is another.
    Effective,
    /// Position of the signatory.
    Position,
    /// Name of the signatory.
    Name,
}

/// The form as filled in.
#[doc(alias = "penetapan")]
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Enactment {
    /// Number of the decree: `7 TAHUN 2025`.
    pub number: String,
    /// Day of signing, `2025-01-02`.
    pub date: String,
    /// First day in force, where it is another; empty otherwise.
    pub effective: String,
    /// Position of the signatory.
    pub position: String,
    /// Name of the signatory; never a personal number.
    pub name: String,
}

impl Enactment {
    /// The form to begin with: what the draft says already, and who heads the agency.
    pub fn of(plan: &Plan) -> Self {
        let (decree, agency) = (&plan.decree, &plan.agency);
        let day = |day: Option<&Date>| day.map(Date::to_string).unwrap_or_default();
        let or = |own: &str, other: &str| if own.is_empty() { other } else { own }.to_owned();
        Self {
            number: decree.number.text().to_owned(),
            date: day(decree.date.first()),
            effective: day(decree.effective.first()),
            position: or(
                decree.signatory_position.text(),
                agency.head_position.text(),
            ),
            name: or(decree.signatory_name.text(), agency.head_name.text()),
        }
    }

    /// The text of a field.
    pub fn text(&self, field: Field) -> &str {
        match field {
            Field::Number => &self.number,
            Field::Date => &self.date,
            Field::Effective => &self.effective,
            Field::Position => &self.position,
            Field::Name => &self.name,
        }
    }

    /// The text of a field, to fill in.
    pub fn text_mut(&mut self, field: Field) -> &mut String {
        match field {
            Field::Number => &mut self.number,
            Field::Date => &mut self.date,
            Field::Effective => &mut self.effective,
            Field::Position => &mut self.position,
            Field::Name => &mut self.name,
        }
    }

    /// The day in a field, if it is one.
    pub fn day(&self, field: Field) -> Option<Date> {
        self.text(field).parse().ok()
    }

    /// The command that enacts the draft, or what each field still needs.
    pub fn command(&self, plan: &Plan) -> Result<Command, Vec<(Field, Phrase)>> {
        let needs = [
            (Field::Number, words::NEEDS_NUMBER),
            (Field::Position, words::NEEDS_POSITION),
            (Field::Name, words::NEEDS_NAME),
        ];
        let mut lacking: Vec<_> = needs
            .into_iter()
            .filter(|(field, _)| self.text(*field).trim().is_empty())
            .collect();
        let date = self.day(Field::Date);
        let effective = self.day(Field::Effective);
        if date.is_none() {
            lacking.push((Field::Date, words::NEEDS_DATE));
        }
        if effective.is_none() && !self.effective.is_empty() {
            lacking.push((Field::Effective, words::NEEDS_DATE));
        }
        let Some(date) = date.filter(|_| lacking.is_empty()) else {
            return Err(lacking);
        };
        let text = |field| Value::text(self.text(field).trim());
        let mut facts = vec![
            (Attribute::Number, text(Field::Number)),
            (Attribute::Date, Value::Date(date)),
            (
                Attribute::Effective,
                effective
                    .filter(|day| *day != date)
                    .map_or(Value::Cleared, Value::Date),
            ),
            (Attribute::SignatoryPosition, text(Field::Position)),
            (Attribute::SignatoryName, text(Field::Name)),
        ];
        // The head of the annex was begun with the number left open.
        let heading = plan.decree.annex_heading.text();
        if heading.contains(amendment::NO_NUMBER) {
            let heading = heading.replace(amendment::NO_NUMBER, self.number.trim());
            facts.push((Attribute::AnnexHeading, Value::text(heading)));
        }
        Ok(Command::Enact {
            version: plan.decree.id,
            facts,
        })
    }

    /// The field that a refusal is about, if it is about one.
    pub fn field_of(&self, refusal: &Refusal) -> Option<Field> {
        match refusal {
            Refusal::NotDated => Some(Field::Number),
            Refusal::BeforeAmended { date, .. } if self.day(Field::Date) == Some(*date) => {
                Some(Field::Date)
            }
            Refusal::BeforeAmended { .. } => Some(Field::Effective),
            _ => None,
        }
    }
}

/// A draft with number and day of another version, to see what else differs.
pub fn as_numbered(draft: &Plan, other: &Plan) -> Plan {
    let mut plan = draft.clone();
    let (own, others) = (&mut plan.decree, &other.decree);
    own.number = others.number.clone();
    own.date = others.date.clone();
    own.effective = others.effective.clone();
    let number = others.number.text();
    own.annex_heading = own
        .annex_heading
        .clone()
        .map(|heading| heading.replace(amendment::NO_NUMBER, number));
    plan
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::query::testing::{Person, decree};
    use crate::app::versions::{amend, draft};
    use crate::text::Lang;

    fn begun() -> Person {
        let mut ani = Person::new(8, "Ani", decree());
        let plan = ani.workspace.plans()[0].clone();
        ani.does(amend(&ani.workspace, &plan));
        ani
    }

    fn plan(person: &Person) -> Plan {
        let plans = person.workspace.plans();
        draft(plans).unwrap().as_ref().clone()
    }

    fn filled(plan: &Plan) -> Enactment {
        Enactment {
            number: " 7 TAHUN 2025 ".into(),
            date: "2025-01-02".into(),
            ..Enactment::of(plan)
        }
    }

    #[test]
    fn a_form_begins_with_the_signatory_and_says_what_it_lacks() {
        let ani = begun();
        let plan = plan(&ani);
        let form = Enactment::of(&plan);
        assert_eq!(
            form.name,
            ani.workspace.plans()[0].decree.signatory_name.text()
        );
        let lacking = form.command(&plan).unwrap_err();
        let fields: Vec<_> = lacking.iter().map(|(field, _)| *field).collect();
        assert_eq!(fields, [Field::Number, Field::Date]);
        let wrong = Enactment {
            effective: "2025-02-30".into(),
            ..filled(&plan)
        };
        assert_eq!(wrong.command(&plan).unwrap_err()[0].0, Field::Effective);
    }

    #[test]
    fn the_number_goes_into_the_head_of_the_annex_too() {
        let mut ani = begun();
        let form = filled(&plan(&ani));
        ani.does(form.command(&plan(&ani)).unwrap());
        let decree = &ani.workspace.plans()[1].decree;
        assert!(decree.is_enacted);
        assert_eq!(decree.number.text(), "7 TAHUN 2025");
        assert!(
            decree
                .annex_heading
                .text()
                .contains("NOMOR : 7 TAHUN 2025\n")
        );
        assert_eq!(decree.effective.first(), None);
    }

    #[test]
    fn what_is_filled_in_on_enactment_is_no_change_of_the_plan() {
        use crate::app::query::compare::compare;
        let ani = begun();
        let amended = &ani.workspace.plans()[0];
        let rows = compare(amended, &as_numbered(&plan(&ani), amended), Lang::Id);
        let places: Vec<_> = rows.iter().map(|row| row.place.as_str()).collect();
        assert_eq!(
            places,
            ["Tentang", "Menimbang huruf a", "Mengingat angka 19"]
        );
    }

    #[test]
    fn a_refusal_stands_at_the_field_it_is_about() {
        let mut ani = begun();
        let plan = plan(&ani);
        for (date, effective, field) in [
            ("2020-01-02", "", Field::Date),
            ("2025-01-02", "2020-01-01", Field::Effective),
        ] {
            let form = Enactment {
                date: date.into(),
                effective: effective.into(),
                ..filled(&plan)
            };
            let refusal = ani.tries(form.command(&plan).unwrap()).unwrap_err();
            assert_eq!(form.field_of(&refusal), Some(field), "{date} {effective}");
        }
        let later = Enactment {
            effective: "2025-02-01".into(),
            ..filled(&plan)
        };
        ani.does(later.command(&plan).unwrap());
        let decree = &ani.workspace.plans()[1].decree;
        assert_eq!(decree.effective_from(), later.day(Field::Effective));
    }
}
