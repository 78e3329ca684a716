// Statistics and the table they are shown in.

/** The value below which this part of the values lies, by the nearest rank. */
export function percentile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)];
}

export const median = (values) => percentile(values, 0.5);

const digits = (value) => (value >= 100 ? 0 : value >= 1 ? 1 : value >= 0.01 ? 3 : 5);
export const ms = (value) => `${value.toFixed(digits(value))} ms`;
const ratio = (value) => (value >= 10 ? value.toFixed(0) : value >= 0.1 ? value.toFixed(2) : value.toFixed(4));

/** One line: what was measured over what, and the most that it should be. */
export const line = (goal, what, { value, of, most, unit = ms }) => {
  const measured = of === undefined ? value : value / of;
  return {
    goal,
    what,
    ratio: of === undefined ? unit(measured) : ratio(measured),
    "at most": most === undefined ? "" : of === undefined ? unit(most) : String(most),
    met: most === undefined ? "" : measured <= most ? "yes" : "NO",
    measured: of === undefined ? "" : `${unit(value)} : ${unit(of)}`,
  };
};

/** The lines as text, in columns. */
export function table(lines) {
  const heads = Object.keys(lines[0]);
  const rows = [Object.fromEntries(heads.map((head) => [head, head])), ...lines];
  const width = (head) => Math.max(...rows.map((row) => row[head].length));
  const widths = heads.map(width);
  return rows.map((row) => heads.map((head, n) => row[head].padEnd(widths[n])).join("  ").trimEnd()).join("\n");
}
