/** Situations worth seeing: which profile is open, at which clinic, and what to search for. */
import { DEFAULT_POLICY, type PimsType, type WholePolicy } from './clinic';

export interface Situation {
  id: string;
  label: string;
  pims: PimsType;
  policy: WholePolicy;
  opened: string;
  query: string;
}

const at = (
  id: string,
  label: string,
  pims: PimsType,
  opened: string,
  query: string,
  policy: Partial<WholePolicy> = {},
): Situation => ({
  id,
  label,
  pims,
  opened,
  query,
  policy: { ...DEFAULT_POLICY, ...policy },
});

export const SITUATIONS: readonly [Situation, ...Situation[]] = [
  at('request', 'An online request, and the record in AVImark', 'avimark', 'c-002', 'chen'),
  at('requests', 'Two online requests at a Cornerstone clinic', 'cornerstone', 'c-003', 'alvare'),
  at('in-pims', 'In the PIMS, where that cannot be merged', 'cornerstone', 'c-002', 'chen'),
  at('both-in-pims', 'Both in the PIMS at an AVImark clinic', 'avimark', 'c-024', 'sandoval'),
  at('conversations', 'Two active conversations', 'avimark', 'c-027', 'had'),
  at('points', 'Loyalty points', 'avimark', 'c-031', 'quinn'),
  at('memberships', 'Care memberships of every status', 'avimark', 'c-046', 'lars'),
  at('ever-held', 'Care memberships, where any ever held counts', 'avimark', 'c-046', 'lars', {
    memberships: 'ever-held',
  }),
  at('gone', 'Retired, deleted, and of another clinic', 'avimark', 'c-020', 'grac'),
  at('everything', 'Everything at once', 'ezyvet', 'c-047', 'moreau'),
  at('portal', 'Opted out in the portal', 'cornerstone', 'c-005', 'raman'),
  at('portal-either', 'Opted out on the other profile, where that carries', 'cornerstone', 'c-006', 'raman', {
    carryOptOuts: 'either',
  }),
  at('stop', 'Texted STOP', 'none', 'c-008', 'okafor'),
  at('mobile', 'Only a verified mobile may be primary', 'impromed', 'c-007', 'rama'),
  at('numbers', 'Numbers nobody can read, and one spelt three ways', 'pulse', 'c-011', 'fis'),
  at('namesakes', 'Two of one name, each with payment methods', 'cornerstone-cloud', 'c-012', 'ann lee'),
  at('no-email', 'No email in the PIMS', 'avimark', 'c-014', 'novak'),
];
