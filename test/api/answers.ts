import assert from 'node:assert/strict';
import type { Answer } from './api.js';

const problemPrefix = 'https://samspil.dev/problems/';

/** The items of a page or list that was answered with 200. */
export function itemsOf(answer: Answer): Record<string, unknown>[] {
  assert.equal(answer.status, 200, answer.text);
  return asList(answer.body.items);
}

/** The field errors of a problem. */
export function errorsOf(answer: Answer | undefined): Record<string, unknown>[] {
  return asList(answer?.body.errors);
}

/** A list of objects in a body; empty where there is none. */
export function asList(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.map(asRecord) : [];
}

/** An object in a body; empty where there is none. */
export function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

/** Asserts that an answer is this problem, in the agreed shape, and that nothing of the inside shows. */
export function assertProblem(answer: Answer, status: number, code: string, pointer?: string): void {
  assert.equal(answer.status, status, answer.text);
  assert.equal(answer.body.type, problemPrefix + code, answer.text);
  assert.equal(answer.body.status, status);
  assert.equal(answer.headers.get('content-type'), 'application/problem+json');
  assert.ok(typeof answer.body.requestId === 'string');
  assert.doesNotMatch(answer.text, /\bat .*\.[jt]s:\d/);
  if (pointer !== undefined) assert.equal(errorsOf(answer)[0]?.pointer, pointer, answer.text);
}
