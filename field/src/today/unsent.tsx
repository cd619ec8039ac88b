import { throughSignIn } from '../shell/address';
import { Notice, To } from '../shell/parts';
import { t } from '../shell/text';
import { useKept } from '../shell/use';
import { DAYS, lying } from './overdue';

/** What lies here for three days is nowhere else: the officer is told, and told what he can do. */
export function Overdue() {
  const found = useKept(async ({ storage, database, carriage }) => {
    const ahead = (await storage.read('contact'))?.ahead ?? 0;
    // Not the bytes themselves, which may be many megabytes.
    const ids = await database.blobs.where('state').equals('waiting').primaryKeys();
    const bytes = ids.map((id) => ({ id, state: 'waiting' as const }));
    // What was accepted matters to a photo of it alone, and grows with each day.
    const rows = await storage.rows(ids.length ? undefined : 'waiting');
    return lying(rows, bytes, await carriage.all(), ahead, Date.now());
  });
  if (!found || found.entries + found.photos + found.carried === 0) return null;
  return (
    <Notice colour="red">
      {found.entries > 0 && <p>{t('field.unsent.old', found.entries, DAYS)}</p>}
      {found.photos > 0 && <p>{t('field.unsent.photos', found.photos, DAYS)}</p>}
      {found.carried > 0 && <p>{t('field.unsent.carried', found.carried, DAYS)}</p>}
      {found.entries > 0 && (
        <To to="/outbox/hand-over" class="button">
          {t('field.carry')}
        </To>
      )}
    </Notice>
  );
}

export function Unsent() {
  const waiting = useKept((phone) => phone.storage.count('waiting')) ?? 0;
  const outcome = useKept(async (phone) => phone.runner.outcome);
  const stranger = useKept(async (phone) => phone.runner.stranger);
  const revoked = useKept(async (phone) => (await phone.storage.read('known'))?.revoked);
  return (
    <>
      <Overdue />
      {revoked && <Notice colour="red">{t('field.revoked')}</Notice>}
      {outcome === 'barred' && <Notice colour="yellow">{t('field.unsent.barred')}</Notice>}
      {outcome === 'signIn' && stranger && (
        <Notice colour="yellow">
          <p>{t('field.unsent.stranger', waiting)}</p>
          <a class="button" href="/">
            {t('field.unsent.stranger.desk')}
          </a>
        </Notice>
      )}
      {outcome === 'signIn' && !stranger && (
        <Notice colour="yellow">
          <p>{waiting ? t('field.unsent.signIn.waiting', waiting) : t('field.unsent.signIn')}</p>
          <a class="button" href={throughSignIn()}>
            {t('field.start.signIn')}
          </a>
        </Notice>
      )}
    </>
  );
}
