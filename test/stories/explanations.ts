import type { Undecided } from './story-page.js';

/** Why something that a machine cannot decide, or objects to, is as it should be. A person has looked. */
export interface Explanation {
  /** A rule of axe, or `layout`. */
  readonly rule: string;
  /** The id of a story, or how the ids of several begin: `elements-intervention-timeline--*`. */
  readonly stories: string;
  /** What the place, or the line, contains. */
  readonly at: string;
  readonly reason: string;
}

/** An entry that explains nothing any more fails the run of the whole matrix. */
export const explanations: readonly Explanation[] = [
  {
    rule: 'color-contrast',
    stories: 'elements-intervention-timeline*',
    at: '.bar-title',
    reason:
      'The title stands on a soft tint, or beside a short bar on the lanes and their pattern for days without school: axe cannot ' +
      'tell several grounds apart. Ink and muted on each soft tint and on the surface are tested in contrast.test.ts.',
  },
  {
    rule: 'color-contrast',
    stories: 'elements-intervention-timeline--*',
    at: ' > dt',
    reason:
      'A row of the details that is scrolled out of sight, under the buttons: muted on the surface, tested as a pair.',
  },
  {
    rule: 'color-contrast',
    stories: 'elements-intervention-timeline--*',
    at: ' > dd',
    reason:
      'A row of the details that is scrolled out of sight, under the buttons: ink on the surface, tested as a pair.',
  },
  {
    rule: 'color-contrast',
    stories: 'felter-gemmestatus--*',
    at: '.text',
    reason:
      'The words of the other states keep the room, unseen, in the same cell: axe sees one over another. Muted on surface and ' +
      'canvas is tested as a pair.',
  },
  {
    rule: 'color-contrast',
    stories: 'elements-intervention-form--*',
    at: 'samspil-save-status .text',
    reason: 'The save status keeps room for the words of its other states, unseen; as in its own stories.',
  },
  {
    rule: 'color-contrast',
    stories: 'elements-intervention-view--long-texts',
    at: '.value:nth-child(',
    reason:
      'A value of one character beside forty points: axe takes points next to it for its ground. A value stands on the ' +
      'surface, as in the other stories.',
  },
  {
    rule: 'layout',
    stories: 'elements-intervention-timeline*',
    at: 'span.lane-',
    reason:
      'A line of a head ends where its column does, so that rows keep their height. It is whole as the tooltip and for ' +
      'those who hear it, and what it says stands in the details of every bar of the lane.',
  },
  {
    rule: 'layout',
    stories: 'elements-intervention-timeline*',
    at: 'span.item-title',
    reason:
      'In the list a title ends after three lines. It is whole in the name of the button, and in the details that it opens.',
  },
];

/** The first that explains it. */
export function explanationOf(
  storyId: string,
  { rule, target }: Pick<Undecided, 'rule' | 'target'>,
): Explanation | undefined {
  return explanations.find(
    (each) =>
      each.rule === rule &&
      target.includes(each.at) &&
      (each.stories.endsWith('*') ? storyId.startsWith(each.stories.slice(0, -1)) : storyId === each.stories),
  );
}
