//! The command line.

use littermate::merge::Stamp;

pub(super) const HELP: &str = "\
Usage: littermate [OPTIONS] [FILE]

Shows the way of a merge through the two profiles in FILE, a JSON object:

  clinic     the clinic in hand
  opened     the profile from whose page the merge was started, phone numbers as typed
  selected   the profile selected in step 1
  surface    \"desktop\" (default) or \"mobile\"
  policy     the clinic's readings of the rules, where they are not the default

Without FILE it takes one of those under core/examples/files/; choices for some of them are
under core/examples/choices/.

Options:
  --choose FILE   the choices of step 2, a JSON object; what it leaves out takes its default:
                  name, email (ids of clients), phones, primary (keys of numbers, as the options
                  show them), contactByText, contactByEmail (true or false)
  --apply         carries the merge out, and shows what it gave
  --merge-id ID   with --apply: what the merge is called (default: example-merge)
  --by ID         with --apply: who merges (default: example)
  --at INSTANT    with --apply: when, in RFC 3339 (default: 2026-03-01T09:30:00Z). Neither the
                  library nor this example reads a clock
  --json          JSON in place of pages: notices, options, plan and ticket, or with --apply the
                  outcome; what is refused goes to stderr
  -h, --help      this page

Exit status: 0; 1 where the file, the rules or the choices say no; 2 for a wrong command line.
";

/// What the command line asks for.
#[derive(Debug)]
pub(super) enum Asked {
    Help,
    Merge(Box<Args>),
}

#[derive(Debug)]
pub(super) struct Args {
    pub(super) file: Option<String>,
    pub(super) choose: Option<String>,
    /// Set where the merge is to be carried out.
    pub(super) apply: Option<Stamp>,
    pub(super) json: bool,
}

impl Args {
    pub(super) fn read(args: &[String]) -> Result<Asked, String> {
        let (mut file, mut choose, mut apply, mut json) = (None, None, false, false);
        let (mut merge, mut by, mut at) = (None, None, None);
        let mut rest = args.iter().map(String::as_str);
        while let Some(arg) = rest.next() {
            let mut value = |of: &mut Option<String>| match (rest.next(), of.is_some()) {
                (_, true) => Err(format!("{arg} stands twice")),
                (None, _) => Err(format!("{arg} needs a value")),
                (Some(value), _) => {
                    *of = Some(value.to_owned());
                    Ok(())
                }
            };
            match arg {
                "-h" | "--help" => return Ok(Asked::Help),
                "--choose" => value(&mut choose)?,
                "--merge-id" => value(&mut merge)?,
                "--by" => value(&mut by)?,
                "--at" => value(&mut at)?,
                "--apply" => apply = true,
                "--json" => json = true,
                option if option.starts_with('-') => return Err(format!("not understood: {option}")),
                path if file.is_none() => file = Some(path.to_owned()),
                extra => return Err(format!("one file is enough: {extra}")),
            }
        }
        if !apply && (merge.is_some() || by.is_some() || at.is_some()) {
            return Err("--merge-id, --by and --at go with --apply".to_owned());
        }
        let stamp = Stamp {
            merge: parsed("--merge-id", merge.as_deref().unwrap_or("example-merge"))?,
            by: parsed("--by", by.as_deref().unwrap_or("example"))?,
            at: parsed("--at", at.as_deref().unwrap_or("2026-03-01T09:30:00Z"))?,
        };
        Ok(Asked::Merge(Box::new(Self { file, choose, apply: apply.then_some(stamp), json })))
    }
}

fn parsed<T: std::str::FromStr<Err: std::fmt::Display>>(option: &str, text: &str) -> Result<T, String> {
    text.parse().map_err(|error| format!("{option}: {text:.80} {error}"))
}
