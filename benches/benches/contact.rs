//! Routes one message to 100,000 clients, syncs one client, and folds a year of opt-out events.

use std::hint::black_box;

use criterion::{Criterion, Throughput};
use littermate::consent::{Consent, ConsentEvent, KeywordSets};
use littermate::contact::{ContactSync, PimsContacts};
use littermate::message::{MessageKind, MessageSubject, OutboundMessage, Recipient, RouteCounts, Router};
use littermate::model::client::Client;
use littermate_benches::{contacts, profiles};

pub(crate) fn bench(criterion: &mut Criterion) {
    route(criterion);
    let (clinic, client, pims): (_, Client, PimsContacts) = contacts::night();
    let at = ContactSync::new(&clinic);
    criterion.bench_function("contact/sync of one client", |bencher| {
        bencher.iter(|| at.sync(black_box(&client), black_box(&pims)).expect("a client of the PIMS"));
    });
    let (sets, events): (_, Vec<ConsentEvent>) = (KeywordSets::default(), contacts::events(1_000));
    let book = profiles::book();
    let book = book.index().expect("a book");
    let consent = Consent::new(&clinic, &book, &sets);
    criterion.bench_function("contact/fold of 1,000 events", |bencher| {
        bencher.iter(|| consent.compute_opt_outs(black_box(&client), black_box(&events)).expect("a client"));
    });
    let long = "STOP ".repeat(200_000);
    for (name, text) in [("contact/keyword", " stop\n"), ("contact/keyword of a megabyte", long.as_str())] {
        criterion.bench_function(name, |bencher| {
            bencher.iter(|| sets.read(black_box(text), false));
        });
    }
}

fn route(criterion: &mut Criterion) {
    let clients = contacts::clients(100_000);
    let message = OutboundMessage { kind: MessageKind::VideoInvitation, contents: vec![] };
    let book = profiles::book();
    let book = book.index().expect("a book");
    let about = |client| Recipient::new(client, MessageSubject::Client, true);
    let mut group = criterion.benchmark_group("route to 100,000");
    group.sample_size(20);
    group.throughput(Throughput::Elements(100_000));
    group.bench_function("Router::routes, counted", |bencher| {
        bencher.iter(|| {
            let recipients = black_box(&clients).iter().map(about);
            RouteCounts::of(Router::new(&message, &book).routes(recipients))
        });
    });
    group.bench_function("Router::explain", |bencher| {
        bencher.iter(|| {
            let router = Router::new(&message, &book);
            let recipients = black_box(&clients).iter().map(about);
            recipients.map(|recipient| router.explain(recipient)).collect::<Vec<_>>()
        });
    });
    group.finish();
}
