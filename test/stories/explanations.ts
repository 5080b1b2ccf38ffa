import type { Undecided } from './story-page.js';

/** Why something that a machine cannot decide, or objects to, is as it should be. A person has looked. */
export interface Explanation {
  /** An axe rule that was left undecided, or `layout`. */
  readonly rule: string;
  /** The id of a story, or how the ids of several begin: `elements-intervention-timeline--*`. */
  readonly stories: string;
  /** What the place, or the line, contains. */
  readonly at: string;
  readonly reason: string;
}

/** An entry that explains nothing any more fails the run of the whole matrix. */
export const explanations: readonly Explanation[] = [];

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
