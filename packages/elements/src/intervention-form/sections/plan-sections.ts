import { formatPeriod, isPlainDate } from '@samspil/core/calendar';
import { aimLabels, aims, evidenceKinds, goalStateLabels, goalStates } from '@samspil/core/interventions';
import { html, nothing } from 'lit';
import { type Dosage, dosageDeviations } from '../internal/dosage.js';
import { evidenceOf } from '../internal/evidence.js';
import type { LowerView } from './lower.js';
import type { LowerTexts } from './lower.texts.js';
import { renderSection } from './section.js';
import { choicesOf } from './upper.js';

/** When, for what, within which frame, and on what ground. */
export function renderPlan(view: LowerView): readonly unknown[] {
  return [renderTime(view), renderGoals(view), renderFrame(view), renderEvidence(view)];
}

function renderTime(view: LowerView): unknown {
  const { kit, lower, labels, t, dosage } = view;
  return renderSection(
    view,
    {
      id: 'time',
      heading: t.headings.time,
      fields: ['from', 'to', 'weeklyMinutesPlanned', 'nextReviewAt', 'finalReviewAt'],
      inside: timeIn(view),
      isNeeded: true,
    },
    [
      lower.period(t.period),
      lower.minutes('weeklyMinutesPlanned', { label: labels.weeklyMinutesPlanned, hint: t.weeklyMinutesHint }),
      dosage === undefined || kit.isLocked('from')
        ? nothing
        : html`<div class="dosage" role="status">
          <p>${t.recommended(dosageWords(dosage, t))}</p>
          ${dosageDeviations(dosage, kit.written).map((deviation) => html`<p class="advice notice">${t.deviations[deviation]}</p>`)}
        </div>`,
      kit.shows('nextReviewAt') || kit.shows('finalReviewAt')
        ? html`<div class="beside">
          ${lower.date('nextReviewAt', { label: labels.nextReviewAt })}
          ${lower.date('finalReviewAt', { label: labels.finalReviewAt })}
        </div>`
        : nothing,
    ],
  );
}

/** `5. apr. – 28. maj 2027 · 90 min. om ugen`. */
function timeIn({ kit, language, t }: LowerView): readonly string[] {
  const { from, to, weeklyMinutesPlanned } = kit.written;
  return [
    ...(isPlainDate(from) && (to === undefined || isPlainDate(to)) ? [formatPeriod(from, to, language)] : []),
    ...(weeklyMinutesPlanned === undefined ? [] : [t.minutesAWeek(weeklyMinutesPlanned, weeklyMinutesPlanned)]),
  ];
}

/** `6–8 uger, 90–120 min. om ugen`. */
function dosageWords({ leastWeeks, mostWeeks, leastWeeklyMinutes, mostWeeklyMinutes }: Dosage, t: LowerTexts): string {
  return [
    ...(leastWeeks === undefined && mostWeeks === undefined ? [] : [t.weeks(leastWeeks, mostWeeks)]),
    ...(leastWeeklyMinutes === undefined && mostWeeklyMinutes === undefined
      ? []
      : [t.minutesAWeek(leastWeeklyMinutes, mostWeeklyMinutes)]),
  ].join(', ');
}

function renderGoals(view: LowerView): unknown {
  const { kit, lower, labels, language, t, newId } = view;
  return renderSection(
    view,
    {
      id: 'goals',
      heading: t.headings.goals,
      fields: ['goals'],
      inside: (kit.written.goals ?? []).map(({ text }) => text),
    },
    [
      lower.rows('goals', {
        label: labels.goals,
        isAlone: true,
        item: t.goal.item,
        add: t.goal.add,
        empty: t.goal.empty,
        newItem: () => ({ id: newId(), aim: kit.written.aims?.[0] ?? 'social', text: '', state: 'active' }),
        renderItem: (_, at) => html`<div class="row-fields">
        ${kit.area(`goals.${at}.text`, { label: t.goal.text, required: true }, 2_000)}
        ${kit.area(`goals.${at}.indicator`, { label: t.goal.indicator, hint: t.goal.indicatorHint }, 2_000)}
        <div class="beside">
          ${kit.text(`goals.${at}.baseline`, { label: t.goal.baseline })}
          ${kit.text(`goals.${at}.target`, { label: t.goal.target })}
        </div>
        <div class="beside">
          ${lower.date(`goals.${at}.due`, { label: t.goal.due })}
          ${kit.select(`goals.${at}.aim`, { label: t.goal.aim, required: true }, choicesOf(aims, aimLabels, language))}
          ${kit.select(`goals.${at}.state`, { label: t.goal.state, required: true }, choicesOf(goalStates, goalStateLabels, language))}
        </div>
      </div>`,
      }),
    ],
  );
}

function renderFrame(view: LowerView): unknown {
  const { kit, t } = view;
  if (!kit.shows('frame')) return nothing;
  return renderSection(view, { id: 'frame', heading: t.headings.frame, fields: ['frame'] }, [
    kit.adviceOfPart('frame'),
    html`<div class="beside">
      ${kit.text('frame.place', { label: t.frame.place })} ${kit.text('frame.time', { label: t.frame.time })}
    </div>`,
    kit.area('frame.successCriteria', { label: t.frame.successCriteria }),
    kit.area('frame.stopCriteria', { label: t.frame.stopCriteria, hint: t.frame.stopCriteriaHint }),
  ]);
}

/** A column for each kind. The field of a kind that has none yet becomes the first one's with the first key. */
function renderEvidence(view: LowerView): unknown {
  const { kit, t } = view;
  if (!kit.shows('evidenceBasis')) return nothing;
  const hints = { data: t.evidence.dataHint, research: t.evidence.researchHint, experience: t.evidence.experienceHint };
  return renderSection(
    view,
    {
      id: 'evidence',
      heading: t.headings.evidence,
      fields: ['evidenceBasis'],
      inside: (kit.written.evidenceBasis ?? []).map(({ text }) => text),
      note: t.notes.evidence,
    },
    [
      kit.adviceOfPart('evidenceBasis'),
      html`<div class="beside">
        ${evidenceKinds.map((kind) => {
          const [first, ...rest] = evidenceOf(kit.written.evidenceBasis, kind);
          const name = (at: number) => `evidenceBasis.${at}`;
          const own = first === undefined ? `evidenceBasis.${kind}` : `${name(first)}.text`;
          return html`<div class="column">
            ${kit.area(own, { label: t.evidence[kind], hint: hints[kind] }, 2_000)}
            ${first === undefined ? nothing : kit.text(`${name(first)}.link`, { label: t.evidence.link }, 2_000)}
            ${rest.map(
              (at, index) => html`${kit.area(`${name(at)}.text`, { label: `${t.evidence[kind]} ${index + 2}` }, 2_000)}
              ${kit.text(`${name(at)}.link`, { label: t.evidence.link }, 2_000)}`,
            )}
          </div>`;
        })}
      </div>`,
    ],
  );
}
