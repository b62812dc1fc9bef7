/** The result of an inbound text message: the phone entry, the reply, the effects and the warnings. */
import type { AutoReply, ContactInboundOutput } from 'littermate';
import { lineLabel, optOutLabel } from '../lib/labels';
import { ExplainedList } from '../parts/ExplainedList';
import { Fact } from '../parts/Fact';
import { usePage } from '../state/page';
import { MessageMeaning } from './MessageMeaning';

const REPLY_LABEL: Record<AutoReply, string> = {
  none: 'none',
  'opt-out-confirmed': 'opt-out confirmation',
  'opt-in-confirmed': 'opt-in confirmation',
  help: 'sender and opt-out instructions',
};

function entryLabel({ entry }: ContactInboundOutput): string {
  if (entry === null) return 'unchanged';
  return `${lineLabel(entry.line)}, ${optOutLabel(entry.textOptOut) ?? 'never opted out'}`;
}

export function Received({ received }: { received: ContactInboundOutput }) {
  const { clientLabel } = usePage();
  const { from, reading, clients, effects, reply } = received;
  const warnings = [...reading.warnings, ...received.warnings];
  return (
    <div data-received={reading.meaning.type} data-reply={reply}>
      <MessageMeaning reading={reading} />
      <dl className="facts">
        <Fact term="Phone entry">
          {from}: {entryLabel(received)}
        </Fact>
        <Fact term="Automatic reply">{REPLY_LABEL[reply]}</Fact>
        <Fact term="Profiles changed">{clients.map(({ id }) => clientLabel(id)).join(', ') || 'none'}</Fact>
      </dl>
      {effects.length > 0 && (
        <section className="effects" aria-label="Effects of this message">
          <h3>Effects, in order</h3>
          <ExplainedList entries={effects} ordered />
        </section>
      )}
      {warnings.length > 0 && (
        <ExplainedList className="warnings" label="Warnings about this message" entries={warnings} />
      )}
    </div>
  );
}
