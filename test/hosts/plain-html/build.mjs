import { cp, mkdir, rm } from 'node:fs/promises';
import { build } from 'esbuild';

// Pages go out as they are written. Only the neighbours are bundled: each is another vendor's script, with a Lit in it.
await rm('dist', { recursive: true, force: true });
await mkdir('dist');
await cp('src', 'dist', { recursive: true, filter: (source) => !source.includes('neighbour-lit') });
await build({
  entryPoints: ['src/neighbour-lit-2.js', 'src/neighbour-lit-3.js'],
  outdir: 'dist',
  bundle: true,
  format: 'esm',
  minify: true,
  // Their own production build: the other one speaks on the console.
  conditions: ['browser', 'production'],
});
