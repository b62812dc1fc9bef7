// Measures the package that install.mjs has installed: `npm run bench`, then `node bench.mjs [--json] [SECTION …]`.

import { cpus } from 'node:os';

import { version } from 'littermate';

const SECTIONS = {
  eligibility: async () => (await import('./src/eligibility.mjs')).eligibility(),
  resident: async () => (await import('./src/resident.mjs')).resident(),
  plan: async () => (await import('./src/plan.mjs')).plan(),
  phones: async () => (await import('./src/phones.mjs')).phones(),
  cold: async () => (await import('./src/cold.mjs')).cold(),
  sizes: async () => (await import('./src/sizes.mjs')).sizes(),
};
const CHECKED = ['eligibility', 'resident'];

const args = process.argv.slice(2);
const json = args.includes('--json');
const named = args.filter((arg) => arg !== '--json');
const unknown = named.find((arg) => !Object.hasOwn(SECTIONS, arg));
if (unknown !== undefined) {
  console.error(`unknown section ${unknown}, expected one of ${Object.keys(SECTIONS).join(', ')}`);
  process.exit(2);
}
const wanted = named.length > 0 ? named : Object.keys(SECTIONS);
const log = (line) => process.stderr.write(`${line}\n`);
const report = { littermate: version, node: process.version, cores: cpus().length, agreed: null, tables: [] };

try {
  if (wanted.some((name) => CHECKED.includes(name))) {
    const { agree } = await import('./src/agree.mjs');
    report.agreed = await agree(log);
  }
  for (const name of wanted) {
    log(`measuring: ${name}`);
    for (const table of [await SECTIONS[name]()].flat()) {
      report.tables.push({ title: table.title, raw: table.raw });
      if (!json) console.log(`\n${table.text}`);
    }
  }
} catch (error) {
  console.error(error.name === 'Disagreement' ? error.message : error);
  process.exit(1);
}

if (json) console.log(JSON.stringify(report, null, 2));
else {
  const agreed = Object.entries(report.agreed ?? {}).map(
    ([who, count]) => `${who}, on ${count} combinations`,
  );
  if (agreed.length > 0) console.log(`\nAgreed: ${agreed.join('; ')}.`);
  console.log(`\nlittermate ${version}, Node ${process.version}, ${report.cores} cores; medians of one run.`);
}
