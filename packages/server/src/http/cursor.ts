import { idPattern, isPlainDate } from '@samspil/core';
import { HttpProblem } from './problem.js';

/** Where a page ended: the value that it was sorted by, and the id. Opaque to the caller. */
export interface Position {
  readonly sort: string;
  readonly value: string;
  readonly id: string;
}

export function encodeCursor({ sort, value, id }: Position): string {
  const bytes = new TextEncoder().encode(JSON.stringify([sort, value, id]));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** What a value must look like in each order; a made-up one is refused here, not by a database. */
const valuePatterns: Readonly<Record<string, RegExp>> = {
  from: /^(?:\d{4}-\d{2}-\d{2})?$/,
  updatedAt: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/,
  id: idPattern,
  version: /^[1-9]\d{0,8}$/,
};

/** @throws HttpProblem `invalid-query` for what is not a cursor of a list in this order */
export function decodeCursor(cursor: string, sort: string): Position {
  const [given, value, id] = partsOf(cursor);
  const date = given === 'from' && value ? isPlainDate(value) : true;
  if (given === sort && valuePatterns[sort]?.test(value ?? '') && date && idPattern.test(id ?? '')) {
    return { sort, value: value ?? '', id: id ?? '' };
  }
  throw new HttpProblem('invalid-query', {
    detail: 'The cursor does not belong to this list. Start again without it.',
    errors: [{ pointer: '/cursor', code: 'invalid-cursor' }],
  });
}

function partsOf(cursor: string): readonly string[] {
  try {
    const text = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
    const parts: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return Array.isArray(parts) && parts.length === 3 ? parts.map(String) : [];
  } catch {
    return [];
  }
}
