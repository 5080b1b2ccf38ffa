import { type SaveError, saveErrorOf } from '../saving/save-error.js';
import { saveSentence } from '../saving/save-sentence.js';
import type { Speaker } from '../text/text-controller.js';
import type { FormRecord } from './load-form.js';

/** Why something was not saved, as the form shows it. */
export type SaveProblem =
  /** Somebody else was faster. */
  | { readonly kind: 'conflict'; readonly theirs: FormRecord }
  | Extract<SaveError, { kind: 'refused' | 'blocked' }>
  | { readonly kind: 'offline' }
  | { readonly kind: 'gone' | 'failed'; readonly sentence: string; readonly retry: boolean };

/** What an error of the client means for a save. */
export function saveProblemOf(error: unknown, speaker: Speaker): SaveProblem {
  const problem = saveErrorOf(error);
  switch (problem.kind) {
    case 'conflict':
    case 'refused':
    case 'blocked':
      return problem;
    case 'gone':
      return { kind: 'gone', sentence: saveSentence(problem, speaker), retry: false };
    case 'forbidden':
      return { kind: 'failed', sentence: saveSentence(problem, speaker), retry: false };
    case 'problem':
      // The save status has words for it, and it is tried again by itself.
      if (problem.code === 'offline') return { kind: 'offline' };
      return { kind: 'failed', sentence: saveSentence(problem, speaker), retry: true };
  }
}
