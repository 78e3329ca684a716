//! How cells look: each look is kept once, and cells name it by its number.

use crate::report::package::push_all;
use crate::report::{Align, Value};
use std::fmt::Write;

/// How a cell looks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Look {
    /// What it is on its sheet.
    pub role: Role,
    /// How it lies in its column.
    pub align: Align,
    /// How its figure is shown.
    pub format: Format,
    /// Stays a text also after somebody edits it, whatever it begins with.
    pub is_quoted: bool,
}

/// What a cell is on its sheet.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Role {
    /// A line above the table.
    Title,
    /// A line below it.
    Note,
    /// Of the table's head.
    Head,
    /// Of its body.
    Body,
    /// Of a row that heads others or sums up.
    Strong,
    /// To be filled in: the only cells that are not locked on a protected sheet.
    Input,
    /// For programs to read, and small for people.
    Code,
}

/// How a figure is shown, with so many decimals.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Format {
    General,
    Number(u32),
    Percent(u32),
    Rupiah(u32),
    Date,
}

impl Format {
    /// How the figure of a value is shown.
    pub fn of(value: &Value) -> Self {
        match value {
            Value::Text(_) => Self::General,
            Value::Number(number) => Self::Number(number.scale()),
            Value::Percent(points) => Self::Percent(points.scale()),
            Value::Rupiah(amount) => Self::Rupiah(if amount.fract().is_zero() { 0 } else { 2 }),
            Value::Date(_) => Self::Date,
        }
    }

    /// As spreadsheet programs write it; they put points and commas as their reader is used to.
    fn code(self) -> String {
        let decimals = |count: u32| match count {
            0 => "#,##0".to_owned(),
            count => format!("#,##0.{}", "0".repeat(count as usize)),
        };
        match self {
            Self::General => "General".to_owned(),
            Self::Number(count) => decimals(count),
            Self::Percent(count) => decimals(count) + "%",
            Self::Rupiah(count) => {
                let number = decimals(count);
                format!("\"Rp\"{number};-\"Rp\"{number}")
            }
            // 421 is Indonesian: its names of months, whatever the language of the program.
            Self::Date => "[$-421]d mmmm yyyy".to_owned(),
        }
    }
}

/// The number of the first format that is not built in.
const FIRST_FORMAT: usize = 164;

/// The looks met so far.
pub struct Styles {
    looks: Vec<Look>,
    formats: Vec<Format>,
    /// The look asked for last: neighbours often look alike.
    last: usize,
}

impl Styles {
    /// Only the look of cells that nobody wrote into.
    pub fn new() -> Self {
        let plain = Look {
            role: Role::Note,
            align: Align::Start,
            format: Format::General,
            is_quoted: false,
        };
        Self {
            looks: vec![plain],
            formats: Vec::new(),
            last: 0,
        }
    }

    /// The number of a look.
    pub fn number(&mut self, look: Look) -> usize {
        if self.looks.get(self.last) != Some(&look) {
            let found = self.looks.iter().position(|own| *own == look);
            self.last = found.unwrap_or_else(|| {
                self.looks.push(look);
                self.looks.len() - 1
            });
            if look.format != Format::General && !self.formats.contains(&look.format) {
                self.formats.push(look.format);
            }
        }
        self.last
    }

    /// All of them.
    pub fn xml(&self) -> String {
        let mut xml = format!("<styleSheet xmlns=\"{}\">", super::MAIN);
        if !self.formats.is_empty() {
            let _ = write!(xml, "<numFmts count=\"{}\">", self.formats.len()); // a text takes all
            for (place, format) in self.formats.iter().enumerate() {
                let code = format.code().replace('"', "&quot;");
                let id = FIRST_FORMAT + place;
                let _ = write!(xml, "<numFmt numFmtId=\"{id}\" formatCode=\"{code}\"/>");
            }
            xml.push_str("</numFmts>");
        }
        xml.push_str(LOOKS);
        let _ = write!(xml, "<cellXfs count=\"{}\">", self.looks.len());
        for look in &self.looks {
            self.push(&mut xml, *look);
        }
        xml + "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>\
               </styleSheet>"
    }

    fn push(&self, xml: &mut String, look: Look) {
        let format = self.formats.iter().position(|own| *own == look.format);
        let format = format.map_or(0, |place| FIRST_FORMAT + place).to_string();
        let (font, fill, border) = match look.role {
            Role::Note => ("0", "0", "0"),
            Role::Title => ("2", "0", "0"),
            Role::Head => ("1", "2", "1"),
            Role::Body => ("0", "0", "1"),
            Role::Strong => ("1", "0", "1"),
            Role::Input => ("0", "3", "1"),
            Role::Code => ("3", "0", "0"),
        };
        let is_wrapped = matches!(look.role, Role::Head | Role::Body | Role::Strong);
        let is_open = look.role == Role::Input;
        let (across, down) = match (look.role, look.align) {
            (Role::Head, _) => ("center", "center"),
            // Stays within its column, however long.
            (Role::Code, _) => ("fill", "top"),
            (_, Align::Start) => ("left", "top"),
            (_, Align::Middle) => ("center", "top"),
            (_, Align::End) => ("right", "top"),
        };
        push_all(
            xml,
            &[
                "<xf numFmtId=\"",
                &format,
                "\" fontId=\"",
                font,
                "\" fillId=\"",
                fill,
                "\" borderId=\"",
                border,
                "\" xfId=\"0\"",
                if look.is_quoted {
                    " quotePrefix=\"1\""
                } else {
                    ""
                },
                " applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\"",
                if is_open {
                    " applyProtection=\"1\""
                } else {
                    ""
                },
                "><alignment horizontal=\"",
                across,
                "\" vertical=\"",
                down,
                "\"",
                if is_wrapped { " wrapText=\"1\"" } else { "" },
                "/>",
                if is_open {
                    "<protection locked=\"0\"/>"
                } else {
                    ""
                },
                "</xf>",
            ],
        );
    }
}

/// Fonts (plain, strong, title, small), fills (the first two are given; head, input) and borders (none, thin).
const LOOKS: &str = "<fonts count=\"4\">\
     <font><sz val=\"10\"/><name val=\"Arial\"/><family val=\"2\"/></font>\
     <font><b/><sz val=\"10\"/><name val=\"Arial\"/><family val=\"2\"/></font>\
     <font><b/><sz val=\"12\"/><name val=\"Arial\"/><family val=\"2\"/></font>\
     <font><sz val=\"6\"/><color rgb=\"FF767676\"/><name val=\"Arial\"/><family val=\"2\"/></font></fonts>\
     <fills count=\"4\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>\
     <fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFEDEDED\"/><bgColor indexed=\"64\"/></patternFill></fill>\
     <fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFFFF8DC\"/><bgColor indexed=\"64\"/></patternFill></fill>\
     </fills><borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border>\
     <border><left style=\"thin\"><color rgb=\"FF000000\"/></left><right style=\"thin\"><color rgb=\"FF000000\"/></right>\
     <top style=\"thin\"><color rgb=\"FF000000\"/></top><bottom style=\"thin\"><color rgb=\"FF000000\"/></bottom>\
     <diagonal/></border></borders>\
     <cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>";
