//! Littermate decides the rules of a veterinary practice's client profiles: which profiles may be merged, what the merged
//! profile will be, what is lost, which phone may be texted, what the pet portal shows. Every decision names its
//! [rule](rule::Rule) and explains itself in a sentence.
//!
//! Clinics keep the same pet parent two or three times: once from the practice management software, once from an online
//! request, once misspelled. This crate holds the rules once, and the npm, Kotlin and Swift packages built from it give the same
//! answers.
//!
//! The library is pure: it reads no clock, file, network or environment. The current time, the date at the clinic and new ids
//! are arguments.
//!
//! # Merging two profiles
//!
//! ```
//! use littermate::{
//!     ActiveConversation, Choices, Client, ClientFacts, ClientStatus, Clinic, ContactBook, Count, Merge, PersonName,
//!     PhoneDraft, PhoneSource, Pims, PimsRecord, MergeStamp, MergeSurface, UndoStamp,
//! };
//!
//! let clinic = Clinic::new("elm-street".parse()?, Pims::Cornerstone, "US".parse()?);
//!
//! // Facts that can block a merge are required; all other fields have defaults. `check` parses the phone numbers.
//! let client = |id: &str, first: &str, phone: &str| -> Result<Client, Box<dyn std::error::Error>> {
//!     let facts = ClientFacts {
//!         id: id.parse()?,
//!         clinic: clinic.id.clone(),
//!         status: ClientStatus::Active,
//!         pims: PimsRecord::FlowOnly,
//!         active_conversation: ActiveConversation::None,
//!         loyalty_points: Count::ZERO,
//!         memberships: vec![],
//!     };
//!     let phone = PhoneDraft::new(phone.parse()?, PhoneSource::Flow);
//!     Ok(Client::draft(facts).name(PersonName::new(first, "Lee")?).phone(phone).check(&clinic)?.client)
//! };
//! let opened = client("anne", "Anne", "(202) 555-0114")?;
//! let selected = client("annie", "Annie", "202.555.0187")?;
//!
//! // Facts about phone numbers and email addresses: line types, keyword opt-outs, bounces. None are known here.
//! let contact_book = ContactBook::EMPTY;
//! let contact_book = contact_book.index()?;
//!
//! // Step 1: may they be merged? The error lists every blocker.
//! let eligible = Merge::new(&clinic, &opened, &selected, &contact_book, MergeSurface::Desktop).eligible()?;
//!
//! // Step 2: the options, from which a user interface renders the whole step.
//! let options = eligible.options()?;
//! assert_eq!(options.phones.alternatives.len(), 2);
//! let choices = Choices { name: Some(selected.id().clone()), ..Choices::default() };
//!
//! // Step 3: the review to show, and the ticket to store until it is confirmed.
//! let now = "2026-03-01T09:15:00Z".parse()?;
//! let plan = eligible.plan(&choices, now)?;
//! assert_eq!(plan.review().roles.survivor, *opened.id());
//! let ticket = plan.ticket();
//!
//! // Apply with the profiles as they are then. The ticket is not trusted: if a profile has changed, the error names the section.
//! let stamp = MergeStamp { merge: "m-1".parse()?, by: "ann".parse()?, at: "2026-03-01T09:30:00Z".parse()? };
//! let outcome = ticket.apply(&clinic, &opened, &selected, &contact_book, None, stamp)?.outcome().unwrap();
//! assert_eq!(outcome.survivor.name(), selected.name());
//!
//! // Undo the merge.
//! let stamp = UndoStamp { by: "ann".parse()?, at: "2026-03-01T10:00:00Z".parse()? };
//! let undone = outcome.record.undo(&outcome.survivor, &outcome.retired, stamp)?;
//! assert_eq!(undone.survivor.name(), opened.name());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Conventions
//!
//! `new` takes what stays the same (a clinic, a moment, a list), and methods take what changes. Invalid content is an error with
//! all [`Problems`] at once, each with its path. A method that parses phone numbers has a second form that ends in `_with` and
//! takes a [`PhoneReader`]. Blockers, warnings, effects, notices and decisions share one shape: a rule, a kind and a sentence;
//! see [`explained`].
//!
//! # Modules
//!
//! | module | contents |
//! |---|---|
//! | [`rule`] | the catalogue of rules |
//! | [`problem`], [`limits`] | the shape of input problems, and the limit of every list and string |
//! | [`model`] | shared types: client, clinic, contact book, pet, phone, email, preferences, ids, times |
//! | [`merge`] | merging two profiles, undo, search, chains, resolving survivors |
//! | [`contact`] | editing contact data, permissions, the nightly sync |
//! | [`consent`] | keywords, inbound text messages, opt-outs, contact options |
//! | [`message`] | routing a message to one client or to many |
//! | [`conversation`], [`call`], [`payment`] | starting chats and their history, recording calls, taking payments |
//! | [`record`] | linking a profile to a PIMS record, and unlinking it |
//! | [`reminder`] | the six-month windows, and the next due date of a service |
//! | [`portal`] | the pages of the pet portal |
//! | `api` | feature `json`: every operation by name, with JSON in and out |
//!
//! # Glossary
//!
//! | term | meaning |
//! |---|---|
//! | PIMS | practice information management software: the clinic's system of record (AVImark, Cornerstone, ezyVet, …) |
//! | Flow | the client communication product next to the PIMS; a *Flow-only* profile has no PIMS record |
//! | client, pet parent, customer | the person; a *profile* is the record of one at one clinic |
//! | survivor, retired | the profile that remains after a merge, and the one that the merge closes |
//! | opened, selected | the profile that a merge is started from, and the one found by search |
//! | blocker | a reason why a merge is not allowed, with who can clear it |
//! | ticket | what apply needs from a review: choices and digests, never trusted |
//! | nightly sync | the contact data of the PIMS arriving in Flow |
//! | opt-out | a client's refusal of a channel: by keyword (per phone number) or by switch (per profile) |
//! | card, widget, portal | the conversation card in Flow; a tile on the portal's home page; the pet parent's web pages |
//!
//! # Features
//!
//! | feature | |
//! |---|---|
//! | `json` (default) | the JSON API |
//! | `phones` (default) | parsing phone numbers |
//! | `phones-lite` | parsing phone numbers with a smaller regex engine, for WebAssembly |
//! | `schema` | JSON Schemas and documented descriptions of all types, for generators |
//! | `phonenumber` | conversions from and to the type of the `phonenumber` crate |
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "json")]
pub mod api;
pub mod call;
pub mod consent;
pub mod contact;
pub mod conversation;
pub mod count;
pub mod explained;
pub mod limits;
mod lists;
pub mod merge;
pub mod message;
pub mod model;
mod order;
pub mod payment;
pub mod portal;
pub mod problem;
pub mod record;
pub mod reminder;
pub mod rule;
pub mod text;
mod text_index;
mod wire;

#[cfg(feature = "json")]
pub use api::ApiError;
pub use count::Count;
pub use explained::Explain;
pub use merge::{
    Blockers, Choices, Merge, MergePolicy, MergeRecord, MergeStamp, MergeSurface, Ticket, UndoStamp,
};
pub use model::audience::Audience;
pub use model::client::{Client, ClientDraft, ClientFacts, ClientStatus, PersonName, PhoneDraft};
pub use model::clinic::Clinic;
pub use model::contact_book::{ContactBook, ContactIndex};
pub use model::conversation::ActiveConversation;
pub use model::ids::{ActorId, ClientId, ClinicId, ConversationId, MergeId, PetId};
pub use model::pet::Pet;
pub use model::phone::{PhoneReader, PhoneSource, Region};
pub use model::pims::{Pims, PimsRecord};
pub use model::time::{Date, Instant};
pub use portal::{Portal, PortalFacts};
pub use problem::{Problem, ProblemCode, Problems};
pub use rule::{RULES_VERSION, Rule};

#[cfg(all(doctest, feature = "phones"))]
#[doc = include_str!("../README.md")]
struct Readme;
