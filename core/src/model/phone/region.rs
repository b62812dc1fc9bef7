//! The region of phone numbers that are entered without a country code.

use thiserror::Error;

use crate::text::string_newtype;

/// A region by its ISO 3166-1 alpha-2 code in upper case: `US`, `CA`, `GB`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Region([u8; 2]);

/// The error for a string that is not the code of a region.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("not an ISO 3166-1 alpha-2 region code, such as US")]
pub struct RegionError;

/// The codes of ISO 3166-1 alpha-2, one line per first letter, and three more that have phone numbers: Ascension (AC), Tristan da
/// Cunha (TA) and Kosovo (XK).
const REGIONS: &[&str] = &[
    "AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ",
    "BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ",
    "CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ",
    "DE DJ DK DM DO DZ",
    "EC EE EG EH ER ES ET",
    "FI FJ FK FM FO FR",
    "GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY",
    "HK HM HN HR HT HU",
    "ID IE IL IM IN IO IQ IR IS IT",
    "JE JM JO JP",
    "KE KG KH KI KM KN KP KR KW KY KZ",
    "LA LB LC LI LK LR LS LT LU LV LY",
    "MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ",
    "NA NC NE NF NG NI NL NO NP NR NU NZ",
    "OM",
    "PA PE PF PG PH PK PL PM PN PR PS PT PW PY",
    "QA",
    "RE RO RS RU RW",
    "SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ",
    "TA TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ",
    "UA UG UM US UY UZ",
    "VA VC VE VG VI VN VU",
    "WF WS",
    "XK",
    "YE YT",
    "ZA ZM ZW",
];

impl Region {
    /// Creates a region from its ISO 3166-1 alpha-2 code: two upper-case ASCII letters.
    ///
    /// Unknown codes such as `ZZ` are rejected. A region without phone numbers, such as `AQ`, is reported when a number is parsed
    /// (CONTACT-16).
    ///
    /// ```
    /// use littermate::Region;
    ///
    /// let region: Region = "US".parse()?;
    /// assert_eq!(region, Region::new("US")?);
    /// assert_eq!(region.to_string(), "US");
    /// assert!(Region::new("us").is_err());
    /// assert!(Region::new("USA").is_err());
    /// assert!(Region::new("ZZ").is_err());
    /// # Ok::<(), littermate::model::phone::RegionError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`RegionError`] for any other string.
    pub fn new(text: impl AsRef<str>) -> Result<Self, RegionError> {
        let text = text.as_ref();
        let known = REGIONS.iter().any(|line| line.split(' ').any(|code| code == text));
        match *text.as_bytes() {
            [first, second] if known => Ok(Self([first, second])),
            _ => Err(RegionError),
        }
    }

    /// The region as two upper-case letters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        // The bytes are always ASCII.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl std::fmt::Debug for Region {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Region").field(&self.as_str()).finish()
    }
}

string_newtype!(Region, RegionError, { format: "region", pattern: "^[A-Z]{2}$" });
