import type { Household } from '../sync/answers';

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s号]/g, '');

/** "6-14" however it is kept: some doors already begin with their team. */
export function doorOf({ team, door }: Pick<Household, 'team' | 'door'>): string {
  const bare = door?.trim() ?? '';
  if (team === null) return bare;
  return bare.startsWith(`${team}-`) ? bare : bare ? `${team}-${bare}` : String(team);
}

/**
 * Finds by a part of the name, by the initials of its pinyin, by house number, or by team and number ("6-14",
 * "6组14"). What begins as it was asked for comes first.
 */
export function search(households: readonly Household[], asked: string): Household[] {
  const wanted = plain(asked)
    .replaceAll(/(组|队|team|\/|·)/g, '-')
    .replace(/-+$/, '');
  if (!wanted) return [...households];
  const ranked = households.flatMap((one) => {
    const rank = rankOf(one, wanted);
    return rank === undefined ? [] : [{ one, rank }];
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ one }) => one);
}

function rankOf(one: Household, wanted: string): number | undefined {
  const door = plain(doorOf(one));
  const number =
    plain(one.door ?? '')
      .split('-')
      .at(-1) ?? '';
  if (door === wanted || number === wanted) return 0;
  if (door.startsWith(wanted) || number.startsWith(wanted)) return 1;
  const name = plain(one.name ?? '');
  if (name.startsWith(wanted)) return 1;
  if (one.initials?.startsWith(wanted)) return 1;
  return name.includes(wanted) ? 2 : undefined;
}
