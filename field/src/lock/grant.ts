/** How long what came down may be read without word from the server. */
export const GRANT = 72 * 3600_000;

export interface Contact {
  readonly at: string;
  readonly ahead: number;
}

/**
 * Milliseconds since the server was last reached, by its own clock. The phone's clock may have been set back to win
 * time: then the furthest it ever stood counts.
 */
export const since = (contact: Contact, now: number, seen: number): number =>
  Math.max(now, seen) + contact.ahead - Date.parse(contact.at);

/** Whether names and sheets may still be read. Recording goes on without. */
export const mayRead = (contact: Contact | undefined, now: number, seen: number): boolean =>
  contact !== undefined && since(contact, now, seen) <= GRANT;
