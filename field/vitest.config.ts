import { defineConfig } from 'vitest/config';
import { messages } from './plugins/messages.ts';

export default defineConfig({
  plugins: [messages()],
  test: { include: ['test/**/*.test.ts'], environment: 'node', testTimeout: 60_000 },
});
