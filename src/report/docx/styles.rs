//! How everything looks: one table of styles, the marks of lists, and what a word processor should know at once.
//!
//! Word processors show built-in names (*Title*, *heading 1*) in the language of their reader: *Judul*, *Judul 1*.

use super::Lists;
use crate::report::Marks;
use crate::report::package::push_all;

const NAMESPACE: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

/// Settings: no fields are renewed on opening, a line that was broken by hand is not stretched, decimals have a comma.
pub const SETTINGS: &str = "<w:settings xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">\
     <w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"720\"/><w:compat>\
     <w:doNotExpandShiftReturn/><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/>\
     </w:compat><w:themeFontLang w:val=\"id-ID\"/><w:decimalSymbol w:val=\",\"/><w:listSeparator w:val=\";\"/>\
     </w:settings>";

/// The fonts in use.
pub const FONTS: &str = "<w:fonts xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">\
     <w:font w:name=\"Arial\"><w:panose1 w:val=\"020B0604020202020204\"/><w:charset w:val=\"00\"/>\
     <w:family w:val=\"swiss\"/><w:pitch w:val=\"variable\"/></w:font></w:fonts>";

/// Paragraph styles: id, name, what it is based on and followed by, its paragraph and text properties.
const PARAGRAPHS: &[[&str; 6]] = &[
    [
        "Title",
        "Title",
        "Normal",
        "BodyText",
        "<w:keepNext/><w:jc w:val=\"center\"/>",
        "<w:b/>",
    ],
    [
        "Heading1",
        "heading 1",
        "Normal",
        "BodyText",
        "<w:keepNext/><w:keepLines/><w:spacing w:before=\"240\" w:after=\"120\"/><w:outlineLvl w:val=\"0\"/>",
        "<w:b/><w:sz w:val=\"26\"/><w:szCs w:val=\"26\"/>",
    ],
    [
        "Heading2",
        "heading 2",
        "Normal",
        "BodyText",
        "<w:keepNext/><w:keepLines/><w:spacing w:before=\"200\" w:after=\"100\"/><w:outlineLvl w:val=\"1\"/>",
        "<w:b/><w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/>",
    ],
    [
        "Heading3",
        "heading 3",
        "Normal",
        "BodyText",
        "<w:keepNext/><w:keepLines/><w:spacing w:before=\"160\" w:after=\"80\"/><w:outlineLvl w:val=\"2\"/>",
        "<w:b/>",
    ],
    [
        "BodyText",
        "Body Text",
        "Normal",
        "",
        "<w:jc w:val=\"both\"/>",
        "",
    ],
    [
        "ListParagraph",
        "List Paragraph",
        "Normal",
        "",
        "<w:ind w:left=\"425\"/><w:contextualSpacing/><w:jc w:val=\"both\"/>",
        "",
    ],
    [
        "Caption",
        "caption",
        "Normal",
        "BodyText",
        "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"60\"/>",
        "<w:b/><w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/>",
    ],
    [
        "TOCHeading",
        "TOC Heading",
        "Normal",
        "BodyText",
        "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"120\"/><w:jc w:val=\"center\"/>",
        "<w:b/><w:sz w:val=\"26\"/><w:szCs w:val=\"26\"/>",
    ],
    [
        "TOC1",
        "toc 1",
        "Normal",
        "Normal",
        "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"9639\"/></w:tabs><w:spacing w:after=\"60\"/>",
        "",
    ],
    [
        "TOC2",
        "toc 2",
        "Normal",
        "Normal",
        "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"9639\"/></w:tabs><w:spacing w:after=\"60\"/><w:ind w:left=\"284\"/>",
        "",
    ],
    [
        "TOC3",
        "toc 3",
        "Normal",
        "Normal",
        "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"9639\"/></w:tabs><w:spacing w:after=\"60\"/><w:ind w:left=\"567\"/>",
        "",
    ],
    [
        "Footer",
        "footer",
        "Normal",
        "",
        "<w:spacing w:after=\"0\"/><w:jc w:val=\"center\"/>",
        "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>",
    ],
    [
        "KopSurat",
        "Kop Surat",
        "Normal",
        "",
        "<w:keepNext/><w:spacing w:after=\"0\" w:line=\"264\" w:lineRule=\"auto\"/><w:jc w:val=\"center\"/>",
        "<w:b/>",
    ],
    [
        "KopNama",
        "Kop Nama",
        "KopSurat",
        "",
        "",
        "<w:sz w:val=\"30\"/><w:szCs w:val=\"30\"/>",
    ],
    [
        "KopAlamat",
        "Kop Alamat",
        "KopSurat",
        "BodyText",
        "<w:pBdr><w:bottom w:val=\"double\" w:sz=\"6\" w:space=\"4\" w:color=\"auto\"/></w:pBdr><w:spacing w:after=\"200\"/>",
        "<w:b w:val=\"0\"/><w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>",
    ],
    [
        "KepalaLampiran",
        "Kepala Lampiran",
        "Normal",
        "",
        "<w:ind w:left=\"4820\"/>",
        "",
    ],
    [
        "Ketentuan",
        "Ketentuan",
        "Normal",
        "",
        "<w:spacing w:after=\"60\"/><w:jc w:val=\"both\"/>",
        "",
    ],
    [
        "NaskahAwal",
        "Naskah Awal",
        "BodyText",
        "BodyText",
        "<w:pBdr><w:left w:val=\"single\" w:sz=\"18\" w:space=\"8\" w:color=\"7F7F7F\"/></w:pBdr>",
        "",
    ],
    [
        "Catatan",
        "Catatan",
        "Normal",
        "BodyText",
        "<w:spacing w:before=\"60\" w:after=\"120\" w:line=\"240\" w:lineRule=\"auto\"/>",
        "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>",
    ],
    [
        "Gambar",
        "Gambar",
        "Normal",
        "BodyText",
        "<w:jc w:val=\"center\"/>",
        "",
    ],
    [
        "IsiTabel",
        "Isi Tabel",
        "Normal",
        "",
        "<w:spacing w:after=\"0\" w:line=\"252\" w:lineRule=\"auto\"/>",
        "<w:sz w:val=\"16\"/><w:szCs w:val=\"16\"/>",
    ],
    [
        "IsiTabelTebal",
        "Isi Tabel Tebal",
        "IsiTabel",
        "",
        "",
        "<w:b/>",
    ],
    [
        "KepalaTabel",
        "Kepala Tabel",
        "IsiTabel",
        "",
        "<w:keepNext/><w:jc w:val=\"center\"/>",
        "<w:b/>",
    ],
    [
        "TempatTanggal",
        "Tempat dan Tanggal",
        "Normal",
        "",
        "<w:keepNext/><w:spacing w:after=\"0\"/>",
        "",
    ],
    [
        "JabatanPenandatangan",
        "Jabatan Penandatangan",
        "Normal",
        "",
        "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"0\"/>",
        "",
    ],
    [
        "NamaPenandatangan",
        "Nama Penandatangan",
        "Normal",
        "",
        "<w:spacing w:before=\"960\" w:after=\"0\"/>",
        "<w:b/><w:u w:val=\"single\"/>",
    ],
    [
        "Sela",
        "Sela",
        "Normal",
        "",
        "<w:spacing w:after=\"0\" w:line=\"120\" w:lineRule=\"exact\"/>",
        "<w:sz w:val=\"8\"/><w:szCs w:val=\"8\"/>",
    ],
];

