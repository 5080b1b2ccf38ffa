import { formatDate, isPlainDate } from '@samspil/core/calendar';
import { closureDecisionLabels, effectRatingLabels, evidenceKindLabels } from '@samspil/core/interventions';
import { html, nothing, type TemplateResult } from 'lit';
import { capitalised } from '../../text/capitalised.js';
import type { ViewedIntervention } from '../internal/viewed.js';
import type { ViewWords } from '../words.js';
import { block, labelled, lines, prose, some } from './blocks.js';

type Rendered = TemplateResult | typeof nothing;

/** Why it is done, and on what it is built: strengths before what is difficult. */
export function renderWhy(words: ViewWords, record: ViewedIntervention): readonly Rendered[] {
  const { t } = words;
  const { purpose, environmentChange, strengths = [], challenges = [] } = record;
  return [
    block(
      'purpose',
      t.purpose,
      purpose ? html`<p class="prose lead" dir="auto">${purpose}</p>` : html`<p class="muted">${t.noPurpose}</p>`,
    ),
    environmentChange ? block('change', t.environmentChange, prose(environmentChange)) : nothing,
    strengths.length === 0 && challenges.length === 0
      ? nothing
      : html`<div class="pair">
          ${strengths.length > 0 ? block('strengths', t.strengths, lines(strengths)) : nothing}
          ${challenges.length > 0 ? block('challenges', t.challenges, lines(challenges)) : nothing}
        </div>`,
  ];
}

/** Everything that stands beside the course of it: frame, context, agreements, what it builds on, who learns. */
export function renderAround(words: ViewWords, record: ViewedIntervention): readonly unknown[] {
  const { t } = words;
  return [
    renderFrame(words, record),
    renderRationale(words, record),
    renderAgreements(words, record),
    renderFamily(words, record),
    record.practiceTranslation ? block('practice', t.practiceTranslation, prose(record.practiceTranslation)) : nothing,
    record.colleagueLearning ? block('learning', t.colleagueLearning, prose(record.colleagueLearning)) : nothing,
    renderEvidence(words, record),
  ];
}

/** What came out of it. */
export function renderClosure(words: ViewWords, { closure }: ViewedIntervention): Rendered {
  if (closure === undefined) return nothing;
  const { t } = words;
  const rows = [
    labelled(t.decision, closure.decision && words.labels(closureDecisionLabels, [closure.decision])),
    labelled(t.effect, closure.effectRating && words.labels(effectRatingLabels, [closure.effectRating])),
    labelled(t.anchoring, closure.anchoring),
    labelled(t.anchoringOwner, closure.anchoringOwnerId && words.name('staffMember', closure.anchoringOwnerId)),
    labelled(t.anchoringDue, closure.anchoringDueAt && words.date(closure.anchoringDueAt)),
    labelled(t.learned, closure.learned),
  ];
  return some(...rows) ? block('closure', t.closure, html`<dl class="rows">${rows}</dl>`) : nothing;
}

function renderFrame(words: ViewWords, { frame }: ViewedIntervention): Rendered {
  if (frame === undefined) return nothing;
  const { t } = words;
  const rows = [
    labelled(t.place, frame.place),
    labelled(t.time, frame.time),
    labelled(t.successCriteria, frame.successCriteria),
    labelled(t.stopCriteria, frame.stopCriteria),
  ];
  return some(...rows) ? block('frame', t.frame, html`<dl class="rows">${rows}</dl>`) : nothing;
}

/** Only out of context has to be explained (INV-02). */
function renderRationale(words: ViewWords, { setting, contextRationale }: ViewedIntervention): Rendered {
  if (setting !== 'outOfContext' || contextRationale === undefined) return nothing;
  const { t } = words;
  const { text, assessedBy, assessedAt, reviewAt, returnPlan } = contextRationale;
  const by = assessedBy === undefined ? '' : words.name('staffMember', assessedBy);
  return block(
    'rationale',
    t.rationale,
    html`${prose(text)}
      ${by === '' ? nothing : html`<p class="muted">${t.assessed(by, words.date(assessedAt))}</p>`}
      <dl class="rows">${labelled(t.returnPlan, returnPlan)} ${labelled(t.reassess, reviewAt && words.date(reviewAt))}</dl>`,
  );
}

function renderAgreements(
  words: ViewWords,
  { expectations = [], roles = [] }: ViewedIntervention,
): readonly Rendered[] {
  const { t } = words;
  return [
    roles.length === 0
      ? nothing
      : block(
          'roles',
          t.roles,
          html`<dl class="rows">${roles.map(({ staffId, responsibilities }) => labelled(words.name('staffMember', staffId), responsibilities))}</dl>`,
        ),
    expectations.length === 0
      ? nothing
      : block(
          'expectations',
          t.expectations,
          html`<dl class="rows">${expectations.map(({ from, to, text }) => labelled(capitalised(t.fromTo(from, to)), text))}</dl>`,
        ),
  ];
}

function renderFamily(words: ViewWords, { childVoice, guardians }: ViewedIntervention): Rendered {
  const { t } = words;
  const { informedAt, reasonNotInformed } = guardians ?? {};
  const voice = childVoice?.text
    ? html`<blockquote class="voice" dir="auto">${childVoice.text}</blockquote>`
    : labelled(t.childVoiceMissing, childVoice?.reasonMissing);
  const informed = isPlainDate(informedAt)
    ? html`<p class="muted">${t.guardiansInformed(formatDate(informedAt, words.language))}</p>`
    : labelled(t.guardiansNotInformed, reasonNotInformed);
  if (!some(voice, informed)) return nothing;
  const asList = (part: Rendered, isRow: boolean) =>
    isRow && part !== nothing ? html`<dl class="rows">${part}</dl>` : part;
  return block(
    'family',
    childVoice?.text ? t.childVoice : t.family,
    html`${asList(voice, !childVoice?.text)} ${asList(informed, !isPlainDate(informedAt))}`,
  );
}

function renderEvidence(words: ViewWords, { evidenceBasis = [] }: ViewedIntervention): Rendered {
  if (evidenceBasis.length === 0) return nothing;
  return block(
    'evidence',
    words.t.evidence,
    html`<dl class="rows">${evidenceBasis.map(
      ({ kind, text, link }) =>
        html`<div class="labelled"><dt>${words.labels(evidenceKindLabels, [kind])}</dt><dd class="prose" dir="auto">${text} ${renderLink(link)}</dd></div>`,
    )}</dl>`,
  );
}

/** Somebody has written it: only what leads to a page of the web becomes a link. */
function renderLink(link: string | undefined): unknown {
  if (link === undefined) return nothing;
  if (!/^https?:\/\//i.test(link) || !URL.canParse(link)) return html`<span class="muted">${link}</span>`;
  const { href, host } = new URL(link);
  return html`<a href=${href} rel="noreferrer noopener">${host}</a>`;
}

/** The shared part, for the child's guardians and the child itself: in words that are theirs. */
export function renderShared(words: ViewWords, { purpose, childVoice }: ViewedIntervention): readonly Rendered[] {
  const { t } = words;
  return [
    purpose ? block('purpose', t.shared.purpose, html`<p class="prose lead" dir="auto">${purpose}</p>`) : nothing,
    childVoice?.text
      ? block('voice', t.childVoice, html`<blockquote class="voice" dir="auto">${childVoice.text}</blockquote>`)
      : nothing,
  ];
}
