import { noChange } from 'lit';
import {
  Directive,
  type DirectiveResult,
  directive,
  type ElementPart,
  type PartInfo,
  PartType,
} from 'lit/directive.js';

/**
 * What can be set: custom properties, and of the others those that say where something stands and how large it is. What is
 * inside inherits a custom property, and gets a style of its own for it: where there is much inside, the others are better.
 */
type GeometryName = `--${string}` | 'min-inline-size';

/** Properties by name; one without a value is taken off the element. */
export type Geometry = Readonly<{ [Name in GeometryName]?: string | number | undefined }>;

class GeometryDirective extends Directive {
  #current: Geometry = {};

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new TypeError('geometry() stands in a tag, not in an attribute or child');
  }

  override render(_geometry: Geometry): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [geometry]: [Geometry]): unknown {
    if (!hasStyle(element)) return noChange;
    for (const name of Object.keys(this.#current)) {
      if (geometry[asProperty(name)] === undefined) element.style.removeProperty(name);
    }
    for (const [name, value] of Object.entries(geometry)) {
      if (value !== undefined && value !== this.#current[asProperty(name)])
        element.style.setProperty(name, String(value));
    }
    // A copy: a caller that changes its own object and gives it again is not compared with itself.
    this.#current = { ...geometry };
    return noChange;
  }
}

/** HTML, SVG or MathML. Not by class: one that stands in a frame or in another window has the classes of that. */
function hasStyle(element: Element): element is Element & ElementCSSInlineStyle {
  return 'style' in element;
}

/** The keys of a Geometry are known by type; Object.keys() forgets that. */
function asProperty(name: string): GeometryName {
  return name === 'min-inline-size' ? name : `--${name.slice(2)}`;
}

/**
 * Sets custom properties, or a size, on an element: `<div ${geometry({ '--_start': 12, '--_span': 3 })}>`.
 *
 * The only way in which a template places something: a `style` attribute is refused by a strict Content-Security-Policy,
 * `style.setProperty` is not, and the layout itself stays in the style sheet.
 */
// The type is written out: the compiler would name it by lit-html, which is no dependency of this package.
export const geometry: (geometry: Geometry) => DirectiveResult<typeof GeometryDirective> = directive(GeometryDirective);
