import { Office } from './office';
import { play } from './play';

/**
 * `main.js SITE CONTROL FIRST COUNT [ENTRIES]`: plays so many seeds from the first; the last line says what was
 * shown.
 */
const [site, control, first, count, entries] = process.argv.slice(2);
const office = new Office(site!, control!);
const faults = new Map<string, number>();
let all = 0;
let failed = 0;
for (let seed = Number(first); seed < Number(first) + Number(count); seed++) {
  const played = await play(seed, office, Number(entries ?? 100));
  all += played.entries;
  for (const [fault, times] of played.faults) faults.set(fault, (faults.get(fault) ?? 0) + times);
  if (played.wrong.length === 0) continue;
  failed += 1;
  console.log(`seed ${seed}: ${played.wrong.length} things do not go together`);
  for (const wrong of played.wrong.slice(0, 10)) console.log(`  ${wrong}`);
}
console.log(JSON.stringify({ seeds: Number(count), entries: all, failed, faults: Object.fromEntries(faults) }));
process.exitCode = failed ? 1 : 0;
