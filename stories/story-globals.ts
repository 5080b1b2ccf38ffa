import { type PersonaCode, personas } from '@samspil/server/in-page';

/** What the toolbar of Storybook switches. The story tests put the same values together in pairs. */
export const themes = ['light', 'dark', 'dfds', 'forced', 'system'] as const;
export const storyLanguages = ['da', 'en', 'en-XA'] as const;
export const directions = ['ltr', 'rtl'] as const;
export const widths = ['full', '1280px', '768px', '390px', '360px', '320px'] as const;

export interface StoryGlobals {
  readonly theme: (typeof themes)[number];
  readonly language: (typeof storyLanguages)[number];
  readonly direction: (typeof directions)[number];
  readonly width: (typeof widths)[number];
  readonly persona: PersonaCode;
}

export const initialGlobals: StoryGlobals = {
  theme: 'light',
  language: 'da',
  direction: 'ltr',
  width: 'full',
  persona: 'school-leader',
};

/** Reads what Storybook holds, which an address can set to anything; what is no value of ours counts as not set. */
export function readGlobals(globals: Readonly<Record<string, unknown>>): StoryGlobals {
  const oneOf = <Value extends string>(values: readonly Value[], value: unknown, otherwise: Value): Value =>
    values.find((each) => each === value) ?? otherwise;
  return {
    theme: oneOf(themes, globals.theme, initialGlobals.theme),
    language: oneOf(storyLanguages, globals.language, initialGlobals.language),
    direction: oneOf(directions, globals.direction, initialGlobals.direction),
    width: oneOf(widths, globals.width, initialGlobals.width),
    persona: oneOf(
      personas.map(({ code }) => code),
      globals.persona,
      initialGlobals.persona,
    ),
  };
}
