//! The words that stand for choices in files. Chosen once; never derived from names in the program.

use crate::domain::kind::{Aggregation, EntityKind, Polarity, RoundingPolicy};
use crate::domain::period::Frequency;
use crate::log::Purpose;

/// A choice with a word for each of its cases.
pub trait Word: Copy + 'static {
    /// Every case with its word.
    const ALL: &'static [(Self, &'static str)];

    /// The word of this case.
    fn word(self) -> &'static str;

    /// The case with this word, unless a newer version of the program invented it.
    fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|row| row.1 == word).map(|row| row.0)
    }
}

macro_rules! words {
    ($type:ty { $($case:ident => $word:literal),+ $(,)? }) => {
        impl Word for $type {
            const ALL: &'static [(Self, &'static str)] = &[$((Self::$case, $word)),+];

            fn word(self) -> &'static str {
                match self {
                    $(Self::$case => $word),+
                }
            }
        }
    };
}

words!(EntityKind {
    Agency => "agency",
    Unit => "unit",
    Function => "function",
    Decree => "decree",
    Consideration => "consideration",
    LegalBasis => "legal-basis",
    Dictum => "dictum",
    CopyRecipient => "copy-recipient",
    Goal => "goal",
    Objective => "objective",
    Indicator => "indicator",
    Program => "program",
    Activity => "activity",
    SubActivity => "sub-activity",
    Variable => "variable",
    Dimension => "dimension",
    DimensionItem => "dimension-item",
    Scale => "scale",
    Acceptance => "acceptance",
    Regulation => "regulation",
    Official => "official",
    SignedDocument => "signed-document",
    FollowUpItem => "follow-up-item",
    NomenclatureEdition => "nomenclature-edition",
});

words!(Polarity {
    Higher => "higher",
    Lower => "lower",
    LowerInverse => "lower-inverse",
    RangeHigher => "range-higher",
    RangeLower => "range-lower",
});

words!(Aggregation {
    Sum => "sum",
    Last => "last",
    Average => "average",
});

words!(Frequency {
    Yearly => "yearly",
    Quarterly => "quarterly",
    Monthly => "monthly",
});

words!(RoundingPolicy {
    AsPrinted => "as-printed",
    Exact => "exact",
});

words!(Purpose {
    BuiltIn => "built-in",
    Edit => "edit",
    Paste => "paste",
    Resolve => "resolve",
    Settle => "settle",
    Undo => "undo",
    Redo => "redo",
});
