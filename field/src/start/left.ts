import { changed } from '../phone/changed';
import { own } from '../phone/own';
import type { Phone } from '../phone/phone';

/**
 * Ends the session that an erasure has left: by it all that was erased would come down again for whoever holds the
 * phone now. Until then nobody counts as signed in, however often the app is killed.
 *
 * @param go to a page of the site, where a provider of identities ends its own session
 * @returns whether there is none of before any more
 */
export async function left(phone: Phone, go = (to: string): void => location.assign(to)): Promise<boolean> {
  if (!(await own(phone.database, 'leaving'))) return true;
  const ended = await phone.line.signOut().catch(() => undefined);
  if (!ended) return false;
  await phone.database.own.delete('leaving');
  changed();
  if (ended === 'here') return true;
  go('/sign-out/provider');
  return false;
}
