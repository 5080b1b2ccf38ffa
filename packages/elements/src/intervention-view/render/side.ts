import { nothing, type TemplateResult } from 'lit';
import { renderMissing } from '../../connected/state-view.js';
import { problemSentences } from '../../host/problem-texts.js';
import type { Side, ViewContext } from '../view-context.js';

/** What is shown of a side that is not there: nothing where it is not for this person, why where it failed. */
export function renderSideProblem(
  { state, retry }: Pick<Side<unknown>, 'state' | 'retry'>,
  heading: string,
  { speaker, words }: ViewContext,
): TemplateResult | typeof nothing {
  if (state.status !== 'failed') return nothing;
  return renderMissing(words.t.dataMissing(heading, speaker.in(problemSentences)[state.problem.code]), {
    speaker,
    retry,
  });
}
