/** The capabilities of the clinic's PIMS. */
import { type Capability, clinicCapabilities } from 'littermate';
import { useMemo } from 'react';
import { clinicWith, type PimsType } from '../data/clinic';
import { RuleLink } from './RuleLink';

const CAPABILITY_LABEL: Record<Capability, string> = {
  'merge-with-one-in-pims': 'merging with one profile in the PIMS',
  'write-back-pets': 'writing pets back',
  'pet-id-card': 'pet ID card',
  'portal-reminders': 'reminders in the portal',
  'nightly-contacts': 'nightly sync of contact details',
};

export function Capabilities({ pims }: { pims: PimsType }) {
  const { capabilities } = useMemo(() => clinicCapabilities({ clinic: clinicWith(pims) }), [pims]);
  return (
    <ul className="capabilities" aria-label="PIMS capabilities">
      {capabilities.map(({ capability, rule, has }) => (
        <li key={capability} className={has ? 'yes' : 'no'}>
          {has ? 'Available' : 'Not available'}: {CAPABILITY_LABEL[capability]} <RuleLink rule={rule} />
        </li>
      ))}
    </ul>
  );
}
