import 'virtual:tokens.css';
import './shell/look.css';
import './shell/parts.css';
import './record/record.css';
import { render } from 'preact';
import { opened } from './phone/opened';
import { Phone } from './phone/phone';
import { App } from './shell/app';
import { Boundary } from './shell/boundary';
import { Broken } from './shell/broken';
import { language, t } from './shell/text';
import { applyTheme } from './shell/theme';
import { trustNothingElse } from './shell/trust';
import { ThisPhone } from './shell/use';
import { Waiting } from './shell/waiting';

trustNothingElse();
document.documentElement.lang = language() === 'zh' ? 'zh-CN' : 'en';
// The same for every screen: a browser keeps titles in its history, and some screens are called after a household.
document.title = t('field.name');
applyTheme();

const page = document.getElementById('app')!;
render(<Waiting why="field.waits" />, page);
try {
  const phone = await opened(() => Phone.open());
  render(
    <ThisPhone.Provider value={phone}>
      <Boundary>
        <App />
      </Boundary>
    </ThisPhone.Provider>,
    page,
  );
  phone.runner.start();
} catch {
  render(<Broken why="field.shut" />, page);
}
