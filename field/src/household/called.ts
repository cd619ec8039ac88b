import { t } from '../shell/text';
import type { Household } from '../sync/answers';

/** "Team 6, no. 14". */
export function called({ team, door }: Pick<Household, 'team' | 'door'>): string {
  const bare = door?.trim() ?? '';
  if (team === null) return bare ? t('field.door.alone', bare) : t('field.door.none');
  const number = bare.startsWith(`${team}-`) ? bare.slice(`${team}-`.length) : bare;
  return number ? t('field.door', String(team), number) : t('field.door.team', String(team));
}
