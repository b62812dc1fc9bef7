//! The displayed text of every error of the library, with its sources. Review the snapshot as prose.
//!
//! An error is a lower-case phrase without a full stop that makes sense without its context.

#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "a missing value fails the test")]

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use littermate::contact::EditError;
use littermate::count::{Count, CountError};
use littermate::merge::{
    ApplyError, ChangedSection, ContentDigest, FormatError, FormatVersion, MergeSide, MergeSurface,
    ProfileSection, RecordError, Ticket, UndoError,
};
use littermate::model::ids::{ClientId, Keyword, Name};
use littermate::model::link::WebLink;
use littermate::model::phone::{E164, InteropError, PhoneExtension, PhoneKey, PhoneText, Region};
use littermate::model::time::{Date, Instant};
use littermate::reminder::IntervalCount;
use littermate::{Choices, Client, ClientDraft, Clinic, Merge, Problems, Rule, api};
use littermate_tests::{NO_BOOK, now};
use serde_json::Value;

type Failed = Box<dyn Error>;

/// One example of every error that a public function returns, by its type; errors that differ only by a value have one.
#[derive(Default)]
struct Errors(BTreeMap<&'static str, Vec<String>>);

impl Errors {
    fn add(&mut self, name: &'static str, error: &dyn Error) {
        let mut text = error.to_string();
        let mut next = error.source();
        while let Some(source) = next {
            let _ = write!(text, "\nsource: {source}");
            next = source.source();
        }
        self.0.entry(name).or_default().push(text);
    }

    fn of<T, E: Error + 'static>(&mut self, name: &'static str, result: Result<T, E>) {
        self.add(name, &result.err().expect("an error"));
    }
}

fn pair(file: &str) -> Result<(Clinic, Client, Client), Failed> {
    let path = format!("{}/../core/examples/files/{file}.json", env!("CARGO_MANIFEST_DIR"));
    let mut file: Value = serde_json::from_str(&fs::read_to_string(path)?)?;
    let clinic: Clinic = serde_json::from_value(file["clinic"].take())?;
    let mut client = |side: &str| -> Result<Client, Failed> {
        let draft: ClientDraft = serde_json::from_value(file[side].take())?;
        Ok(draft.check(&clinic)?.client)
    };
    let (opened, selected) = (client("opened")?, client("selected")?);
    Ok((clinic, opened, selected))
}

fn problems(choices: &Choices) -> Result<Problems, Failed> {
    let (clinic, opened, selected) = pair("flow-only-cornerstone")?;
    let eligible = Merge::new(&clinic, &opened, &selected, &NO_BOOK, MergeSurface::Desktop).eligible()?;
    Ok(eligible.plan(choices, now()).expect_err("invalid choices"))
}

fn ticket() -> Result<Ticket, Failed> {
    let (clinic, opened, selected) = pair("flow-only-cornerstone")?;
    let eligible = Merge::new(&clinic, &opened, &selected, &NO_BOOK, MergeSurface::Desktop).eligible()?;
    Ok(eligible.plan(&Choices::default(), now())?.ticket())
}

fn values(errors: &mut Errors) {
    errors.of("TextError", ClientId::new(""));
    errors.of("TextError", ClientId::new("a".repeat(129)));
    errors.of("TextError", ClientId::new("a\u{7}"));
    errors.of("TextError", Keyword::new(" STOP"));
    errors.of("TextError", Name::new("a".repeat(201)));
    errors.of("TextError", PhoneText::new(" "));
    errors.of("TextError", PhoneKey::new(""));
    errors.of("CountError", Count::new(1 << 53));
    errors.of("CountError", "many".parse::<Count>());
    errors.of("IntervalCountError", IntervalCount::new(0));
    errors.of("IntervalCountError", "often".parse::<IntervalCount>());
    errors.of("FormatError", "first".parse::<FormatVersion>());
    errors.of("TimeError", "tomorrow".parse::<Date>());
    errors.of("TimeError", "noon".parse::<Instant>());
    errors.of("LinkError", WebLink::new("javascript:alert(1)"));
    errors.of("NumberError", E164::new("555"));
    errors.of("NumberError", PhoneExtension::new("x"));
    errors.of("RegionError", Region::new("us"));
    errors.of("DigestError", ContentDigest::new("0"));
    errors.of("RuleError", "MERGE-0".parse::<Rule>());
    errors.add("FormatError", &FormatError::Unknown(2));
    errors.add("InteropError", &InteropError::Invalid);
    errors.add("InteropError", &InteropError::Form);
    errors.add("CountError", &CountError::OutOfRange(u64::MAX));
}

