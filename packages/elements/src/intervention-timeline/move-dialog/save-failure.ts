import { refusalOf } from '@samspil/core/access';
import { findingText } from '@samspil/core/findings';
import type { Finding } from '@samspil/core/records';
import { hostProblemOf } from '../../host/host-problem-of.js';
import { problemSentences } from '../../host/problem-texts.js';
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

/**
 * What an error of a save means. The client's errors are told apart by name and not by class, because a host may hand
 * over a client from another bundle.
 */
export function saveFailureOf(error: unknown, speaker: Speaker): SaveFailure {
  const t = speaker.in(moveTexts);
  if (error instanceof Error) {
    if (error.name === 'ConflictError') return conflictOf(error) ?? { kind: 'failed', sentence: t.gone, retry: false };
    if (error.name === 'ValidationError') return invalidOf(error, speaker);
    if (error.name === 'NotFoundError') return { kind: 'failed', sentence: t.gone, retry: false };
    if (error.name === 'ForbiddenError')
      return { kind: 'failed', sentence: refusalOf('update')[speaker.language], retry: false };
  }
  const { code } = hostProblemOf(error);
  return { kind: 'failed', sentence: code === 'offline' ? t.offline : speaker.in(problemSentences)[code], retry: true };
}

/** Undefined where the record is gone, or not to be seen any more. */
function conflictOf(error: Error): SaveFailure | undefined {
  const { base, theirs } = error as Error & { readonly base?: unknown; readonly theirs?: unknown };
  return isVersion(base) && isVersion(theirs) ? { kind: 'conflict', conflict: { base, theirs } } : undefined;
}

function isVersion(value: unknown): value is MoveConflict['theirs'] {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    'version' in value &&
    typeof value.version === 'number'
  );
}

interface Refusal {
  readonly errors?: readonly { readonly pointer: string; readonly code: string }[];
  readonly findings?: readonly Pick<Finding, 'code' | 'params' | 'path'>[];
}

function invalidOf(error: Error & Refusal, speaker: Speaker): SaveFailure {
  const t = speaker.in(moveTexts);
  const findings = (error.findings ?? []).map((finding) => ({
    pointer: finding.path,
    text: findingText(finding, speaker.language),
  }));
  // A broken rule comes as a finding, which has words, and as an error at its field, which has only a code.
  const errors = (error.errors ?? []).filter(({ pointer }) => !findings.some((finding) => finding.pointer === pointer));
  const said = [...findings, ...errors.map(({ pointer, code }) => ({ pointer, text: t.fieldRefused(code) }))];
  const at = (pointer: string) => said.find((each) => each.pointer === pointer)?.text;
  const from = at('/from');
  const to = at('/to');
  const others = said
    .filter(({ pointer }) => pointer !== '/from' && pointer !== '/to')
    .map(({ text }) => t.ruleOfWhole(text));
  return {
    kind: 'invalid',
    fields: { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) },
    others: said.length === 0 ? [t.ruleOfWhole(error.message)] : others,
  };
}
