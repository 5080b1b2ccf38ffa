import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

/** The tags with our prefix are elements of the browser, not components of Vue. */
const plugins = [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('samspil-') } } })];

export default defineConfig(({ mode }) => {
  if (mode !== 'single-file') return { plugins, build: { sourcemap: true, outDir: 'dist/chunks' } };
  return {
    plugins,
    // For portals that allow no script but their own bundle: what we load on first use is compiled in.
    build: {
      sourcemap: true,
      outDir: 'dist/single-file',
      modulePreload: { polyfill: false },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  };
});
