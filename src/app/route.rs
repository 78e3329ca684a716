//! Addresses of the places people can go: `#/ringkasan?tahun=2024&periode=TW2` and the like.
//!
//! A hash works from a server, from `file://` and in a link sent to a colleague alike. What cannot be
//! read leads home rather than nowhere.

use super::command::CellAddress;
use super::documents::{DocumentAddress, DocumentKind};
use crate::domain::id::EntityId;
use crate::domain::period::Period;

/// A place.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Route {
    /// *Mulai*: how to begin; also where the sample and another agency are opened.
    Start,
    /// A new agency is made.
    NewAgency,
    /// *Ringkasan*, of the period last looked at unless it names one.
    #[default]
    Home,
    /// *Ringkasan* of one period.
    Overview(Period),
    /// *IKU & Organisasi*.
    Plan(PlanPlace),
    /// *Isi Data*.
    Entry {
        /// Whose grid; one's own unit unless named.
        unit: Option<EntityId>,
        /// The period to begin with.
        period: Option<Period>,
    },
    /// *Anggaran*, of the year last looked at unless it names one.
    Budget(Option<u16>),
    /// *Dokumen*, of the year last looked at unless it names one.
    Documents(Option<u16>),
    /// One document.
    Document(DocumentAddress),
    /// *Perlu Diperiksa*.
    Findings,
    /// *Kirim & Terima*.
    Exchange,
    /// *Riwayat Perubahan*.
    History,
    /// *Riwayat Perubahan* of one cell of the data grid.
    CellHistory(CellAddress),
    /// *Pengaturan*.
    Settings,
}

/// A place within *IKU & Organisasi*.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum PlanPlace {
    /// The table of indicators, as in the annex.
    #[default]
    Table,
    /// Everything about one indicator.
    Indicator(EntityId),
    /// Everything about one variable.
    Variable(EntityId),
    /// Programmes with their activities and sub-activities.
    Programs,
    /// Variables, the lists they are broken down by, and scales.
    Lists,
    /// The performance tree (*pohon kinerja*), with the state of a year: the one last looked at unless it names one.
    Tree {
        /// Which year.
        year: Option<u16>,
    },
    /// Units with their duties and functions.
    Organisation,
    /// The same, one of them open.
    Unit(EntityId),
    /// The decree itself.
    Decree,
    /// The versions of the plan.
    Versions,
    /// Two of them side by side, the usual ones unless named.
    Compare(Option<(EntityId, EntityId)>),
    /// What must be said of a draft to enact it.
    Enact(EntityId),
    /// Which indicators of a strategic plan continue those of the one before.
    Succession(EntityId),
    /// A table of indicators from Word or Excel, for the draft.
    Paste,
}

const START: &str = "mulai";
const NEW: &str = "baru";
const OVERVIEW: &str = "ringkasan";
const PLAN: &str = "iku";
const INDICATOR: &str = "indikator";
const DATUM: &str = "data";
const PROGRAMS: &str = "program";
const LISTS: &str = "rincian";
const TREE: &str = "pohon";
const ORGANISATION: &str = "organisasi";
const DECREE: &str = "keputusan";
const VERSIONS: &str = "versi";
const COMPARE: &str = "bandingkan";
const ENACT: &str = "tetapkan";
const SUCCESSION: &str = "sambungan";
const PASTE: &str = "tempel";
const ENTRY: &str = "isi";
const BUDGET: &str = "anggaran";
const DOCUMENTS: &str = "dokumen";
const FINDINGS: &str = "periksa";
const EXCHANGE: &str = "kirim";
const HISTORY: &str = "riwayat";
const SETTINGS: &str = "pengaturan";

const YEAR: &str = "tahun";
const PERIOD: &str = "periode";
const OF: &str = "milik";
const UNIT: &str = "unit";
const VARIABLE: &str = "data";
const PART: &str = "rincian";

impl Route {
    /// Whether an address leads to a new agency: all that the small program of a first visit needs to know.
    pub fn is_of_new_agency(hash: &str) -> bool {
        let path = hash.trim_start_matches(['#', '/']);
        path.split_once('/') == Some((START, NEW))
    }