/// All styles.
pub fn styles() -> String {
    let mut xml = format!(
        "<w:styles {NAMESPACE}><w:docDefaults><w:rPrDefault><w:rPr>\
         <w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:eastAsia=\"Arial\" w:cs=\"Arial\"/>\
         <w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/><w:lang w:val=\"id-ID\" w:eastAsia=\"id-ID\" w:bidi=\"ar-SA\"/>\
         </w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>\
         <w:spacing w:after=\"120\" w:line=\"300\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>\
         <w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>"
    );
    for [id, name, base, next, paragraph, text] in PARAGRAPHS {
        push_all(
            &mut xml,
            &[
                "<w:style w:type=\"paragraph\"",
                // Built-in names begin small or are English; all others are ours.
                if is_ours(name) {
                    " w:customStyle=\"1\""
                } else {
                    ""
                },
                " w:styleId=\"",
                id,
                "\"><w:name w:val=\"",
                name,
                "\"/><w:basedOn w:val=\"",
                base,
                "\"/>",
            ],
        );
        if !next.is_empty() {
            push_all(&mut xml, &["<w:next w:val=\"", next, "\"/>"]);
        }
        xml.push_str("<w:qFormat/>");
        for (tag, properties) in [("pPr", paragraph), ("rPr", text)] {
            if !properties.is_empty() {
                push_all(&mut xml, &["<w:", tag, ">", properties, "</w:", tag, ">"]);
            }
        }
        xml.push_str("</w:style>");
    }
    xml.push_str(OTHERS);
    xml
}

