//! The prose of a plan, each text with its place: what the rules of wording read.

use super::place::{Place, Property};
use crate::domain::plan::{Decree, Indicator, Item, Objective, Plan, Unit, Variable};
use crate::domain::stated::Stated;

/// A text of the plan.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Text<'a> {
    /// Where it stands.
    pub place: Place,
    /// As written.
    pub text: &'a str,
}

/// Everything a reader would proofread, in the order of the document. Names of persons and what people merely
/// call things are not in it; formulas have their own rules.
pub fn texts(plan: &Plan) -> Vec<Text<'_>> {
    let mut all = outline(plan);
    all.extend(plan.indicators.iter().flat_map(of_indicator));
    all.extend(plan.variables.iter().flat_map(of_variable));
    all
}

/// The texts of the decree, of units, goals and objectives.
pub fn outline(plan: &Plan) -> Vec<Text<'_>> {
    let mut texts = Texts(Vec::new());
    texts.decree(&plan.decree);
    plan.units.iter().for_each(|unit| texts.unit(unit));
    for goal in &plan.goals {
        texts.add(Place::property(goal.id, Property::Name), &goal.name);
        goal.objectives.iter().for_each(|it| texts.objective(it));
    }
    texts.0
}

/// The texts of an indicator.
pub fn of_indicator(indicator: &Indicator) -> Vec<Text<'_>> {
    let mut texts = Texts(Vec::new());
    texts.indicator(indicator);
    texts.0
}

/// The texts of a variable.
pub fn of_variable(variable: &Variable) -> Vec<Text<'_>> {
    let mut texts = Texts(Vec::new());
    texts.variable(variable);
    texts.0
}

struct Texts<'a>(Vec<Text<'a>>);

impl<'a> Texts<'a> {
    fn add(&mut self, place: Place, stated: &'a Stated<String>) {
        if let Some(text) = stated.first().filter(|text| !text.is_empty()) {
            self.0.push(Text { place, text });
        }
    }

    fn items(&mut self, items: &'a [Item]) {
        for item in items {
            self.add(Place::property(item.id, Property::Text), &item.text);
        }
    }

    fn decree(&mut self, decree: &'a Decree) {
        use Property::{
            AnnexHeading, AnnexIntro, AnnexTitle, Heading, Office, SignatoryPosition, SignedAt,
            Subject, TableTitle,
        };
        let mut head = |property, text| self.add(Place::property(decree.id, property), text);
        head(Heading, &decree.heading);
        head(Subject, &decree.subject);
        head(Office, &decree.office);
        head(SignedAt, &decree.signed_at);
        head(SignatoryPosition, &decree.signatory_position);
        head(AnnexHeading, &decree.annex_heading);
        head(AnnexTitle, &decree.annex_title);
        head(AnnexIntro, &decree.annex_intro);
        head(TableTitle, &decree.table_title);
        self.items(&decree.considerations);
        self.items(&decree.legal_bases);
        self.items(&decree.dictums);
        self.items(&decree.copies);
    }

    fn unit(&mut self, unit: &'a Unit) {
        self.add(Place::property(unit.id, Property::Name), &unit.name);
        self.add(Place::property(unit.id, Property::Duty), &unit.mandate.duty);
        self.items(&unit.mandate.functions);
    }

    fn objective(&mut self, objective: &'a Objective) {
        let place = |property| Place::property(objective.id, property);
        self.add(place(Property::Name), &objective.name);
        self.add(place(Property::Strategy), &objective.strategy);
        self.add(
            place(Property::PolicyDirection),
            &objective.policy_direction,
        );
    }

    fn indicator(&mut self, indicator: &'a Indicator) {
        let place = |property| Place::property(indicator.id, property);
        self.add(place(Property::Name), &indicator.name);
        self.add(place(Property::Definition), &indicator.definition);
        self.add(place(Property::Rationale), &indicator.rationale);
        self.add(place(Property::DataSource), &indicator.data_source);
    }

    fn variable(&mut self, variable: &'a Variable) {
        let place = |property| Place::property(variable.id, property);
        self.add(place(Property::Name), &variable.name);
        self.add(place(Property::Definition), &variable.definition);
    }
}