    /// The place that a hash names.
    pub fn parse(hash: &str) -> Self {
        let hash = hash.strip_prefix('#').unwrap_or(hash);
        let (path, query) = hash.split_once('?').unwrap_or((hash, ""));
        let mut steps = path.split('/').filter(|step| !step.is_empty());
        match steps.next() {
            Some(START) => match steps.next() {
                Some(NEW) => Self::NewAgency,
                _ => Self::Start,
            },
            Some(OVERVIEW) => period_in(query).map_or(Self::Home, Self::Overview),
            Some(PLAN) => {
                let steps = [steps.next(), steps.next(), steps.next()];
                Self::Plan(plan_place(steps, query))
            }
            Some(ENTRY) => Self::Entry {
                unit: value_of(query, UNIT).and_then(|id| id.parse().ok()),
                period: period_in(query),
            },
            Some(BUDGET) => Self::Budget(period_in(query).map(Period::year)),
            Some(DOCUMENTS) => match steps.next().and_then(DocumentKind::of_tag) {
                None => Self::Documents(period_in(query).map(Period::year)),
                Some(kind) => Self::Document(DocumentAddress {
                    kind,
                    period: period_in(query),
                    of: value_of(query, OF).and_then(|id| id.parse().ok()),
                }),
            },
            Some(FINDINGS) => Self::Findings,
            Some(EXCHANGE) => Self::Exchange,
            Some(HISTORY) => cell_in(query).map_or(Self::History, Self::CellHistory),
            Some(SETTINGS) => Self::Settings,
            _ => Self::Home,
        }
    }

    /// The page it shows: *Ringkasan* is one page for all periods, *Isi Data* for all units and periods, the
    /// performance tree for all years, and any two versions are held against each other on one page.
    pub fn page(self) -> Self {
        match self {
            Self::Plan(PlanPlace::Tree { .. }) => Self::Plan(PlanPlace::Tree { year: None }),
            Self::Overview(_) => Self::Home,
            Self::Budget(_) => Self::Budget(None),
            Self::Documents(_) => Self::Documents(None),
            Self::Document(address) => Self::Document(DocumentAddress {
                period: None,
                of: None,
                ..address
            }),
            Self::Plan(PlanPlace::Compare(_)) => Self::Plan(PlanPlace::Compare(None)),
            Self::Entry { .. } => Self::Entry {
                unit: None,
                period: None,
            },
            other => other,
        }
    }

    /// The place in the navigation that it belongs to.
    pub fn place(self) -> Self {
        match self.page() {
            Self::Start | Self::NewAgency | Self::Home | Self::Overview(_) => Self::Home,
            Self::Plan(_) => Self::Plan(PlanPlace::Table),
            Self::Documents(_) | Self::Document(_) => Self::Documents(None),
            Self::History | Self::CellHistory(_) => Self::History,
            page @ (Self::Entry { .. }
            | Self::Budget(_)
            | Self::Findings
            | Self::Exchange
            | Self::Settings) => page,
        }
    }

    /// Its hash, for links.
    pub fn hash(self) -> String {
        match self {
            Self::Start => format!("#/{START}"),
            Self::NewAgency => format!("#/{START}/{NEW}"),
            Self::Home => format!("#/{OVERVIEW}"),
            Self::Overview(period) => format!("#/{OVERVIEW}?{}", period_query(period)),
            Self::Plan(place) => match place {
                PlanPlace::Table => format!("#/{PLAN}"),
                PlanPlace::Indicator(id) => format!("#/{PLAN}/{INDICATOR}/{id}"),
                PlanPlace::Variable(id) => format!("#/{PLAN}/{DATUM}/{id}"),
                PlanPlace::Programs => format!("#/{PLAN}/{PROGRAMS}"),
                PlanPlace::Lists => format!("#/{PLAN}/{LISTS}"),
                PlanPlace::Tree { year: None } => format!("#/{PLAN}/{TREE}"),
                PlanPlace::Tree { year: Some(year) } => format!("#/{PLAN}/{TREE}?{YEAR}={year}"),
                PlanPlace::Organisation => format!("#/{PLAN}/{ORGANISATION}"),
                PlanPlace::Unit(id) => format!("#/{PLAN}/{ORGANISATION}/{id}"),
                PlanPlace::Decree => format!("#/{PLAN}/{DECREE}"),
                PlanPlace::Versions => format!("#/{PLAN}/{VERSIONS}"),
                PlanPlace::Compare(None) => format!("#/{PLAN}/{COMPARE}"),
                PlanPlace::Compare(Some((old, new))) => format!("#/{PLAN}/{COMPARE}/{old}/{new}"),
                PlanPlace::Enact(id) => format!("#/{PLAN}/{ENACT}/{id}"),
                PlanPlace::Succession(id) => format!("#/{PLAN}/{SUCCESSION}/{id}"),
                PlanPlace::Paste => format!("#/{PLAN}/{PASTE}"),
            },
            Self::Entry { unit, period } => {
                let unit = unit.map(|id| format!("{UNIT}={id}"));
                let query: Vec<_> = unit.into_iter().chain(period.map(period_query)).collect();
                match query.is_empty() {
                    true => format!("#/{ENTRY}"),
                    false => format!("#/{ENTRY}?{}", query.join("&")),
                }
            }
            Self::Budget(None) => format!("#/{BUDGET}"),
            Self::Budget(Some(year)) => format!("#/{BUDGET}?{YEAR}={year}"),
            Self::Documents(None) => format!("#/{DOCUMENTS}"),
            Self::Documents(Some(year)) => format!("#/{DOCUMENTS}?{YEAR}={year}"),
            Self::Document(DocumentAddress { kind, period, of }) => {
                let of = of.map(|id| format!("{OF}={id}"));
                let query: Vec<_> = period.map(period_query).into_iter().chain(of).collect();
                let path = format!("#/{DOCUMENTS}/{}", kind.tag());
                match query.is_empty() {
                    true => path,
                    false => format!("{path}?{}", query.join("&")),
                }
            }
            Self::Findings => format!("#/{FINDINGS}"),
            Self::Exchange => format!("#/{EXCHANGE}"),
            Self::History => format!("#/{HISTORY}"),
            Self::CellHistory(cell) => {
                let part = cell
                    .part
                    .map_or(String::new(), |id| format!("&{PART}={id}"));
                let (variable, period) = (cell.variable, period_query(cell.period));
                format!("#/{HISTORY}?{VARIABLE}={variable}&{period}{part}")
            }
            Self::Settings => format!("#/{SETTINGS}"),
        }
    }
}

