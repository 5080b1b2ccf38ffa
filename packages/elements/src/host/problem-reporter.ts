import { SamspilProblemEvent } from '../events/problem-event.js';
import { languageOf } from '../text/nearest-language.js';
import { type HostProblem, isMisconfiguration } from './host-problem.js';
import { problemSentences } from './problem-texts.js';

/**
 * Tells the page of an element's problems: by `samspil-problem`, and with a line in the console for what somebody has to
 * mend. The same problem is told again only after things have worked in between.
 */
export class ProblemReporter {
  #last: string | undefined;

  report(element: Element, problem: HostProblem): void {
    const { code, detail } = problem;
    const line = `[samspil] ${code}: ${problemSentences.en[code]}${detail === undefined ? '' : ` (${detail})`}`;
    if (line === this.#last) return;
    this.#last = line;
    if (isMisconfiguration(code) || code === 'server-error') console.error(line, element);
    element.dispatchEvent(
      new SamspilProblemEvent({ ...problem, message: problemSentences[languageOf(element)][code] }),
    );
  }

  /** All is well again. */
  clear(): void {
    this.#last = undefined;
  }
}
