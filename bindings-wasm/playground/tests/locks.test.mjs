/** Every lock names its rule and disables its field, and every invalid choice has a problem at its field. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inBrowser } from './support/browser.mjs';

const on = inBrowser();

test(
  'MERGE-22 locks name and email address to the profile in the PIMS',
  on(async (page) => {
    await page.scenario('Online request and its AVImark record');
    await page.configure('c-001');
    for (const field of ['Name', 'Email address']) {
      assert.deepEqual(await page.data('lock', `[data-field="${field}"]`), ['MERGE-22']);
      const [locked, other] = [
        page.field(field).getByRole('radio').nth(0),
        page.field(field).getByRole('radio').nth(1),
      ];
      assert.equal(await locked.isChecked(), true);
      assert.equal(await other.isDisabled(), true);
      assert.match(await page.description(other), /c-001, which is in the PIMS/);
    }
  }),
);

test(
  'MERGE-22 drops the email address if the PIMS has none, with a warning',
  on(async (page) => {
    await page.scenario('No email address in the PIMS');
    await page.configure('c-015');
    assert.equal(await page.field('Email address').getByRole('radio').isDisabled(), true);
    assert.deepEqual(await page.data('kind', '.warnings'), [
      'email-dropped',
      'primary-not-textable',
      'payment-methods-of-other',
    ]);
    await page.review();
    assert.match(await page.merged('Email address'), /none/);
    assert.deepEqual(await page.data('loss'), ['name', 'email']);
  }),
);

test(
  'MERGE-25 allows only a verified mobile number as primary, with a problem if none is kept',
  on(async (page) => {
    await page.scenario('Only a verified mobile number can be primary');
    await page.search('raman c-006');
    await page.configure('c-006');
    const landline = page.phone('+12063240191').getByRole('radio');
    assert.equal(await landline.isDisabled(), true);
    assert.match(await page.description(landline), /only verified mobiles may be primary/);
    assert.equal(await page.phone('+12063240190').getByRole('radio').isChecked(), true);

    await page.phone('+12063240190').getByRole('checkbox').uncheck();
    assert.deepEqual(await page.data('code', '[data-field="Phone numbers"]'), ['primary-missing']);
    assert.match(await page.plan(), /1 choice is invalid/);
    assert.equal(await page.page.getByRole('button', { name: 'Review the merge' }).isDisabled(), true);
    await page.button('Reset to default for Phone numbers');
    assert.match(await page.plan(), /The plan is valid/);
  }),
);

test(
  'MERGE-24 reports a primary phone number that is not kept',
  on(async (page) => {
    await page.scenario('Same name, both with payment methods');
    await page.configure('c-013');
    await page.phone('+15093270112').getByRole('radio').check();
    await page.phone('+15093270112').getByRole('checkbox').uncheck();
    assert.deepEqual(await page.data('code', '[data-field="Phone numbers"]'), ['primary-not-kept']);
    assert.match(
      await page.description(page.phone('+15093270112').getByRole('radio')),
      /is not one of the kept phones/,
    );
  }),
);

test(
  'MERGE-26 locks a channel that the client of the survivor switched off',
  on(async (page) => {
    await page.scenario('Opted out in the portal');
    await page.search('pria raman');
    await page.configure('c-006');
    for (const field of ['Text messages', 'Email']) {
      assert.deepEqual(await page.data('lock', `[data-field="${field}"]`), ['MERGE-26']);
      const box = page.field(field).getByRole('checkbox');
      assert.deepEqual([await box.isDisabled(), await box.isChecked()], [true, false]);
      assert.match(await page.description(box), /c-005 opted out of .* Only the client can opt in again/);
    }
  }),
);

test(
  'MERGE-26 does not lock a channel that staff switched off',
  on(async (page) => {
    await page.scenario('Only a verified mobile number can be primary');
    await page.configure('c-005');
    const box = page.field('Email').getByRole('checkbox');
    assert.deepEqual([await box.isEnabled(), await box.isChecked()], [true, false]);
    // The other profile's opt-out switches both channels off by default, but does not lock them.
    assert.deepEqual(await page.data('kind', '.warnings'), ['opt-out-carried']);
  }),
);

test(
  'MERGE-27 locks text messages while the phone number that texted STOP is primary',
  on(async (page) => {
    await page.scenario('Texted STOP');
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
    assert.match(await page.plan(), /The plan is valid/);

    for (const key of ['+12535720104', '+12535720105', '+12535720106'])
      await page.phone(key).getByRole('checkbox').uncheck();
    assert.deepEqual(await page.data('lock', '[data-field="Text messages"]'), ['MERGE-27']);
    assert.deepEqual(await page.data('code', '[data-field="Phone numbers"]'), ['primary-not-kept']);
    await page.button('Reset to default for Phone numbers');
    for (const key of ['+12535720104', '+12535720105', '+12535720106'])
      await page.phone(key).getByRole('checkbox').uncheck();
    assert.deepEqual(await page.data('lock', '[data-field="Text messages"]'), []);
    await box.check();
    assert.match(await page.plan(), /The plan is valid/);
  }),
);

test(
  'MERGE-27 carries the opt-out of the other profile if the policy says so',
  on(async (page) => {
    await page.scenario('Opted out on the other profile, carried by policy');
    await page.configure('c-005');
    assert.deepEqual(await page.data('lock', '[data-field="Text messages"]'), ['MERGE-27']);
    assert.deepEqual(await page.data('lock', '[data-field="Email"]'), ['MERGE-27']);
    await page.set('Policy: opt-outs', "survivor's only");
    assert.deepEqual(await page.data('lock', '[data-field="Email"]'), []);
    assert.deepEqual(await page.data('kind', '.warnings'), ['opt-out-not-carried']);
  }),
);

test(
  'an invalid phone number can be kept and be primary, with a warning; keeping none causes a warning too',
  on(async (page) => {
    await page.scenario('Invalid phone numbers, and one in three formats');
    await page.configure('c-010');
    assert.equal(await page.page.locator('[data-phone]').count(), 4);
    assert.deepEqual(await page.data('kind', '.warnings'), ['primary-invalid']);
    await page.phone('+13607330120').getByRole('radio').check();
    assert.deepEqual(await page.data('kind', '.warnings'), ['primary-not-textable']);
    await page.button('Reset to default for Phone numbers');
    for (const box of await page.field('Phone numbers').getByRole('checkbox').all()) await box.uncheck();
    assert.deepEqual(await page.data('kind', '.warnings'), ['no-phone-kept']);
  }),
);
