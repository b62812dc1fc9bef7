/** Every blocker occurs in a scenario, with its sentence, its rule and its remedy. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inBrowser } from './support/browser.mjs';

const on = inBrowser();

/** @typedef {{ situation: string, client: string, rule: string, detail: RegExp, surface?: string }} Case */

/** @type {Record<string, Case>} */
const CASES = {
  'same-client': {
    situation: 'Online request and its AVImark record',
    client: 'c-002',
    rule: 'MERGE-1',
    detail: /same profile/,
  },
  'different-clinic': {
    situation: 'Retired, deleted, and from another clinic',
    client: 'c-023',
    rule: 'MERGE-2',
    detail: /belongs to clinic lakeside-cat-clinic/,
  },
  'client-retired': {
    situation: 'Retired, deleted, and from another clinic',
    client: 'c-021',
    rule: 'MERGE-3',
    detail: /survivor is c-020/,
  },
  'client-deleted': {
    situation: 'Retired, deleted, and from another clinic',
    client: 'c-022',
    rule: 'MERGE-3',
    detail: /was deleted/,
  },
  'client-in-pims': {
    situation: 'Profile in a PIMS without merging',
    client: 'c-001',
    rule: 'MERGE-4',
    detail: /record 48213/,
  },
  'both-clients-in-pims': {
    situation: 'Both profiles in the PIMS at an AVImark clinic',
    client: 'c-025',
    rule: 'MERGE-5',
    detail: /records 50112 and 50986/,
  },
  'both-have-active-conversation': {
    situation: 'Two active conversations',
    client: 'c-028',
    rule: 'MERGE-6',
    detail: /v-028 and v-029/,
  },
  'has-loyalty-points': {
    situation: 'Loyalty points',
    client: 'c-030',
    rule: 'MERGE-7',
    detail: /1250 loyalty points/,
  },
  'has-care-membership': {
    situation: 'Care memberships of every status',
    client: 'c-041',
    rule: 'MERGE-8',
    detail: /care membership: m-041/,
  },
  'not-available-on-mobile': {
    situation: 'Online request and its AVImark record',
    client: 'c-001',
    rule: 'MERGE-9',
    detail: /not available on mobile/,
    surface: 'mobile',
  },
};

for (const [code, { situation, client, rule, detail, surface }] of Object.entries(CASES)) {
  test(
    `shows the blocker ${code}`,
    on(async (page) => {
      await page.scenario(situation);
      if (surface !== undefined) await page.set('Surface', surface);
      const result = page.result(client);
      const blocker = result.locator(`[data-kind="${code}"]`);
      assert.match(await blocker.innerText(), detail);
      assert.equal(await blocker.getByRole('link', { name: rule, exact: true }).count(), 1);
      const radio = result.getByRole('radio');
      assert.equal(await radio.isDisabled(), true);
      assert.match(await page.description(radio), detail);
      // The remedy is shown with the blocker, or above the list if all results share the blocker.
      const remedy = page.page.locator(`main [data-kind="${code}"] .remedy`).first();
      assert.match(await remedy.innerText(), /^(Staff can|It clears|Nobody can).+\. \S.+\.$/);
    }),
  );
}

test(
  'the policy decides which memberships block',
  on(async (page) => {
    const countOfBlockers = async () => {
      const rows = await page.page.locator('[data-kind="has-care-membership"]').all();
      return rows.length;
    };
    await page.scenario('Care memberships of every status');
    assert.equal(await countOfBlockers(), 5);
    assert.equal(await page.result('c-044').getByRole('radio').isEnabled(), true);
    await page.set('Policy: care memberships', 'block even if ended');
    assert.equal(await countOfBlockers(), 6);
    assert.match(await page.result('c-044').innerText(), /ended ones block as well/);
  }),
);

test(
  'shows all blockers of a pair, in the order of the rules',
  on(async (page) => {
    await page.scenario('Many blockers at once');
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
    const above = page.page.getByRole('region', { name: 'Why no profile can be selected' });
    assert.deepEqual(
      await above
        .locator('[data-kind]')
        .evaluateAll((elements) => elements.map((element) => element.getAttribute('data-kind'))),
      ['client-in-pims', 'has-loyalty-points', 'has-care-membership', 'not-available-on-mobile'],
    );
  }),
);

test(
  'switching the PIMS changes which results are selectable',
  on(async (page) => {
    await page.scenario('Online request and its AVImark record');
    /** @type {Record<string, boolean>} */
    const selectable = {};
    for (const pims of [
      'AVImark',
      'Cornerstone',
      'Cornerstone cloud',
      'ImproMed',
      'ezyVet',
      'Pulse',
      'VetBlue (other)',
      'None',
    ]) {
      await page.set('PIMS of the clinic', pims);
      selectable[pims] = await page.result('c-001').getByRole('radio').isEnabled();
    }
    assert.deepEqual(
      Object.entries(selectable).filter(([, enabled]) => enabled),
      [['AVImark', true]],
    );
  }),
);
