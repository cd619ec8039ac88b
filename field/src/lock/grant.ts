/** How long what came down may be read after the server last let its officer read. */
export const GRANT = 72 * 3600_000;

export interface Contact {
  readonly at: string;
  readonly ahead: number;
}

/** By how many minutes the phone's clock was off when the server was last reached. */
export const off = ({ ahead }: Contact): number => Math.round(Math.abs(ahead) / 60_000);

/** From so many on it is said. */
export const WRONG = 5;

/**
 * Milliseconds since then, by the server's own clock. The phone's clock may have been set back to win
 * time: then the furthest it ever stood counts.
 */
export const since = (contact: Contact, now: number, seen: number): number =>
  Math.max(now, seen) + contact.ahead - Date.parse(contact.at);

/** Whether names and sheets may still be read. Recording goes on without. */
export const mayRead = (contact: Contact | undefined, now: number, seen: number): boolean =>
  contact !== undefined && since(contact, now, seen) <= GRANT;
