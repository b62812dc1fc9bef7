/** Every lock is met, names its rule, and lets nothing through; every wrong choice is told at its field. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inBrowser } from './support/browser.mjs';

const on = inBrowser();

test(
  'MERGE-22 locks name and email to the profile in the PIMS',
  on(async (page) => {
    await page.situation('An online request, and the record in AVImark');
    await page.configure('c-001');
    for (const field of ['Name', 'Email']) {
      assert.deepEqual(await page.data('lock', `[data-field="${field}"]`), ['MERGE-22']);
      const [kept, other] = [
        page.field(field).getByRole('radio').nth(0),
        page.field(field).getByRole('radio').nth(1),
      ];
      assert.equal(await kept.isChecked(), true);
      assert.equal(await other.isDisabled(), true);
      assert.match(await page.description(other), /c-001, which is in the PIMS/);
    }
  }),
);

test(
  'MERGE-22 keeps no email where the PIMS has none, and warns',
  on(async (page) => {
    await page.situation('No email in the PIMS');
    await page.configure('c-015');
    assert.equal(await page.field('Email').getByRole('radio').isDisabled(), true);
    assert.deepEqual(await page.data('kind', '.warnings'), [
      'email-dropped',
      'primary-not-textable',
      'payment-methods-of-other',
    ]);
    await page.review();
    assert.match(await page.merged('Email'), /none/);
    assert.deepEqual(await page.data('loss'), ['name', 'email']);
  }),
);

test(
  'MERGE-25 lets only a verified mobile be primary, and says so where none is kept',
  on(async (page) => {
    await page.situation('Only a verified mobile may be primary');
    await page.search('raman c-006');
    await page.configure('c-006');
    const landline = page.phone('+12063240191').getByRole('radio');
    assert.equal(await landline.isDisabled(), true);
    assert.match(await page.description(landline), /only verified mobiles may be primary/);
    assert.equal(await page.phone('+12063240190').getByRole('radio').isChecked(), true);

    await page.phone('+12063240190').getByRole('checkbox').uncheck();
    assert.deepEqual(await page.data('code', '[data-field="Phone numbers"]'), ['primary-missing']);
    assert.match(await page.plan(), /1 choice does not hold/);
    assert.equal(await page.page.getByRole('button', { name: 'Review the merge' }).isDisabled(), true);
    await page.button('Take the default for Phone numbers');
    assert.match(await page.plan(), /The plan holds/);
  }),
);

test(
  'MERGE-24 tells of a primary that is not kept',
  on(async (page) => {
    await page.situation('Two of one name, each with payment methods');
    await page.configure('c-013');
    await page.phone('+15093270112').getByRole('radio').check();
    await page.phone('+15093270112').getByRole('checkbox').uncheck();
    assert.deepEqual(await page.data('code', '[data-field="Phone numbers"]'), ['primary-not-kept']);
    assert.match(
      await page.description(page.phone('+15093270112').getByRole('radio')),
      /is not one of those kept/,
    );
  }),
);

test(
  "MERGE-26 locks a channel that the survivor's client switched off",
  on(async (page) => {
    await page.situation('Opted out in the portal');
    await page.search('pria raman');
    await page.configure('c-006');
    for (const field of ['Text messages', 'Mail']) {
      assert.deepEqual(await page.data('lock', `[data-field="${field}"]`), ['MERGE-26']);
      const box = page.field(field).getByRole('checkbox');
      assert.deepEqual([await box.isDisabled(), await box.isChecked()], [true, false]);
      assert.match(await page.description(box), /c-005 opted out of .* Only the client can opt in again/);
    }
  }),
);

test(
  'MERGE-26 leaves a channel free that staff switched off',
  on(async (page) => {
    await page.situation('Only a verified mobile may be primary');
    await page.configure('c-005');
    const box = page.field('Mail').getByRole('checkbox');
    assert.deepEqual([await box.isEnabled(), await box.isChecked()], [true, false]);
    // The other profile's opt-out switches both channels off by default, which leaves them free.
    assert.deepEqual(await page.data('kind', '.warnings'), ['opt-out-carried']);
  }),
);

test(
  'MERGE-27 locks texts as long as the number that texted STOP is primary',
  on(async (page) => {
    await page.situation('Texted STOP');
    await page.configure('c-009');
    const box = page.field('Text messages').getByRole('checkbox');
    assert.deepEqual(await page.data('lock', '[data-field="Text messages"]'), ['MERGE-27']);
    assert.deepEqual(await page.data('lock', '[data-phone="+12535720104"]'), ['MERGE-27']);
    assert.deepEqual([await box.isDisabled(), await box.isChecked()], [true, false]);

    await page.phone('+12535720105').getByRole('radio').check();
    assert.deepEqual([await box.isEnabled(), await box.isChecked()], [true, true]);
    assert.ok((await page.data('kind', '.warnings')).includes('opt-out-no-longer-applies'));
    await box.uncheck();
    await box.check();
    await page.phone('+12535720104').getByRole('radio').check();
    assert.deepEqual(await page.data('kind', '[data-field="Text messages"]'), ['opted-out-by-keyword']);
    assert.deepEqual(await page.data('code', '[data-field="Text messages"]'), ['channel-opted-out']);
    assert.match(await page.description(box), /texted STOP/);
    await box.uncheck();
    assert.match(await page.plan(), /The plan holds/);

    for (const key of ['+12535720104', '+12535720105', '+12535720106'])
      await page.phone(key).getByRole('checkbox').uncheck();
    assert.deepEqual(await page.data('lock', '[data-field="Text messages"]'), ['MERGE-27']);
    assert.deepEqual(await page.data('code', '[data-field="Phone numbers"]'), ['primary-not-kept']);
    await page.button('Take the default for Phone numbers');
    for (const key of ['+12535720104', '+12535720105', '+12535720106'])
      await page.phone(key).getByRole('checkbox').uncheck();
    assert.deepEqual(await page.data('lock', '[data-field="Text messages"]'), []);
    await box.check();
    assert.match(await page.plan(), /The plan holds/);
  }),
);

test(
  "MERGE-27 carries the other's opt-out where the policy says so",
  on(async (page) => {
    await page.situation('Opted out on the other profile, where that carries');
    await page.configure('c-005');
    assert.deepEqual(await page.data('lock', '[data-field="Text messages"]'), ['MERGE-27']);
    assert.deepEqual(await page.data('lock', '[data-field="Mail"]'), ['MERGE-27']);
    await page.set('Policy: opt-outs', "the survivor's carry");
    assert.deepEqual(await page.data('lock', '[data-field="Mail"]'), []);
    assert.deepEqual(await page.data('kind', '.warnings'), ['opt-out-not-carried']);
  }),
);

test(
  'a number that nobody can read may be kept and be primary, with a warning; keeping none warns too',
  on(async (page) => {
    await page.situation('Numbers nobody can read, and one spelt three ways');
    await page.configure('c-010');
    assert.equal(await page.page.locator('[data-phone]').count(), 4);
    assert.deepEqual(await page.data('kind', '.warnings'), ['primary-invalid']);
    await page.phone('+13607330120').getByRole('radio').check();
    assert.deepEqual(await page.data('kind', '.warnings'), ['primary-not-textable']);
    await page.button('Take the default for Phone numbers');
    for (const box of await page.field('Phone numbers').getByRole('checkbox').all()) await box.uncheck();
    assert.deepEqual(await page.data('kind', '.warnings'), ['no-phone-kept']);
  }),
);
