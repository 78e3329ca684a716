//! A document as a file of a word processor (WordprocessingML, ISO/IEC 29500 transitional).
//!
//! Headings, titles, lists and tables are what a word processor knows by these names, so that whoever goes on
//! writing has an outline, a table of contents that can be renewed, and heads that repeat. Fields are never marked
//! for renewal on opening: word processors ask a question then that alarms people. So a table of contents lists its
//! headings at once and gets its page numbers when somebody renews it (Ctrl+A, F9) or prints.

mod body;
mod contents;
mod paragraph;
mod picture;
mod section;
mod styles;
mod table;

use super::job::Steps;
use super::package::{
    Package, RELATION, Unwritten, add_kinds, add_properties, add_relations, add_theme,
};
use super::{Document, Marks, PaperSize};
use body::Body;

/// Writes a document.
///
/// `images` holds a PNG for each of [`Document::charts`]; where one is missing or empty, the file has the words
/// that stand for the picture. `made` is a moment as `2024-07-14T08:02:00Z`.
pub fn write(
    document: &Document,
    paper: PaperSize,
    images: &[Vec<u8>],
    made: &str,
    steps: &mut Steps<'_>,
) -> Result<Vec<u8>, Unwritten> {
    let body = Body::new(document, paper, images).write(steps);
    let mut package = Package::new();
    let parts = PARTS.map(|(name, kind)| (format!("word/{name}.xml"), kind));
    add_kinds(&mut package, &parts)?;
    add_properties(&mut package, "word/document.xml", &document.title, made)?;
    let used = body.used_images();
    // The document itself is the first part, which the others belong to.
    let kinds = PARTS.map(|(name, _)| format!("{RELATION}/{name}"));
    let fixed = kinds.iter().zip(PARTS).skip(1);
    let fixed = fixed.map(|(kind, (name, _))| (kind.as_str(), format!("{name}.xml")));
    let kind_of_image = format!("{RELATION}/image");
    let image = |place: &usize| (kind_of_image.as_str(), format!("media/image{place}.png"));
    let relations: Vec<_> = fixed.chain(used.iter().map(image)).collect();
    add_relations(&mut package, "word/_rels/document.xml.rels", &relations)?;
    add_theme(&mut package, "word/theme.xml")?;
    package.add_xml("word/fontTable.xml", styles::FONTS)?;
    package.add_xml("word/styles.xml", &styles::styles())?;
    package.add_xml("word/numbering.xml", &styles::numbering(&body.lists))?;
    package.add_xml("word/settings.xml", styles::SETTINGS)?;
    package.add_xml("word/footer.xml", section::FOOTER)?;
    for place in used {
        if let Some(image) = images.get(place) {
            package.add(&format!("word/media/image{place}.png"), image)?;
        }
    }
    package.add_xml("word/document.xml", &body.xml)?;
    package.finish()
}

/// The parts of every file with their kinds. The relations of the document lead to all after the first.
const PARTS: [(&str, &str); 7] = [
    ("document", "wordprocessingml.document.main"),
    ("styles", "wordprocessingml.styles"),
    ("numbering", "wordprocessingml.numbering"),
    ("settings", "wordprocessingml.settings"),
    ("footer", "wordprocessingml.footer"),
    ("fontTable", "wordprocessingml.fontTable"),
    ("theme", "theme"),
];

/// The relation to the foot of every page.
const FOOTER: &str = "rId4";
/// The number of the relation to the first image.
const FIRST_IMAGE: usize = PARTS.len();

/// What numbers the items of a list: each has a numbering of its own, and so begins at its first mark.
type Lists = Vec<Marks>;
