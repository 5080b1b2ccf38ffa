import type { InterventionBody } from '@samspil/core/interventions';

/** An intervention as far as it is written: any field may be missing still. Absent means none. */
export type Written = Readonly<Partial<InterventionBody>>;

/** The top-level fields of an intervention. */
export type FieldName = keyof InterventionBody;

/** What stands at a field's name, `frame.place` or `goals.0.text`; undefined where there is nothing. */
export function valueAt(body: Written, name: string): unknown {
  let here: unknown = body;
  for (const step of name.split('.')) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = Object.hasOwn(here, step) ? Reflect.get(here, step) : undefined;
  }
  return here;
}

/** The same body with another value at a field's name. No value, or an empty text, takes the field away. */
export function writeAt(body: Written, name: string, value: unknown): Written {
  const [first = '', ...rest] = name.split('.');
  // The names of the form's own fields are those of the body.
  return written(body, [first, ...rest], value === '' ? undefined : value) as Written;
}

function written(here: unknown, [step = '', ...rest]: readonly string[], value: unknown): unknown {
  if (Array.isArray(here)) {
    return here.map((each: unknown, at) => (String(at) === step ? inside(each, rest, value) : each));
  }
  const members = typeof here === 'object' && here !== null ? { ...here } : {};
  const next = inside(Reflect.get(members, step), rest, value);
  if (next === undefined || (rest.length > 0 && isEmptyObject(next))) Reflect.deleteProperty(members, step);
  else Reflect.set(members, step, next);
  return members;
}

function inside(here: unknown, rest: readonly string[], value: unknown): unknown {
  return rest.length === 0 ? value : written(here, rest, value);
}

function isEmptyObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;
}
