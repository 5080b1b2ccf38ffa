import { interventionBody } from '@samspil/core/interventions/schema';
import type { TemplateResult } from 'lit';
import { html, type OwnTags } from '../../define/own-tags.js';
import { type FormError, SamspilErrorSummary } from '../../fields/error-summary/error-summary.js';
import type { RefusedField } from '../../saving/save-error.js';
import type { Speaker } from '../../text/text-controller.js';
import type { Written } from '../internal/written.js';
import { validationTexts } from './validation.texts.js';

export { validationTexts };

/** What stands in the way of a save, in one place. It comes with the first attempt, as all that checks does. */
export function renderSummary(tags: OwnTags, errors: readonly FormError[]): TemplateResult {
  const tag = tags.of(SamspilErrorSummary);
  return html`<${tag} class="summary" .errors=${errors}></${tag}>`;
}

/** What the schema of the API finds wrong, by the codes that the server would give. */
export function refusedBySchema(body: Written): RefusedField[] {
  const result = interventionBody.safeParse(body);
  if (result.success) return [];
  const errors = new Map<string, RefusedField>();
  for (const issue of result.error.issues) {
    const pointer = issue.path.map((step) => `/${String(step)}`).join('');
    // The first says what to do, those behind it follow from it.
    if (!errors.has(pointer)) errors.set(pointer, { pointer, ...codeOf(issue, body) });
  }
  return [...errors.values()];
}

/** What was refused, in words that say what to do. */
export function errorsInWords(errors: readonly RefusedField[], speaker: Speaker): FormError[] {
  const t = speaker.in(validationTexts);
  return errors.map(({ pointer, code, params = {} }) => {
    const maximum = typeof params.maximum === 'number' ? params.maximum : undefined;
    switch (code) {
      case 'required':
      case 'blank':
      case 'too-short':
      case 'too-few':
        return { pointer, message: t.required };
      case 'too-long':
        return { pointer, message: t.tooLong(maximum) };
      case 'too-many':
        return { pointer, message: t.tooMany(maximum) };
      case 'too-large':
      case 'too-small':
        return { pointer, message: t.outOfRange };
      case 'cpr-number':
        return { pointer, message: t.cprNumber };
      case 'bad-character':
        return { pointer, message: t.badCharacter };
      case 'bad-format':
        return { pointer, message: t.badFormat };
      case 'not-one-of':
        return { pointer, message: t.notOneOf };
      case 'missing-reference':
        return { pointer, message: t.missingReference };
      case 'other-institution':
        return { pointer, message: t.otherInstitution };
      default:
        return { pointer, message: t.refused(code) };
    }
  });
}

interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly origin?: unknown;
  readonly maximum?: unknown;
}

function codeOf({ code, path, message, origin, maximum }: Issue, body: Written): Pick<RefusedField, 'code' | 'params'> {
  switch (code) {
    case 'invalid_type':
    case 'invalid_value':
      return { code: isThere(body, path) ? 'not-one-of' : 'required' };
    case 'too_big':
      return {
        code: origin === 'string' ? 'too-long' : origin === 'array' ? 'too-many' : 'too-large',
        params: { maximum },
      };
    case 'too_small':
      return { code: origin === 'number' ? 'too-small' : 'required' };
    case 'invalid_format':
      return { code: ownCodes.has(message) ? message : 'bad-format' };
    default:
      return { code: ownCodes.has(message) ? message : 'invalid' };
  }
}

/** Codes that core's schemas give as messages. */
const ownCodes = new Set(['invalid-id', 'cpr-number', 'blank', 'bad-character', 'bad-format']);

function isThere(body: Written, path: readonly PropertyKey[]): boolean {
  let here: unknown = body;
  for (const step of path) {
    if (typeof here !== 'object' || here === null) return false;
    here = Reflect.get(here, step);
  }
  return here !== undefined;
}
