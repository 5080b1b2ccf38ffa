import { audienceLabels, audiences } from '@samspil/core/interventions';
import { html, nothing } from 'lit';
import { applies } from '../internal/applicable.js';
import type { LowerView } from './lower.js';
import { renderSection } from './section.js';
import { choicesOf } from './upper.js';

/** What the family knows, what the child says, and with whom the shared part is shared. */
export function renderFamily(view: LowerView): unknown {
  const { kit, lower, labels, language, t } = view;
  const { written } = kit;
  return renderSection(
    view,
    { id: 'family', heading: t.headings.family, fields: ['childVoice', 'guardians', 'sharedWith'] },
    [
      applies(written, 'childVoice') && kit.shows('childVoice')
        ? html`${kit.adviceOfPart('childVoice')}
        ${kit.area('childVoice.text', { label: t.childVoice.text })}
        ${written.childVoice?.text === undefined ? kit.area('childVoice.reasonMissing', { label: t.childVoice.reasonMissing }, 2_000) : nothing}`
        : nothing,
      applies(written, 'guardians') && kit.shows('guardians')
        ? html`${kit.adviceOfPart('guardians')}
        ${lower.date('guardians.informedAt', { label: t.guardians.informedAt })}
        ${
          written.guardians?.informedAt === undefined
            ? kit.area('guardians.reasonNotInformed', { label: t.guardians.reasonNotInformed }, 2_000)
            : nothing
        }`
        : nothing,
      applies(written, 'sharedWith')
        ? kit.choices(
            'sharedWith',
            { label: labels.sharedWith, hint: t.sharedWithHint },
            choicesOf(audiences, audienceLabels, language),
          )
        : nothing,
    ],
  );
}
