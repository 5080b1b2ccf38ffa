import { escapeHtml } from './html.js';

/** A page of the portal. Only one of them is alive; the others stand where a municipality's own pages would. */
export interface PortalPage {
  readonly path: string;
  readonly title: string;
}

interface Section {
  readonly title: string;
  readonly pages: readonly PortalPage[];
}

/** The page that embeds the timeline. It is the front page, since it is what a visitor of the demo came for. */
export const interventionsPage: PortalPage = { path: '/', title: 'Indsatser' };

const sections: readonly Section[] = [
  {
    title: 'Ressourcecenter',
    pages: [
      interventionsPage,
      { path: '/co-teaching', title: 'Co-teaching' },
      { path: '/handleplaner', title: 'Handleplaner' },
      { path: '/aarshjul', title: 'Årshjul' },
    ],
  },
  {
    title: 'Min arbejdsplads',
    pages: [
      { path: '/kalender', title: 'Kalender' },
      { path: '/medarbejdere', title: 'Medarbejdere' },
      { path: '/vejledninger', title: 'Vejledninger' },
    ],
  },
];

/** The page at a path, or undefined where the portal has none. */
export function findPage(path: string): PortalPage | undefined {
  return sections.flatMap((section) => section.pages).find((page) => page.path === path);
}

/** The navigation as HTML, with the current page marked. */
export function renderNavigation(current: PortalPage | undefined): string {
  return sections
    .map(({ title, pages }, index) => {
      const links = pages.map((page) => {
        const mark = page === current ? ' aria-current="page"' : '';
        return `<li><a href="${escapeHtml(page.path)}"${mark}>${escapeHtml(page.title)}</a></li>`;
      });
      const id = `navigation-${index + 1}`;
      return `<h2 id="${id}">${escapeHtml(title)}</h2>\n<ul aria-labelledby="${id}">${links.join('')}</ul>`;
    })
    .join('\n');
}

/** The way from the front of the municipality's portal to the current page, as HTML list items. */
export function renderBreadcrumb(current: PortalPage | undefined): string {
  const section = sections.find(({ pages }) => current !== undefined && pages.includes(current));
  const trail = ['Samarbejdsportal', ...(section ? [section.title] : [])];
  const ahead = trail.map((title) => `<li>${escapeHtml(title)}</li>`).join('');
  return current === undefined ? ahead : `${ahead}<li aria-current="page">${escapeHtml(current.title)}</li>`;
}
