import { SamspilProblemEvent } from '../events/problem-event.js';
import { spokenLanguageOf } from '../text/nearest-language.js';
import { type HostProblem, isMisconfiguration } from './host-problem.js';
import { problemSentences } from './problem-texts.js';

/**
 * Tells the page of an element's problems: by `samspil-problem`, and with a line in the console for what somebody has to
 * mend. The same problem is told again only after things have worked in between.
 */
export class ProblemReporter {
  #last: string | undefined;

  /** Tells it in the language of the element's place; where that has to be fetched first, a moment later. */
  report(element: Element, problem: HostProblem): void {
    const key = `${problem.code} ${problem.detail}`;
    if (key === this.#last) return;
    this.#last = key;
    const language = spokenLanguageOf(element);
    if (problemSentences.has(language)) tell(element, problem, problemSentences.in(language)[problem.code]);
    else {
      void problemSentences
        .load(language)
        .then(() => tell(element, problem, problemSentences.in(language)[problem.code]));
    }
  }

  /** All is well again. */
  clear(): void {
    this.#last = undefined;
  }
}

function tell(element: Element, problem: HostProblem, message: string): void {
  const { code, detail } = problem;
  if (isMisconfiguration(code) || code === 'server-error')
    console.error(`[samspil] ${code}: ${message}${detail === undefined ? '' : ` (${detail})`}`, element);
  element.dispatchEvent(new SamspilProblemEvent({ ...problem, message }));
}
