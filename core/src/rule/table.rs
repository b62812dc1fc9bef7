//! The table of all rules. To add a rule, add a row.

use macro_rules_attribute::apply;

use crate::wire::code;

/// The document that a rule comes from.
#[apply(code)]
#[output]
pub enum RuleOrigin {
    /// Otto Flow: merging Pet Parent profiles.
    Merge,
    /// Otto Flow: the client profile.
    Profile,
    /// Otto: sections of the Pet Portal.
    Portal,
    /// An addition of this library, from what users of comparable products need.
    Littermate,
}

/// The error for a string that is not the id of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("unknown rule id")]
pub struct RuleError;

impl std::str::FromStr for Rule {
    type Err = RuleError;
    fn from_str(id: &str) -> Result<Self, RuleError> {
        RULES.iter().find(|rule| rule.id() == id).copied().ok_or(RuleError)
    }
}

impl AsRef<str> for Rule {
    fn as_ref(&self) -> &str {
        self.id()
    }
}

impl std::fmt::Display for Rule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.id())
    }
}

macro_rules! rules {
    ($($name:ident, $id:literal, $title:literal, $origins:expr;)+) => {
        /// A rule of the catalogue. Every blocker, error, warning, lock and effect names the rule that decides it.
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
        )]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[non_exhaustive]
        pub enum Rule {
            $(
                #[doc = concat!($id, ": ", $title, ".")]
                #[serde(rename = $id)]
                $name,
            )+
        }

        impl Rule {
            /// The id of the rule, as in JSON and as written by `Display`.
            ///
            /// ```
            /// use littermate::Rule;
            ///
            /// assert_eq!(Rule::NeitherInPims.id(), "MERGE-4");
            /// assert_eq!(Rule::NeitherInPims.to_string(), "MERGE-4");
            /// ```
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Rule::$name => $id,)+ }
            }

            /// The name of the rule in kebab-case, for links and file names.
            ///
            /// ```
            /// use littermate::Rule;
            ///
            /// assert_eq!(Rule::PimsProfileFixesNameAndEmail.slug(), "pims-profile-fixes-name-and-email");
            /// ```
            #[must_use]
            pub fn slug(self) -> &'static str {
                match self {
                    $(Rule::$name => $crate::wire::json::names::name!(Variant $name).bare(),)+
                }
            }

            /// The sentence of the rule, in lower case and without a full stop.
            ///
            /// ```
            /// use littermate::Rule;
            ///
            /// assert_eq!(Rule::ClinicCallerId.title(), "the caller ID is the clinic's number");
            /// ```
            #[must_use]
            pub const fn title(self) -> &'static str {
                match self { $(Rule::$name => $title,)+ }
            }

            /// The documents that the rule comes from.
            #[must_use]
            pub const fn origins(self) -> &'static [RuleOrigin] {
                match self { $(Rule::$name => $origins,)+ }
            }
        }

        impl $crate::wire::json::Write for Rule {
            fn write(&self, out: &mut $crate::wire::json::Writer) {
                out.text(self.id());
            }
        }

        #[cfg(feature = "json")]
        impl $crate::wire::json::Read for Rule {
            fn read(at: $crate::wire::json::At<'_>) -> Option<Self> {
                at.text()?.parse().ok()
            }
        }

        #[cfg(feature = "json")]
        impl $crate::wire::Wire for Rule {
            const TYPE: &'static $crate::wire::TypeInfo = &$crate::wire::TypeInfo {
                name: "Rule",
                skips: &[],
                format_1: None,
                kind: $crate::wire::TypeKind::Code(&[$($crate::wire::CodeInfo {
                    wire_name: $crate::wire::json::names::Name::new(concat!("\"", $id, "\":").as_bytes()),
                    #[cfg(feature = "schema")]
                    rust_name: stringify!($name),
                    #[cfg(feature = "schema")]
                    docs: &[Some(concat!($id, ": ", $title, "."))],
                }),+]),
                #[cfg(feature = "schema")]
                source: $crate::wire::Source {
                    module: "littermate::rule",
                    docs: &[Some("A rule, by its id. Every blocker, error, warning, lock and effect names the rule it rests on.")],
                    derives_default: false,
                    non_exhaustive: true,
                    is_output: false,
                    explained: false,
                },
            };
        }

        /// All rules, in the order of the documents.
        pub const RULES: &[Rule] = &[$(Rule::$name,)+];
    };
}

