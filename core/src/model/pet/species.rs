//! Synonyms of species names (MERGE-28). To add a synonym, add it to a row of the table.

/// One row per species: the canonical name and its synonyms, all folded.
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

/// The canonical name of a folded species name.
pub(super) fn canonical(species: &str) -> &str {
    let named = |row: &&(&'static str, &[&str])| row.1.contains(&species);
    SYNONYMS.iter().find(named).map_or(species, |(name, _)| *name)
}
