import { findingText } from '@samspil/core/findings';
import { saveErrorOf } from '../../saving/save-error.js';
import { saveSentence } from '../../saving/save-sentence.js';
import type { Speaker } from '../../text/text-controller.js';
import { writingTexts } from './writing.texts.js';

/** Why something was not saved, in sentences. */
export function writeFailure(error: unknown, speaker: Speaker): string {
  const failure = saveErrorOf(error);
  switch (failure.kind) {
    case 'conflict':
      return speaker.in(writingTexts).conflict;
    case 'refused':
    case 'blocked': {
      const said = failure.findings.map((finding) => findingText(finding, speaker.language));
      return said.length > 0 || failure.kind === 'blocked' ? said.join(' ') : failure.message;
    }
    default:
      return saveSentence(failure, speaker);
  }
}

/** What somebody else has made of it, where they were faster. */
export function theirsOf(error: unknown): { readonly id: string } | undefined {
  const failure = saveErrorOf(error);
  return failure.kind === 'conflict' ? failure.theirs : undefined;
}