fn merges(errors: &mut Errors) -> Result<(), Failed> {
    let wrong = Choices { name: Some("nobody".parse()?), ..Choices::default() };
    let wrong_twice = Choices { email: Some("nobody".parse()?), ..wrong.clone() };
    errors.add("Problems", &problems(&wrong)?);
    errors.add("Problems", &problems(&wrong_twice)?);
    let (clinic, opened, selected) = pair("blocked-by-everything")?;
    let blockers = Merge::new(&clinic, &opened, &selected, &NO_BOOK, MergeSurface::Mobile)
        .eligible()
        .expect_err("blocked");
    errors.add("Blockers", &blockers);
    let flow_only = pair("flow-only-cornerstone")?;
    let mobile = Merge::new(&flow_only.0, &flow_only.1, &flow_only.2, &NO_BOOK, MergeSurface::Mobile);
    errors.add("Blockers", &mobile.eligible().expect_err("blocked"));

    errors.add("ApplyError", &ApplyError::Blocked(mobile.eligible().expect_err("blocked")));
    errors.add("ApplyError", &ApplyError::Choices(problems(&wrong)?));
    let changed = [
        (MergeSide::Opened, ProfileSection::Phones),
        (MergeSide::Clinic, ProfileSection::Identity),
        (MergeSide::Library, ProfileSection::RulesVersion),
    ];
    let changed = changed.into_iter().map(|(side, part)| ChangedSection { side, part }).collect();
    errors.add("ApplyError", &ApplyError::Stale(changed));
    errors.add("ApplyError", &ApplyError::OtherProfiles(Box::new(ticket()?)));
    errors.add("ApplyError", &ApplyError::Record(RecordError::OtherProfiles));
    for error in [RecordError::OtherProfiles, RecordError::OtherReview, RecordError::NotByTheRules] {
        errors.add("RecordError", &error);
    }
    let (by, at) = ("ann".parse()?, "2026-03-01T09:30:00Z".parse()?);
    errors.add("UndoError", &UndoError::AlreadyUndone { by, at });
    errors.add("UndoError", &UndoError::Redacted { by: "eve".parse()?, at });
    errors.add("UndoError", &UndoError::LaterMerge { merge: "m-2".parse()? });
    errors.add("UndoError", &UndoError::OtherProfiles { client: "anne".parse()?, merge: "m-1".parse()? });
    errors.add("UndoError", &UndoError::Record(RecordError::OtherReview));

    errors.add("EditError", &EditError::TooMany(problems(&wrong)?));
    errors.add("EditError", &EditError::NotAllowed(problems(&wrong)?));
    errors.of("ApiError", api::call("merge.everything", "{}"));
    errors.of("ApiError", api::call("conversation.start", "{}"));
    Ok(())
}

/// The names of the error types in the library's source.
fn declared(folder: &Path, names: &mut Vec<String>) -> Result<(), Failed> {
    let entries: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<_, Failed>>()?;
    for path in entries {
        if path.is_dir() {
            declared(&path, names)?;
            continue;
        }
        let text = fs::read_to_string(&path)?;
        let mut derives = false;
        for line in text.lines() {
            derives |= line.starts_with("#[derive")
                && (line.contains(" Error") || line.contains("thiserror::Error"));
            let by_hand = line.strip_prefix("impl std::error::Error for ");
            let derived = ["pub struct ", "pub enum "].iter().find_map(|start| line.strip_prefix(start));
            if let Some(rest) = by_hand.or(derived.filter(|_| derives)) {
                derives = false;
                names.push(rest.chars().take_while(|letter| letter.is_alphanumeric()).collect());
            }
        }
    }
    Ok(())
}

#[test]
fn every_error_alone() -> Result<(), Failed> {
    let mut errors = Errors::default();
    values(&mut errors);
    merges(&mut errors)?;

    let mut names = Vec::new();
    declared(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../core/src")), &mut names)?;
    names.sort_unstable();
    assert_eq!(
        errors.0.keys().copied().collect::<Vec<_>>(),
        names,
        "the examples and the error types differ"
    );
    for name in &names {
        assert!(name.ends_with("Error") || ["Blockers", "Problems"].contains(&name.as_str()), "{name}");
    }

    let mut text = String::new();
    for (name, displayed) in &errors.0 {
        let _ = writeln!(text, "{name}");
        for one in displayed {
            let phrase = one.lines().next().unwrap_or_default();
            assert!(!phrase.starts_with(char::is_uppercase) || phrase.starts_with("PIMS"), "{phrase}");
            let _ = writeln!(text, "  {}", one.replace('\n', "\n    "));
        }
    }
    insta::assert_snapshot!("every_error", text);
    Ok(())
}
