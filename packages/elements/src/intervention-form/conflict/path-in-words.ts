import type { Versions } from '../../conflict/conflict.js';
import type { FieldLabels } from '../field-labels.texts.js';
import { shortened } from '../internal/shortened.js';
import type { FieldName, Written } from '../internal/written.js';
import type { LowerTexts } from '../sections/lower.texts.js';

export interface PathWords {
  readonly fields: FieldLabels;
  readonly parts: LowerTexts;
  readonly row: (list: string, title: string) => string;
  readonly nameOf: (id: string) => string;
}

/** So much of a row stands for the whole of it. */
const mostCharacters = 60;

/** What a path is called: `Formål`, `Ramme: Sted`, `Mål »Læser højt«: Frist`. */
export function pathInWords(path: string, versions: Versions<Written>, words: PathWords): string {
  const [field = '', ...steps] = path.split('.');
  // Paths begin with a field of the body.
  const label = words.fields[field as FieldName] ?? field;
  const members = membersOf(field, words.parts);
  const row = rowAt(field, steps[0], versions);
  if (row === undefined) return withPart(label, members[steps[0] ?? '']);
  const title = titleOf(field, row, words);
  return withPart(title === undefined ? label : words.row(label, title), members[steps[1] ?? '']);
}

function withPart(label: string, part: unknown): string {
  return typeof part === 'string' ? `${label}: ${part}` : label;
}

/** What the form calls the members of a field, or of its rows. */
function membersOf(field: string, t: LowerTexts): Readonly<Record<string, unknown>> {
  switch (field) {
    case 'goals':
      return t.goal;
    case 'roles':
      return { staffId: t.role.who, responsibilities: t.role.what };
    case 'expectations':
      return t.expectation;
    case 'evidenceBasis':
      return { link: t.evidence.link };
    case 'contextRationale':
    case 'frame':
    case 'guardians':
    case 'childVoice':
    case 'closure':
      return t[field];
    default:
      return {};
  }
}

/** The row of a list that has the id, as anybody has known it, the common one first. */
function rowAt(field: string, id: string | undefined, { base, mine, theirs }: Versions<Written>): object | undefined {
  if (id === undefined) return undefined;
  return [base, mine, theirs]
    .flatMap((body): readonly unknown[] => {
      const list: unknown = Reflect.get(body, field);
      return Array.isArray(list) ? list : [];
    })
    .find((row): row is object => typeof row === 'object' && row !== null && 'id' in row && row.id === id);
}

/** A row is known by its text, or by whose it is. */
function titleOf(field: string, row: object, { nameOf }: PathWords): string | undefined {
  if (field === 'roles') return 'staffId' in row && typeof row.staffId === 'string' ? nameOf(row.staffId) : undefined;
  const text = 'text' in row && typeof row.text === 'string' ? row.text.trim() : '';
  return text === '' ? undefined : shortened(text, mostCharacters);
}
