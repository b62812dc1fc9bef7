//! The rules of a veterinary practice's client profiles: which may be merged, what the merged profile will look like, what
//! is lost on the way, and what the host must do. One answer, everywhere, with its reason.
//!
//! The library is pure: it reads no clock, file, network or environment. Today, now and ids are arguments. Every decision
//! names the [rule](rule::Rule) it rests on.
//!
//! # A merge, from eligibility to undo
//!
//! ```
//! use littermate::model::client::Client;
//! use littermate::model::clinic::Clinic;
//! use littermate::merge::{Choices, Merge, Stamp, Surface, UndoStamp};
//!
//! # let file = include_str!("../examples/files/flow-only-cornerstone.json");
//! # #[derive(serde::Deserialize)]
//! # struct File { clinic: Clinic, opened: littermate::model::client::ClientDraft, selected: littermate::model::client::ClientDraft }
//! # let File { clinic, opened, selected } = serde_json::from_str(file)?;
//! // A host has texts as typed; checking reads the phone numbers and the email address.
//! let opened = opened.check(&clinic)?.client;
//! let selected = selected.check(&clinic)?.client;
//!
//! // May they be merged? Every blocker, or the way on.
//! let eligible = Merge::between(&clinic, &opened, &selected, Surface::Desktop).check()?;
//!
//! // What may be chosen: a UI draws the whole step from this.
//! let options = eligible.options();
//! let choices = Choices { name: Some(selected.id.clone()), ..Choices::default() };
//!
//! // What review shows, and the ticket that is kept while somebody reads it.
//! let plan = eligible.plan(&choices)?;
//! println!("{} will remain", plan.review().roles.survivor);
//! let ticket = plan.ticket();
//!
//! // Later, from the profiles of then. Nothing in the ticket is trusted: a changed profile is named.
//! let stamp = Stamp { merge: "m-1".parse()?, by: "ann".parse()?, at: "2026-03-01T09:30:00Z".parse()? };
//! let outcome = ticket.apply(&clinic, &opened, &selected, None, stamp)?;
//! assert_eq!(outcome.survivor.name, selected.name);
//!
//! // And back.
//! let stamp = UndoStamp { by: "ann".parse()?, at: "2026-03-01T10:00:00Z".parse()? };
//! let undone = outcome.record.undo(&outcome.survivor, &outcome.retired, stamp)?;
//! assert_eq!(undone.survivor, opened);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # The map
//!
//! | where | what |
//! |---|---|
//! | [`rule`] | the catalogue: every rule, its title, its origin |
//! | [`problem`] | the one shape of what is wrong with an input |
//! | [`client`], [`clinic`], [`pims`], [`pet`], [`phone`], [`email`], [`contact`], [`conversation`], [`membership`] | the words |
//! | [`merge`] | merging two clients, a file a step |
//! | [`conversation`], [`call`], [`payment`] | starting a chat and its history; recording a call; taking a payment |
//! | [`reminder`] | the two windows of six months, and when a service is due next |
//! | [`portal`] | the pet portal: its home page and the page of a pet, whole and ready to draw |
//! | [`contact_points`] | editing contact points, who may change what, and the nightly sync |
//! | [`opt_out`] | keywords of text messages, and the time line of opt-outs |
//! | [`message`] | which channels a message goes by, to one client or to all |
//! | `door` | feature `json`: every operation behind one function, JSON in and out |
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
mod places;
pub mod portal;
pub mod problem;
pub mod reminder;
pub mod rule;
pub mod text;
mod wire;

#[cfg(all(doctest, feature = "phones"))]
#[doc = include_str!("../README.md")]
struct Readme;
