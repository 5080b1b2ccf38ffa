import manifest from '@samspil/elements/custom-elements.json';

/** What we read of a custom elements manifest (schema 1 or 2), which the analyser writes from the elements' comments. */
export interface Manifest {
  readonly schemaVersion: string;
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

export interface Declaration {
  readonly kind: string;
  readonly name: string;
  readonly tagName?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly members?: readonly Member[];
  readonly attributes?: readonly (Described & { readonly fieldName?: string })[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}

export interface Described {
  readonly name?: string;
  readonly type?: { readonly text: string };
  readonly description?: string;
  readonly default?: string;
}

export interface Member extends Described {
  readonly kind: string;
  readonly name: string;
  readonly static?: boolean;
  readonly privacy?: string;
  readonly parameters?: readonly Described[];
  readonly return?: { readonly type?: { readonly text: string } };
}

const nativeNames: ReadonlySet<string> = new Set(['input', 'change', 'invalid', 'toggle', 'close', 'cancel']);

/**
 * The elements of the package by their tags. Ours are registered by `define()`, out of sight of the analyser: where it
 * gives no tag, the class's `baseName` does.
 */
export const elements: ReadonlyMap<string, Declaration> = new Map(
  manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap((declaration): (readonly [string, Declaration])[] => {
      const tagName = declaration.tagName ?? tagOf(declaration);
      return tagName === undefined ? [] : [[tagName, { ...declaration, tagName }]];
    }),
);

/** Every event that an element says it sends. */
export const eventNames: readonly string[] = [
  ...new Set([...elements.values()].flatMap(({ events = [] }) => events.flatMap(({ name }) => sentName(name) ?? []))),
];

/** The analyser also lists what a constructor's argument is called; an event of ours has a hyphen, a native one is known. */
export function sentName(name: string | undefined): string | undefined {
  return name !== undefined && (name.includes('-') || nativeNames.has(name)) ? name : undefined;
}

function tagOf({ members = [] }: Declaration): string | undefined {
  const baseName = members.find((member) => member.name === 'baseName' && member.static)?.default;
  return baseName === undefined ? undefined : `samspil-${baseName.replace(/['"`]/g, '')}`;
}
