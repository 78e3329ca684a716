//! What the files of a document are called.

use crate::app::query::exchange_page::plain;
use crate::domain::plan::Agency;

/// `LKjIP_Dinas-Sosial-Lombok-Tengah_2024`: the document, whose it is, and when.
///
/// Agencies of a kabupaten are called without that word, as people do; those of a city keep it.
pub fn file_name(document: &str, agency: &Agency, when: &str) -> String {
    let region = agency.region.text();
    let region = region.strip_prefix("Kabupaten ").unwrap_or(region);
    let agency = match agency.short_name.text() {
        "" => agency.name.text().to_owned(),
        short => format!("{short} {region}"),
    };
    let parts = [document, &agency, when].map(plain);
    let parts = parts.into_iter().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join("_")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::stated::Stated;

    #[test]
    fn a_file_is_called_after_its_document_its_agency_and_its_year() {
        for (short, region, name) in [
            (
                "Dinas Sosial",
                "Kabupaten Lombok Tengah",
                "PK_Dinas-Sosial-Lombok-Tengah_2024",
            ),
            (
                "Dinas Sosial",
                "Kota Mataram",
                "PK_Dinas-Sosial-Kota-Mataram_2024",
            ),
            ("", "", "PK_Badan-A-B_2024"),
        ] {
            let stated = |text: &str| match text {
                "" => Stated::Not,
                text => Stated::Is(text.to_owned()),
            };
            let agency = Agency {
                name: stated("Badan A/B"),
                short_name: stated(short),
                region: stated(region),
                ..Agency::default()
            };
            assert_eq!(file_name("PK", &agency, "2024"), name);
        }
    }
}
