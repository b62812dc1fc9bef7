//! Static libraries for Apple's platforms: archives of Mach-O objects, and universal files with several archives, like those of
//! `lipo`.

use std::collections::BTreeSet;

use crate::step::Stop;

const ARCHIVE: &[u8] = b"!<arch>\n";
/// The magic number of a universal file. It is followed by the number of entries and the entries: CPU type, CPU subtype, offset,
/// size, and alignment as a power of two. All are big-endian.
const FAT: u32 = 0xCAFE_BABE;
const FAT_ENTRY: u32 = 20;
/// The alignment of archives, as a power of two: 8 bytes, like `lipo`.
const ALIGN: u32 = 3;
const MACH_O_64: u32 = 0xFEED_FACF;
const ARM64: u32 = 0x0100_000C;
const X86_64: u32 = 0x0100_0007;

/// A summary of an archive.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// The processor, by Apple's name.
    pub(super) processor: String,
    pub(super) objects: usize,
    pub(super) bytes: usize,
}

/// Joins archives of different processors into a universal file.
pub(super) fn join(archives: &[Vec<u8>]) -> Result<Vec<u8>, Stop> {
    let count = u32::try_from(archives.len())?;
    let mut head = [FAT.to_be_bytes(), count.to_be_bytes()].concat();
    let mut body = Vec::new();
    let start = FAT_ENTRY.saturating_mul(count).saturating_add(8);
    for archive in archives {
        let (kind, _) = objects(archive)?;
        // The CPU subtype "all" is 0 for arm64 and 3 for x86_64.
        let subkind: u32 = if kind == X86_64 { 3 } else { 0 };
        while !position(start, &body)?.is_multiple_of(1 << ALIGN) {
            body.push(0);
        }
        for value in [kind, subkind, position(start, &body)?, u32::try_from(archive.len())?, ALIGN] {
            head.extend(value.to_be_bytes());
        }
        body.extend_from_slice(archive);
    }
    head.extend(body);
    Ok(head)
}

fn position(start: u32, body: &[u8]) -> Result<u32, Stop> {
    Ok(u32::try_from(body.len())?.saturating_add(start))
}

/// The summaries of the archives in a library, which is an archive or a universal file.
pub(super) fn processors(library: &[u8]) -> Result<Vec<Found>, Stop> {
    if library.starts_with(ARCHIVE) {
        return Ok(vec![found(library)?]);
    }
    let mut words = library.as_chunks::<4>().0.iter().map(|word| u32::from_be_bytes(*word));
    if words.next() != Some(FAT) {
        return Err(invalid("neither an archive nor a universal file"));
    }
    let count = words.next().unwrap_or_default();
    let mut all = Vec::new();
    for _ in 0..count {
        let mut entry = words.by_ref().take(5).skip(2);
        let (at, length) = (entry.next().unwrap_or_default(), entry.next().unwrap_or_default());
        entry.for_each(drop);
        let end = at.saturating_add(length);
        let archive = library.get(usize::try_from(at)?..usize::try_from(end)?);
        all.push(found(archive.ok_or_else(|| invalid("an archive beyond the end"))?)?);
    }
    Ok(all)
}

fn found(archive: &[u8]) -> Result<Found, Stop> {
    let (kind, objects) = objects(archive)?;
    let processor = match kind {
        ARM64 => "arm64".to_owned(),
        X86_64 => "x86_64".to_owned(),
        other => format!("processor {other:#x}"),
    };
    Ok(Found { processor, objects, bytes: archive.len() })
}

/// The CPU type and the number of objects. Fails if an object is not Mach-O, or the objects have different CPU types.
fn objects(archive: &[u8]) -> Result<(u32, usize), Stop> {
    let mut rest = archive.strip_prefix(ARCHIVE).ok_or_else(|| invalid("not an archive"))?;
    let mut kinds = BTreeSet::new();
    let mut count: usize = 0;
    while let Some((head, after)) = rest.split_at_checked(60) {
        let text = |from: usize, to: usize| -> String {
            String::from_utf8_lossy(head.get(from..to).unwrap_or_default()).trim().to_owned()
        };
        let (name, length) = (text(0, 16), text(48, 58).parse::<usize>()?);
        let (member, after) =
            after.split_at_checked(length).ok_or_else(|| invalid("a member beyond the end"))?;
        rest = if length.is_multiple_of(2) { after } else { after.get(1..).unwrap_or_default() };
        // A long name precedes the content of its member.
        let long = name.strip_prefix("#1/").map(str::parse::<usize>).transpose()?.unwrap_or_default();
        let (long_name, object) =
            member.split_at_checked(long).ok_or_else(|| invalid("a name beyond the end"))?;
        if name.starts_with("__.SYMDEF") || long_name.starts_with(b"__.SYMDEF") || name == "/" || name == "//"
        {
            continue;
        }
        let mut words = object.as_chunks::<4>().0.iter().map(|word| u32::from_le_bytes(*word));
        if words.next() != Some(MACH_O_64) {
            return Err(Stop::Failed(format!(
                "{name} {} is not a Mach-O object",
                String::from_utf8_lossy(long_name)
            )));
        }
        kinds.extend(words.next());
        count = count.saturating_add(1);
    }
    match (kinds.len(), kinds.first()) {
        (1, Some(kind)) => Ok((*kind, count)),
        _ => Err(Stop::Failed(format!("the archive has objects of {} processors", kinds.len()))),
    }
}

fn invalid(what: &str) -> Stop {
    Stop::Failed(format!("invalid library: {what}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn archive(processor: u32, objects: usize) -> Vec<u8> {
        let member = |name: &str, body: &[u8]| {
            let mut member = format!("{name:<16}{:<32}{:<10}`\n", "0", body.len()).into_bytes();
            member.extend_from_slice(body);
            if !body.len().is_multiple_of(2) {
                member.push(b'\n');
            }
            member
        };
        let object =
            [b"a.o\0".to_vec(), [MACH_O_64.to_le_bytes(), processor.to_le_bytes()].concat()].concat();
        let table = member("#1/12", b"__.SYMDEF\0\0\0???");
        [ARCHIVE.to_vec(), table, member("#1/4", &object).repeat(objects)].concat()
    }

    #[test]
    fn finds_the_processor_of_an_archive() {
        let arm = archive(ARM64, 3);
        let found = processors(&arm).unwrap();
        assert_eq!(found, [Found { processor: "arm64".to_owned(), objects: 3, bytes: arm.len() }]);
    }

    #[test]
    fn finds_both_archives_of_a_universal_file() {
        let joined = join(&[archive(ARM64, 2), archive(X86_64, 1)]).unwrap();
        let seen: Vec<_> =
            processors(&joined).unwrap().iter().map(|f| (f.processor.clone(), f.objects)).collect();
        assert_eq!(seen, [("arm64".to_owned(), 2), ("x86_64".to_owned(), 1)]);
    }

    #[test]
    fn rejects_invalid_libraries() {
        let mixed = [archive(ARM64, 1), archive(X86_64, 1).split_off(ARCHIVE.len())].concat();
        let elf = [ARCHIVE, b"a.o/            0           0     0     644     4         `\n\x7fELF"].concat();
        for library in [b"".to_vec(), b"!<arch>\n".to_vec(), mixed, elf] {
            assert!(processors(&library).is_err());
        }
    }
}