fn plan_place([step, id, other]: [Option<&str>; 3], query: &str) -> PlanPlace {
    let id = id.and_then(|id| id.parse().ok());
    let other = other.and_then(|id| id.parse().ok());
    match step {
        Some(INDICATOR) => id.map_or(PlanPlace::Table, PlanPlace::Indicator),
        Some(DATUM) => id.map_or(PlanPlace::Table, PlanPlace::Variable),
        Some(TREE) => PlanPlace::Tree {
            year: period_in(query).map(Period::year),
        },
        Some(PROGRAMS) => PlanPlace::Programs,
        Some(LISTS) => PlanPlace::Lists,
        Some(ORGANISATION) => id.map_or(PlanPlace::Organisation, PlanPlace::Unit),
        Some(DECREE) => PlanPlace::Decree,
        Some(VERSIONS) => PlanPlace::Versions,
        Some(COMPARE) => PlanPlace::Compare(id.zip(other)),
        Some(ENACT) => id.map_or(PlanPlace::Versions, PlanPlace::Enact),
        Some(SUCCESSION) => id.map_or(PlanPlace::Versions, PlanPlace::Succession),
        Some(PASTE) => PlanPlace::Paste,
        _ => PlanPlace::Table,
    }
}

fn value_of<'a>(query: &'a str, name: &str) -> Option<&'a str> {
    query
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .find_map(|(key, value)| (key == name).then_some(value))
}

/// `tahun=2024&periode=TW2`, `tahun=2024&periode=B11`, `tahun=2024`.
fn period_query(period: Period) -> String {
    match period {
        Period::Year(year) => format!("{YEAR}={year}"),
        Period::Quarter(year, n) => format!("{YEAR}={year}&{PERIOD}=TW{n}"),
        Period::Month(year, n) => format!("{YEAR}={year}&{PERIOD}=B{n}"),
    }
}

fn cell_in(query: &str) -> Option<CellAddress> {
    Some(CellAddress {
        variable: value_of(query, VARIABLE)?.parse().ok()?,
        period: period_in(query)?,
        part: match value_of(query, PART) {
            None => None,
            Some(id) => Some(id.parse().ok()?),
        },
    })
}

