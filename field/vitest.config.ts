import { defineConfig } from 'vitest/config';
import { messages } from './plugins/messages';

export default defineConfig({
  plugins: [messages()],
  test: { include: ['test/**/*.test.ts'], environment: 'node' },
});
