import type { Json } from './canonical';

/** What an entry is about; each part may be absent. The same as the server's `About`. */
export interface About {
  readonly programme?: string;
  readonly unit?: string;
  /** Twelve digits, GB/T 10114. */
  readonly village?: number;
  readonly officers?: readonly string[];
  readonly trip?: string;
}

/** What a person said or is called. One subject's groups are erased together. */
export interface Words {
  readonly subject: string;
  readonly part: string;
  readonly fields: Readonly<Record<string, string>>;
  /** 16 bytes in hex. */
  readonly salt: string;
}

/** What somebody has recorded, before it is frozen. `kind` is a wire name such as `visit.made`. */
export interface Recorded {
  readonly id: string;
  readonly kind: string;
  readonly happenedAt: string;
  readonly about: About;
  readonly facts: { readonly [name: string]: Json | undefined };
  readonly words: readonly Omit<Words, 'salt'>[];
}

/** An entry as the device has fixed it, docs/sync.md. */
export interface Entry {
  readonly id: string;
  readonly county: number;
  readonly device: string;
  readonly seq: number;
  readonly deviceAt: string;
  readonly kind: string;
  readonly v: 1;
  readonly happenedAt: string;
  readonly about?: About;
  readonly facts: { readonly [name: string]: Json | undefined };
  readonly words?: readonly Words[];
}
