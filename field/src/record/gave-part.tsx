import { useState } from 'preact/hooks';
import { Chip, Chips, Group, Stepper, Text } from '../shell/parts';
import { t } from '../shell/text';
import type { Part } from './part';

const GOODS = ['rice', 'flour', 'noodles', 'oil', 'fertiliser', 'cash', 'other'];
const OCCASIONS = ['spring_festival', 'july_first', 'mid_autumn', 'national_day', 'other'];
const RECIPIENTS = ['resident', 'party_member', 'veteran_cadre'];

/** What was handed over. */
export function GavePart({ draft, change }: Part) {
  const { shape, copies, forms, relief } = draft;
  const alone = shape === 'leaflets' || shape === 'forms';
  const [open, setOpen] = useState<string[]>([]);
  const toggle = (name: string): void =>
    setOpen(open.includes(name) ? open.filter((other) => other !== name) : [...open, name]);
  const many = shape === 'visit' ? [1, 2, 3, 5] : [20, 40, 60, 100];
  const shown = (name: string, there: boolean): boolean => open.includes(name) || there;
  return (
    <Group title={t(alone ? `field.shape.${shape}` : 'field.gave')}>
      {!alone && (
        <div class="chips">
          <Chip
            on={copies > 0}
            onPress={() => {
              change({ copies: copies ? 0 : many[0]! });
              if (!copies) toggle('copies');
            }}
          >
            {copies ? t('field.gave.copies', copies) : t('field.gave.leaflets')}
          </Chip>
          <Chip
            on={relief !== null}
            onPress={() => change({ relief: relief ? null : { kind: 'rice', quantity: 1, occasion: 'other' } })}
          >
            {t('field.gave.relief')}
          </Chip>
          <Chip on={forms > 0} onPress={() => change({ forms: forms ? 0 : many[0]! })}>
            {forms ? t('field.gave.forms.count', forms) : t('field.gave.forms')}
          </Chip>
        </div>
      )}
      {(shape === 'leaflets' || (shape !== 'forms' && shown('copies', false) && copies > 0)) && (
        <Stepper
          title={t('field.gave.how.leaflets')}
          value={copies}
          usual={many}
          onChange={(value) => change({ copies: value })}
        />
      )}
      {shape === 'leaflets' && (
        <Text title={t('field.gave.title')} value={draft.topic} onChange={(topic) => change({ topic })} />
      )}
      {(shape === 'forms' || forms > 0) && (
        <>
          <Stepper
            title={t('field.gave.how.forms')}
            value={forms}
            usual={many}
            onChange={(value) => change({ forms: value })}
          />
          <Chips
            title={t('field.gave.to')}
            one
            on={[draft.recipient]}
            onChange={([recipient]) => recipient && change({ recipient })}
            choices={RECIPIENTS.map((value) => ({ value, label: t(`entry.recipient.${value}`) }))}
          />
        </>
      )}
      {relief && (
        <>
          <Chips
            title={t('field.gave.what')}
            one
            on={[relief.kind]}
            onChange={([kind]) => kind && change({ relief: { ...relief, kind } })}
            choices={GOODS.map((value) => ({ value, label: t(`entry.goods_kind.${value}`) }))}
          />
          <Stepper
            title={t(relief.kind === 'cash' ? 'field.gave.how.yuan' : 'field.gave.how.goods')}
            value={relief.quantity}
            least={1}
            usual={relief.kind === 'cash' ? [200, 500, 1000] : [1, 2, 5]}
            most={99999}
            onChange={(quantity) => change({ relief: { ...relief, quantity } })}
          />
          <Chips
            title={t('field.gave.occasion')}
            one
            on={[relief.occasion]}
            onChange={([occasion]) => occasion && change({ relief: { ...relief, occasion } })}
            choices={OCCASIONS.map((value) => ({ value, label: t(`entry.occasion.${value}`) }))}
          />
        </>
      )}
    </Group>
  );
}
