import { build, type Plugin } from 'vite';
import { BUGS, type Bug } from './bugs';

/** Puts a bug into the core as it is bundled. It must fit: a bug that changes nothing shows nothing. */
function planted(bug: Bug): Plugin {
  let found = false;
  return {
    name: 'planted',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith(`/src/${bug.file}`)) return undefined;
      if (code.split(bug.from).length !== 2) throw new Error(`"${bug.name}" does not fit ${bug.file} any more`);
      found = true;
      return code.replace(bug.from, () => bug.to);
    },
    buildEnd(failed) {
      if (!failed && !found) throw new Error(`"${bug.name}": ${bug.file} is not in the bundle`);
    },
  };
}

/** The core with the simulation around it, as a file for Node: as it is, and once for each bug. */
async function bundle(name: string, bug?: Bug): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: bug ? [planted(bug)] : [],
    build: {
      ssr: 'simulation/main.ts',
      outDir: `../target/simulation/${name}`,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rollupOptions: { output: { entryFileNames: 'main.mjs' } },
    },
    ssr: { noExternal: true },
  });
}

await bundle('sound');
if (process.argv.includes('--bugs')) for (const [at, bug] of BUGS.entries()) await bundle(`bug-${at + 1}`, bug);
