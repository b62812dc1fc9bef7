/** The page object: locates elements by their visible text, their role or their data attributes. */

/** @typedef {import("playwright-core").Page} Page */

/** @param {string} text */
const oneLine = (text) => text.replace(/\s+/g, ' ').trim();

export class Playground {
  /** @param {Page} page */
  constructor(page) {
    this.page = page;
  }

  /** @param {string} label @param {string} choice */
  async set(label, choice) {
    await this.page.getByRole('combobox', { name: label, exact: true }).selectOption({ label: choice });
  }

  /** @param {string} name */
  async scenario(name) {
    await this.set('Scenario', name);
  }

  /** @param {"Merge" | "Client" | "Portal"} name */
  async view(name) {
    await this.page.getByRole('link', { name, exact: true }).click();
    await this.page.locator(`main#${name.toLowerCase()}`).waitFor();
  }

  /** @param {string} text */
  async search(text) {
    await this.page.getByLabel('Search for the other profile').fill(text);
  }

  /** @param {string} client */
  result(client) {
    return this.page.locator(`[data-client="${client}"]`);
  }

  /** @param {string} client */
  async configure(client) {
    await this.result(client).getByRole('radio').check();
    await this.button('Configure the merge');
    await this.heading('Configure');
  }

  async review() {
    await this.button('Review the merge');
    await this.heading('Review');
  }

  async merge() {
    await this.button('Merge');
    await this.heading('Merged');
  }

  async undo() {
    await this.button('Undo the merge');
    await this.heading('Undone');
  }

  /** @param {string} name */
  async button(name) {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  /** @param {string} name */
  async heading(name) {
    await this.page.getByRole('heading', { level: 2, name, exact: true }).waitFor();
  }

  /** @param {string} legend */
  field(legend) {
    return this.page.locator(`[data-field="${legend}"]`);
  }

  /** @param {string} key */
  phone(key) {
    return this.page.locator(`[data-phone="${key}"]`);
  }

  /** The status line of the search. */
  status() {
    return this.page.locator('.search > [role=status]').innerText();
  }

  /** The status line of the plan. */
  plan() {
    return this.page.locator('.plan [role=status]').innerText();
  }

  /** The merged value of a field in the review, on one line. @param {string} field */
  async merged(field) {
    return oneLine(
      await this.page.locator(`.comparison [data-field="${field}"]`).locator('.after dd').innerText(),
    );
  }

  /** The card of a profile, on one line. @param {string} title */
  async card(title) {
    return oneLine(await this.page.getByRole('article', { name: new RegExp(`^${title}:`) }).innerText());
  }

  /** A value of the merge record. @param {string} term */
  record(term) {
    return this.page
      .locator('.record .facts > div')
      .filter({ has: this.page.getByText(term, { exact: true }) })
      .locator('dd')
      .innerText();
  }

  /** Simulates an edit by another user. @param {string} client @param {string} label */
  async edit(client, label) {
    const details = this.page.locator('details.concurrent-edits');
    if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
    await this.page
      .getByRole('group', { name: new RegExp(`^Edit .*, ${client}$`) })
      .getByRole('button', { name: label })
      .click();
    await this.page.getByText(`${label}: applied to ${client}.`).waitFor();
  }

  /** The accessible description of a control, on one line. @param {import("playwright-core").Locator} control */
  async description(control) {
    const text = await control.evaluate((element) =>
      (element.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' '),
    );
    return oneLine(text);
  }

  /**
   * The values of a data attribute on the page, in order and without duplicates.
   *
   * @param {string} name
   * @param {string} [within]
   * @returns {Promise<string[]>}
   */
  async data(name, within = 'main') {
    const values = await this.page
      .locator(`${within} [data-${name}]`)
      .evaluateAll((found, key) => found.map((element) => element.getAttribute(`data-${key}`)), name);
    return [...new Set(values.filter((value) => value !== null))];
  }
}
