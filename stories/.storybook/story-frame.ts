import type { Decorator } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { action } from 'storybook/actions';
import { useEffect } from 'storybook/preview-api';
import { readGlobals } from '../story-globals.js';
import { eventNames } from './element-manifest.js';

/**
 * The page around a story, as the toolbar wants it. It says language, direction, colour scheme and theme once, for all
 * that is in it, as the page of a host does, and can be pulled narrower or wider where a width is chosen.
 */
export const storyFrame: Decorator = (story, { args, globals, canvasElement, viewMode }) => {
  const { theme, language, direction, width } = readGlobals(globals);
  const scheme = theme === 'dark' ? 'dark' : theme === 'system' || theme === 'forced' ? 'light dark' : 'light';
  // A page of guides shows many stories; only a story that stands alone has the page to itself.
  if (viewMode === 'story') {
    document.documentElement.style.colorScheme = scheme;
    document.documentElement.lang = language;
  }
  useEffect(() => {
    for (const element of outermostElements(canvasElement)) {
      if (theme === 'dfds') element.setAttribute('data-samspil-theme', theme);
      else element.removeAttribute('data-samspil-theme');
    }
  });
  const onFrame: (frame: Element | undefined) => void = (frame) => {
    if (!(frame instanceof HTMLElement)) return;
    frame.style.colorScheme = scheme;
    setCustomProperties(frame, args);
    listen(frame);
  };
  return html`${theme === 'forced' && !matchMedia('(forced-colors: active)').matches ? forcedColorsHint : nothing}
    <div class="story-frame" data-width=${width} data-theme=${theme} lang=${language} dir=${direction} ${ref(onFrame)}>${story()}</div>`;
};

const forcedColorsHint = html`<p class="story-hint" lang="en" dir="ltr">
  Forced colours come from the system. In Chrome or Edge: DevTools → Rendering → <i>Emulate CSS media feature
  forced-colors</i>: active. In Windows: Settings → Accessibility → Contrast themes.
</p>`;

/** The elements of ours that stand in none of ours: where a host sets a theme. */
function outermostElements(canvas: HTMLElement): Element[] {
  return [...canvas.querySelectorAll('*')].filter(
    ({ localName, parentElement }) =>
      localName.startsWith('samspil-') && !isInside(parentElement, (ancestor) => ancestor.startsWith('samspil-')),
  );
}

function isInside(element: Element | null, passes: (localName: string) => boolean): boolean {
  for (let each = element; each !== null; each = each.parentElement) if (passes(each.localName)) return true;
  return false;
}

/** Args that are named like a custom property are one. */
function setCustomProperties(frame: HTMLElement, args: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(args)) {
    if (!name.startsWith('--')) continue;
    if (typeof value === 'string' && value !== '') frame.style.setProperty(name, value);
    else frame.style.removeProperty(name);
  }
}

const heard = new WeakSet<HTMLElement>();

/** Shows what the elements send in the Actions panel. On the way down, so that events that do not bubble are seen too. */
function listen(frame: HTMLElement): void {
  if (heard.has(frame)) return;
  heard.add(frame);
  for (const name of eventNames) {
    const show = action(name);
    frame.addEventListener(
      name,
      (event) => {
        const detail: unknown = 'detail' in event ? event.detail : undefined;
        show({ ...(detail === undefined ? {} : { detail }), cancelable: event.cancelable });
      },
      { capture: true },
    );
  }
}
