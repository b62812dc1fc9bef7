//! Generators of choices: arbitrary choices, and valid choices.

use littermate::merge::{Choices, MergeOptions};
use littermate::model::phone::PhoneKey;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::Index;

/// Random draws that become choices once the options are known.
#[derive(Debug, Clone)]
pub(crate) struct Wish {
    name: Option<Index>,
    email: Option<Index>,
    phones: Option<Vec<Index>>,
    primary: (bool, Index),
    text: Option<bool>,
    by_email: Option<bool>,
}

pub(crate) fn wish() -> impl Strategy<Value = Wish> {
    let index = || option::of(any::<Index>());
    let phones = option::weighted(0.7, vec(any::<Index>(), 0..=4));
    (index(), index(), phones, any::<(bool, Index)>(), any::<Option<bool>>(), any::<Option<bool>>()).prop_map(
        |(name, email, phones, primary, text, by_email)| Wish {
            name,
            email,
            phones,
            primary,
            text,
            by_email,
        },
    )
}

impl Wish {
    /// Choices from what is offered and what is not.
    pub(crate) fn wild(&self, options: &MergeOptions) -> Choices {
        let clients = || {
            let roles = &options.roles;
            vec![roles.survivor.clone(), roles.retired.clone(), "nobody".parse().unwrap()]
        };
        let mut keys: Vec<PhoneKey> = options.phones.default_kept.clone();
        keys.extend(["+19995550000", "raw:nothing"].map(|key| PhoneKey::new(key).unwrap()));
        let key = |index: &Index| index.get(&keys).clone();
        Choices {
            name: self.name.map(|index| index.get(&clients()).clone()),
            email: self.email.map(|index| index.get(&clients()).clone()),
            phones: self.phones.as_ref().map(|drawn| drawn.iter().map(key).collect()),
            primary: Some(&self.primary.1).filter(|_| self.primary.0).map(key),
            contact_by_text: self.text,
            contact_by_email: self.by_email,
        }
    }

    /// Choices from what is offered only.
    pub(crate) fn valid(&self, options: &MergeOptions) -> Choices {
        let names: Vec<_> = options.name.alternatives.iter().filter(|one| one.selectable).collect();
        let emails: Vec<_> = options.email.alternatives.iter().filter(|one| one.selectable).collect();
        let offered = &options.phones.alternatives;
        let mut chosen: Vec<&_> = offered.iter().collect();
        if let Some(drawn) = &self.phones {
            chosen.retain(|_| false);
            for phone in drawn.iter().filter(|_| !offered.is_empty()).map(|index| index.get(offered)) {
                if !chosen.iter().any(|known| known.key == phone.key) {
                    chosen.push(phone);
                }
            }
            // Phone numbers are invalid without one that may be primary.
            if !chosen.is_empty() && !chosen.iter().any(|phone| phone.may_be_primary) {
                chosen.extend(offered.iter().find(|phone| phone.may_be_primary));
            }
        }
        let allowed: Vec<_> = chosen.iter().filter(|phone| phone.may_be_primary).collect();
        // Whether texts can be switched on depends on the primary, so a choice of texts names it.
        let named = self.primary.0 || self.text == Some(true);
        let primary =
            Some(self.primary.1).filter(|_| named && !allowed.is_empty()).map(|index| index.get(&allowed));
        let text_locked = match primary {
            Some(phone) => phone.contact_by_text.lock.is_some(),
            None => options.contact_by_text.lock.is_some(),
        };
        Choices {
            name: self.name.map(|index| index.get(&names).client.clone()),
            email: self.email.filter(|_| !emails.is_empty()).map(|index| index.get(&emails).client.clone()),
            phones: self.phones.as_ref().map(|_| chosen.iter().map(|phone| phone.key.clone()).collect()),
            primary: primary.map(|phone| phone.key.clone()),
            contact_by_text: self.text.map(|on| on && !text_locked),
            contact_by_email: self.by_email.map(|on| on && options.contact_by_email.lock.is_none()),
        }
    }
}
