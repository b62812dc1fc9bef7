//! A section of a page: its content, or every reason why it is hidden (PORTAL-10).

use super::hidden::{HiddenReason, HiddenReasonKind};
use crate::model::audience::Audience;
use crate::rule::Rule;
#[cfg(feature = "json")]
use crate::wire::json::{At, Read};
use crate::wire::json::{Write, Writer};
#[cfg(feature = "json")]
use crate::wire::{TypeInfo, TypeKind, Wire};

/// A section of a page, shown with its content or hidden with every reason.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[serde(tag = "type", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Section<T> {
    /// The section is shown.
    Shown {
        /// The rule by which it is shown.
        rule: Rule,
        /// The content to draw.
        content: T,
    },
    /// The section is hidden.
    Hidden {
        /// Every reason why the section is hidden.
        reasons: Vec<HiddenReason>,
    },
}

impl<T> Section<T> {
    /// A section hidden for one reason.
    pub(super) fn hidden(reason: HiddenReasonKind) -> Self {
        Self::Hidden { reasons: vec![reason.into()] }
    }

    /// The section for this audience. For the client, each reason for staff is replaced by the one of a section that has nothing
    /// to hide, so that the two cannot be distinguished (PORTAL-7).
    pub(super) fn seen_by(self, audience: Audience) -> Self {
        let Self::Hidden { mut reasons } = self else { return self };
        if audience == Audience::Client {
            for reason in &mut reasons {
                *reason = reason.kind.for_client().into();
            }
            reasons.dedup();
        }
        Self::Hidden { reasons }
    }

    /// The content of the section; `None` if it is hidden.
    ///
    /// ```
    /// use littermate::portal::Section;
    /// use littermate::Rule;
    /// # use littermate::model::pet::Pet;
    /// # use littermate::portal::{Altered, CardHeader, Photo, PortalPet, PortalSettings, Sex, SignalmentFacts};
    /// # use littermate::{Clinic, PersonName, Pims, PortalFacts};
    /// # let clinic = Clinic::new("elm-street".parse()?, Pims::Pulse, "US".parse()?);
    /// # let header = CardHeader {
    /// #     owner: PersonName { first: "Anne".parse()?, last: "Jones".parse()? }, clinic: "Elm Street".parse()?, clinic_phone: None,
    /// # };
    /// # let pet = Pet::new("mochi".parse()?, "Mochi".parse()?, "Feline".parse()?);
    /// # let signalment = SignalmentFacts::new(Sex::Female, Altered::Yes);
    /// # let pet = PortalPet { pet, signalment, photo: Photo::None, vaccinations: vec![] };
    ///
    /// // Each section is either shown with its content and its rule, or hidden with its reasons.
    /// let section = pet.id_card(&clinic, &header, "2026-03-02".parse()?)?;
    /// assert!(matches!(section, Section::Shown { rule: Rule::PetIdCard, .. }));
    /// assert_eq!(section.content().unwrap().signalment.name.as_str(), "Mochi");
    /// assert!(section.reasons().is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn content(&self) -> Option<&T> {
        match self {
            Self::Shown { content, .. } => Some(content),
            Self::Hidden { .. } => None,
        }
    }

    /// Every reason why the section is hidden (PORTAL-10); empty if it is shown.
    ///
    /// ```
    /// use littermate::portal::HiddenReasonKind;
    /// # use littermate::model::pet::Pet;
    /// # use littermate::portal::{Altered, CardHeader, Photo, PortalPet, PortalSettings, Sex, SignalmentFacts};
    /// # use littermate::{Clinic, PersonName, Pims, PortalFacts};
    /// # let clinic = Clinic::new("elm-street".parse()?, Pims::None, "US".parse()?);
    /// # let header = CardHeader {
    /// #     owner: PersonName { first: "Anne".parse()?, last: "Jones".parse()? }, clinic: "Elm Street".parse()?, clinic_phone: None,
    /// # };
    /// # let pet = Pet::new("mochi".parse()?, "Mochi".parse()?, "Feline".parse()?);
    /// # let signalment = SignalmentFacts::new(Sex::Female, Altered::Yes);
    /// # let pet = PortalPet { pet, signalment, photo: Photo::None, vaccinations: vec![] };
    ///
    /// // Without a PIMS there are no ID cards (PIMS-3).
    /// let section = pet.id_card(&clinic, &header, "2026-03-02".parse()?)?;
    /// assert!(section.content().is_none());
    /// assert_eq!(section.reasons()[0].kind, HiddenReasonKind::IdCardNotAvailable);
    /// assert_eq!(section.reasons()[0].rule.id(), "PIMS-3");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn reasons(&self) -> &[HiddenReason] {
        match self {
            Self::Shown { .. } => &[],
            Self::Hidden { reasons } => reasons,
        }
    }
}