rules! {
    MergeWithOneInPims, "PIMS-1", "a merge may involve one profile that is in the PIMS: AVImark", &[RuleOrigin::Merge];
    WriteBackPets, "PIMS-2", "pets that a merge adds are written back to the PIMS record: AVImark", &[RuleOrigin::Merge];
    PetIdCardByPims, "PIMS-3", "the pet ID card is available: Cornerstone on premises, AVImark, ImproMed, ezyVet, Pulse", &[RuleOrigin::Portal];
    PortalRemindersByPims, "PIMS-4", "reminders show under a pet in the portal: Cornerstone in either hosting, AVImark, ImproMed, Pulse", &[RuleOrigin::Portal];
    NightlyContacts, "PIMS-5", "contact data arrive from the PIMS every night: every known PIMS, unless the host states otherwise", &[RuleOrigin::Profile];
    DifferentProfiles, "MERGE-1", "the two profiles are different; if they are the same, no other blocker is listed", &[RuleOrigin::Littermate];
    SameClinic, "MERGE-2", "both profiles belong to the clinic that the request is for", &[RuleOrigin::Littermate];
    BothActive, "MERGE-3", "neither profile was retired by a merge or deleted; a retired one names its survivor", &[RuleOrigin::Littermate];
    NeitherInPims, "MERGE-4", "without capability PIMS-1, neither profile is in the PIMS", &[RuleOrigin::Merge];
    AtMostOneInPims, "MERGE-5", "with capability PIMS-1, at least one of the two is not in the PIMS", &[RuleOrigin::Merge];
    AtMostOneActiveConversation, "MERGE-6", "at least one of the two has no active conversation", &[RuleOrigin::Merge];
    NoLoyaltyPoints, "MERGE-7", "neither profile has loyalty points; zero does not block", &[RuleOrigin::Merge];
    NoCareMembership, "MERGE-8", "neither profile has a care membership that is not known to have ended; by policy, ended ones block as well", &[RuleOrigin::Merge];
    NotOnMobile, "MERGE-9", "merging is not available on mobile devices", &[RuleOrigin::Merge];
    SearchResultsAreJudged, "MERGE-10", "every search result is selectable, or disabled with the blockers of that pair", &[RuleOrigin::Merge];
    PimsProfileSurvives, "MERGE-11", "the survivor is the profile in the PIMS if one of the two is, otherwise the opened one", &[RuleOrigin::Merge];
    SurvivorsOptOutsGovern, "MERGE-12", "the survivor's opt-outs apply to the merged profile", &[RuleOrigin::Merge];
    ChosenNamePaysOn, "MERGE-13", "the profile whose name was chosen is the payment source", &[RuleOrigin::Merge];
    OneNameIsKept, "MERGE-20", "one of the two names is kept, first and last name together; by default the survivor's", &[RuleOrigin::Merge];
    OneEmailIsKept, "MERGE-21", "one of the two email addresses is kept, none only if neither profile has one; by default the survivor's if it is valid, otherwise the other's if that is valid", &[RuleOrigin::Merge];
    PimsProfileFixesNameAndEmail, "MERGE-22", "if one profile is in the PIMS, name and email are that profile's and locked, even if it has no email", &[RuleOrigin::Merge];
    AnyPhonesAreKept, "MERGE-23", "any of the phones are kept, by default all; a phone on both profiles is kept once", &[RuleOrigin::Merge];
    OnePrimaryPhone, "MERGE-24", "one of the kept phones is primary", &[RuleOrigin::Merge];
    VerifiedMobileAsPrimary, "MERGE-25", "if a phone of either profile is verified as mobile, only verified mobiles may be primary", &[RuleOrigin::Merge];
    OptOutLocksChannel, "MERGE-26", "a channel is off and locked if the preference source opted out, off and unlocked if staff switched it off, otherwise on", &[RuleOrigin::Merge];
    OptOutsAreCarried, "MERGE-27", "a keyword opt-out stays with its phone number; an opt-out of the retired profile's client makes the channel off by default, with a warning", &[RuleOrigin::Littermate];
    AllPetsAreKept, "MERGE-28", "the merged profile has all pets of both profiles, shared ones once; likely duplicates cause a warning and are never combined", &[RuleOrigin::Merge];
    PaymentMethodsAreNotShown, "MERGE-29", "saved payment methods are never shown or chosen", &[RuleOrigin::Merge];
    PlanShowsMergedProfile, "MERGE-30", "the plan shows the merged profile and the origin of each value", &[RuleOrigin::Merge];
    PlanListsLosses, "MERGE-31", "the plan lists every value that is lost, by field", &[RuleOrigin::Littermate];
    PlanListsWarnings, "MERGE-32", "the plan lists the warnings", &[RuleOrigin::Littermate];
    SurvivorIsUpdated, "MERGE-33", "the survivor is updated: name, email, phones with the primary one, contact preferences", &[RuleOrigin::Merge];
    PetsMove, "MERGE-34", "the retired profile's pets move to the survivor with their upcoming appointments", &[RuleOrigin::Merge];
    AddedPetsAreWrittenBack, "MERGE-35", "with capability PIMS-2, pets added to a profile in the PIMS are created in its record, except deceased ones", &[RuleOrigin::Merge];
    PaymentMethodsOfOneSource, "MERGE-36", "if both profiles have payment methods, the payment source's are kept and the other's removed; if only one has, they are kept", &[RuleOrigin::Merge];
    ConversationsTakeChosenName, "MERGE-37", "the retired client's chat messages and conversation cards take the chosen name; system messages do not change", &[RuleOrigin::Merge];
    ActiveConversationMoves, "MERGE-38", "an active conversation of the retired client moves to the survivor", &[RuleOrigin::Merge, RuleOrigin::Portal];
    OtherProfileIsRetired, "MERGE-39", "the other profile is retired; its history stays readable and does not make it active again", &[RuleOrigin::Merge];
    ApplyGivesWhatReviewShowed, "MERGE-40", "apply produces exactly what the review showed", &[RuleOrigin::Littermate];
    ApplyPlansAgain, "MERGE-41", "apply does not trust its input: it plans again from the current profiles and names each section that changed", &[RuleOrigin::Littermate];
    TicketMergesOnce, "MERGE-42", "a ticket merges once: applied again with its record it replays the output, and after an undo it cannot be used", &[RuleOrigin::Littermate];
    MergeRecord, "MERGE-43", "apply returns a record of both earlier profiles, the choices, the plan, who and when; a merge id is used once", &[RuleOrigin::Littermate];
    UndoRestoresUnchanged, "MERGE-44", "undo restores what is unchanged since the merge, keeps what was edited, and lists it; the newest merge is undone first", &[RuleOrigin::Littermate];
    ChainStopsAtFirstFailure, "MERGE-45", "a chain of merges stops at the first step that is blocked or has invalid choices", &[RuleOrigin::Littermate];
    RetiredResolvesToSurvivor, "MERGE-46", "a retired profile resolves to its survivor through any number of merges; a cycle or an unknown profile affects only those that lead to it", &[RuleOrigin::Littermate];
    RecordCanBeRedacted, "MERGE-48", "a merge record can be redacted: ids, times and rules remain, names, contact data and pets are removed; it answers a retry and cannot be undone", &[RuleOrigin::Littermate];
    ContactsMirrorPims, "CONTACT-1", "phones and email mirror the PIMS; messages go to the primary phone and the email address", &[RuleOrigin::Profile];
    AtMostOnePrimaryPhone, "CONTACT-2", "at most one phone is primary, and an only phone is; staff may unset one of several, and it stays unset until they set it", &[RuleOrigin::Profile];
    NameAndEmailChangeInPims, "CONTACT-3", "name and email can be changed in the PIMS only; if no contact data arrive from a PIMS, staff change them", &[RuleOrigin::Profile, RuleOrigin::Portal];
    PhoneEditsStayInFlow, "CONTACT-4", "a phone edited in Flow stays in Flow; nothing is written to the PIMS", &[RuleOrigin::Profile];
    OnlyTextablePhonesAreTexted, "CONTACT-5", "no text messages are sent to a phone that cannot receive them; other phones are listed, none is chosen automatically", &[RuleOrigin::Profile];
    NightlySync, "CONTACT-6", "the nightly sync brings the phones of the PIMS; the primary phone follows the PIMS unless Flow decided, and phones that Flow replaced or left out are ignored", &[RuleOrigin::Profile];
    ChannelsOnUnlessOptedOut, "CONTACT-7", "email and text are on unless the client opted out", &[RuleOrigin::Profile];
    PushBelongsToClient, "CONTACT-8", "only the client can switch push notifications, in the app; staff can see them", &[RuleOrigin::Profile];
    PortalSwitches, "CONTACT-9", "in the portal in a browser, the client can switch email and text; names and contact data are read-only", &[RuleOrigin::Portal];
    OptOutIndicator, "CONTACT-10", "an SMS opt-out of the client shows staff an indicator; START lifts the STOP of its phone number and the client's own opt-out", &[RuleOrigin::Portal];
    KeywordOptOut, "CONTACT-11", "a keyword is the whole message, folded; an opt-out has a source and a time, and is lifted by those it belongs to", &[RuleOrigin::Littermate];
    MessageRouting, "CONTACT-12", "a message uses each channel or suppresses it with a rule; the portal contains the message whenever it may be sent", &[RuleOrigin::Profile];
    PortalLink, "CONTACT-13", "a portal link goes with any message that contains an automation, an attachment, a form or anything interactive, if text or email is used", &[RuleOrigin::Profile];
    NpsSurveySwitch, "CONTACT-14", "the NPS switch stops surveys and nothing else; a survey also requires its automation type and a scheduled appointment", &[RuleOrigin::Profile];
    EditPermissions, "CONTACT-15", "one table says which actor may change which field, and each error names its rule", &[RuleOrigin::Littermate];
    PhonesCompareInE164, "CONTACT-16", "phones are compared by E.164 number and extension; an invalid number is stored as entered and marked, never dropped", &[RuleOrigin::Littermate];
    ContactOptions, "CONTACT-17", "one operation returns the contact options of a client for staff: each on or off, locked or not, with the rule", &[RuleOrigin::Profile];
    PhoneReading, "CONTACT-18", "one operation parses a phone number: its key, E.164 number, extension, label and derived line type", &[RuleOrigin::Littermate];
    InboundText, "CONTACT-19", "one operation takes an inbound text message: its meaning, the new phone-book entry, the effects, the automatic reply", &[RuleOrigin::Littermate];
    LinkToPimsRecord, "CONTACT-20", "a Flow-only profile is linked to a PIMS record that no other profile is linked to; the next sync applies", &[RuleOrigin::Littermate];
    EmailSuppression, "CONTACT-21", "only the portal is used for an address that unsubscribed, complained or bounced permanently", &[RuleOrigin::Littermate];
    PimsRecordGone, "CONTACT-22", "if a PIMS record is gone, its profile becomes Flow-only and its phones become phones of Flow", &[RuleOrigin::Littermate];
    StartOpensActiveConversation, "CONV-1", "starting a chat opens the active conversation or creates a new one, whose id is required only then", &[RuleOrigin::Profile, RuleOrigin::Portal];
    OneActiveConversation, "CONV-2", "a client has at most one active conversation; a request from the portal is added to it, or by policy archives it and creates a new one; two active ones in the input are an error that names both", &[RuleOrigin::Portal];
    ConversationHistory, "CONV-3", "past conversations, active and archived, are shown for all pets and never deleted; those of merged profiles are marked", &[RuleOrigin::Profile, RuleOrigin::Merge];
    StaffArchiveConversation, "CONV-4", "staff archive the active conversation; nothing is lost", &[RuleOrigin::Littermate];
    CallPlacementAndRecording, "CALL-1", "whether to record is asked when the call is placed; recording cannot start during the call; the client hears an announcement on answering; the call goes to the primary phone, or to a valid one that staff choose", &[RuleOrigin::Profile];
    ClinicCallerId, "CALL-2", "the caller ID is the clinic's number", &[RuleOrigin::Profile];
    RecordingDownloadLimit, "CALL-3", "the recording of a call longer than 60 minutes cannot be downloaded; that of exactly 60 minutes can", &[RuleOrigin::Profile];
    VideoCallIsMessage, "CALL-4", "a video call is an invitation message, routed like one", &[RuleOrigin::Profile];
    PaymentSettingsRequired, "PAY-1", "taking a payment requires the clinic's payment settings", &[RuleOrigin::Profile];
    PortalHome, "PORTAL-1", "the home page shows the clinic information link, the pets, website widgets if on, the active conversation, upcoming appointments and services due", &[RuleOrigin::Portal];
    ServicesDueOnHome, "PORTAL-2", "services due on the home page are not completed and due within six months from today; overdue ones are not shown; PIMS-4 does not limit them", &[RuleOrigin::Portal];
    RemindersUnderPet, "PORTAL-3", "reminders under a pet are not completed and due within six months from today, overdue included; available for the PIMS of PIMS-4", &[RuleOrigin::Portal];
    SixMonthWindow, "PORTAL-4", "the six months are calendar months from today, end included, clamped to the end of a month; due today is upcoming; the UTC date of now is at most one day from today", &[RuleOrigin::Portal];
    PetIdCard, "PORTAL-5", "the ID card has the owner, the clinic, the signalment and, for each vaccine, the record that is current longest, otherwise the latest, marked", &[RuleOrigin::Portal];
    ClientPhoto, "PORTAL-6", "a photo that the client uploads is shown in the portal, is not written to the PIMS, and can be removed", &[RuleOrigin::Portal];
    VisibleAppointments, "PORTAL-7", "appointments are shown if upcoming and of a type that the clinic made visible: starting now or later, not cancelled; a page for the client never reveals that something is hidden", &[RuleOrigin::Portal];
    SignalmentFromPims, "PORTAL-8", "signalment is read-only in the portal; it comes from the PIMS and is changed there", &[RuleOrigin::Portal];
    InactivePets, "PORTAL-9", "inactive and deceased pets get no automations, reminders or surveys, and are listed separately; the page of an inactive pet has its appointments, that of a deceased one has none", &[RuleOrigin::Littermate];
    SectionsWithReasons, "PORTAL-10", "one operation returns the whole home page, one the page of a pet, each hidden section with its reasons; reasons for staff are for staff only", &[RuleOrigin::Littermate];
    AccountPage, "PORTAL-11", "the account page shows name and contact data read-only, the switches of its surface, and whether an opt-out is in force", &[RuleOrigin::Portal];
}
