import 'virtual:tokens.css';
import './shell/look.css';
import './shell/parts.css';
import './record/record.css';
import { render } from 'preact';
import { Phone } from './phone/phone';
import { App } from './shell/app';
import { language } from './shell/text';
import { applyTheme } from './shell/theme';
import { trustNothingElse } from './shell/trust';
import { ThisPhone } from './shell/use';

trustNothingElse();
document.documentElement.lang = language() === 'zh' ? 'zh-CN' : 'en';
applyTheme();

const phone = await Phone.open();
render(
  <ThisPhone.Provider value={phone}>
    <App />
  </ThisPhone.Provider>,
  document.getElementById('app')!,
);
phone.runner.start();
