//! Search results that stay in memory, asked for one opened profile after the other.

use littermate::client::ClientFacts;
use littermate::door;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::thrown;

/// The list, and the profile it was last asked for. In JavaScript it has a name of its own, since the package's class has
/// this one.
#[wasm_bindgen(js_name = ResidentList)]
#[derive(Debug)]
pub struct SearchList {
    list: door::SearchList,
    opened: Option<ClientFacts>,
}

#[wasm_bindgen(js_class = ResidentList)]
impl SearchList {
    /// Reads the list.
    ///
    /// # Errors
    /// A refusal, as JSON.
    #[wasm_bindgen(constructor)]
    pub fn new(input: &str) -> Result<Self, String> {
        let list = door::SearchList::read(input).map_err(thrown)?;
        Ok(Self { list, opened: None })
    }

    /// How many results there are.
    #[wasm_bindgen(getter)]
    pub fn length(&self) -> usize {
        self.list.len()
    }

    /// The blockers of each result, in order, as bits; 0 is selectable.
    ///
    /// # Errors
    /// A refusal, as JSON; the profile asked for before then stays.
    pub fn open(&mut self, opened: &str) -> Result<Vec<u32>, String> {
        let opened = self.list.opened(opened).map_err(thrown)?;
        let bits = self.list.verdicts(&opened).map(|verdict| u32::from(verdict.bits()));
        let bits = bits.collect();
        self.opened = Some(opened);
        Ok(bits)
    }

    /// One answer in words; nothing where the index is none of the list, or nobody was asked for yet.
    pub fn explain(&self, index: usize) -> Option<String> {
        self.list.explain(self.opened.as_ref()?, index)
    }
}
