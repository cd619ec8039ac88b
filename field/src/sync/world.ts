/** What the core takes from outside, so that a test can own it. */
export interface World {
  /** Milliseconds since 1970, by the phone's clock, which may be years off. */
  now(): number;
  /** From 0 to 1. */
  random(): number;
  /** Of the kind whose first part is the time, RFC 9562, section 5.7. */
  uuid(): string;
  /** 16 bytes in hex. */
  salt(): string;
}

export interface Reply {
  readonly status: number;
  readonly body: string;
  /** Seconds, where the server has said so. */
  readonly retryAfter?: number;
}

export interface Network {
  /**
   * @param authorization by which the device sends; undefined where the officer has to be signed in
   * @throws where no whole answer came
   */
  send(method: 'GET' | 'POST' | 'PUT', path: string, body?: string, authorization?: string): Promise<Reply>;
}

/** A UUID of version 7 from a time and ten random bytes. */
export function uuid7(now: number, random: Uint8Array): string {
  const time = Math.max(0, Math.trunc(now)).toString(16).padStart(12, '0').slice(-12);
  const rest = Array.from(random.subarray(0, 10), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const variant = ((parseInt(rest.slice(4, 5), 16) & 3) | 8).toString(16);
  const parts = [
    time.slice(0, 8),
    time.slice(8),
    `7${rest.slice(1, 4)}`,
    variant + rest.slice(5, 8),
    rest.slice(8, 20),
  ];
  return parts.join('-');
}
