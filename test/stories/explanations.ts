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
  {
    rule: 'color-contrast',
    stories: 'elements-intervention-timeline*',
    at: '.month',
    reason:
      'The axis is longer than its place: a month beside what is in sight lies under the heads of the lanes. Ink on canvas is ' +
      'tested as a pair.',
  },
  {
    rule: 'color-contrast',
    stories: 'elements-intervention-timeline*',
    at: '.week',
    reason: 'The same for a week: muted on canvas is tested as a pair.',
  },
  {
    rule: 'color-contrast',
    stories: 'elements-intervention-timeline*',
    at: 'lane-',
    reason:
      'The head of a lane stands above the bars that scroll beneath it, on its own ground: ink and muted on the surface are ' +
      'tested as pairs.',
  },
  {
    rule: 'color-contrast',
    stories: 'elements-intervention-timeline*',
    at: 'span[title=',
    reason: 'A line of a lane’s head, by its tooltip: as the other lines of heads.',
  },
  {
    rule: 'color-contrast',
    stories: 'elements-intervention-timeline*',
    at: '.corner-label',
    reason:
      'What the lanes are made by stands above the axis that scrolls beneath it: muted on canvas is tested as a pair.',
  },
  {
    rule: 'color-contrast',
    stories: 'elements-intervention-timeline*',
    at: 'li:nth-child(',
    reason:
      'Keys of the strip, figures and items that a panel or the strip itself partly covers: each pair of colours is tested in ' +
      'contrast.test.ts.',
  },
  {
    rule: 'layout',
    stories: 'elements-intervention-timeline*',
    at: 'ul.strip-keys',
    reason:
      'In a narrow place the keys of the move mode scroll within their strip, so that it leaves the chart in sight.',
  },
  {
    rule: 'layout',
    stories: 'elements-intervention-timeline*',
    at: 'span.corner-label',
    reason: 'In a narrow place what the lanes are made by ends with an ellipsis; it is whole in the control above.',
  },
  {
    rule: 'color-contrast',
    stories: 'elements-intervention-timeline*',
    at: '.toast-text',
    reason: 'The line that says what was changed stands above the chart, on its own ground: tested as a pair.',
  },
  {
    rule: 'color-contrast',
    stories: 'elements-intervention-timeline*',
    at: '.today-flag',
    reason: 'What is dragged or drawn lies over it: surface on today is tested as a pair.',
  },
  {
    rule: 'color-contrast',
    stories: 'elements-intervention-timeline*',
    at: '.item-',
    reason:
      'An item of the list that the line which says what was changed stands over: ink and muted on the surface are tested as pairs.',
  },
  {
    rule: 'color-contrast',
    stories: 'elements-intervention-timeline*',
    at: ' > h3',
    reason: 'The month above such an item: ink on the surface is tested as a pair.',
  },
  {
    rule: 'target-size',
    stories: 'elements-intervention-timeline--filters',
    at: '.filter-option',
    reason:
      'The filter that lies half under the foot of the scrolling panel. All of its row, 28 pixels high, is its label, and one ' +
      'scrolls it free.',
  },
  {
    rule: 'color-contrast',
    stories: 'elements-intervention-timeline*',
    at: '.facet',
    reason:
      'The filters scroll under the foot of their panel, which covers one of them in part: ink on the surface is tested as a pair.',
  },
  {
    rule: 'color-contrast',
    stories: 'elements-intervention-timeline*',
    at: '.filter-option',
    reason: 'The same for a filter that axe finds by itself.',
  },
  {
    rule: 'color-contrast',
    stories: 'elements-intervention-timeline*',
    at: '.empty > p',
    reason:
      'The empty state stands on the lanes’ pattern for days without school: ink and muted on the surface are tested as pairs.',
  },
  {
    rule: 'scrollable-region-focusable',
    stories: 'elements-intervention-timeline*',
    at: '.popover',
    reason:
      'The items of the menu have the focus by turns, by the arrow keys, and the one that has it is scrolled into sight.',
  },
  {
    rule: 'scrollable-region-focusable',
    stories: 'elements-intervention-timeline*',
    at: '.scroller',
    reason: 'Where there are no bars the empty state has the focus, and the page keys lead on in time.',
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
