//! What a plan says about one thing: nothing, something, or two things at once.

/// A property of the plan: *belum ditetapkan*, stated, or stated differently by people who had
/// not seen each other's version. Nothing here picks one of them for the reader.
#[doc(alias = "belum ditetapkan")]
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub enum Stated<T> {
    /// The plan does not say (*belum ditetapkan*).
    #[default]
    Not,
    /// The plan says this.
    Is(T),
    /// Two or more different statements wait for a decision, in the order of their making.
    Disputed(Vec<T>),
}

impl<T> Stated<T> {
    /// The statement, if there is exactly one.
    pub fn known(&self) -> Option<&T> {
        match self {
            Self::Is(value) => Some(value),
            Self::Not | Self::Disputed(_) => None,
        }
    }

    /// Something to show: the statement, or the first of several; marked elsewhere as undecided.
    pub fn first(&self) -> Option<&T> {
        match self {
            Self::Not => None,
            Self::Is(value) => Some(value),
            Self::Disputed(values) => values.first(),
        }
    }

    /// Whether people must decide between several statements.
    pub fn is_disputed(&self) -> bool {
        matches!(self, Self::Disputed(_))
    }

    /// The same with its statements changed.
    pub fn map<U>(self, f: impl FnMut(T) -> U) -> Stated<U> {
        let mut f = f;
        match self {
            Self::Not => Stated::Not,
            Self::Is(value) => Stated::Is(f(value)),
            Self::Disputed(values) => Stated::Disputed(values.into_iter().map(f).collect()),
        }
    }
}

impl Stated<String> {
    /// The text to show, empty where the plan says nothing.
    pub fn text(&self) -> &str {
        self.first().map_or("", String::as_str)
    }
}

/// A value that the arithmetic needs, and whether the plan states it or the program assumes it (*asumsi*).
#[doc(alias = "asumsi")]
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Assumed<T> {
    /// Stated by the plan.
    Stated(T),
    /// Assumed, and labelled so wherever it shows.
    Assumed(T),
}

impl<T> Assumed<T> {
    /// The value, whoever says it.
    pub fn value(&self) -> &T {
        match self {
            Self::Stated(value) | Self::Assumed(value) => value,
        }
    }

    /// Whether it is only assumed.
    pub fn is_assumed(&self) -> bool {
        matches!(self, Self::Assumed(_))
    }
}
