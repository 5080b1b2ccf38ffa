import type { Finding } from '@samspil/core/records';

/** What a rule says, at the field that can mend it. */
export interface Advice {
  readonly code: string;
  readonly severity: Finding['severity'];
  readonly text: string;
  /** The field to go to. */
  readonly field: string;
  /** Where it is shown: at that field, or at the part of the form that the field stands in. */
  readonly place: string;
  readonly finding: Finding;
}

/** The field that a finding is about; of several parts that are missing, the first. */
export function fieldOfFinding({ path, params }: Pick<Finding, 'path' | 'params'>): string {
  const name = path.replace(/^\//, '').replaceAll('/', '.');
  const [part] = Array.isArray(params.missing) ? params.missing : [];
  if (part === undefined) return partFields[name] ?? name;
  return name === 'evidenceBasis'
    ? `evidenceBasis.${part}`
    : name.includes('.') || !whole.has(name)
      ? name
      : `${name}.${part}`;
}

/** Parts of the form that have fields for each of their members. */
const whole: ReadonlySet<string> = new Set(['contextRationale', 'frame', 'closure']);

/** The first field of a part of which nothing is there. */
const partFields: Readonly<Record<string, string>> = {
  guardians: 'guardians.informedAt',
  childVoice: 'childVoice.text',
  from: 'period',
  to: 'period',
};

/** Where a finding is shown: a part that lacks several fields says so once, for all of them. */
export function placeOfFinding({ path }: Pick<Finding, 'path'>): string {
  const name = path.replace(/^\//, '').replaceAll('/', '.');
  return name === 'from' || name === 'to' ? 'period' : name;
}
