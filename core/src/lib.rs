//! The rules of a veterinary practice's client profiles: which may be merged, what the merged profile will look like, what
//! is lost on the way, and what the host must do. One answer, everywhere, with its reason.
//!
//! The library is pure: it reads no clock, file, network or environment. Today, now and ids are arguments. Every decision
//! names the [rule](rule::Rule) it rests on.
//!
//! # A merge, from eligibility to undo
//!
//! ```
//! use littermate::{
//!     ActiveConversation, Choices, Client, ClientFacts, ClientStatus, Clinic, ContactBook, Count, Merge, PersonName,
//!     PhoneDraft, PhoneSource, Pims, PimsRecord, MergeStamp, MergeSurface, UndoStamp,
//! };
//!
//! let clinic = Clinic::new("elm-street".parse()?, Pims::Cornerstone, "US".parse()?);
//!
//! // What can block a merge is always stated; the rest has a default. Checking a draft reads its phone numbers.
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
//! // What the clinic knows of their numbers and addresses: lines, STOPs, unsubscribed addresses. Here: nothing.
//! let contact_book = ContactBook::EMPTY;
//! let contact_book = contact_book.index()?;
//!
//! // May they be merged? IntervalCount blocker, or the way on.
//! let eligible = Merge::new(&clinic, &opened, &selected, &contact_book, MergeSurface::Desktop).eligible()?;
//!
//! // What may be chosen: a UI draws the whole step from this.
//! let options = eligible.options()?;
//! assert_eq!(options.phones.alternatives.len(), 2);
//! let choices = Choices { name: Some(selected.id().clone()), ..Choices::default() };
//!
//! // What review shows, and the ticket that is stored while somebody reads it.
//! let now = "2026-03-01T09:15:00Z".parse()?;
//! let plan = eligible.plan(&choices, now)?;
//! assert_eq!(plan.review().roles.survivor, *opened.id());
//! let ticket = plan.ticket();
//!
//! // Later, from the profiles of then. Nothing in the ticket is trusted: a changed profile is named.
//! let stamp = MergeStamp { merge: "m-1".parse()?, by: "ann".parse()?, at: "2026-03-01T09:30:00Z".parse()? };
//! let outcome = ticket.apply(&clinic, &opened, &selected, &contact_book, None, stamp)?.outcome().unwrap();
//! assert_eq!(outcome.survivor.name(), selected.name());
//!
//! // And back.
//! let stamp = UndoStamp { by: "ann".parse()?, at: "2026-03-01T10:00:00Z".parse()? };
//! let undone = outcome.record.undo(&outcome.survivor, &outcome.retired, stamp)?;
//! assert_eq!(undone.survivor.name(), opened.name());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # How it is called
//!
//! Every module is asked in the same way: `new` takes what stays the same (a clinic, a moment, a list), and a method takes what
//! changes. Content that is not valid is refused with all [`Problems`] at once, each with its path. Where phone numbers are
//! read, a second method that ends in `_with` takes a [`PhoneReader`]. What is said has one shape, its rule, its kind and a
//! sentence: see [`explained`].
//!
//! # Crate map
//!
//! | module | what it holds |
//! |---|---|
//! | [`rule`] | the catalogue: every rule, its title, its origin |
//! | [`problem`], [`limits`] | the one shape of what is wrong with an input, and the limit of every list and string |
//! | [`model`] | the types that all modules share: client, clinic, contact book, pet, phone, email, preferences, ids, times |
//! | [`merge`] | merging two clients, a file a step |
//! | [`contact`] | editing contact points, who may change what, and the nightly sync |
//! | [`consent`] | keywords of text messages, inbound messages, consent events, and the contact options of a client |
//! | [`message`] | which channels a message goes by, to one client or to all |
//! | [`conversation`], [`call`], [`payment`] | starting a chat and its history; recording a call; taking a payment |
//! | [`record`] | linking a profile to a record of the PIMS, and a record that is gone |
//! | [`reminder`] | the two windows of six months, and when a service is due next |
//! | [`portal`] | the pet portal: its home page and the page of a pet, whole and ready to draw |
//! | `api` | feature `json`: every operation behind one function, JSON in and out |
//!
//! # Features
//!
//! `json` (default): the JSON API. `phones` (default): reading phone numbers as typed; `phones-lite`: the same with a small
//! regex engine, for wasm. `schema`: JSON Schemas and documented descriptions of every type on the wire, for generators.
//! `phonenumber`: conversions from and to that crate's type.
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
