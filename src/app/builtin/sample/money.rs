//! Six fictitious years of money, as the office books it: what may be spent, and what was.

use super::table::{EMPOWERMENT, PROTECTION, REHABILITATION, SECRETARIAT};

/// A programme, an activity or a sub-activity and its money.
pub struct MoneyText {
    /// In the first edition.
    pub code: &'static str,
    /// As the nomenclature words it.
    pub name: &'static str,
    /// Who carries it out.
    pub unit: usize,
    /// Places of the indicators that it is said to support.
    pub supports: &'static [usize],
    /// For each year the ceiling, the amended one and four quarters: rupiah, `n` nihil, `.` not entered.
    pub years: [&'static str; 6],
}

/// The editions of the nomenclature, each with the first year that it was used for.
pub const EDITIONS: [(u16, &str); 4] = [
    (2021, "Kepmendagri 050-3708/2020"),
    (2022, "Kepmendagri 050-5889/2021"),
    (2024, "Kepmendagri 900.1.15.5-1317/2023"),
    (2025, "Kepmendagri 900.1.15.5-3406/2024"),
];

/// In the order of their codes, so that what is a part stands behind what it is a part of. A few programmes are
/// detailed, and those only in part; one of them answers to nothing.
pub const MONEY: [MoneyText; 12] = [
    MoneyText {
        code: "1.06.01",
        name: "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
        unit: SECRETARIAT,
        supports: &[],
        years: [
            "6120000000 5480000000 931397092 1479277989 1315127887 1479408784",
            "5890000000 6015000000 1142723090 1563653987 1383084884 1684084782",
            "6240000000 6310000000 1261949088 1640429985 1514110882 1640560780",
            "6510000000 6475000000 1294656085 1618655983 1553786880 1747917777",
            "6680000000 5790000000 1099832083 1447481981 1447362878 1620943775",
            "6035000000 . 1146458081 1508438978 . .",
        ],
    },
    MoneyText {
        code: "1.06.02",
        name: "Program Pemberdayaan Sosial",
        unit: EMPOWERMENT,
        supports: &[1],
        years: [
            "864000000 512000000 25581130 102262027 158462924 194552822",
            "910000000 905000000 90188127 217138025 253218922 298349819",
            "1020000000 1015000000 121564125 253395022 284094920 314425817",
            "1085000000 1040000000 114240123 238921020 270370918 311851815",
            "1120000000 748000000 44796121 164357018 224077915 276687813",
            "905000000 . . . . .",
        ],
    },
    MoneyText {
        code: "1.06.03",
        name: "Program Penanganan Warga Negara Migran Korban Tindak Kekerasan",
        unit: REHABILITATION,
        supports: &[1],
        years: [
            "75000000 40000000 n 7677064 11926962 16207859",
            "80000000 60000000 n 14753062 17633959 23883857",
            "85000000 85000000 8448163 16829060 20959957 30559855",
            "0 90000000 n n n n",
            "90000000 55000000 n 16481056 16361953 18992850",
            "70000000 . n 15088053 . .",
        ],
    },
    MoneyText {
        code: "1.06.04",
        name: "Program Rehabilitasi Sosial",
        unit: REHABILITATION,
        supports: &[1],
        years: [
            "1740000000 1288000000 103020205 283221102 386141999 425031897",
            "1980000000 2050000000 225187202 512437100 594317997 614698894",
            "2350000000 2420000000 290163200 604644097 653293995 653174892",
            "2410000000 2180000000 217839198 479320095 544969993 632050890",
            "2560000000 2115000000 232565196 528546093 613026990 697876888",
            "2340000000 . 280791194 561472091 631552988 .",
        ],
    },
    MoneyText {
        code: "1.06.04.2.01",
        name: "Rehabilitasi Sosial Dasar Penyandang Disabilitas Terlantar, Anak Terlantar, Lanjut Usia Terlantar, serta Gelandangan Pengemis di Luar Panti Sosial",
        unit: REHABILITATION,
        supports: &[],
        years: [""; 6],
    },
    MoneyText {
        code: "1.06.04.2.01.03",
        name: "Penyediaan Alat Bantu",
        unit: REHABILITATION,
        supports: &[1, 4],
        years: [
            "",
            "265000000 280000000 50301025 66981922 72462819 75512717",
            "340000000 352000000 63337023 84337920 91258817 95028715",
            "360000000 318000000 56924020 76253918 82494815 85555712",
            "372000000 301000000 53940018 71880915 78150813 81041710",
            "",
        ],
    },
    MoneyText {
        code: "1.06.05",
        name: "Program Perlindungan dan Jaminan Sosial",
        unit: PROTECTION,
        supports: &[0, 1],
        years: [
            "2210000000 2655000000 318395242 663426139 743326037 822856934",
            "2480000000 2510000000 351271240 652352137 677333034 702682932",
            "2710000000 2745000000 411697238 713528135 713409032 768558930",
            "2890000000 2760000000 358454235 662304133 689785030 800065927",
            "3020000000 2690000000 376330233 699380131 726161028 833641925",
            "2850000000 . 427306231 740687128 . .",
        ],
    },
    MoneyText {
        code: "1.06.06",
        name: "Program Penanganan Bencana",
        unit: PROTECTION,
        supports: &[2, 3],
        years: [
            "640000000 1120000000 246379280 201460177 190141074 447990972",
            "980000000 1040000000 312000000 156000000 52000000 504400000",
            "1150000000 1385000000 249062275 165843172 512343070 401423967",
            "1240000000 1195000000 286638273 214819170 167269068 441999965",
            "1310000000 1085000000 303714271 86595168 260076065 357975963",
            "1190000000 . 309390269 130771166 . .",
        ],
    },
    MoneyText {
        code: "1.06.06.2.01",
        name: "Perlindungan Sosial Korban Bencana Alam dan Sosial Kabupaten/Kota",
        unit: PROTECTION,
        supports: &[],
        years: [""; 6],
    },
    MoneyText {
        code: "1.06.06.2.01.01",
        name: "Penyediaan Makanan",
        unit: PROTECTION,
        supports: &[2, 3],
        years: [
            "",
            "312000000 338000000 60490017 81019915 87660812 90921709",
            "365000000 471000000 84506015 113015913 122316810 126907707",
            "402000000 388000000 69642013 92802910 100812808 104573705",
            "430000000 351000000 63058011 83998908 90899805 94659703",
            "",
        ],
    },
    MoneyText {
        code: "1.06.06.2.01.02",
        name: "Penyediaan Sandang",
        unit: PROTECTION,
        supports: &[2, 3],
        years: [
            "",
            "148000000 152000000 27194055 36194952 39484850 40885747",
            "171000000 209000000 37530053 49950950 54011847 56351745",
            "180000000 176000000 31666051 42106948 45507845 47517743",
            "190000000 150000000 26693048 35942946 38823843 40204740",
            "",
        ],
    },
    MoneyText {
        code: "1.06.07",
        name: "Program Pengelolaan Taman Makam Pahlawan",
        unit: EMPOWERMENT,
        supports: &[],
        years: [
            "180000000 120000000 11794317 29675214 29925112 41806009",
            "190000000 190000000 28370315 47251212 52832109 56882007",
            "226800000 226800000 45360000 68040000 90720000 178378200",
            "215000000 215000000 31903310 53653208 59984105 64165002",
            "220000000 140000000 13729308 34979206 41860103 45941000",
            "160000000 . 19005306 41286203 . .",
        ],
    },
];
