//! Choices: any at all, and ones that hold.

use littermate::merge::{Choices, MergeOptions};
use littermate::model::phone::PhoneKey;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::Index;

/// Draws that become choices once the options are known.
#[derive(Debug, Clone)]
pub(crate) struct Wish {
    name: Option<Index>,
    email: Option<Index>,
    phones: Option<Vec<Index>>,
    primary: (bool, Index),
    text: Option<bool>,
    mail: Option<bool>,
}

pub(crate) fn wish() -> impl Strategy<Value = Wish> {
    let index = || option::of(any::<Index>());
    let phones = option::weighted(0.7, vec(any::<Index>(), 0..=4));
    (index(), index(), phones, any::<(bool, Index)>(), any::<Option<bool>>(), any::<Option<bool>>()).prop_map(
        |(name, email, phones, primary, text, mail)| Wish { name, email, phones, primary, text, mail },
    )
}

impl Wish {
    /// Choices out of what is offered, and what is not.
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
            contact_by_email: self.mail,
        }
    }

    /// Choices out of what is offered alone.
    pub(crate) fn valid(&self, options: &MergeOptions) -> Choices {
        let names: Vec<_> = options.name.alternatives.iter().filter(|one| one.selectable).collect();
        let emails: Vec<_> = options.email.alternatives.iter().filter(|one| one.selectable).collect();
        let offered = &options.phones.alternatives;
        let mut kept: Vec<&_> = offered.iter().collect();
        if let Some(drawn) = &self.phones {
            kept.retain(|_| false);
            for phone in drawn.iter().filter(|_| !offered.is_empty()).map(|index| index.get(offered)) {
                if !kept.iter().any(|known| known.key == phone.key) {
                    kept.push(phone);
                }
            }
            // Numbers without one that may be primary would not do.
            if !kept.is_empty() && !kept.iter().any(|phone| phone.may_be_primary) {
                kept.extend(offered.iter().find(|phone| phone.may_be_primary));
            }
        }
        let may: Vec<_> = kept.iter().filter(|phone| phone.may_be_primary).collect();
        // Whether texts can be switched on hangs on the primary, so who wants that names it.
        let named = self.primary.0 || self.text == Some(true);
        let primary = Some(self.primary.1).filter(|_| named && !may.is_empty()).map(|index| index.get(&may));
        let text_locked = match primary {
            Some(phone) => phone.contact_by_text.lock.is_some(),
            None => options.contact_by_text.lock.is_some(),
        };
        Choices {
            name: self.name.map(|index| index.get(&names).client.clone()),
            email: self.email.filter(|_| !emails.is_empty()).map(|index| index.get(&emails).client.clone()),
            phones: self.phones.as_ref().map(|_| kept.iter().map(|phone| phone.key.clone()).collect()),
            primary: primary.map(|phone| phone.key.clone()),
            contact_by_text: self.text.map(|on| on && !text_locked),
            contact_by_email: self.mail.map(|on| on && options.contact_by_email.lock.is_none()),
        }
    }
}
