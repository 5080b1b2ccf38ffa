import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { openBrowser } from '../e2e/browser.js';
import { type Combination, pairwise, plain, sameCombination, shareOf } from './combinations.js';
import { type Explanation, explanationOf, explanations } from './explanations.js';
import { Pool } from './page-pool.js';
import { serveFolder } from './static-folder.js';
import { type Story, StoryPage } from './story-page.js';
import { storybookFolder } from './storybook-folder.js';

const isWhole = process.env.SAMSPIL_STORIES === 'all';
const slice = Number(process.env.SAMSPIL_STORY_SLICE ?? Math.floor(Date.now() / 86_400_000));
const only = process.env.SAMSPIL_STORY ?? '';
const pagesAtOnce = 3;

const [folder, browser] = await Promise.all([serveFolder(storybookFolder()), openBrowser()]);
const pages = new Pool(() => StoryPage.open(browser, folder.url));
const stories = (await pages.use((page) => page.stories())).filter(({ id }) => id.startsWith(only));
const used = new Set<Explanation>();

after(async () => {
  await browser.close();
  await folder.close();
});

console.log(
  isWhole
    ? `${stories.length} stories in all combinations of two.`
    : `${stories.length} stories, each as it is, and half of them in one more combination. The same again: SAMSPIL_STORY_SLICE=${slice}; all: SAMSPIL_STORIES=all.`,
);

/** What a run looks at: the story as most people see it, and as much of the rest as is asked for. */
function combinationsOf(story: Story): readonly Combination[] {
  const { theme, language, direction, width } = story.globals;
  const settled = {
    ...(theme === undefined ? {} : { theme }),
    ...(language === undefined ? {} : { language }),
    ...(direction === undefined ? {} : { direction }),
    // Its frame has a width of its own, whatever the window is.
    ...(width === undefined ? {} : { width: plain.width }),
  };
  const first = { ...plain, ...settled };
  const all = pairwise(settled).filter((each) => !sameCombination(each, first));
  return [first, ...(isWhole ? all : shareOf(all, story.id, slice))];
}

/** Those of one combination together: a page that goes on under the same one has nothing to change but the story. */
const runs = stories
  .flatMap((story) =>
    combinationsOf(story).map((combination) => ({ story, combination, under: Object.values(combination).join() })),
  )
  .sort((one, other) => (one.under < other.under ? -1 : one.under > other.under ? 1 : 0));

/** The rule of axe that a fault is about; else its kind: `layout`, `console`, `play`. */
function ruleOf(fault: string): string {
  return /^axe: (\S+)/.exec(fault)?.[1] ?? fault.split(':', 1)[0] ?? '';
}

describe('the stories', { concurrency: pagesAtOnce, timeout: (isWhole ? 40 : 20) * 60_000 }, () => {
  assert.ok(stories.length > 0, `no story begins with ${only}`);
  for (const { story, combination } of runs) {
    const { language, theme, width, direction } = combination;
    it(`${story.title}: ${story.name} (${language}, ${theme}, ${width}, ${direction})`, async () => {
      const { faults, undecided } = await pages.use((page) => page.test(story, combination));
      const objections = [
        ...undecided.map((each) => ({ ...each, line: `undecided: ${each.rule} at ${each.target}: ${each.message}` })),
        ...faults.map((line) => ({ rule: ruleOf(line), target: line, line })),
      ];
      const unexplained = objections.filter((each) => {
        const explanation = explanationOf(story.id, each);
        if (explanation !== undefined) used.add(explanation);
        return explanation === undefined;
      });
      assert.deepEqual(
        unexplained.map(({ line }) => line),
        [],
        `see ${story.id}`,
      );
    });
  }
});

describe('the explanations', { skip: !isWhole || only !== '' }, () => {
  it('each explain something', () => {
    assert.deepEqual(
      explanations.filter((each) => !used.has(each)),
      [],
    );
  });
});
