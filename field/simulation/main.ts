import { Office } from './office';
import { play } from './play';

/**
 * `main.js SITE CONTROL FIRST LAST STEP ENTRIES`: plays every so manieth seed from the first to the last; each says in
 * a line of JSON what was shown.
 */
const [site, control, ...numbers] = process.argv.slice(2);
const [first, last, step, entries] = numbers.map(Number);
const office = new Office(site!, control!);
for (let seed = first!; seed <= last!; seed += step!) {
  const played = await play(seed, office, entries!);
  console.log(JSON.stringify({ ...played, faults: Object.fromEntries(played.faults) }));
}
