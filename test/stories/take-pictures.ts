import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openBrowser } from '../e2e/browser.js';
import { axes, type Combination, plain } from './combinations.js';
import { Pool } from './page-pool.js';
import { serveFolder } from './static-folder.js';
import { type Story, StoryPage } from './story-page.js';
import { storybookFolder } from './storybook-folder.js';

/** Takes pictures of the stories, for a person to look at: `pictures/index.html` shows them all. */

const target = fileURLToPath(new URL('../../../pictures', import.meta.url));
const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    theme: { type: 'string', default: axes.theme.join() },
    width: { type: 'string', default: axes.width.join() },
    language: { type: 'string', default: plain.language },
    direction: { type: 'string', default: plain.direction },
  },
});

interface Picture {
  readonly story: Story;
  readonly combination: Combination;
  /** Below the folder of pictures. */
  readonly file: string;
}

function picturesOf(story: Story): readonly Picture[] {
  const list = (text: string) => text.split(',');
  return list(values.language).flatMap((language) =>
    list(values.direction).flatMap((direction) =>
      list(values.theme).flatMap((theme) =>
        list(values.width).map((width) => {
          const name = [
            theme,
            width,
            ...(language === plain.language ? [] : [language]),
            ...(direction === plain.direction ? [] : [direction]),
          ];
          return {
            story,
            combination: { theme, width, language, direction },
            file: `${story.id}/${name.join('-')}.png`,
          };
        }),
      ),
    ),
  );
}

async function take(page: StoryPage, { story, combination, file }: Picture): Promise<void> {
  const faults = await page.show(story, combination);
  await page.page.screenshot({ path: join(target, file), fullPage: true, animations: 'disabled' });
  await page.leave(story);
  if (faults.length > 0) console.error(`${file}: ${faults.join(' ')}`);
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);

/** One row per story, side by side what differs. */
function contactSheet(pictures: readonly Picture[]): string {
  const rows = [...new Set(pictures.map(({ story }) => story))].map((story) => {
    const own = pictures.filter((picture) => picture.story === story);
    const figures = own.map(
      ({ file, combination }) =>
        `<figure><a href="${file}"><img loading="lazy" alt="" src="${file}"></a><figcaption>${Object.values(combination).join(' · ')}</figcaption></figure>`,
    );
    return `<section><h2>${escaped(`${story.title}: ${story.name}`)}</h2><div>${figures.join('')}</div></section>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pictures of the stories</title>
<style>
  body { margin: 24px; font: 14px/1.4 system-ui, sans-serif; background: #e8e6e0; }
  h2 { margin: 32px 0 8px; font-size: 16px; }
  div { display: flex; gap: 16px; overflow-x: auto; align-items: start; }
  figure { margin: 0; flex: none; }
  img { max-block-size: 420px; max-inline-size: 640px; border: 1px solid #8f897c; display: block; }
</style><h1>Pictures of the stories</h1>${rows.join('\n')}</html>\n`;
}

const [folder, browser] = await Promise.all([serveFolder(storybookFolder()), openBrowser()]);
try {
  const pages = new Pool(() => StoryPage.open(browser, folder.url));
  const stories = (await pages.use((page) => page.stories())).filter(({ id }) => id.includes(values.only));
  const pictures = stories.flatMap(picturesOf);
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  const waiting = [...pictures];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const picture = next;
      await pages.use((page) => take(page, picture));
    }
  };
  await Promise.all([work(), work(), work()]);
  await writeFile(join(target, 'index.html'), contactSheet(pictures));
  console.log(`${pictures.length} pictures of ${stories.length} stories: ${join(target, 'index.html')}`);
} finally {
  await browser.close();
  await folder.close();
}
