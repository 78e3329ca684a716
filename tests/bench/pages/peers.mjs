// What else could compute the figures. Each peer takes the observations in its own form, untimed, and then
// counts the figures of every indicator and quarter by band.
import Decimal from "./decimal.mjs";
import { BANDS, GROUPS, band, decimal, observations, targets } from "./workload.mjs";

/** Binary floating point in plain objects: not exact, and the fastest that JavaScript is. */
export function objects(count) {
  const rows = observations(count).map(({ group, n, d }) => ({ group, n: n / 100, d: d / 100 }));
  const goals = targets().map((target) => target / 100);
  return () => {
    const sums = Array.from({ length: GROUPS }, () => ({ n: 0, d: 0 }));
    for (const row of rows) {
      const sum = sums[row.group];
      sum.n += row.n;
      sum.d += row.d;
    }
    const counts = [0, 0, 0, 0, 0];
    sums.forEach(({ n, d }, group) => {
      if (d) counts[band(((n / d) * 1e4) / goals[group])]++;
    });
    return counts;
  };
}

/** The same in a Map by text. */
export function map(count) {
  const rows = observations(count).map(({ indicator, year, quarter, n, d }) => ({ indicator, year, quarter, n: n / 100, d: d / 100 }));
  const goals = targets().map((target) => target / 100);
  return () => {
    const sums = new Map();
    for (const { indicator, year, quarter, n, d } of rows) {
      const key = `${indicator}|${year}|${quarter}`;
      const sum = sums.get(key);
      if (sum) {
        sum.n += n;
        sum.d += d;
      } else sums.set(key, { n, d });
    }
    const counts = [0, 0, 0, 0, 0];
    for (const [key, { n, d }] of sums) {
      const [indicator, year, quarter] = key.split("|").map(Number);
      counts[band(((n / d) * 1e4) / goals[indicator * 20 + year * 4 + quarter])]++;
    }
    return counts;
  };
}

/** Decimal numbers of a library, exact until they are divided. */
export function decimals(count) {
  const rows = observations(count).map(({ group, n, d }) => ({ group, n: new Decimal(decimal(n)), d: new Decimal(decimal(d)) }));
  const goals = targets().map((target) => new Decimal(decimal(target)));
  return () => {
    const zero = new Decimal(0);
    const sums = Array.from({ length: GROUPS }, () => ({ n: zero, d: zero }));
    for (const row of rows) {
      const sum = sums[row.group];
      sum.n = sum.n.plus(row.n);
      sum.d = sum.d.plus(row.d);
    }
    const counts = [0, 0, 0, 0, 0];
    sums.forEach(({ n, d }, group) => {
      if (!d.isZero()) counts[band(n.div(d).times(1e4).div(goals[group]).toNumber())]++;
    });
    return counts;
  };
}

/**
 * A spreadsheet: builds it, and gives what reads the bands and what edits a cell. It is laid out as suits it best,
 * the observations of each figure below each other: with SUMIF over all of them it takes minutes.
 */
export function spreadsheet(count) {
  const rows = observations(count).sort((a, b) => a.group - b.group);
  const goals = targets();
  const figures = [];
  for (let first = 0, last; first < count; first = last) {
    const { group } = rows[first];
    last = first;
    while (rows[last]?.group === group) last++;
    const sum = (column) => `SUM(Data!${column}${first + 1}:${column}${last})`;
    figures.push([goals[group] / 100, `=${sum("A")}/${sum("B")}*10000/A${figures.length + 1}`]);
  }
  const sheets = { Data: rows.map(({ n, d }) => [n / 100, d / 100]), Figures: figures };
  const options = { licenseKey: "gpl-v3", maxRows: Math.max(count, GROUPS) };
  return () => {
    const built = HyperFormula.buildFromSheets(sheets, options);
    const [data, results] = [built.getSheetId("Data"), built.getSheetId("Figures")];
    const bands = () => {
      const counts = [0, 0, 0, 0, 0];
      for (let row = 0; row < figures.length; row++) counts[band(built.getCellValue({ sheet: results, col: 1, row }))]++;
      return counts;
    };
    const edit = (n) => built.setCellContents({ sheet: data, col: 0, row: n % count }, [[1000 + n]]);
    return { bands, edit, free: () => built.destroy() };
  };
}

/** Fails unless these are the bands that every right engine counts. */
export function right(who, count, counts) {
  if (String([...counts]) !== String(BANDS[count])) throw new Error(`${who}: ${[...counts]} of ${count} observations, not ${BANDS[count]}`);
}
