import { findingText } from '@samspil/core/findings';
import type { Finding } from '@samspil/core/records';
import { hostProblemOf } from '../../host/host-problem-of.js';
import { problemSentences } from '../../host/problem-texts.js';
import type { Speaker } from '../../text/text-controller.js';
import { writingTexts } from './writing.texts.js';

/**
 * Why something was not saved, in sentences. The client's errors are told apart by name and not by class, because a host
 * may hand over a client from another bundle.
 */
export function writeFailure(error: unknown, speaker: Speaker): string {
  const t = speaker.in(writingTexts);
  if (error instanceof Error) {
    if (error.name === 'ConflictError') return t.conflict;
    if (error.name === 'NotFoundError') return t.gone;
    if (error.name === 'ForbiddenError') return t.refused;
    const said = findingsOf(error).map((finding) => findingText(finding, speaker.language));
    if (said.length > 0) return said.join(' ');
    if (error.name === 'ValidationError') return error.message;
  }
  const { code } = hostProblemOf(error);
  return code === 'offline' || code === 'cors-refused' ? t.offline : speaker.in(problemSentences)[code];
}

/** Whether somebody else was faster; what is there now comes with the error. */
export function theirsOf(error: unknown): object | undefined {
  if (!(error instanceof Error) || error.name !== 'ConflictError' || !('theirs' in error)) return undefined;
  return typeof error.theirs === 'object' && error.theirs !== null ? error.theirs : undefined;
}

function findingsOf(error: Error): readonly Pick<Finding, 'code' | 'params'>[] {
  return 'findings' in error && Array.isArray(error.findings) ? error.findings : [];
}
