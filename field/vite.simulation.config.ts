import { defineConfig } from 'vite';

/** The builder of the simulation itself; Node 20 reads no TypeScript. */
export default defineConfig({
  build: {
    ssr: 'simulation/build.ts',
    outDir: 'node_modules/.simulation',
    target: 'node20',
    minify: false,
    rollupOptions: { output: { entryFileNames: 'build.mjs' } },
  },
  logLevel: 'warn',
});
