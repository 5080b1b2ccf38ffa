/** What has to be known of an intervention to decide whether it may leave the page; any view of the API fits. */
export interface ExportCandidate {
  readonly id: string;
  /** The cut that the caller sees; a `shared` one names the caller's own children only, and so not all. */
  readonly view?: string | undefined;
  readonly targetType?: string | undefined;
  readonly subjectRefs?: readonly string[] | undefined;
}

/** A child as far as its protection goes. */
export interface ChildProtection {
  readonly id: string;
  readonly protectedAddress?: boolean;
}

/** What may leave the page, and how much may not. */
export interface Exportable<Intervention> {
  readonly interventions: readonly Intervention[];
  readonly leftOut: LeftOut;
}

export interface LeftOut {
  /** A child has a protected address. */
  readonly protectedAddress: number;
  /** Whether a child has one cannot be seen. */
  readonly unknown: number;
}

/**
 * The interventions that may be exported: none with a child whose name and address are protected (model.md D.2, Child:
 * never in an export or feed), and none of which that cannot be known. What leaves the page can be sent on and is synced
 * to phones; nobody can call it back, and so a doubt counts as a protection.
 *
 * @param children - the children whom the caller may read; undefined where that could not be found out
 */
export function exportable<Intervention extends ExportCandidate>(
  interventions: readonly Intervention[],
  children: Iterable<ChildProtection> | undefined,
): Exportable<Intervention> {
  const known = new Map<string, boolean>();
  // The same child twice, once protected, is protected.
  for (const { id, protectedAddress } of children ?? [])
    known.set(id, protectedAddress === true || known.get(id) === true);
  const protections = interventions.map((intervention) => ({
    intervention,
    protection: protectionOf(intervention, known),
  }));
  const count = (of: Protection) => protections.filter(({ protection }) => protection === of).length;
  return {
    interventions: protections.flatMap(({ intervention, protection }) => (protection === 'none' ? intervention : [])),
    leftOut: { protectedAddress: count('protected'), unknown: count('unknown') },
  };
}

type Protection = 'none' | 'protected' | 'unknown';

function protectionOf(
  { view, targetType, subjectRefs = [] }: ExportCandidate,
  known: ReadonlyMap<string, boolean>,
): Protection {
  if (subjectRefs.some((child) => known.get(child) === true)) return 'protected';
  const namesAll = view !== 'shared' && subjectRefs.every((child) => known.has(child));
  if (!namesAll) return 'unknown';
  if (subjectRefs.length > 0) return 'none';
  return targetType !== undefined && withoutSingleChildren.has(targetType) ? 'none' : 'unknown';
}

/** An intervention for single children that names none keeps them from the caller, or lacks them. */
const withoutSingleChildren: ReadonlySet<string> = new Set(['group', 'professionals', 'whole']);

/** The children of whom it has to be known before interventions can be exported, each once. */
export function childrenToCheck(interventions: readonly ExportCandidate[]): readonly string[] {
  return [...new Set(interventions.flatMap(({ subjectRefs = [] }) => subjectRefs))];
}
