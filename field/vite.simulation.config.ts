import { defineConfig } from 'vite';

/** The core and the simulation around it as one file for Node. */
export default defineConfig({
  build: { ssr: 'simulation/main.ts', outDir: '../target/simulation', emptyOutDir: true, target: 'node20', minify: false },
  ssr: { noExternal: true },
  logLevel: 'warn',
});
