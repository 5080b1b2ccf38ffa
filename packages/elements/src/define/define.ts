/** An element class that knows its own name, and can therefore be registered without being told. */
export interface SamspilElementClass extends CustomElementConstructor {
  /** The tag without its prefix: `intervention-timeline` becomes `samspil-intervention-timeline`. */
  readonly baseName: string;
  /** The version of the package that the class came from. */
  readonly version: string;
}

/** What a registry must do: the page's own does, a scoped one, and one that a test makes. */
export type ElementRegistry = Pick<CustomElementRegistry, 'get' | 'define'>;

export interface DefineOptions {
  /** What stands before the hyphen of the tag; `samspil` unless told otherwise. */
  readonly prefix?: string;
  /** Where to register: a scoped registry, or the page's own. */
  readonly registry?: ElementRegistry;
}

export const defaultPrefix = 'samspil';

/** One warning per second copy is enough, however many elements it brings; a class that is not ours is named each time. */
const warned = new Set<string>();

/**
 * Registers an element class under its tag, and gives the tag.
 *
 * The same class again is a no-op. Where another class has the tag already, usually because two bundles brought a copy
 * each, the first one stays and one warning names both versions: a registry never lets a tag go.
 *
 * Where there is no registry (a server that only imports), nothing happens.
 *
 * @throws SyntaxError (a DOMException) when the prefix does not make a valid element name
 */
export function define(
  elementClass: SamspilElementClass,
  { prefix = defaultPrefix, registry }: DefineOptions = {},
): string {
  const tag = `${prefix}-${elementClass.baseName}`;
  const target = registry ?? globalThis.customElements;
  if (target === undefined) return tag;

  const existing = target.get(tag);
  if (existing === undefined) register(tag, elementClass, target);
  else if (!isOf(existing, elementClass)) warnOnce(tag, existing, elementClass);
  return tag;
}

function isOf(existing: CustomElementConstructor, elementClass: SamspilElementClass): boolean {
  return existing === elementClass || existing.prototype instanceof elementClass;
}

/**
 * A registry takes a class once only: under a second prefix it gets a subclass, which is still an instance of the class.
 * Only the registry knows what it has (`getName()` would tell, but Firefox ESR and older Safari lack it), and the CDN's
 * loader and its chunks have a copy of this function each: so it is asked by trying.
 */
function register(tag: string, elementClass: SamspilElementClass, registry: ElementRegistry): void {
  try {
    registry.define(tag, elementClass);
  } catch (error) {
    const isTaken = error instanceof DOMException && error.name === 'NotSupportedError';
    if (!isTaken || registry.get(tag) !== undefined) throw error;
    registry.define(tag, class extends elementClass {});
  }
}

function warnOnce(tag: string, existing: CustomElementConstructor, refused: SamspilElementClass): void {
  const version = versionOf(existing);
  const reason = version === undefined ? tag : `${version} before ${refused.version}`;
  if (warned.has(reason)) return;
  warned.add(reason);
  console.warn(
    `[samspil] <${tag}> is defined already (version ${version ?? 'unknown'}); the copy of version ${refused.version} is not used. ` +
      'Load Samspil once, or register one copy under another prefix.',
  );
}

/** Undefined for a class that is not ours. */
function versionOf(elementClass: CustomElementConstructor): string | undefined {
  return 'version' in elementClass && typeof elementClass.version === 'string' ? elementClass.version : undefined;
}
