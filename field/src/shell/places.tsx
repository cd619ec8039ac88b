import { BookScreen } from '../book/book-screen';
import { HouseholdScreen } from '../household/household-screen';
import { HouseholdsScreen } from '../household/households-screen';
import { lazily } from './lazily';
import { OutboxScreen } from '../outbox/outbox-screen';
import { RecordMenu } from '../record/record-menu';
import { RecordScreen } from '../record/record-screen';
import { SettingsScreen } from '../settings/settings-screen';
import { TodayScreen } from '../today/today-screen';
import { VillageChoice } from '../village/village-choice';
import { useAddress } from './address';

// What needs the camera is large and seldom used: it comes when it is asked for, and lies on the phone all the same.
const HandOver = lazily(async () => (await import('../carry/hand-over-screen')).HandOverScreen);
const TakeOver = lazily(async () => (await import('../carry/take-over-screen')).TakeOverScreen);
const ScanCard = lazily(async () => (await import('../household/scan-screen')).ScanScreen);

export function Places() {
  const [, first, second] = useAddress().split('/');
  switch (first) {
    case 'households':
      if (second === 'scan') return <ScanCard />;
      return second ? <HouseholdScreen key={second} id={second} /> : <HouseholdsScreen />;
    case 'record':
      return second ? <RecordScreen key={second} id={second} /> : <RecordMenu />;
    case 'book':
      return <BookScreen />;
    case 'outbox':
      if (second === 'hand-over') return <HandOver />;
      return second === 'take-over' ? <TakeOver /> : <OutboxScreen />;
    case 'settings':
      return <SettingsScreen />;
    case 'villages':
      return <VillageChoice />;
    default:
      return <TodayScreen />;
  }
}