impl<T: Write> Write for Section<T> {
    fn write(&self, out: &mut Writer) {
        use crate::wire::json::fields::write_field;
        use crate::wire::json::names::name;
        match self {
            Self::Shown { rule, content } => {
                out.open_as(name!(Variant Shown));
                write_field!(out rule);
                write_field!(out content);
            }
            Self::Hidden { reasons } => {
                out.open_as(name!(Variant Hidden));
                write_field!(out reasons);
            }
        }
        out.close();
    }
}

#[cfg(feature = "json")]
impl<T: Read> Read for Section<T> {
    fn read(at: At<'_>) -> Option<Self> {
        use crate::wire::json::fields::read_fields;
        use crate::wire::json::names::name;
        let record = &mut at.record()?;
        let tag = record.tag()?;
        if tag.says(name!(Variant Shown)) {
            return read_fields!(record (Self::Shown) [] rule [] content []);
        }
        if tag.says(name!(Variant Hidden)) {
            return read_fields!(record (Self::Hidden) [] reasons []);
        }
        None
    }
}

/// The content of a section. The section type has its own name in every language.
#[cfg(feature = "json")]
pub trait SectionContent: Wire {
    /// The name of the section's type.
    const SECTION: &'static str;
    /// The documentation of the section's type.
    #[cfg(feature = "schema")]
    const DOCS: &'static [Option<&'static str>];
}

#[cfg(feature = "json")]
impl<T: SectionContent> Wire for Section<T> {
    const TYPE: &'static TypeInfo = &TypeInfo {
        name: T::SECTION,
        skips: &[],
        format_1: None,
        kind: TypeKind::Union(crate::wire::Union!({
            Shown [[doc = " The section is shown."]] {
                rule: Rule [[doc = " The rule by which it is shown."]];
                content: T [[doc = " The content to draw."]];
            };
            Hidden [[doc = " The section is hidden."]] {
                reasons: Vec<HiddenReason> [[doc = " Every reason why the section is hidden."]];
            };
        })),
        #[cfg(feature = "schema")]
        source: crate::wire::Source {
            docs: T::DOCS,
            is_output: true,
            ..crate::wire::Source::of(module_path!())
        },
    };
}

#[cfg(feature = "schema")]
const _: () = {
    /// The type from which schemars derives the schema: deriving it on `Section` would name it after the content.
    #[derive(serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
    #[serde(tag = "type", rename_all = "kebab-case", deny_unknown_fields)]
    #[schemars(description = "")]
    enum Twin<T> {
        /// The section is shown.
        Shown {
            /// The rule by which it is shown.
            rule: Rule,
            /// The content to draw.
            content: T,
        },
        /// The section is hidden.
        Hidden {
            /// Every reason why the section is hidden.
            reasons: Vec<HiddenReason>,
        },
    }

    impl<T: SectionContent> schemars::JsonSchema for Section<T> {
        fn schema_name() -> std::borrow::Cow<'static, str> {
            T::SECTION.into()
        }
        fn json_schema(schemas: &mut schemars::SchemaGenerator) -> schemars::Schema {
            let mut schema = Twin::<T>::json_schema(schemas);
            let lines: Vec<&str> = T::DOCS.iter().copied().flatten().map(str::trim).collect();
            schema.insert("description".to_owned(), lines.join("\n").into());
            schema
        }
    }
};

/// Names the section type of a content, with its documentation.
macro_rules! section {
    ($(#[doc = $doc:expr])* $vis:vis type $name:ident = $content:ty;) => {
        $(#[doc = $doc])*
        $vis type $name = $crate::portal::section::Section<$content>;

        #[cfg(feature = "json")]
        impl $crate::portal::section::SectionContent for $content {
            const SECTION: &'static str = stringify!($name);
            #[cfg(feature = "schema")]
            const DOCS: &'static [Option<&'static str>] = &[$(Some($doc)),*];
        }
    };
}

pub(super) use section;
