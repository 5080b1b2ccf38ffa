import {
  deliveryModeLabels,
  deliveryModes,
  methodLabels,
  methods,
  originLabels,
  origins,
  settingLabels,
  settings,
} from '@samspil/core/interventions';
import { html, nothing } from 'lit';
import { applies } from '../internal/applicable.js';
import type { LowerView } from './lower.js';
import { renderSection } from './section.js';
import { choicesOf } from './upper.js';

/** Setting, with its reasons where it is out of context; working forms, mode, and who took the first step. */
export function renderHow(view: LowerView): unknown {
  const { kit, labels, language, t } = view;
  return renderSection(
    view,
    {
      id: 'how',
      heading: t.headings.how,
      fields: ['setting', 'methods', 'subject', 'deliveryMode', 'origin', 'contextRationale'],
      isNeeded: true,
    },
    [
      kit.cards(
        'setting',
        { label: labels.setting, required: true },
        choicesOf(settings, settingLabels, language, t.settingHints),
      ),
      applies(kit.written, 'contextRationale') ? renderRationale(view) : nothing,
      kit.choices(
        'methods',
        { label: labels.methods, required: kit.written.targetType === 'professionals' },
        choicesOf(methods, methodLabels, language),
      ),
      applies(kit.written, 'subject')
        ? kit.text('subject', { label: labels.subject, hint: t.subjectHint }, 80)
        : nothing,
      kit.select(
        'deliveryMode',
        { label: labels.deliveryMode },
        choicesOf(deliveryModes, deliveryModeLabels, language),
      ),
      kit.select('origin', { label: labels.origin, required: true }, choicesOf(origins, originLabels, language)),
    ],
  );
}

/** INV-02: all five of them, or none is any good. */
function renderRationale({ kit, lower, labels, people, t }: LowerView): unknown {
  const words = t.contextRationale;
  if (!kit.shows('contextRationale')) return nothing;
  return html`<fieldset class="group">
    <legend>${labels.contextRationale}</legend>
    <p class="note">${t.notes.contextRationale}</p>
    ${kit.adviceOfPart('contextRationale')}
    ${kit.area('contextRationale.text', { label: words.text })}
    <div class="beside">
      ${kit.people('contextRationale.assessedBy', { label: words.assessedBy }, { people: people.staff })}
      ${lower.date('contextRationale.assessedAt', { label: words.assessedAt })}
      ${lower.date('contextRationale.reviewAt', { label: words.reviewAt })}
    </div>
    ${kit.area('contextRationale.returnPlan', { label: words.returnPlan })}
  </fieldset>`;
}
