export type XmlValue = string | number | undefined;

/** An element of an SVG document as text; an attribute that is undefined is left out. Children are XML already. */
export function xml(
  name: string,
  attributes: Readonly<Record<string, XmlValue>>,
  ...children: readonly string[]
): string {
  const written = Object.entries(attributes)
    .map(([key, value]) =>
      value === undefined ? '' : ` ${key}="${typeof value === 'number' ? rounded(value) : escapedXml(value)}"`,
    )
    .join('');
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`;
}

/** Any text as XML: what means something is written in another way, and what no XML may hold is replaced. */
export function escapedXml(text: string): string {
  return text
    .replace(notAllowed, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** XML 1.0, 2.2: anything but tab, line break and the characters from the space on; half a surrogate pair is none. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML does not allow.
const notAllowed = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** A hundredth of a pixel is nobody's to see. */
function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}
