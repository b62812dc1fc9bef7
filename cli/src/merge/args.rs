//! The command line of `littermate merge`.

use std::fmt::Display;
use std::str::FromStr;

use lexopt::{Arg, Error, Parser, ValueExt};
use littermate::merge::MergeStamp;

pub(super) const HELP: &str = "\
Usage: littermate merge [OPTIONS] [FILE]

Reviews the merge of the two profiles in FILE, a JSON object:

  clinic        the clinic the merge is for
  opened        the profile the merge was started from, with its phone numbers as entered
  selected      the profile selected in step 1
  contactBook   what the clinic knows of the phone numbers and email addresses of the profiles
  now           the time of the review, in RFC 3339
  surface       \"desktop\" (default) or \"mobile\"
  policy        the clinic's policies, where they differ from the defaults

Without FILE, it reviews core/examples/files/avimark-opened-in-pims.json, which is built in. The
folder has more such files; core/examples/choices/ has choices for some of them.

Options:
  --choose FILE   the choices of step 2, a JSON object; omitted fields fall back to their defaults:
                  name, email (client ids), phones, primary (keys of phone numbers, as the options
                  show them), contactByText, contactByEmail (true or false)
  --apply         applies the merge, and prints the outcome
  --merge-id ID   with --apply: the id of the merge (default: example-merge)
  --by ID         with --apply: the id of the user who merges (default: example)
  --at INSTANT    with --apply: the time of the merge, in RFC 3339 (default: 2026-03-01T09:30:00Z).
                  Neither the library nor this program reads a clock
  --json          prints JSON instead of text: notices, options, plan and ticket, or with --apply
                  the outcome; errors and blockers go to stderr
  -h, --help      prints this help

`littermate --help` lists all commands.

Exit status: 0 on success; 1 if a file is invalid or the merge is not allowed; 2 if the command line
is invalid.
";

/// The parsed command line of `littermate merge`.
#[derive(Debug)]
pub(super) enum Command {
    Help,
    Merge(Box<Args>),
}

#[derive(Debug)]
pub(super) struct Args {
    pub(super) file: Option<String>,
    pub(super) choose: Option<String>,
    /// Set if the merge is to be applied.
    pub(super) apply: Option<MergeStamp>,
    pub(super) json: bool,
}

impl Args {
    pub(super) fn read(mut parser: Parser) -> Result<Command, Error> {
        let (mut file, mut choose, mut apply, mut json) = (None, None, false, false);
        let (mut merge, mut by, mut at) = (None, None, None);
        while let Some(arg) = parser.next()? {
            match arg {
                Arg::Short('h') | Arg::Long("help") => return Ok(Command::Help),
                Arg::Long("choose") => choose = Some(parser.value()?.string()?),
                Arg::Long("merge-id") => merge = Some(parser.value()?.string()?),
                Arg::Long("by") => by = Some(parser.value()?.string()?),
                Arg::Long("at") => at = Some(parser.value()?.string()?),
                Arg::Long("apply") => apply = true,
                Arg::Long("json") => json = true,
                Arg::Value(path) if file.is_none() => file = Some(path.string()?),
                _ => return Err(arg.unexpected()),
            }
        }
        if !apply && (merge.is_some() || by.is_some() || at.is_some()) {
            return Err("--merge-id, --by and --at need --apply".into());
        }
        let stamp = MergeStamp {
            merge: parsed("--merge-id", merge.as_deref().unwrap_or("example-merge"))?,
            by: parsed("--by", by.as_deref().unwrap_or("example"))?,
            at: parsed("--at", at.as_deref().unwrap_or("2026-03-01T09:30:00Z"))?,
        };
        Ok(Command::Merge(Box::new(Self { file, choose, apply: apply.then_some(stamp), json })))
    }
}

fn parsed<T: FromStr<Err: Display>>(option: &str, text: &str) -> Result<T, Error> {
    text.parse().map_err(|error| format!("{option} {text:?}: {error}").into())
}
