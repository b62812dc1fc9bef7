//! Routing a message: which channels it goes by, and by which rule it does not (CONTACT-1, CONTACT-5, CONTACT-7, CONTACT-12 to
//! CONTACT-14, CALL-4).
//!
//! ```
//! use littermate::message::{Message, MessageKind, RouteChannel, Router};
//! # let client: littermate::message::RoutingFacts = serde_json::from_str(r#"{
//! #     "client": "anne", "email": { "type": "none" }, "phones": [], "scheduledAppointment": false,
//! #     "preferences": { "text": { "type": "on" }, "email": { "type": "on" }, "push": { "type": "not-set-up" }, "nps": { "type": "on" } }
//! # }"#)?;
//! let message = Message { kind: MessageKind::VideoInvitation, holds: vec![] };
//! let route = Router::new(&message).route(&client);
//! assert!(route.uses(RouteChannel::Portal)); // whatever the client opted out of
//! assert!(!route.uses(RouteChannel::Text)); // there is no primary number
//! # Ok::<(), serde_json::Error>(())
//! ```

mod facts;
mod kind;
mod list;
#[cfg(feature = "json")]
pub mod ops;
mod reason;
mod route;

pub use facts::{Recipient, RecipientEmail, RoutingFacts, RoutingPreferences};
pub use kind::{Content, Message, MessageKind, PortalLink};
pub use list::{RouteOutput, route_all};
pub use reason::{ReasonInfo, RouteChannel, Suppression};
pub use route::{ChannelRoute, ClientRoute, Route, RouteCounts, Router, reasons_of};
