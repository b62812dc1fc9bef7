//! Names of one species that clinics use side by side (MERGE-28). The table is data: adding a name is adding a word to a row.

/// A row for each species: the name that it is compared by, and its synonyms, all folded.
const SYNONYMS: [(&str, &[&str]); 12] = [
    ("dog", &["canine", "dogs", "k9", "canis familiaris", "canis lupus familiaris"]),
    ("cat", &["feline", "cats", "felis catus"]),
    ("horse", &["equine", "horses", "equus caballus"]),
    ("cow", &["bovine", "cattle", "bos taurus"]),
    ("pig", &["porcine", "swine", "pigs"]),
    ("sheep", &["ovine"]),
    ("goat", &["caprine", "goats"]),
    ("rabbit", &["lagomorph", "bunny", "rabbits", "leporine"]),
    ("bird", &["avian", "birds"]),
    ("guinea pig", &["cavy", "guinea pigs"]),
    ("ferret", &["ferrets", "mustelid"]),
    ("reptile", &["reptilian", "reptiles"]),
];

/// The name that a folded species is compared by.
pub(super) fn canonical(species: &str) -> &str {
    let named = |row: &&(&'static str, &[&str])| row.1.contains(&species);
    SYNONYMS.iter().find(named).map_or(species, |(name, _)| *name)
}
