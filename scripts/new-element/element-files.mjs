/** @typedef {import('./element-name.mjs').ElementName} ElementName */

/**
 * The files of a new element, as `conventions.md` lays them out: one that loads, shows every state of a widget, speaks both
 * languages, is tested on the real API and stands in Storybook. What it shows, today's date, is there to be replaced.
 * @param {ElementName} element
 * @returns {ReadonlyMap<string, string>} text by path in the repository
 */
export function elementFiles(element) {
  const folder = `packages/elements/src/${element.path}`;
  return new Map([
    [`${folder}/${element.name}.ts`, classOf(element)],
    [`${folder}/${element.name}.styles.ts`, stylesOf(element)],
    [`${folder}/${element.name}.texts.ts`, danishOf(element)],
    [`${folder}/${element.name}.texts.en.ts`, englishOf(element)],
    [`${folder}/${element.name}.test.ts`, testOf(element)],
    [`${folder}/define.ts`, defineOf(element)],
    [`stories/${element.name}.stories.ts`, storyOf(element)],
  ]);
}

/** @param {ElementName} element */
const classOf = ({
  name,
  className,
  camel,
  tag,
  toSource,
}) => `import { formatDate, type PlainDate } from '@samspil/core/calendar';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ConnectedController } from '${toSource}connected/connected-controller.js';
import { renderOutdated, renderStateView, stateViewTexts } from '${toSource}connected/state-view.js';
import { SamspilElement } from '${toSource}element/samspil-element.js';
import { ${camel}Styles } from './${name}.styles.js';
import { ${camel}Texts } from './${name}.texts.js';

/**
 * TODO: what it is for, and for whom, in a sentence or two.
 *
 * \`\`\`html
 * <${tag} institution="01HZ…"></${tag}>
 * \`\`\`
 *
 * @summary TODO: one line, for the list of all elements.
 * @fires {SamspilProblemEvent} samspil-problem - The data cannot be had.
 * @csspart card - The whole.
 * @csspart heading - What it is.
 * @csspart state - What stands in place of content: loading, a problem.
 */
export class ${className} extends SamspilElement {
  static readonly baseName = '${name}';
  static override readonly texts = [${camel}Texts, ...stateViewTexts];
  static override styles = ${camel}Styles;

  /** The institution that it is about; without it, those of the host's own filter, or all that the caller may see. */
  @property() institution?: string;

  readonly #connected = new ConnectedController<readonly [institution: string | undefined], PlainDate>(this, {
    key: () => [this.institution],
    load: async ({ me }) => me.today,
    replaces: ([former], [next]) => former !== next,
    assurance: 'substantial',
  });

  protected override render(): TemplateResult | typeof nothing {
    const { state, remedies } = this.#connected;
    const options = { speaker: this.speaker, ...remedies };
    if (state.status !== 'ready') return renderStateView(state, options);
    const t = this.speaker.in(${camel}Texts);
    return html\`<section class="card" part="card" aria-labelledby="heading">
      <h2 id="heading" class="heading" part="heading">\${t.heading}</h2>
      \${state.problem === undefined ? nothing : renderOutdated(state.problem, options)}
      <p>\${t.today(formatDate(state.data, this.speaker.language))}</p>
    </section>\`;
  }
}
`;

/** @param {ElementName} element */
const stylesOf = ({ camel, toSource }) => `import { css } from 'lit';
import { stateViewStyles } from '${toSource}connected/state-view.styles.js';
import { buttonStyles } from '${toSource}theme/button.styles.js';
import { themeStyles } from '${toSource}theme/tokens.styles.js';

export const ${camel}Styles = [
  themeStyles,
  buttonStyles,
  stateViewStyles,
  css\`
    .card {
      padding: 16px;
      border: 1px solid var(--_color-line);
      border-radius: var(--_radius-card);
      background: var(--_color-surface);
    }

    .heading {
      margin: 0 0 8px;
      font-size: 1.25em;
    }
  \`,
];
`;

/** @param {ElementName} element */
const danishOf = ({ name, camel, textsName, toSource }) => `import { defineTexts } from '${toSource}text/texts.js';

const da = () => ({
  heading: 'TODO: dansk overskrift',
  today: (date: string) => \`I dag er det \${date}.\`,
});

export type ${textsName} = ReturnType<typeof da>;
export const ${camel}Texts = defineTexts(da, () => import('./${name}.texts.en.js'));
`;

/** @param {ElementName} element */
const englishOf = ({ name, textsName, toSource }) => `import type { TextSource } from '${toSource}text/texts.js';
import type { ${textsName} } from './${name}.texts.js';

export const en: TextSource<${textsName}> = () => ({
  heading: 'TODO: English heading',
  today: (date) => \`Today is \${date}.\`,
});
`;

/** @param {ElementName} element */
const defineOf = ({ name, className, tag, toSource }) => `import { define } from '${toSource}define/define.js';
import { ${className} } from './${name}.js';

define(${className});

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${className};
  }
}
`;

/** @param {ElementName} element */
const testOf = ({ name, className, tag, toSource }) => `import { expect } from '@open-wc/testing';
import { createClient } from '@samspil/client';
import { createInPageServer } from '@samspil/server/in-page';
import { html } from 'lit';
import '${toSource}provider/define.js';
import { accessibilityFaults } from '${toSource}testing/axe.test.fixture.js';
import { place } from '${toSource}testing/place.test.fixture.js';
import { shows } from '${toSource}testing/shows.test.fixture.js';
import './define.js';
import { ${className} } from './${name}.js';

/** On the real API, as the school leader of the demo, once it has loaded. */
async function loaded(lang = 'da'): Promise<${className}> {
  const server = await createInPageServer();
  const client = createClient({
    baseUrl: 'http://in-page.test',
    fetch: server.fetch,
    getToken: () => server.getToken('school-leader'),
  });
  const provider = await place(
    html\`<samspil-provider lang=\${lang} .client=\${client}><${tag}></${tag}></samspil-provider>\`,
  );
  const element = provider.querySelector('${tag}');
  if (!(element instanceof ${className})) throw new Error('there is no element');
  await shows(element, () => element.renderRoot.querySelector('.card') !== null);
  return element;
}

describe('<${tag}>', () => {
  it('shows what it loads', async () => {
    const element = await loaded();
    expect(element.renderRoot.textContent).to.match(/I dag er det \\d/);
  });

  it('speaks the language of its place', async () => {
    const element = await loaded('en');
    expect(element.renderRoot.textContent).to.match(/Today is \\d/);
  });

  it('has no accessibility faults', async () => {
    expect(await accessibilityFaults(await loaded())).to.deep.equal([]);
  });
});
`;

/** @param {ElementName} element */
const storyOf = ({ path, className, tag }) => `import type { ${className} } from '@samspil/elements/${path}';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { connectedStory } from './connected-story.js';
import { heldBack } from './lines.js';

type Args = Pick<${className}, 'institution'>;

const widget = ({ institution }: Args) => html\`<${tag} institution=\${ifDefined(institution)}></${tag}>\`;

const meta: Meta<Args> = {
  title: 'TODO/TODO: dansk navn',
  component: '${tag}',
  args: { institution: 'EX-S1' },
};
export default meta;

type Story = StoryObj<Args>;

export const Standard: Story = { render: connectedStory(widget) };

export const Loading: Story = { render: connectedStory(widget, { line: heldBack('/v1/me') }) };
`;
