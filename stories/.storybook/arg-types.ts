import type { InputType } from 'storybook/internal/csf';
import { tokenRows } from '../token-rows.js';
import { type Declaration, type Described, elements, type Member, sentName } from './element-manifest.js';

type ArgTypes = Record<string, InputType>;

// In full: the short forms are for stories, and what is extracted is not gone over again.
const text = { type: 'text' } as const;
const color = { type: 'color' } as const;
const none = { disable: true } as const;

/** What the table of an element says and offers to change, read from its manifest and the token table. */
export function extractArgTypes(tagName: string): ArgTypes {
  const element = elements.get(tagName);
  if (element === undefined) return {};
  const { events = [], slots = [], cssParts = [], cssProperties = [] } = element;
  return {
    ...properties(element),
    ...methods(element),
    ...rows(
      events.filter(({ name }) => sentName(name) !== undefined),
      'events',
    ),
    ...rows(
      slots.map((slot) => ({ ...slot, name: slot.name || '(default)' })),
      'slots',
    ),
    ...rows(cssParts, 'parts'),
    ...customProperties(cssProperties),
    ...tokens,
  };
}

export function extractComponentDescription(tagName: string): string {
  const { summary = '', description = '' } = elements.get(tagName) ?? {};
  return description.startsWith(summary) ? description : `${summary}\n\n${description}`;
}

function properties({ members = [], attributes = [] }: Declaration): ArgTypes {
  const fields = members.filter((member) => member.kind === 'field' && isPublic(member));
  return Object.fromEntries(
    fields.map((field) => {
      const attribute = attributes.find(({ fieldName, name }) => (fieldName ?? name) === field.name)?.name;
      const { description = '' } = field;
      const inMarkup = attribute === undefined ? 'Property only.' : `Attribute \`${attribute}\`.`;
      return [
        field.name,
        { ...row(field, 'properties'), description: `${description} ${inMarkup}`, ...controlOf(field) },
      ];
    }),
  );
}

function methods({ members = [] }: Declaration): ArgTypes {
  const offered = members.filter((member) => member.kind === 'method' && isPublic(member) && member.description);
  return Object.fromEntries(
    offered.map((method) => {
      const parameters = (method.parameters ?? []).map(({ name }) => name).join(', ');
      const signature = `(${parameters}): ${method.return?.type?.text ?? 'void'}`;
      return [`${method.name}()`, { ...row({ ...method, type: { text: signature } }, 'methods'), control: none }];
    }),
  );
}

function isPublic({ name, privacy, static: isStatic }: Member): boolean {
  return !isStatic && (privacy ?? 'public') === 'public' && !/^[#_]/.test(name);
}

/** What can be told from a type. Where a story knows the choices, it gives a control in its own `argTypes`. */
function controlOf({ type }: Described): Pick<InputType, 'control'> {
  const written = (type?.text ?? '').replace(/\s*\|\s*undefined$/, '');
  if (written === 'boolean' || written === 'number') return { control: { type: written } };
  return written === 'string' ? { control: text } : {};
}

function rows(described: readonly Described[], category: string): ArgTypes {
  return Object.fromEntries(
    described.flatMap((each) =>
      each.name === undefined ? [] : [[`${category}/${each.name}`, { ...row(each, category), control: none }]],
    ),
  );
}

function customProperties(described: readonly Described[]): ArgTypes {
  return Object.fromEntries(
    described.flatMap((each) =>
      each.name === undefined
        ? []
        : [
            [
              each.name,
              { ...row(each, 'custom properties'), control: /-color-(?!scheme$)/.test(each.name) ? color : text },
            ],
          ],
    ),
  );
}

function row({ name, type, description, default: byDefault }: Described, category: string): InputType {
  return {
    ...(name === undefined ? {} : { name }),
    ...(description === undefined ? {} : { description }),
    table: {
      category,
      ...(type === undefined ? {} : { type: { summary: type.text } }),
      ...(byDefault === undefined ? {} : { defaultValue: { summary: byDefault } }),
    },
  };
}

/** The theme, which every element follows. A value here is set on the frame around the story, as a host would set it. */
const tokens: ArgTypes = Object.fromEntries(
  tokenRows.map(({ property, isColor, description, values }): [string, InputType] => [
    property,
    {
      description,
      control: isColor ? color : text,
      table: {
        category: 'theme',
        subcategory: isColor ? 'colours' : 'type and shape',
        defaultValue: { summary: isColor ? `${values.neutral} · dark ${values.dark}` : values.neutral },
      },
    },
  ]),
);
