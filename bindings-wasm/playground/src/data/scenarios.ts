/** The scenarios: the opened profile, the clinic, and the search query. */
import { DEFAULT_POLICY, type PimsType, type FullPolicy } from './clinic';

export interface Scenario {
  id: string;
  label: string;
  pims: PimsType;
  policy: FullPolicy;
  opened: string;
  query: string;
}

const scenario = (
  id: string,
  label: string,
  pims: PimsType,
  opened: string,
  query: string,
  policy: Partial<FullPolicy> = {},
): Scenario => ({
  id,
  label,
  pims,
  opened,
  query,
  policy: { ...DEFAULT_POLICY, ...policy },
});

export const SCENARIOS: readonly [Scenario, ...Scenario[]] = [
  scenario('request', 'Online request and its AVImark record', 'avimark', 'c-002', 'chen'),
  scenario('requests', 'Two online requests at a Cornerstone clinic', 'cornerstone', 'c-003', 'alvare'),
  scenario('in-pims', 'Profile in a PIMS without merging', 'cornerstone', 'c-002', 'chen'),
  scenario('both-in-pims', 'Both profiles in the PIMS at an AVImark clinic', 'avimark', 'c-024', 'sandoval'),
  scenario('conversations', 'Two active conversations', 'avimark', 'c-027', 'had'),
  scenario('points', 'Loyalty points', 'avimark', 'c-031', 'quinn'),
  scenario('memberships', 'Care memberships of every status', 'avimark', 'c-046', 'lars'),
  scenario('ever-held', 'Care memberships, where ended ones block too', 'avimark', 'c-046', 'lars', {
    memberships: 'ever-held',
  }),
  scenario('gone', 'Retired, deleted, and from another clinic', 'avimark', 'c-020', 'grac'),
  scenario('everything', 'Many blockers at once', 'ezyvet', 'c-047', 'moreau'),
  scenario('portal', 'Opted out in the portal', 'cornerstone', 'c-005', 'raman'),
  scenario(
    'portal-either',
    'Opted out on the other profile, carried by policy',
    'cornerstone',
    'c-006',
    'raman',
    {
      carryOptOuts: 'either',
    },
  ),
  scenario('stop', 'Texted STOP', 'none', 'c-008', 'okafor'),
  scenario('mobile', 'Only a verified mobile number can be primary', 'impromed', 'c-007', 'rama'),
  scenario('numbers', 'Invalid phone numbers, and one in three formats', 'pulse', 'c-011', 'fis'),
  scenario('namesakes', 'Same name, both with payment methods', 'cornerstone-cloud', 'c-012', 'ann lee'),
  scenario('no-email', 'No email address in the PIMS', 'avimark', 'c-014', 'novak'),
];
