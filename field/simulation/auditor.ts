/**
 * Compares what officers saw saved and accepted, what lies in the database, and what the phones show in the end.
 * Knows nothing of how either side works: no import of the program's, everything counted again.
 */

interface Words {
  readonly subject: string;
  readonly part: string;
  readonly fields: Readonly<Record<string, string>>;
}

interface Recorded {
  readonly id: string;
  readonly kind: string;
  readonly happenedAt: string;
  readonly about: object;
  readonly facts: object;
  readonly words: readonly Words[];
}

interface Posted {
  readonly position: number;
  readonly id: string;
  readonly officer: string;
  readonly device: string | null;
  readonly hash: string;
  readonly content: string;
  readonly words: readonly Words[];
}

interface Row {
  readonly id: string;
  readonly state: string;
  readonly receipt: { readonly position: number; readonly hash: string } | null;
}

interface Phone {
  readonly id: string;
  readonly officer: string;
  readonly saved: readonly Recorded[];
  readonly accepted: ReadonlyMap<string, number>;
  readonly told: number;
  readonly wiped: boolean;
  readonly revoked: boolean;
  readonly rows: readonly Row[];
  readonly totals?: { position: number; months: readonly { month: string; visits: number; demands: number }[] };
  readonly sheet?: { position: number; households: readonly { id: string; visits: number }[] };
}

export interface Seen {
  readonly ledger: readonly Posted[];
  readonly phones: readonly Phone[];
  /** What the server says never arrived, by device. */
  readonly missing: ReadonlyMap<string, readonly number[]>;
  /** Whether the server ever went back to an earlier day. */
  readonly restored: boolean;
}

/** What is wrong; empty where all is well. */
export function audit(seen: Seen): string[] {
  const wrong: string[] = [];
  const byId = new Map(seen.ledger.map((posting) => [posting.id, posting]));
  places(seen, wrong);
  strangers(seen, wrong);
  for (const phone of seen.phones) {
    for (const one of phone.saved) kept(one, phone, byId, seen, wrong);
    if (!phone.wiped) shown(phone, byId, wrong);
    numbers(phone, byId, seen, wrong);
    totals(phone, seen.ledger, wrong);
    sheet(phone, seen.ledger, wrong);
  }
  return wrong;
}

/** Every position from 0 on is taken, each once, and no entry lies in two. */
function places({ ledger }: Seen, wrong: string[]): void {
  const positions = ledger.map((posting) => posting.position).sort((one, other) => one - other);
  if (positions.some((position, at) => position !== at)) wrong.push('positions have holes');
  if (new Set(ledger.map((posting) => posting.id)).size !== ledger.length)
    wrong.push('an entry lies in the ledger twice');
}

/** Nothing is there that nobody recorded. */
function strangers({ ledger, phones }: Seen, wrong: string[]): void {
  const known = new Set(phones.flatMap((phone) => phone.saved.map((one) => one.id)));
  for (const posting of ledger)
    if (posting.device !== null && !known.has(posting.id)) wrong.push(`${posting.id} was recorded by nobody`);
}

/** What was saved is in the ledger as it was recorded, or on the phone with a reason why not. */
function kept(one: Recorded, phone: Phone, byId: Map<string, Posted>, seen: Seen, wrong: string[]): void {
  const posting = byId.get(one.id);
  const row = phone.rows.find((each) => each.id === one.id);
  if (posting) return same(one, posting, phone, wrong);
  if (phone.wiped) {
    // A phone that is gone can send nothing again; before that, whatever it saw accepted must be there.
    if (phone.accepted.has(one.id) && !seen.restored) wrong.push(`${one.id} was accepted and is lost`);
    return;
  }
  if (!row) return void wrong.push(`${one.id} was saved and is neither in the ledger nor on the phone`);
  // Of what a phone sends that was revoked, be it again after the server went back, the office has to judge.
  const held = phone.revoked && row.state === 'held';
  if (phone.accepted.has(one.id) && !(held && seen.restored)) wrong.push(`${one.id} was accepted and is lost`);
  else if (!held) wrong.push(`${one.id} stays ${row.state} for no reason`);
}

/** To the last word. */
function same(one: Recorded, posting: Posted, phone: Phone, wrong: string[]): void {
  const said = JSON.parse(posting.content) as Recorded;
  const facts = (of: Recorded) =>
    stable({ kind: of.kind, happenedAt: of.happenedAt, about: of.about, facts: of.facts });
  if (facts(said) !== facts(one)) wrong.push(`${one.id} says something else in the ledger`);
  if (words(one.words) !== words(posting.words)) wrong.push(`${one.id} has other words in the ledger`);
  if (posting.officer !== phone.officer || posting.device !== phone.id) wrong.push(`${one.id} is somebody else's`);
}