fn is_ours(name: &str) -> bool {
    const BUILT_IN: [&str; 6] = [
        "Title",
        "Body Text",
        "List Paragraph",
        "TOC Heading",
        "caption",
        "footer",
    ];
    !(BUILT_IN.contains(&name) || name.starts_with("heading ") || name.starts_with("toc "))
}

/// Styles of texts and tables.
const OTHERS: &str = "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\">\
     <w:name w:val=\"Default Paragraph Font\"/></w:style>\
     <w:style w:type=\"character\" w:customStyle=\"1\" w:styleId=\"TandaNaskah\"><w:name w:val=\"Tanda Naskah\"/>\
     <w:basedOn w:val=\"DefaultParagraphFont\"/><w:qFormat/>\
     <w:rPr><w:b/><w:color w:val=\"7A4B00\"/><w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/></w:rPr></w:style>\
     <w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/>\
     <w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/>\
     <w:left w:w=\"108\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/>\
     </w:tblCellMar></w:tblPr></w:style>\
     <w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"TabelIKU\"><w:name w:val=\"Tabel IKU\"/>\
     <w:basedOn w:val=\"TableNormal\"/><w:qFormat/><w:tblPr><w:tblBorders>\
     <w:top w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>\
     <w:left w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>\
     <w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>\
     <w:right w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>\
     <w:insideH w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>\
     <w:insideV w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/></w:tblBorders>\
     <w:tblCellMar><w:top w:w=\"40\" w:type=\"dxa\"/><w:left w:w=\"70\" w:type=\"dxa\"/>\
     <w:bottom w:w=\"40\" w:type=\"dxa\"/><w:right w:w=\"70\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>\
     <w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"TanpaGaris\"><w:name w:val=\"Tanpa Garis\"/>\
     <w:basedOn w:val=\"TableNormal\"/><w:tblPr><w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/>\
     <w:right w:w=\"70\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style></w:styles>";

/// The marks of lists: three kinds, and for every list a numbering of its own that begins anew.
pub fn numbering(lists: &Lists) -> String {
    let mut xml = format!("<w:numbering {NAMESPACE}>");
    for marks in [Marks::Bullets, Marks::Letters, Marks::Numbers] {
        let (format, text) = match marks {
            Marks::Bullets => ("bullet", "•"),
            Marks::Letters => ("lowerLetter", "%1."),
            Marks::Numbers => ("decimal", "%1."),
        };
        push_all(
            &mut xml,
            &[
                "<w:abstractNum w:abstractNumId=\"",
                kind(marks),
                "\"><w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>\
                 <w:numFmt w:val=\"",
                format,
                "\"/><w:lvlText w:val=\"",
                text,
                "\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"425\" w:hanging=\"425\"/></w:pPr></w:lvl>\
                 </w:abstractNum>",
            ],
        );
    }
    for (place, marks) in lists.iter().enumerate() {
        push_all(
            &mut xml,
            &[
                "<w:num w:numId=\"",
                &(place + 1).to_string(),
                "\"><w:abstractNumId w:val=\"",
                kind(*marks),
                "\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>",
            ],
        );
    }
    xml + "</w:numbering>"
}

const fn kind(marks: Marks) -> &'static str {
    match marks {
        Marks::Bullets => "0",
        Marks::Letters => "1",
        Marks::Numbers => "2",
    }
}
