import { refusedInWords } from '../../../saving/refused-in-words.js';
import { type SaveError, saveErrorOf } from '../../../saving/save-error.js';
import { saveSentence } from '../../../saving/save-sentence.js';
import type { Speaker } from '../../../text/text-controller.js';
import { createTexts } from './create.texts.js';
import { type CreateField, fieldAt } from './written-draft.js';

/** Why a new intervention was not saved: at its fields, or of the whole. */
export interface CreateFailure {
  readonly fields: Readonly<Partial<Record<CreateField, string>>>;
  readonly others: readonly string[];
  /** A sentence where it is not what was written that stands in the way. */
  readonly sentence?: string;
}

export function createFailureOf(error: unknown, speaker: Speaker): CreateFailure {
  const failure = saveErrorOf(error);
  switch (failure.kind) {
    case 'refused':
      return invalidOf(failure, speaker);
    case 'forbidden':
      return { fields: {}, others: [], sentence: speaker.in(createTexts).notAllowed };
    case 'gone':
    case 'problem':
      return { fields: {}, others: [], sentence: saveSentence(failure, speaker) };
    case 'conflict':
    case 'blocked':
      // Of a record that is made there is no other version, and it takes no step.
      return { fields: {}, others: [], sentence: saveSentence({ kind: 'problem', code: 'server-error' }, speaker) };
  }
}

function invalidOf(refusal: Extract<SaveError, { kind: 'refused' }>, speaker: Speaker): CreateFailure {
  const t = speaker.in(createTexts);
  const fields: Partial<Record<CreateField, string>> = {};
  const others: string[] = [];
  for (const { pointer, text } of refusedInWords(refusal, speaker.language, t.refused)) {
    const field = fieldAt(pointer);
    if (field === undefined) others.push(t.rule(text));
    else fields[field] ??= text;
  }
  return { fields, others: others.length + Object.keys(fields).length === 0 ? [t.rule(refusal.message)] : others };
}
