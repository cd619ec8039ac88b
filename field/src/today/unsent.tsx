import { throughSignIn } from '../shell/address';
import { Notice, To } from '../shell/parts';
import { t } from '../shell/text';
import { useKept } from '../shell/use';

const DAYS = 3;

/** Entries that lie here for three days are nowhere else: the officer is told, and told what he can do. */
export function Unsent() {
  const rows = useKept((phone) => phone.storage.rows('waiting')) ?? [];
  const outcome = useKept(async (phone) => phone.runner.outcome);
  const stranger = useKept(async (phone) => phone.runner.stranger);
  const revoked = useKept(async (phone) => (await phone.storage.read('known'))?.revoked);
  const old = rows.filter((row) => Date.now() - Date.parse(row.savedAt) > DAYS * 24 * 3600_000).length;
  return (
    <>
      {old > 0 && (
        <Notice colour="red">
          <p>{t('field.unsent.old', old, DAYS)}</p>
          <To to="/outbox/hand-over" class="button">
            {t('field.carry')}
          </To>
        </Notice>
      )}
      {revoked && <Notice colour="red">{t('field.revoked')}</Notice>}
      {outcome === 'barred' && <Notice colour="yellow">{t('field.unsent.barred')}</Notice>}
      {outcome === 'signIn' && stranger && (
        <Notice colour="yellow">
          <p>{t('field.unsent.stranger', rows.length)}</p>
          <a class="button" href="/">
            {t('field.unsent.stranger.desk')}
          </a>
        </Notice>
      )}
      {outcome === 'signIn' && !stranger && (
        <Notice colour="yellow">
          <p>{rows.length ? t('field.unsent.signIn.waiting', rows.length) : t('field.unsent.signIn')}</p>
          <a class="button" href={throughSignIn()}>
            {t('field.start.signIn')}
          </a>
        </Notice>
      )}
    </>
  );
}
