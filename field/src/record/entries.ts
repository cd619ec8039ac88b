import type { Json } from '../ledger/canonical';
import type { About, Recorded } from '../ledger/entry';
import { beginning } from '../ledger/text';
import type { Demanded, Draft } from './draft';

/** Who records, and in which words the chips are written down. */
export interface Recorder {
  readonly officer: string;
  readonly unit: string;
  readonly uuid: () => string;
  /** What the chips With and About say as a sentence, and who could solve a demand. */
  readonly told: (draft: Draft) => { chips: string; solver: string };
}

type Facts = { readonly [name: string]: Json | undefined };
type Field = Readonly<Record<string, string>>;

/** All entries of one finished form: frozen together or not at all. The first has the draft's id. */
export function entries(draft: Draft, by: Recorder): Recorded[] {
  const about = abouts(draft, by);
  const told = by.told(draft);
  const entry = (id: string, kind: string, facts: Facts, words: Recorded['words'] = []): Recorded => ({
    ...{ id, kind, happenedAt: draft.happenedAt, about, facts, words },
  });
  const note = (id: string, fields: Field): Recorded['words'] => [{ subject: id, part: 'note', fields }];
  const all: Recorded[] = [];
  const add = (kind: string, facts: Facts, words: (id: string) => Recorded['words'] = () => []): string => {
    const id = all.length ? by.uuid() : draft.id;
    all.push(entry(id, kind, facts, words(id)));
    return id;
  };
  const said = [told.chips, unlisted(draft), draft.demand ? '' : draft.text.trim()].filter(Boolean).join('\n');
  switch (draft.shape) {
    case 'visit': {
      const site = !draft.household;
      const facts = site ? { kind: 'home' } : { household: draft.household, kind: 'home' };
      add('visit.made', facts, (id) => note(id, { text: said }));
      break;
    }
    case 'meeting':
      add('meeting.held', { kind: draft.kind, attendance: draft.people, delegation: draft.delegation }, (id) =>
        note(id, { topic: draft.topic, speaker: draft.speaker, place: draft.place, text: said }),
      );
      break;
    case 'talk':
      add('talk.held', { kind: draft.kind, people: [], unnamed: draft.people }, (id) => note(id, { text: said }));
      break;
    case 'lookback':
      add('demand.looked_back', { demand: draft.of, finding: draft.finding }, (id) => note(id, { text: said }));
      break;
    case 'forms':
    case 'leaflets':
    case 'demand':
    case 'opinion':
  }
  if (draft.demand) {
    // Alone it says itself what the chips say; else what it was raised at does.
    const [id, chips] = all.length ? [by.uuid(), ''] : [draft.id, told.chips.trim()];
    all.push(demand(draft, draft.demand, id, about, [chips, told.solver]));
  }
  if (draft.shape === 'opinion' || draft.opinion)
    add('opinion.taken_down', { count: 1, ownStyle: draft.opinion === 'own' }, (id) =>
      note(id, { text: draft.text.trim() }),
    );
  if (draft.forms > 0) add('form.issued', { recipient: draft.recipient, codes: [], uncoded: draft.forms }, () => []);
  if (draft.copies > 0)
    add('material.handed_out', { copies: draft.copies }, (id) =>
      note(id, { title: draft.shape === 'leaflets' ? draft.topic : '' }),
    );
  if (draft.relief) add('relief.given', relief(draft), () => []);
  attach(draft, all, entry);
  return draft.instead === null ? all : replaced(draft.instead, all);
}

function abouts(draft: Draft, by: Recorder): About {
  return {
    ...(draft.programme ? { programme: draft.programme } : {}),
    ...(by.unit ? { unit: by.unit } : {}),
    ...(draft.village === null ? {} : { village: draft.village }),
    officers: [...new Set([by.officer, ...draft.officers])],
    ...(draft.trip ? { trip: draft.trip } : {}),
  };
}

/** A household that was typed, since the list could not be read, stands in the words: the office finds it. */
const unlisted = (draft: Draft): string => (draft.household ? '' : draft.door.trim());

function demand(draft: Draft, asked: Demanded, id: string, about: About, told: string[]): Recorded {
  const channel = draft.shape === 'meeting' ? 'meeting' : draft.shape === 'talk' ? 'talk' : 'visit';
  const text = [draft.text.trim(), unlisted(draft), ...told].filter(Boolean).join('\n');
  const title = asked.title.trim() || beginning(draft.text.trim(), 30);
  return {
    ...{ id, kind: 'demand.raised', happenedAt: draft.happenedAt, about },
    facts: {
      ...{ demand: id, topic: asked.topic, channel, households: 1 },
      ...(draft.household ? { household: draft.household } : {}),
      ...(asked.urgency ? { urgency: asked.urgency } : {}),
      ...(asked.subtopic ? { subtopic: asked.subtopic } : {}),
    },
    words: [{ subject: draft.household ?? id, part: 'demand', fields: { title, text } }],
  };
}

const UNITS: Record<string, string> = { oil: 'barrel', cash: 'yuan', other: 'piece' };

function relief(draft: Draft): Facts {
  const { kind, quantity, occasion } = draft.relief!;
  return {
    goods: [{ kind, quantity: String(quantity), unit: UNITS[kind] ?? 'bag' }],
    ...(draft.household ? { households: [draft.household], unnamed: 0 } : { households: [], unnamed: 1 }),
    occasion,
  };
}

/** What was photographed belongs to the demand where there is one, else to the first entry. */
function attach(draft: Draft, all: Recorded[], entry: (id: string, kind: string, facts: Facts) => Recorded): void {
  const of = all.find((one) => one.kind === 'demand.raised') ?? all[0];
  for (const { id, sha256, length, type } of of ? draft.attached : [])
    all.push(entry(id, 'attachment.attached', { entry: of!.id, sha256, length, type }));
}

/**
 * The first entry as a correction of the one that the server has; what else was added stands beside it. A demand
 * keeps the id it was raised with.
 */
function replaced(original: string, all: Recorded[]): Recorded[] {
  const [first, ...rest] = all;
  const { kind, happenedAt, about } = first!;
  const facts = kind === 'demand.raised' ? { ...first!.facts, demand: original } : first!.facts;
  const fact = { kind, v: 1, happenedAt, about: about as unknown as Json, facts: facts as Json };
  return [{ ...first!, kind: 'entry.replaced', facts: { original, fact } }, ...rest];
}
