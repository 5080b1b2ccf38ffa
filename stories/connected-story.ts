import type { Actor } from '@samspil/core';
import type { HostDirectory } from '@samspil/elements';
import type { StoryContext } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { type Line, openLine } from './lines.js';
import { readGlobals } from './story-globals.js';
import { type Seed, storyHost } from './story-host.js';

export interface ConnectedStoryOptions {
  /** What the municipality holds: the demo, unless said otherwise. */
  readonly seed?: Seed;
  /** Who is signed in; unless set, the persona of the toolbar. */
  readonly actor?: Actor;
  /** What lies between page and API: `heldBack('/v1/interventions')`, `failing('/v1/me')`, … */
  readonly line?: Line;
  /** The host's own register of names. */
  readonly directory?: HostDirectory;
}

/**
 * Renders a story inside a provider, as a host would: on the real API in the page, as the persona of the toolbar.
 *
 * ```ts
 * export const Loading: Story = { render: connectedStory(timeline, { line: heldBack('/v1/interventions') }) };
 * ```
 */
export function connectedStory<Args>(
  content: (args: Args) => TemplateResult,
  options: ConnectedStoryOptions = {},
): (args: Args, context: StoryContext<Args>) => TemplateResult {
  const { seed = 'demo', actor, line = openLine, directory } = options;
  return (args, { id, globals }) => {
    const client = storyHost(id, seed).client(actor ?? readGlobals(globals).persona, line);
    return html`<samspil-provider .client=${client} .directory=${directory}>${content(args)}</samspil-provider>`;
  };
}
