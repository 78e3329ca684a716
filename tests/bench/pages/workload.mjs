// The workload of tests/measure/workload.rs, in JavaScript: the same generator in the same order.
export const INDICATORS = 60;
export const PERIODS = 20;
export const GROUPS = INDICATORS * PERIODS;

/** How many figures fall into each band, by number of observations. */
export const BANDS = {
  1000: [192, 80, 47, 70, 289],
  10000: [100, 196, 161, 193, 550],
  100000: [2, 192, 213, 241, 552],
};

/** The linear congruential generator of Numerical Recipes. */
function generator(state) {
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % limit;
  };
}

/** Observations: numerator and denominator in hundredths. */
export function observations(count) {
  const below = generator(42);
  return Array.from({ length: count }, () => {
    const indicator = below(INDICATORS);
    below(15); // the unit, which no figure asks for
    const year = below(5);
    const quarter = below(4);
    const d = 1000 + below(1000000);
    const n = Math.floor((d * below(1200)) / 1000);
    return { indicator, year, quarter, group: indicator * PERIODS + year * 4 + quarter, n, d };
  });
}

/** A target in hundredths for each group. */
export function targets() {
  const below = generator(7);
  const years = Array.from({ length: INDICATORS * 5 }, () => 4000 + below(6000));
  return Array.from({ length: GROUPS }, (_, group) => years[Math.floor(group / 4)]);
}

/** Hundredths as a decimal text. */
export const decimal = (hundredths) => (hundredths / 100).toFixed(2);

/** Which band an achievement falls into. */
export const band = (percent) => [51, 66, 76, 91].filter((bound) => percent >= bound).length;
