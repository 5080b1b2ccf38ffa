import {
  closureDecisionLabels,
  closureDecisions,
  effectRatingLabels,
  effectRatings,
} from '@samspil/core/interventions';
import { html, nothing } from 'lit';
import type { LowerView } from './lower.js';
import { renderSection } from './section.js';
import { choicesOf } from './upper.js';

/** What becomes of the work: a decision, a word on the effect, and how it goes on. */
export function renderClosing(view: LowerView): unknown {
  const { kit, lower, language, people, t } = view;
  if (!kit.shows('closure')) return nothing;
  const words = t.closure;
  return renderSection(
    // Whoever comes to close it comes for this part.
    { ...view, isUnderWay: false },
    { id: 'closure', heading: t.headings.closure, fields: ['closure'], isNeeded: true, note: t.notes.closure },
    [
      kit.adviceOfPart('closure'),
      kit.cards(
        'closure.decision',
        { label: words.decision },
        choicesOf(closureDecisions, closureDecisionLabels, language, words.decisionHints),
      ),
      kit.select(
        'closure.effectRating',
        { label: words.effectRating, hint: words.effectHint },
        choicesOf(effectRatings, effectRatingLabels, language),
      ),
      kit.area('closure.anchoring', { label: words.anchoring }),
      html`<div class="beside">
        ${kit.people('closure.anchoringOwnerId', { label: words.anchoringOwnerId }, { people: people.staff })}
        ${lower.date('closure.anchoringDueAt', { label: words.anchoringDueAt })}
      </div>`,
      kit.area('closure.learned', { label: words.learned }),
    ],
  );
}
