/** The result of an applied merge: both profiles, the effects, the losses and the record. */
import type { Client } from 'littermate';
import { ClientCard } from '../parts/ClientCard';
import { RuleLink } from '../parts/RuleLink';
import { Effects } from '../review/Effects';
import { Losses } from '../review/Losses';
import type { Merged } from '../state/state';
import { Record } from './Record';

interface Props {
  outcome: Merged;
  /** The current survivor. */
  survivor: Client;
  /** The current retired profile. */
  retired: Client;
}

export function Applied({ outcome, survivor, retired }: Props) {
  const { content } = outcome.record;
  return (
    <>
      <div role="status">
        {outcome.replayed && (
          <p className="note">
            The ticket had already been applied. This is the original outcome; nothing was applied twice.{' '}
            <RuleLink rule="MERGE-42" />
          </p>
        )}
      </div>
      <div className="columns even">
        <ClientCard title="Merged profile" client={survivor} />
        <ClientCard title="Retired profile" client={retired} />
      </div>
      <Effects effects={outcome.effects} title="Effects, in order" />
      {content.type === 'whole' && <Losses losses={content.review.losses} />}
      <Record record={outcome.record} />
    </>
  );
}
