//! Parses phone numbers as entered: with littermate, and with the crate `phonenumber`.

use std::hint::black_box;

use criterion::{BatchSize, Criterion, SamplingMode, Throughput};
use littermate::model::client::ClientDraft;
use littermate::model::clinic::Clinic;
use littermate_benches::numbers;
use phonenumber::country::Id;
use phonenumber::metadata::DATABASE;
use phonenumber::{Mode, Type};

pub(crate) fn bench(criterion: &mut Criterion) {
    us(criterion);
    regions(criterion);
}

fn us(criterion: &mut Criterion) {
    let numbers: Vec<_> = numbers::US.iter().map(|number| (Id::US, *number)).collect();
    let mut group = criterion.benchmark_group("phones/10 of the US");
    group.throughput(Throughput::Elements(10));

    let none = [numbers::draft_with("US", &[])];
    group.bench_function("a draft without any", |bencher| check(bencher, &none));
    let ten = [numbers::draft_with("US", &numbers::US)];
    group.bench_function("a draft with all", |bencher| check(bencher, &ten));
    group.bench_function("phonenumber, parse", |bencher| {
        bencher.iter(|| parse(black_box(&numbers)));
    });
    group.bench_function("phonenumber, the same facts", |bencher| {
        bencher.iter(|| facts(black_box(&numbers)));
    });
}

/// The phone number of each region at a clinic of that region.
fn regions(criterion: &mut Criterion) {
    let numbers: Vec<(Id, &str)> =
        numbers::regions().map(|(region, number)| (region.parse().expect("a region"), number)).collect();
    let mut group = criterion.benchmark_group("phones/one of each region");
    group
        .throughput(Throughput::Elements(numbers.len() as u64))
        .sampling_mode(SamplingMode::Flat)
        .sample_size(10);

    let none: Vec<_> = numbers::regions().map(|(region, _)| numbers::draft_with(region, &[])).collect();
    group.bench_function("drafts without any", |bencher| check(bencher, &none));
    let one: Vec<_> =
        numbers::regions().map(|(region, number)| numbers::draft_with(region, &[number])).collect();
    group.bench_function("drafts with one", |bencher| check(bencher, &one));
    group.bench_function("phonenumber, parse", |bencher| {
        bencher.iter(|| parse(black_box(&numbers)));
    });
    group.bench_function("phonenumber, the same facts", |bencher| {
        bencher.iter(|| facts(black_box(&numbers)));
    });
}

fn check(bencher: &mut criterion::Bencher<'_>, drafts: &[(Clinic, ClientDraft)]) {
    bencher.iter_batched(
        || drafts.to_vec(),
        |drafts| {
            drafts
                .into_iter()
                .map(|(clinic, draft)| draft.check(&clinic).expect("a client"))
                .collect::<Vec<_>>()
        },
        BatchSize::SmallInput,
    );
}

fn parse(numbers: &[(Id, &str)]) -> Vec<Option<phonenumber::PhoneNumber>> {
    numbers.iter().map(|(region, number)| phonenumber::parse(Some(*region), number).ok()).collect()
}

/// The facts that validating a draft determines as well: E.164, and the line type from the metadata.
fn facts(numbers: &[(Id, &str)]) -> Vec<Option<(String, Type)>> {
    numbers
        .iter()
        .map(|(region, number)| {
            let number = phonenumber::parse(Some(*region), number).ok()?;
            let e164 = number.format().mode(Mode::E164).to_string();
            Some((e164, number.number_type(&DATABASE)))
        })
        .collect()
}
