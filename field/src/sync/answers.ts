import type { Problem, Receipt } from './row';
import type { SealingKey } from './sealing';

/** The server's word on one entry. */
export interface Answered {
  readonly id: string;
  readonly status: 'accepted' | 'duplicate' | 'conflict' | 'held' | 'refused';
  readonly receipt?: Receipt;
  readonly problem?: Problem;
}

export interface Results {
  readonly results: readonly Answered[];
  readonly resync?: boolean;
}

export interface Village {
  readonly code: number;
  readonly name: string;
  readonly township: string;
  readonly mine: boolean;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Coded {
  readonly code: string;
  readonly label: { readonly en: string; readonly zh: string };
}

/** What the server knows of a device, `GET /api/v1/field/device`. */
export interface Hello {
  readonly position: number;
  /** The receipt that was shown means nothing here any more. */
  readonly resync?: boolean;
  readonly now: string;
  readonly sealing: SealingKey;
  readonly device: {
    readonly known: boolean;
    readonly revoked: boolean;
    readonly highest: number;
    readonly missing: readonly number[];
  };
}

/** What the app needs to know, `GET /api/v1/field`. */
export interface Briefing extends Hello {
  readonly county: { readonly code: number; readonly name: string };
  readonly officer: { readonly id: string; readonly name: string; readonly unit: string; readonly unitName: string };
  /** The officer's other devices of which entries never arrived; missing where the server is older. */
  readonly elsewhere?: readonly { readonly name: string | null; readonly missing: number }[];
  readonly programmes: readonly { id: string; slug: string; title: string; from: string; until: string }[];
  readonly units: readonly Named[];
  readonly topics: readonly (Coded & { readonly subtopics: readonly Coded[] })[];
  readonly villages: readonly Village[];
}

export interface Household {
  readonly id: string;
  readonly team: number | null;
  readonly door: string | null;
  readonly name: string | null;
  /** Of the name's pinyin, lower case. */
  readonly initials: string | null;
  /** Name of who answers for it. */
  readonly officer: string | null;
  readonly mine: boolean;
  readonly visited: string | null;
  readonly visits: number;
  readonly open: number;
  /** Code of the card that hangs there, such as `K7QM-24TD`; missing where none was issued. */
  readonly card?: string | null;
}

export interface Demand {
  readonly id: string;
  readonly household: string | null;
  readonly topic: string;
  readonly title: string | null;
  readonly state: string;
  readonly unit: string | null;
  readonly due: string | null;
  readonly raised: string;
  readonly settled: string | null;
}

/** One village as the server has worked it out at a position. */
export interface Sheet {
  readonly position: number;
  /** Shown when it is asked for again: a server that went back does not know it, and sends all. */
  readonly hash: string;
  readonly village: number;
  readonly households: readonly Household[];
  readonly demands: readonly Demand[];
  readonly plan: readonly { programme: string; text: string }[];
}

/** What counts as the officer's in a month of the county's calendar. */
export interface Month {
  readonly month: string;
  readonly visits: number;
  readonly meetings: number;
  readonly talks: number;
  readonly materials: number;
  readonly demands: number;
  readonly opinions: number;
  readonly trips: number;
}

export interface Totals {
  readonly position: number;
  readonly months: readonly Month[];
  readonly attention: readonly { id: string; code: string; sentence: { en: string; zh: string } }[];
}

const STATUSES = ['accepted', 'duplicate', 'conflict', 'held', 'refused'];
const HASH = /^[0-9a-f]{64}$/;

/** Reads what came; undefined for whatever is not JSON, such as the page of a captive portal. */
export function parsed(body: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as never) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the server itself has refused, and no portal or proxy on the way: its problem documents say so. */
export function isOwn(status: number, body: string): boolean {
  const said = parsed(body);
  return said?.status === status && String(said.type).startsWith('urn:groundwork:problem:');
}

/** The answers to just these entries; undefined where it is anything else: then nothing is acknowledged. */
export function results(body: string, ids: readonly string[]): Results | undefined {
  const answer = parsed(body) as Results | undefined;
  if (!Array.isArray(answer?.results) || answer.results.length !== ids.length) return undefined;
  return answer.results.every((one, at) => one?.id === ids[at] && isSound(one)) ? answer : undefined;
}

function isSound(one: Answered): boolean {
  if (!STATUSES.includes(one.status)) return false;
  if (one.status !== 'accepted' && one.status !== 'duplicate') return true;
  const receipt = one.receipt;
  return receipt?.id === one.id && Number.isSafeInteger(receipt.position) && HASH.test(receipt.hash);
}
