import { findingText } from '@samspil/core/findings';
import type { Finding } from '@samspil/core/records';
import { hostProblemOf } from '../../../host/host-problem-of.js';
import { problemSentences } from '../../../host/problem-texts.js';
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

interface Refusal {
  readonly errors?: readonly { readonly pointer: string; readonly code: string }[];
  readonly findings?: readonly Pick<Finding, 'code' | 'params' | 'path'>[];
}

/** The client's errors are told apart by name and not by class, because a host may hand over a client from another bundle. */
export function createFailureOf(error: unknown, speaker: Speaker): CreateFailure {
  const t = speaker.in(createTexts);
  if (error instanceof Error && error.name === 'ValidationError') return invalidOf(error, speaker);
  if (error instanceof Error && error.name === 'ForbiddenError')
    return { fields: {}, others: [], sentence: t.notAllowed };
  const { code } = hostProblemOf(error);
  const sentence = code === 'offline' ? t.offline : speaker.in(problemSentences)[code];
  return { fields: {}, others: [], sentence };
}

function invalidOf(error: Error & Refusal, speaker: Speaker): CreateFailure {
  const t = speaker.in(createTexts);
  const findings = (error.findings ?? []).map((finding) => ({
    pointer: finding.path,
    text: findingText(finding, speaker.language),
  }));
  // A broken rule comes as a finding, which has words, and as an error at its field, which has only a code.
  const errors = (error.errors ?? [])
    .filter(({ pointer }) => !findings.some((finding) => finding.pointer === pointer))
    .map(({ pointer, code }) => ({ pointer, text: t.refused(code) }));
  const fields: Partial<Record<CreateField, string>> = {};
  const others: string[] = [];
  for (const { pointer, text } of [...findings, ...errors]) {
    const field = fieldAt(pointer);
    if (field === undefined) others.push(t.rule(text));
    else fields[field] ??= text;
  }
  return { fields, others: others.length + Object.keys(fields).length === 0 ? [t.rule(error.message)] : others };
}
