//! The layers of the core. A file may use files of its own layer and of those below it.

use crate::layers::{Holds, Layer};

/// The layers from bottom to top. `lib.rs` is above all of them.
pub(crate) const LAYERS: &[Layer] = &[
    Layer { name: "wire", holds: Holds::Files(&["wire.rs", "wire/**"]) },
    Layer {
        name: "foundation",
        holds: Holds::Files(&[
            "count.rs",
            "explained.rs",
            "limits.rs",
            "lists.rs",
            "order.rs",
            "text_index.rs",
            "text_index/**",
            "problem.rs",
            "problem/**",
            "rule.rs",
            "rule/**",
            "text.rs",
            "text/**",
        ]),
    },
    Layer { name: "model", holds: Holds::Files(&["model.rs", "model/**"]) },
    Layer {
        name: "contexts",
        holds: Holds::Contexts(&[
            "conversation",
            "call",
            "payment",
            "reminder",
            "consent",
            "contact",
            "message",
            "merge",
            "record",
            "portal",
        ]),
    },
    Layer { name: "api", holds: Holds::Files(&["api/**"]) },
    Layer { name: "operations", holds: Holds::Files(&["**/ops.rs"]) },
    Layer {
        name: "registry",
        holds: Holds::Files(&[
            "api.rs",
            "api/handle_macro.rs",
            "api/handles.rs",
            "api/json_handle.rs",
            "api/operations.rs",
            "api/schemas.rs",
        ]),
    },
];
