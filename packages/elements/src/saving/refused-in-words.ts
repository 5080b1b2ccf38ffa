import { findingText } from '@samspil/core/findings';
import type { Finding } from '@samspil/core/records';
import type { Language } from '@samspil/core/vocabulary';
import type { RefusedField } from './save-error.js';

/** What was refused, in words, at the field that it is about. */
export interface RefusedWords {
  readonly pointer: string;
  readonly text: string;
}

/**
 * What a server has refused, in words. A broken rule comes as a finding, which has words, and as an error at its field,
 * which has only a code.
 *
 * @param wordsOf - what is said of an error that no rule explains
 */
export function refusedInWords(
  { errors, findings }: { readonly errors: readonly RefusedField[]; readonly findings: readonly Finding[] },
  language: Language,
  wordsOf: (code: string) => string,
): readonly RefusedWords[] {
  const ofRules = findings.map((finding) => ({ pointer: finding.path, text: findingText(finding, language) }));
  const others = errors.filter(({ pointer }) => !ofRules.some((rule) => rule.pointer === pointer));
  return [...ofRules, ...others.map(({ pointer, code }) => ({ pointer, text: wordsOf(code) }))];
}