fn period_in(query: &str) -> Option<Period> {
    let year = value_of(query, YEAR)?
        .parse()
        .ok()
        .filter(|year| (1..=9999).contains(year))?;
    let part = |text: &str, most: u8| text.parse().ok().filter(|n| (1..=most).contains(n));
    match value_of(query, PERIOD) {
        None => Some(Period::Year(year)),
        Some(text) => match (text.strip_prefix("TW"), text.strip_prefix('B')) {
            (Some(n), _) => part(n, 4).map(|n| Period::Quarter(year, n)),
            (_, Some(n)) => part(n, 12).map(|n| Period::Month(year, n)),
            _ => None,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::{ChangeId, TabId};

    const ID: EntityId = EntityId {
        made_by: ChangeId {
            tab: TabId::built_in(7),
            seq: 3,
        },
        ordinal: 12,
    };

    #[test]
    fn every_place_has_an_address_that_leads_back_to_it() {
        for route in [
            Route::Start,
            Route::NewAgency,
            Route::Home,
            Route::Overview(Period::Year(2024)),
            Route::Overview(Period::Quarter(2024, 2)),
            Route::Overview(Period::Month(2024, 11)),
            Route::Plan(PlanPlace::Table),
            Route::Plan(PlanPlace::Indicator(ID)),
            Route::Plan(PlanPlace::Variable(ID)),
            Route::Plan(PlanPlace::Programs),
            Route::Plan(PlanPlace::Lists),
            Route::Plan(PlanPlace::Tree { year: None }),
            Route::Plan(PlanPlace::Tree { year: Some(2024) }),
            Route::Plan(PlanPlace::Organisation),
            Route::Plan(PlanPlace::Unit(ID)),
            Route::Plan(PlanPlace::Decree),
            Route::Plan(PlanPlace::Versions),
            Route::Plan(PlanPlace::Compare(None)),
            Route::Plan(PlanPlace::Compare(Some((ID, ID)))),
            Route::Plan(PlanPlace::Enact(ID)),
            Route::Plan(PlanPlace::Succession(ID)),
            Route::Plan(PlanPlace::Paste),
            Route::Entry {
                unit: None,
                period: None,
            },
            Route::Entry {
                unit: Some(ID),
                period: None,
            },
            Route::Entry {
                unit: Some(ID),
                period: Some(Period::Quarter(2021, 4)),
            },
            Route::Budget(None),
            Route::Budget(Some(2024)),
            Route::Documents(None),
            Route::Documents(Some(2024)),
            Route::Document(DocumentAddress {
                kind: DocumentKind::Measurement,
                period: None,
                of: None,
            }),
            Route::Document(DocumentAddress {
                kind: DocumentKind::Measurement,
                period: Some(Period::Quarter(2024, 3)),
                of: Some(ID),
            }),
            Route::Findings,
            Route::Exchange,
            Route::History,
            Route::CellHistory(CellAddress {
                variable: ID,
                period: Period::Quarter(2024, 2),
                part: None,
            }),
            Route::CellHistory(CellAddress {
                variable: ID,
                period: Period::Year(2024),
                part: Some(ID),
            }),
            Route::Settings,
        ] {
            let hash = route.hash();
            assert_eq!(Route::parse(&hash), route, "{hash}");
            let is_new = route == Route::NewAgency;
            assert_eq!(Route::is_of_new_agency(&hash), is_new, "{hash}");
        }
    }

    #[test]
    fn places_within_a_page_belong_to_one_place_of_the_navigation() {
        let period = Period::Year(2024);
        let entry = |unit, period| Route::Entry { unit, period };
        for (route, page, place) in [
            (Route::Overview(period), Route::Home, Route::Home),
            (
                Route::Plan(PlanPlace::Decree),
                Route::Plan(PlanPlace::Decree),
                Route::Plan(PlanPlace::Table),
            ),
            (
                Route::Plan(PlanPlace::Tree { year: Some(2024) }),
                Route::Plan(PlanPlace::Tree { year: None }),
                Route::Plan(PlanPlace::Table),
            ),
            (
                entry(Some(ID), Some(period)),
                entry(None, None),
                entry(None, None),
            ),
            (
                Route::Budget(Some(2024)),
                Route::Budget(None),
                Route::Budget(None),
            ),
            (Route::Settings, Route::Settings, Route::Settings),
        ] {
            assert_eq!((route.page(), route.place()), (page, place));
            assert_eq!(place.place(), place);
        }
    }

    #[test]
    fn what_cannot_be_read_leads_home_or_to_the_place_it_starts_with() {
        for (hash, route) in [
            ("", Route::Home),
            ("#", Route::Home),
            ("#/tidak-ada", Route::Home),
            ("#/ringkasan?tahun=2024&periode=TW5", Route::Home),
            ("#/ringkasan?tahun=0&periode=TW1", Route::Home),
            ("#/ringkasan?periode=TW1", Route::Home),
            ("#/mulai/apa", Route::Start),
            ("#/iku/apa", Route::Plan(PlanPlace::Table)),
            ("#/iku/indikator/x", Route::Plan(PlanPlace::Table)),
            ("#/iku/organisasi/x", Route::Plan(PlanPlace::Organisation)),
            (
                "#/iku/pohon?tahun=kini",
                Route::Plan(PlanPlace::Tree { year: None }),
            ),
            ("#/iku/tetapkan/x", Route::Plan(PlanPlace::Versions)),
            (
                "#/iku/bandingkan/x/y",
                Route::Plan(PlanPlace::Compare(None)),
            ),
            (
                "#/isi?unit=x",
                Route::Entry {
                    unit: None,
                    period: None,
                },
            ),
            ("#/pengaturan/", Route::Settings),
        ] {
            assert_eq!(Route::parse(hash), route, "{hash}");
        }
    }
}
