import { Chips } from '../shell/parts';
import { t } from '../shell/text';
import { GavePart } from './gave-part';
import { MeetingPart } from './meeting-part';
import type { Part } from './part';
import { OpinionOn, Said, SaidIs } from './said-part';
import { VisitPart } from './visit-part';

/** What a form asks for, by its shape. */
export function ShapePart(part: Part) {
  switch (part.draft.shape) {
    case 'visit':
      return (
        <>
          <VisitPart {...part} />
          <GavePart {...part} />
          <SaidIs {...part} />
        </>
      );
    case 'meeting':
    case 'talk':
      return (
        <>
          <MeetingPart {...part} />
          <GavePart {...part} />
          <SaidIs {...part} />
        </>
      );
    case 'forms':
    case 'leaflets':
      return <GavePart {...part} />;
    case 'demand':
      return <Said {...part} />;
    case 'opinion':
      return (
        <>
          <Said {...part} />
          <OpinionOn {...part} />
        </>
      );
    case 'lookback':
      return (
        <>
          <Finding {...part} />
          <Said {...part} />
        </>
      );
  }
}

function Finding({ draft, change }: Part) {
  return (
    <Chips
      title={t('field.lookback.ask')}
      one
      on={draft.finding ? [draft.finding] : []}
      onChange={([finding]) => change({ finding: finding ?? '' })}
      choices={['solved', 'partly', 'not_solved'].map((value) => ({ value, label: t(`entry.finding.${value}`) }))}
    />
  );
}
