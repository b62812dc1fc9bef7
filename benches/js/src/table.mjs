// Tables that are readable as plain text and valid Markdown.

/**
 * @param columns the headings of the figures; the first column, of names, is headed by the title
 * @param raw the values for `--json`, in ns or bytes
 */
export function table(title, columns, rows, raw, notes = []) {
  const used = columns.filter((_, at) => rows.some((row) => row[at + 1]));
  const visible = (row) => [row[0], ...row.slice(1).filter((_, at) => used.includes(columns[at]))];
  const lines = [[title, ...used], ...rows.map(visible)];
  const widths = lines[0].map((_, at) => Math.max(...lines.map((line) => line[at].length), 4));
  const shown = ([name, ...figures]) =>
    `| ${[name.padEnd(widths[0]), ...figures.map((figure, at) => figure.padStart(widths[at + 1]))].join(' | ')} |`;
  const rule = `|${widths.map((width, at) => (at ? `${'-'.repeat(width + 1)}:` : '-'.repeat(width + 2))).join('|')}|`;
  return { title, raw, text: [shown(lines[0]), rule, ...lines.slice(1).map(shown), '', ...notes].join('\n') };
}

/** The quotient, with a precision that depends on its size. */
export function ratio(value, base) {
  const times = value / base;
  return times >= 100
    ? times.toFixed(0)
    : times >= 10
      ? times.toFixed(1)
      : times.toFixed(times < 0.1 ? 3 : 2);
}

export function time(ns) {
  const size = Math.abs(ns);
  const [value, unit] = size < 1e3 ? [ns, 'ns'] : size < 1e6 ? [ns / 1e3, 'µs'] : [ns / 1e6, 'ms'];
  return `${value.toPrecision(3)} ${unit}`;
}

export function goal(description, met) {
  return `${description}: ${met ? 'met' : 'not met'}`;
}
