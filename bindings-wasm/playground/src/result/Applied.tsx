/** A merge carried out: the merged profile, what remains to be done, and the record that is kept. */
import type { Client } from 'littermate';
import { ClientCard } from '../parts/ClientCard';
import { RuleLink } from '../parts/RuleLink';
import { Effects } from '../review/Effects';
import { Losses } from '../review/Losses';
import type { Merged } from '../state/state';
import { Record } from './Record';

interface Props {
  outcome: Merged;
  /** Both profiles as they are now. */
  survivor: Client;
  retired: Client;
}

export function Applied({ outcome, survivor, retired }: Props) {
  const { content } = outcome.record;
  return (
    <>
      <div role="status">
        {outcome.replayed && (
          <p className="told">
            This is the answer of the first time, given again: nothing was done twice.{' '}
            <RuleLink rule="MERGE-42" />
          </p>
        )}
      </div>
      <div className="columns even">
        <ClientCard title="Merged profile" client={survivor} />
        <ClientCard title="Retired profile" client={retired} />
      </div>
      <Effects effects={outcome.effects} title="To be carried out, in this order" />
      {content.type === 'whole' && <Losses losses={content.review.losses} />}
      <Record record={outcome.record} />
    </>
  );
}
