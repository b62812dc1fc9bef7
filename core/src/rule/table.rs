//! Every rule, once. Adding a rule is adding a row.

use macro_rules_attribute::apply;

use crate::wire::code;

/// The document a rule comes from.
#[apply(code)]
#[output]
pub enum RuleOrigin {
    /// Otto Flow, merging Pet Parent profiles.
    Merge,
    /// Otto Flow, client profile.
    Profile,
    /// Otto, sections of the Pet Portal.
    Portal,
    /// Beyond the documents: ours, and what users of comparable products ask for.
    Littermate,
}

/// The string is not the id of a rule.
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
        /// A rule, by its id. Every blocker, error, warning, lock and effect names the rule it rests on.
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
            /// The id of the rule, which is what JSON contains and what `Display` writes.
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

            /// What the rule says: a sentence in lower case, without its full stop.
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

            /// The documents it comes from.
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

        /// The whole catalogue, in the order of the documents.
        pub const RULES: &[Rule] = &[$(Rule::$name,)+];
    };
}

rules! {
    MergeWithOneInPims, "PIMS-1", "a merge may involve one profile that is in the PIMS: AVImark", &[RuleOrigin::Merge];
    WriteBackPets, "PIMS-2", "pets that a merge adds are written back to the PIMS record: AVImark", &[RuleOrigin::Merge];
    PetIdCardByPims, "PIMS-3", "the pet ID card is available: Cornerstone on premises, AVImark, ImproMed, ezyVet, Pulse", &[RuleOrigin::Portal];
    PortalRemindersByPims, "PIMS-4", "reminders show under a pet in the portal: Cornerstone in either hosting, AVImark, ImproMed, Pulse", &[RuleOrigin::Portal];
    NightlyContacts, "PIMS-5", "contact points arrive from the PIMS every night: every known PIMS, unless the host states otherwise", &[RuleOrigin::Profile];
    DifferentProfiles, "MERGE-1", "the two profiles are different ones; where they are not, nothing else is said", &[RuleOrigin::Littermate];
    SameClinic, "MERGE-2", "both profiles belong to the clinic in hand", &[RuleOrigin::Littermate];
    BothActive, "MERGE-3", "neither profile has been retired by a merge, nor deleted; a retired one names its survivor", &[RuleOrigin::Littermate];
    NeitherInPims, "MERGE-4", "without capability PIMS-1, neither profile is in the PIMS", &[RuleOrigin::Merge];
    AtMostOneInPims, "MERGE-5", "with capability PIMS-1, at least one of the two is not in the PIMS", &[RuleOrigin::Merge];
    AtMostOneActiveConversation, "MERGE-6", "at least one of the two has no active conversation", &[RuleOrigin::Merge];
    NoLoyaltyPoints, "MERGE-7", "neither has loyalty points; zero passes", &[RuleOrigin::Merge];
    NoCareMembership, "MERGE-8", "neither has a care membership that is not known to have ended; by policy, none ever held", &[RuleOrigin::Merge];
    NotOnMobile, "MERGE-9", "merging is not offered on mobile devices", &[RuleOrigin::Merge];
    SearchResultsAreJudged, "MERGE-10", "every search result is selectable or disabled with the blockers of that pair", &[RuleOrigin::Merge];
    PimsProfileSurvives, "MERGE-11", "the survivor is the profile in the PIMS where one of the two is, else the opened one", &[RuleOrigin::Merge];
    SurvivorsOptOutsGovern, "MERGE-12", "the survivor's opt-outs govern the merged profile", &[RuleOrigin::Merge];
    ChosenNamePaysOn, "MERGE-13", "the profile whose name was chosen is the payment source", &[RuleOrigin::Merge];
    OneNameIsKept, "MERGE-20", "exactly one of the two names is kept, first and last together; by default the survivor's", &[RuleOrigin::Merge];
    OneEmailIsKept, "MERGE-21", "one of the two email addresses is kept, none only where neither has one; by default the survivor's where it is valid, else the other's where that is", &[RuleOrigin::Merge];
    PimsProfileFixesNameAndEmail, "MERGE-22", "with one profile in the PIMS, name and email are that profile's and locked, even where it has no email", &[RuleOrigin::Merge];
    AnyPhonesAreKept, "MERGE-23", "any number of the phone numbers is kept, by default all; the same number on both profiles is one", &[RuleOrigin::Merge];
    OnePrimaryPhone, "MERGE-24", "exactly one of the kept numbers is primary", &[RuleOrigin::Merge];
    VerifiedMobileAsPrimary, "MERGE-25", "where any number of either profile is verified as mobile, only verified mobiles may be primary", &[RuleOrigin::Merge];
    OptOutLocksChannel, "MERGE-26", "a channel is off and locked where the preference source opted out, off and free where staff switched it off, else on", &[RuleOrigin::Merge];
    OptOutsAreCarried, "MERGE-27", "a keyword opt-out stays with its number; a retired profile's own opt-out makes the channel off by default, with a warning", &[RuleOrigin::Littermate];
    AllPetsAreKept, "MERGE-28", "all pets of both profiles are on the merged one, a shared one once; likely duplicates are warned of, never joined", &[RuleOrigin::Merge];
    PaymentMethodsAreNotShown, "MERGE-29", "saved payment methods are never shown or chosen", &[RuleOrigin::Merge];
    PlanShowsMergedProfile, "MERGE-30", "the plan shows the merged profile as it will be, and where each value comes from", &[RuleOrigin::Merge];
    PlanListsLosses, "MERGE-31", "the plan lists every value that will be lost, by field", &[RuleOrigin::Littermate];
    PlanListsWarnings, "MERGE-32", "the plan lists the warnings", &[RuleOrigin::Littermate];
    SurvivorIsUpdated, "MERGE-33", "the survivor is updated: name, email, phones with the primary, contact options", &[RuleOrigin::Merge];
    PetsMove, "MERGE-34", "the retired profile's pets move to the survivor with their upcoming appointments", &[RuleOrigin::Merge];
    AddedPetsAreWrittenBack, "MERGE-35", "with capability PIMS-2, pets added to a profile in the PIMS are written back to its record, deceased ones excepted", &[RuleOrigin::Merge];
    PaymentMethodsOfOneSource, "MERGE-36", "where both have payment methods, the payment source's are kept and the other's removed; where one has some, they are kept", &[RuleOrigin::Merge];
    ConversationsTakeChosenName, "MERGE-37", "the retired client's chat messages and conversation cards take the chosen name; system messages keep theirs", &[RuleOrigin::Merge];
    ActiveConversationMoves, "MERGE-38", "an active conversation of the retired client becomes the survivor's", &[RuleOrigin::Merge, RuleOrigin::Portal];
    OtherProfileIsRetired, "MERGE-39", "the other profile is retired; its history stays readable and does not make it active again", &[RuleOrigin::Merge];
    ApplyGivesWhatReviewShowed, "MERGE-40", "what review showed is exactly what apply gives", &[RuleOrigin::Littermate];
    ApplyPlansAgain, "MERGE-41", "apply trusts nothing from outside: it plans again from today's profiles, and a difference is named by section", &[RuleOrigin::Littermate];
    TicketMergesOnce, "MERGE-42", "a ticket merges once: again with its record replays the outcome, and after an undo it is spent", &[RuleOrigin::Littermate];
    MergeRecord, "MERGE-43", "apply returns a record of both profiles before, the choices, the plan, who and when; a merge id is used once", &[RuleOrigin::Littermate];
    UndoRestoresUnchanged, "MERGE-44", "undo gives back what is unchanged since, keeps what was edited, and lists it; newest merge first", &[RuleOrigin::Littermate];
    ChainStopsAtFirstFailure, "MERGE-45", "a chain of merges ends at the first step that is blocked or wrongly chosen", &[RuleOrigin::Littermate];
    RetiredResolvesToSurvivor, "MERGE-46", "a retired client resolves to its survivor through any number of merges; a cycle or an unknown client concerns only those that lead there", &[RuleOrigin::Littermate];
    RecordCanBeRedacted, "MERGE-48", "a merge record can be redacted: ids, times and rules remain, names, contact points and pets go; it answers a retry and cannot be undone", &[RuleOrigin::Littermate];
    ContactsMirrorPims, "CONTACT-1", "phones and email mirror the PIMS; messages go to the primary number and the email address", &[RuleOrigin::Profile];
    AtMostOnePrimaryPhone, "CONTACT-2", "at most one number is primary, and an only number is; staff may unset one of several, and it stays unset until they set it", &[RuleOrigin::Profile];
    NameAndEmailChangeInPims, "CONTACT-3", "name and email are changed in the PIMS only; where nothing arrives from one, staff change them", &[RuleOrigin::Profile, RuleOrigin::Portal];
    PhoneEditsStayInFlow, "CONTACT-4", "a number edited in Flow stays in Flow; nothing is written back", &[RuleOrigin::Profile];
    OnlyTextablePhonesAreTexted, "CONTACT-5", "nothing is sent to a number that cannot receive texts; another number is named, never picked", &[RuleOrigin::Profile];
    NightlySync, "CONTACT-6", "the nightly sync brings the PIMS' numbers; the primary follows the PIMS unless Flow decided, and what Flow replaced or left out is ignored", &[RuleOrigin::Profile];
    ChannelsOnUnlessOptedOut, "CONTACT-7", "email and text are on unless the client opted out", &[RuleOrigin::Profile];
    PushBelongsToClient, "CONTACT-8", "push is the client's to switch in the app; staff only see it", &[RuleOrigin::Profile];
    PortalSwitches, "CONTACT-9", "in the browser portal the client switches email and text; names and contact details are read only there", &[RuleOrigin::Portal];
    OptOutIndicator, "CONTACT-10", "an SMS opt-out of the client shows staff an indicator; START lifts the STOP of its number and the client's own opt-out", &[RuleOrigin::Portal];
    KeywordOptOut, "CONTACT-11", "a keyword is the whole message, folded; an opt-out has a source and a time, and is lifted by whom it belongs to", &[RuleOrigin::Littermate];
    MessageRouting, "CONTACT-12", "a message has each channel as used or suppressed with the rule; the portal has it wherever it may be sent at all", &[RuleOrigin::Profile];
    PortalLink, "CONTACT-13", "a portal link goes with any message that contains an automation, an attachment, a form or anything interactive, where text or email is used", &[RuleOrigin::Profile];
    NpsSurveySwitch, "CONTACT-14", "the NPS switch stops surveys and nothing else; a survey also needs its automation type and a scheduled appointment", &[RuleOrigin::Profile];
    EditPermissions, "CONTACT-15", "who may change what is one table, actor by field, and each refusal carries its rule", &[RuleOrigin::Littermate];
    PhonesCompareInE164, "CONTACT-16", "a profile's numbers are compared in E.164 with extension; what is not valid is stored as entered, marked, never dropped", &[RuleOrigin::Littermate];
    ContactOptions, "CONTACT-17", "one answer has the contact options of a client for staff: each on or off, free or locked, with the rule", &[RuleOrigin::Profile];
    PhoneReading, "CONTACT-18", "one number is read by itself: its key, E.164, extension, label and derived line type", &[RuleOrigin::Littermate];
    InboundText, "CONTACT-19", "one call takes an inbound text message: what it is, the new phone-book entry, the effects, the automatic reply", &[RuleOrigin::Littermate];
    LinkToPimsRecord, "CONTACT-20", "a profile in Flow only is linked to a PIMS record that no other profile has; the next sync applies", &[RuleOrigin::Littermate];
    EmailSuppression, "CONTACT-21", "nothing but the portal goes to an address that unsubscribed, complained or bounced for good", &[RuleOrigin::Littermate];
    PimsRecordGone, "CONTACT-22", "where a PIMS record is gone, its profile is in Flow only and its numbers are Flow's", &[RuleOrigin::Littermate];
    StartOpensActiveConversation, "CONV-1", "starting a chat opens the active conversation, else begins a new one, whose id is asked for only then", &[RuleOrigin::Profile, RuleOrigin::Portal];
    OneActiveConversation, "CONV-2", "a client has at most one active conversation; a request from the portal joins it, or by policy archives it and begins a new one; two in the input are an error that names both", &[RuleOrigin::Portal];
    ConversationHistory, "CONV-3", "past conversations, active and archived, show for all pets and are never deleted; those of merged profiles are marked", &[RuleOrigin::Profile, RuleOrigin::Merge];
    StaffArchiveConversation, "CONV-4", "staff archive the active conversation; nothing is lost", &[RuleOrigin::Littermate];
    CallPlacementAndRecording, "CALL-1", "whether to record is asked when the call is placed; recording cannot start during the call; the client hears an announcement on answering; the call goes to the primary number, or to a valid one that staff choose", &[RuleOrigin::Profile];
    ClinicCallerId, "CALL-2", "the caller ID is the clinic's number", &[RuleOrigin::Profile];
    RecordingDownloadLimit, "CALL-3", "a recorded call of over 60 minutes cannot be downloaded; one of exactly 60 can", &[RuleOrigin::Profile];
    VideoCallIsMessage, "CALL-4", "a video call is an invitation message, routed like one", &[RuleOrigin::Profile];
    PaymentSettingsRequired, "PAY-1", "taking a payment needs the clinic's payment settings set up", &[RuleOrigin::Profile];
    PortalHome, "PORTAL-1", "home shows the clinic info link, the pets, website widgets if on, the active conversation, upcoming appointments and services due", &[RuleOrigin::Portal];
    ServicesDueOnHome, "PORTAL-2", "services due on home are not completed and due from today to six months from today; past due never; PIMS-4 does not limit them", &[RuleOrigin::Portal];
    RemindersUnderPet, "PORTAL-3", "reminders under a pet are not completed and due up to six months from today, overdue included; available for the PIMS of PIMS-4", &[RuleOrigin::Portal];
    SixMonthWindow, "PORTAL-4", "the six months are calendar months from today, end included, clamped at a month's end; due today is upcoming; the UTC date of now is at most one day from today", &[RuleOrigin::Portal];
    PetIdCard, "PORTAL-5", "the ID card has the owner, the clinic, the signalment and, of each vaccine, the record that holds longest today, else the latest, marked", &[RuleOrigin::Portal];
    ClientPhoto, "PORTAL-6", "a photo that the client uploads shows in the portal, is not written to the PIMS, and can be removed again", &[RuleOrigin::Portal];
    VisibleAppointments, "PORTAL-7", "appointments are the upcoming ones of the types that the clinic made visible: starting now or later, not cancelled; a page for the client never shows that something was hidden from it", &[RuleOrigin::Portal];
    SignalmentFromPims, "PORTAL-8", "signalment is read only in the portal; it comes from the PIMS and is changed there", &[RuleOrigin::Portal];
    InactivePets, "PORTAL-9", "inactive and deceased pets get no automations, reminders or surveys, and are listed separately; on its own page an inactive one has its appointments, a deceased one has not", &[RuleOrigin::Littermate];
    SectionsWithReasons, "PORTAL-10", "one call gives the whole home page, one the whole page of a pet, each hidden section with its reasons; those meant for staff only for staff", &[RuleOrigin::Littermate];
    AccountPage, "PORTAL-11", "the account page shows name and contact details read only, the switches of where it is read, and whether an opt-out is in force", &[RuleOrigin::Portal];
}
