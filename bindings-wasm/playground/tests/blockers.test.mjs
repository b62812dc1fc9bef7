/** Every blocker is met by some profile and some switch, and says why, by which rule, and who can clear it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inBrowser } from './support/browser.mjs';

const on = inBrowser();

/** @typedef {{ situation: string, client: string, rule: string, says: RegExp, surface?: string }} Case */

/** @type {Record<string, Case>} */
const CASES = {
  'same-client': {
    situation: 'An online request, and the record in AVImark',
    client: 'c-002',
    rule: 'MERGE-1',
    says: /same profile/,
  },
  'different-clinic': {
    situation: 'Retired, deleted, and of another clinic',
    client: 'c-023',
    rule: 'MERGE-2',
    says: /belongs to clinic lakeside-cat-clinic/,
  },
  'client-retired': {
    situation: 'Retired, deleted, and of another clinic',
    client: 'c-021',
    rule: 'MERGE-3',
    says: /c-020 remained/,
  },
  'client-deleted': {
    situation: 'Retired, deleted, and of another clinic',
    client: 'c-022',
    rule: 'MERGE-3',
    says: /has been deleted/,
  },
  'client-in-pims': {
    situation: 'In the PIMS, where that cannot be merged',
    client: 'c-001',
    rule: 'MERGE-4',
    says: /as record 48213/,
  },
  'both-clients-in-pims': {
    situation: 'Both in the PIMS at an AVImark clinic',
    client: 'c-025',
    rule: 'MERGE-5',
    says: /records 50112 and 50986/,
  },
  'both-have-active-conversation': {
    situation: 'Two active conversations',
    client: 'c-028',
    rule: 'MERGE-6',
    says: /v-028 and v-029/,
  },
  'has-loyalty-points': {
    situation: 'Loyalty points',
    client: 'c-030',
    rule: 'MERGE-7',
    says: /1250 loyalty points/,
  },
  'has-care-membership': {
    situation: 'Care memberships of every status',
    client: 'c-041',
    rule: 'MERGE-8',
    says: /care membership: m-041/,
  },
  'not-available-on-mobile': {
    situation: 'An online request, and the record in AVImark',
    client: 'c-001',
    rule: 'MERGE-9',
    says: /not offered on mobile/,
    surface: 'mobile',
  },
};

for (const [code, { situation, client, rule, says, surface }] of Object.entries(CASES)) {
  test(
    code,
    on(async (page) => {
      await page.situation(situation);
      if (surface !== undefined) await page.set('Surface', surface);
      const result = page.result(client);
      const reason = result.locator(`[data-kind="${code}"]`);
      assert.match(await reason.innerText(), says);
      assert.equal(await reason.getByRole('link', { name: rule, exact: true }).count(), 1);
      const radio = result.getByRole('radio');
      assert.equal(await radio.isDisabled(), true);
      assert.match(await page.description(radio), says);
      // The remedy stands with the reason, or above the list where the reason holds for every result.
      const remedy = page.page.locator(`main [data-kind="${code}"] .remedy`).first();
      assert.match(await remedy.innerText(), /^(Staff can|It clears|Nobody can).+\. \S.+\.$/);
    }),
  );
}

test(
  "which memberships block is the policy's to say",
  on(async (page) => {
    const blocks = async () => {
      const rows = await page.page.locator('[data-kind="has-care-membership"]').all();
      return rows.length;
    };
    await page.situation('Care memberships of every status');
    assert.equal(await blocks(), 5);
    assert.equal(await page.result('c-044').getByRole('radio').isEnabled(), true);
    await page.set('Policy: care memberships', 'any ever held blocks');
    assert.equal(await blocks(), 6);
    assert.match(await page.result('c-044').innerText(), /ended ones block too/);
  }),
);

test(
  'all blockers of a pair are told, in the order of the rules',
  on(async (page) => {
    await page.situation('Everything at once');
    await page.set('Surface', 'mobile');
    await page.search('c-101');
    await page.search('haddad fatima');
    const result = page.result('c-027');
    const codes = await page.data('kind', '[data-client="c-027"]');
    assert.deepEqual([...codes].sort(), [
      'both-have-active-conversation',
      'client-in-pims',
      'has-care-membership',
      'has-loyalty-points',
      'not-available-on-mobile',
    ]);
    assert.equal(await result.getByRole('radio').isDisabled(), true);
    const above = page.page.getByRole('region', { name: 'Why nothing can be selected' });
    assert.deepEqual(
      await above
        .locator('[data-kind]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-kind'))),
      ['client-in-pims', 'has-loyalty-points', 'has-care-membership', 'not-available-on-mobile'],
    );
  }),
);

test(
  'flipping the PIMS keeps the profiles and changes the answers',
  on(async (page) => {
    await page.situation('An online request, and the record in AVImark');
    /** @type {Record<string, boolean>} */
    const may = {};
    for (const pims of [
      'AVImark',
      'Cornerstone',
      'Cornerstone cloud',
      'ImproMed',
      'ezyVet',
      'Pulse',
      'VetBlue (another one)',
      'None',
    ]) {
      await page.set('PIMS of the clinic', pims);
      may[pims] = await page.result('c-001').getByRole('radio').isEnabled();
    }
    assert.deepEqual(
      Object.entries(may).filter(([, free]) => free),
      [['AVImark', true]],
    );
  }),
);
