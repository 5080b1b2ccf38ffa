import { refusedInWords } from '../../saving/refused-in-words.js';
import { type SavedVersion, type SaveError, saveErrorOf } from '../../saving/save-error.js';
import { saveSentence } from '../../saving/save-sentence.js';
import type { Speaker } from '../../text/text-controller.js';
import type { TimelineIntervention } from '../internal/entry.js';
import { moveTexts } from './move-dialog.texts.js';

/** The record as three people left it: both, somebody else, and the one who is saving. */
export interface MoveConflict {
  readonly base: TimelineIntervention;
  readonly theirs: TimelineIntervention & { readonly version: number; readonly updatedBy?: string };
}

/** Why a move was not saved, in words and by field. */
export type SaveFailure =
  | { readonly kind: 'conflict'; readonly conflict: MoveConflict }
  /** The server says what is wrong with the dates, or with the record that they would make. */
  | {
      readonly kind: 'invalid';
      readonly fields: { readonly from?: string; readonly to?: string };
      readonly others: readonly string[];
    }
  /** The same again may succeed (`retry`), or will not. */
  | { readonly kind: 'failed'; readonly sentence: string; readonly retry: boolean };

/** What an error of a save means. */
export function saveFailureOf(error: unknown, speaker: Speaker): SaveFailure {
  const failure = saveErrorOf(error);
  switch (failure.kind) {
    case 'conflict': {
      const { base, theirs } = failure;
      if (isVersion(base) && isVersion(theirs)) return { kind: 'conflict', conflict: { base, theirs } };
      return { kind: 'failed', sentence: saveSentence({ kind: 'gone' }, speaker), retry: false };
    }
    case 'refused':
      return invalidOf(failure, speaker);
    case 'blocked':
      return invalidOf({ ...failure, kind: 'refused', errors: [], message: '' }, speaker);
    default:
      return { kind: 'failed', sentence: saveSentence(failure, speaker), retry: failure.kind === 'problem' };
  }
}

function isVersion(value: unknown): value is SavedVersion & { readonly version: number } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    'version' in value &&
    typeof value.version === 'number'
  );
}

function invalidOf(refusal: Extract<SaveError, { kind: 'refused' }>, speaker: Speaker): SaveFailure {
  const t = speaker.in(moveTexts);
  const said = refusedInWords(refusal, speaker.language, t.fieldRefused);
  const at = (pointer: string) => said.find((each) => each.pointer === pointer)?.text;
  const from = at('/from');
  const to = at('/to');
  const others = said
    .filter(({ pointer }) => pointer !== '/from' && pointer !== '/to')
    .map(({ text }) => t.ruleOfWhole(text));
  return {
    kind: 'invalid',
    fields: { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) },
    others: said.length === 0 ? [t.ruleOfWhole(refusal.message)] : others,
  };
}
