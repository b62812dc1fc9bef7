/** What one text message is and changes: the entry of its number, the reply, the effects and the warnings. */
import type { AutoReply, ContactInboundOutput } from 'littermate';
import { lineText, optOutText } from '../lib/words';
import { ExplainedList } from '../parts/ExplainedList';
import { Fact } from '../parts/Fact';
import { usePage } from '../state/page';
import { Reading } from './Reading';

const REPLY: Record<AutoReply, string> = {
  none: 'none',
  'opt-out-confirmed': 'the opt-out is confirmed',
  'opt-in-confirmed': 'the opt-in is confirmed',
  help: 'who sends the texts, and how to opt out',
};

function entryText({ entry }: ContactInboundOutput): string {
  if (entry === null) return 'unchanged';
  return `${lineText(entry.line)}, ${optOutText(entry.textOptOut) ?? 'never opted out'}`;
}

export function Received({ received }: { received: ContactInboundOutput }) {
  const { called } = usePage();
  const { from, reading, clients, effects, reply } = received;
  const told = [...reading.warnings, ...received.warnings];
  return (
    <div data-received={reading.meaning.type} data-reply={reply}>
      <Reading reading={reading} />
      <dl className="facts">
        <Fact term="Phone book">
          {from}: {entryText(received)}
        </Fact>
        <Fact term="Automatic reply">{REPLY[reply]}</Fact>
        <Fact term="Profiles changed">{clients.map(({ id }) => called(id)).join(', ') || 'none'}</Fact>
      </dl>
      {effects.length > 0 && (
        <section className="effects" aria-label="To be carried out after this text">
          <h3>To be carried out, in this order</h3>
          <ExplainedList entries={effects} ordered />
        </section>
      )}
      {told.length > 0 && (
        <ExplainedList className="warnings" label="Warnings about this text" entries={told} />
      )}
    </div>
  );
}
