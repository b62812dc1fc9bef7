/** What the clinic's software makes possible. */
import { type Capability, clinicCapabilities } from 'littermate';
import { useMemo } from 'react';
import { clinicWith, type PimsType } from '../data/clinic';
import { RuleLink } from './RuleLink';

const WORDS: Record<Capability, string> = {
  'merge-with-one-in-pims': 'merge with one profile in the PIMS',
  'write-back-pets': 'write pets back',
  'pet-id-card': 'pet ID card',
  'portal-reminders': 'reminders in the portal',
  'nightly-contacts': 'contacts every night',
};

export function Capabilities({ pims }: { pims: PimsType }) {
  const { capabilities } = useMemo(() => clinicCapabilities({ clinic: clinicWith(pims) }), [pims]);
  return (
    <ul className="capabilities" aria-label="What this PIMS makes possible">
      {capabilities.map(({ capability, rule, has }) => (
        <li key={capability} className={has ? 'yes' : 'no'}>
          {has ? 'Can' : 'Cannot'}: {WORDS[capability]} <RuleLink rule={rule} />
        </li>
      ))}
    </ul>
  );
}
