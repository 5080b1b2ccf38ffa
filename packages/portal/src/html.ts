const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text made safe to stand in HTML, between tags or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/**
 * Fills a page: every `{{name}}` becomes the HTML given under that name.
 *
 * @throws Error where the page names something that is not given, because a visitor would see the braces
 */
export function fillTemplate(template: string, html: Readonly<Record<string, string>>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = html[name];
    if (value === undefined) throw new Error(`The page asks for {{${name}}}, which is not given.`);
    return value;
  });
}
