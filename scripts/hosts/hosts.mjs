/**
 * @typedef {object} Host an application in `test/hosts/<name>/` that embeds our packed packages
 * @property {string} name its folder; its suites are `test/hosts/suites/<name>.ts` and `<name>.*.ts`
 * @property {string} framework as people call it
 * @property {readonly string[]} packages whose installed versions the results name, the framework's own first
 */

/** What `npm run test:hosts` proves, those that take longest first, so that the two at a time end together. */
export const hosts = /** @type {readonly Host[]} */ ([
  { name: 'angular', framework: 'Angular', packages: ['@angular/core', '@angular/cli', 'typescript'] },
  { name: 'next', framework: 'Next.js', packages: ['next', 'react', 'typescript'] },
  { name: 'plain-html', framework: 'Plain HTML', packages: [] },
  { name: 'vue', framework: 'Vue', packages: ['vue', 'vite', 'vue-tsc', 'typescript'] },
  { name: 'react', framework: 'React', packages: ['react', 'vite', 'typescript'] },
  { name: 'svelte', framework: 'Svelte', packages: ['svelte', 'vite', 'svelte-check', 'typescript'] },
]);
