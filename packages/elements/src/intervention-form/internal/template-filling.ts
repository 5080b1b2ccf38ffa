import type { InterventionTemplateBody } from '@samspil/core/intervention-templates';
import type { Goal } from '@samspil/core/interventions';
import { sameJson } from '@samspil/core/records';
import { valueAt, type Written, writeAt } from './written.js';

/** What a template has put in: by field, so that it can be taken out again. */
export interface Filling {
  readonly templateId: string;
  /** The one that it began from before. */
  readonly former: string | undefined;
  readonly fields: readonly { readonly name: string; readonly value: unknown }[];
}

/** A template, as far as a form begins from it. */
export type FormTemplate = Partial<InterventionTemplateBody> & { readonly id: string; readonly title: string };

/**
 * Begins an intervention from a template: fills what is empty, and never changes what somebody has written.
 *
 * @param newId - mints the ids of goals and evidence
 */
export function fillFrom(
  body: Written,
  template: FormTemplate,
  newId: () => string,
): { readonly body: Written; readonly filling: Filling } {
  const fields = proposals(template, newId).filter(
    ({ name, value }) => value !== undefined && isEmpty(valueAt(body, name)),
  );
  const filled = fields.reduce((filledSoFar, { name, value }) => writeAt(filledSoFar, name, value), body);
  return {
    body: writeAt(filled, 'templateId', template.id),
    filling: { templateId: template.id, former: body.templateId, fields },
  };
}

/** Takes out again what a template has put in, but for what somebody has changed since. */
export function takeOut(body: Written, { former, fields }: Filling): Written {
  const unchanged = fields.filter(({ name, value }) => sameJson(valueAt(body, name), value));
  const emptied = unchanged.reduce((filledSoFar, { name }) => writeAt(filledSoFar, name, undefined), body);
  return writeAt(emptied, 'templateId', former);
}

function proposals(template: FormTemplate, newId: () => string) {
  const goals = (template.goals ?? []).map(
    ({ aim, text, indicator }): Goal => ({
      id: newId(),
      aim,
      text,
      ...(indicator === undefined ? {} : { indicator }),
      state: 'active',
    }),
  );
  const evidence = (['research', 'experience'] as const).flatMap((kind) => {
    const text = template[kind];
    return text === undefined ? [] : [{ id: newId(), kind, text }];
  });
  const same = ['level', 'targetType', 'setting', 'aims', 'methods', 'deliveryMode', 'purpose'] as const;
  const more = ['environmentChange', 'practiceTranslation', 'colleagueLearning'] as const;
  return [
    { name: 'title', value: template.title },
    ...[...same, ...more].map((name) => ({ name, value: template[name] })),
    { name: 'goals', value: goals.length === 0 ? undefined : goals },
    { name: 'frame.successCriteria', value: template.successCriteria },
    { name: 'frame.stopCriteria', value: template.stopCriteria },
    { name: 'evidenceBasis', value: evidence.length === 0 ? undefined : evidence },
  ];
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    (typeof value === 'string' && value.trim() === '') ||
    (Array.isArray(value) && value.length === 0)
  );
}