function words(some: readonly Words[]): string {
  const written = some.map(({ subject, part, fields }) => {
    const said = Object.entries(fields).filter(([, text]) => text.trim() !== '');
    return { subject, part, fields: Object.fromEntries(said.map(([field, text]) => [field, text.normalize('NFC')])) };
  });
  return JSON.stringify(written.map(stable).sort());
}

function stable(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    member && typeof member === 'object' && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([one], [other]) => (one < other ? -1 : 1)))
      : member,
  );
}

/** What the phone shows as accepted is there, at that place, with that hash; what is there it shows as accepted. */
function shown(phone: Phone, byId: Map<string, Posted>, wrong: string[]): void {
  const saved = new Set(phone.saved.map((one) => one.id));
  for (const row of phone.rows) {
    const posting = byId.get(row.id);
    if (!saved.has(row.id)) wrong.push(`${row.id} is on the phone and was never saved`);
    if ((row.state === 'accepted') !== (posting !== undefined))
      wrong.push(`${row.id} is ${row.state} on the phone only`);
    if (row.state !== 'accepted' || !posting) continue;
    if (row.receipt?.position !== posting.position || row.receipt.hash !== posting.hash)
      wrong.push(`${row.id} has the receipt of another place`);
  }
  for (const id of saved) if (!phone.rows.some((row) => row.id === id)) wrong.push(`${id} is gone from the phone`);
}

/** The server names just those numbers of a device that it was told of and never got. */
function numbers(phone: Phone, byId: Map<string, Posted>, seen: Seen, wrong: string[]): void {
  // What a device told a server before it went back is forgotten with the rest.
  if ((seen.restored && phone.wiped) || phone.revoked) return;
  const mine = [...byId.values()].filter((one) => one.device === phone.id);
  const arrived = new Set(mine.map(sequence));
  // An entry tells of all numbers below its own.
  const told = Math.max(phone.told, ...arrived);
  const expected = Array.from({ length: told }, (_, at) => at + 1).filter((seq) => !arrived.has(seq));
  if (arrived.size !== mine.length) wrong.push(`device ${phone.id} gave two entries one number`);
  const named = seen.missing.get(phone.id) ?? [];
  if (String(named) !== String(expected))
    wrong.push(`device ${phone.id} lacks [${expected}], the server says [${named}]`);
}

const sequence = (posting: Posted): number => (JSON.parse(posting.content) as { seq: number }).seq;

/** The phone's line of accepted visits is the count over the ledger at that position. */
function totals(phone: Phone, ledger: readonly Posted[], wrong: string[]): void {
  if (!phone.totals) return;
  const { position, months } = phone.totals;
  const mine = ledger
    .filter((posting) => posting.position < position)
    .map((posting) => JSON.parse(posting.content) as Recorded)
    .filter((one) => ((one.about as { officers?: string[] }).officers ?? []).includes(phone.officer));
  for (const { month, visits, demands } of months) {
    // China keeps one time, eight hours ahead.
    const then = mine.filter((one) =>
      new Date(Date.parse(one.happenedAt) + 28_800_000).toISOString().startsWith(month),
    );
    const made = then.filter((one) => one.kind === 'visit.made').length;
    const raised = then.filter((one) => one.kind === 'demand.raised').length;
    if (made !== visits) wrong.push(`${phone.officer}: ${visits} visits shown for ${month}, ${made} in the ledger`);
    if (raised !== demands)
      wrong.push(`${phone.officer}: ${demands} demands shown for ${month}, ${raised} in the ledger`);
  }
}

/** The village as it came down is the village as it was at that position. */
function sheet(phone: Phone, ledger: readonly Posted[], wrong: string[]): void {
  if (!phone.sheet) return;
  const { position, households } = phone.sheet;
  const visits = new Map<string, number>();
  for (const posting of ledger) {
    const one = JSON.parse(posting.content) as { kind: string; facts: { household?: string } };
    if (one.kind !== 'visit.made' || !one.facts.household || posting.position >= position) continue;
    visits.set(one.facts.household, (visits.get(one.facts.household) ?? 0) + 1);
  }
  for (const { id, visits: shown } of households) {
    const made = visits.get(id) ?? 0;
    if (shown !== made) wrong.push(`household ${id}: ${shown} visits shown, ${made} in the ledger at ${position}`);
  }
}
