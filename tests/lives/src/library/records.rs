//! Links to PIMS records, and removed records.

use littermate::record::{self, RecordHolder, RecordRemoval, Successor};
use littermate::{Client, MergeSurface, Problem, ProblemCode, Problems};

use super::names::{self, Oddity};
use super::{Host, answers};
use crate::naive::answer::{Answer, Facts};
use crate::naive::codes;
use crate::naive::profile::{ProfileId, RecordId};

/// Rejected with these problems; a problem about an existing or missing record has this code.
fn refused(problems: &Problems, profile: ProfileId, about_record: &'static str) -> Answer {
    let code = |problem: &Problem| {
        if problem.code == ProblemCode::Contradiction && problem.path == "/client/pims" {
            return (about_record, None);
        }
        answers::problem_code(problem, Some(profile))
    };
    answers::refused(problems.iter().map(code))
}

impl Host {
    /// The profile that has this record.
    fn holder(&self, record: RecordId) -> Option<&Client> {
        let has = |client: &&Client| client.pims().record().map(names::number) == Some(record);
        self.clients().find(has)
    }

    pub(super) fn link(&mut self, profile: ProfileId, record: RecordId) -> Result<Answer, Oddity> {
        let client = self.client(profile)?;
        let holder = self
            .holder(record)
            .map_or(RecordHolder::Nobody, |client| RecordHolder::Client { client: client.id().clone() });
        match record::link(&self.clinic, client, &names::id("record", record)?, &holder) {
            Ok(linked) => {
                self.put(linked.client)?;
                Ok(Answer::default())
            }
            Err(problems) => Ok(refused(&problems, profile, codes::HAS_RECORD)),
        }
    }

    pub(super) fn unlink(
        &mut self,
        profile: ProfileId,
        successor: Option<RecordId>,
    ) -> Result<Answer, Oddity> {
        let client = self.client(profile)?;
        let gone = match successor {
            None => RecordRemoval::Removed,
            Some(record) => match self.holder(record) {
                None => RecordRemoval::MergedInto { record: names::id("record", record)? },
                Some(holder) => RecordRemoval::MergedIntoLinked {
                    holder: holder.facts().into(),
                    surface: MergeSurface::Desktop,
                },
            },
        };
        match record::unlink(&self.clinic, client, &gone) {
            Ok(unlinked) => {
                let mut answer = Answer::default();
                match &unlinked.successor {
                    Successor::None => {}
                    Successor::Link { record } => {
                        answer.facts.to_be_linked = Some(names::number(record));
                    }
                    Successor::Merge { with, blockers } => {
                        answer = Answer { refused: false, ..answers::blocked(blockers) };
                        answer.facts =
                            Facts { to_be_merged: Some((profile, names::number(with))), ..Facts::default() };
                    }
                }
                self.put(unlinked.client)?;
                Ok(answer)
            }
            Err(problems) => Ok(refused(&problems, profile, codes::NO_RECORD)),
        }
    }
}
