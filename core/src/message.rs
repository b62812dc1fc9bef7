//! Message routing: which channels a message uses, and which rule suppresses a channel (CONTACT-1, CONTACT-5, CONTACT-7,
//! CONTACT-12 to CONTACT-14, CALL-4).
//!
//! ```
//! use littermate::message::{OutboundMessage, MessageKind, RouteChannel, Router};
//! use littermate::model::contact_book::ContactIndex;
//! # let recipient: littermate::message::MessageRecipient = serde_json::from_str(r#"{
//! #     "client": { "id": "anne", "status": { "type": "active" }, "email": null, "phones": [],
//! #         "preferences": { "text": { "type": "on" }, "email": { "type": "on" } } },
//! #     "subject": { "type": "client" }, "scheduledAppointment": false
//! # }"#)?;
//! let message = OutboundMessage { kind: MessageKind::VideoInvitation, contents: vec![] };
//! let book = ContactIndex::EMPTY;
//! let route = Router::new(&message, &book).route(&recipient);
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

pub use facts::{MessageRecipient, MessageSubject, Recipient, RoutingFacts};
pub use kind::{MessageContent, MessageKind, OutboundMessage, PortalLink};
pub use list::{MessageRouteOutput, route_all};
pub use reason::{RouteChannel, Suppression, SuppressionInfo};
pub use route::{ChannelRoute, ClientRoute, Route, RouteCounts, Router, reasons_of};
