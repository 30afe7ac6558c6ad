/**
 * `npm run bench -- NAME`: runs `NAME.bench.ts` on the built app and prints its figures as JSON. Without a name
 * it lists what there is. Benches compare within one run and print ratios, because machines differ.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const here = import.meta.dirname;
const names = readdirSync(here).flatMap((file) => /^(.+)\.bench\.ts$/.exec(file)?.[1] ?? []);
const [name, ...words] = process.argv.slice(2);

if (!name || !names.includes(name)) {
  process.stderr.write(`npm run bench -- NAME, with NAME one of: ${names.join(', ')}\n`);
  process.exit(2);
}

const outDir = join(here, '../../out/bench');
await build({
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  build: {
    ssr: join(here, `${name}.bench.ts`),
    outDir,
    emptyOutDir: false,
    target: 'node20.19',
    rolldownOptions: { output: { entryFileNames: `${name}.js` } },
  },
});
const { bench } = await import(join(outDir, `${name}.js`));
process.stdout.write(`${JSON.stringify(await bench(words), null, 2)}\n`);
process.exit(0);
