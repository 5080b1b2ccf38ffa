import * as z from 'zod/mini';
import type { RecordDefinition } from '../records/define-record.js';
import { id, instant, line, listOf, plainDate, prose } from '../records/schema.js';
import type { View } from '../records/view.js';

/** Wire schemas that every record shares, and those that are derived from a definition. */

export const overrideRequest = z
  .strictObject({ code: line(40), rationale: prose(2_000) })
  .check(z.meta({ id: 'OverrideRequest' }));

export const override = z
  .strictObject({ code: line(40), rationale: prose(2_000), by: id, at: instant })
  .check(z.meta({ id: 'Override' }));

export const finding = z
  .strictObject({
    code: z.string(),
    severity: z.enum(['error', 'warning', 'notice']),
    blocks: z.union([z.enum(['never', 'save']), z.array(z.string())]),
    path: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])),
    overridable: z.boolean(),
  })
  .check(z.meta({ id: 'Finding' }));

export const findingList = z.strictObject({ items: z.array(finding) }).check(z.meta({ id: 'FindingList' }));

/** What the caller may do with one record, as it is now. */
export const recordRights = z
  .strictObject({
    actions: z.array(z.enum(['update', 'transition', 'remove'])),
    /** The fields that may be changed, where it is not all of them. */
    fields: z.exactOptional(z.array(z.string())),
  })
  .check(z.meta({ id: 'RecordRights' }));

/** RFC 7396. The merged body is what gets validated, by the schema of the record's body. */
export const mergePatchBody = z
  .record(z.string(), z.unknown())
  .check(z.meta({ id: 'MergePatch', description: 'JSON merge patch (RFC 7396) of the body; null removes a field.' }));

/** What is wrong with one field: where (a JSON pointer), a stable code, and the numbers that belong to it. */
export const fieldError = z
  .strictObject({
    pointer: z.string(),
    code: z.string(),
    params: z.exactOptional(z.record(z.string(), z.unknown())),
  })
  .check(z.meta({ id: 'FieldError' }));

export const problem = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.exactOptional(z.string()),
    requestId: z.string(),
    errors: z.exactOptional(z.array(fieldError)),
    findings: z.exactOptional(z.array(finding)),
    allowed: z.exactOptional(z.array(z.string())),
    current: z.exactOptional(z.record(z.string(), z.unknown())),
  })
  .check(z.meta({ id: 'Problem', description: 'Problem details, RFC 9457.' }));

/** The caller as the server sees it. `today` is the domain's day, which the demo freezes. */
export const me = z
  .strictObject({
    kind: z.enum(['employee', 'guardian', 'pupil', 'system']),
    subject: z.string(),
    staffId: z.exactOptional(id),
    childIds: z.exactOptional(z.array(id)),
    tenantId: id,
    assurance: z.enum(['low', 'substantial']),
    roles: z.array(
      z
        .strictObject({ role: z.string(), scope: z.record(z.string(), z.unknown()) })
        .check(z.meta({ id: 'RoleAssignment' })),
    ),
    today: plainDate,
    /** What the caller may do at all, by plural of the type. */
    rights: z.record(z.string(), z.array(z.enum(['read', 'create', 'update', 'transition', 'remove', 'count']))),
  })
  .check(z.meta({ id: 'Me' }));
export type Me = z.infer<typeof me>;

export const count = z
  .strictObject({
    code: z.string(),
    n: z.exactOptional(z.int().check(z.minimum(0))),
    /** The number is held back, because so few could be recognised (INV-81). */
    suppressed: z.exactOptional(z.boolean()),
  })
  .check(z.meta({ id: 'Count' }));
export const countList = z
  .strictObject({
    by: z.string(),
    items: z.array(count),
    /** All records that are counted, each once; left out where so few could be recognised. */
    total: z.exactOptional(z.int().check(z.minimum(0))),
  })
  .check(z.meta({ id: 'CountList' }));

/** A query parameter with several values, written with commas: `state=active,planned`. */
const commaList = <Item extends z.ZodMiniType>(item: Item, description?: string) =>
  z
    .exactOptional(z.array(item).check(z.minLength(1), z.maxLength(200)))
    .check(z.meta({ param: { style: 'form', explode: false, ...(description === undefined ? {} : { description }) } }));

/** A query parameter with one value. */
const parameter = <Value extends z.ZodMiniType>(value: Value, description: string) =>
  z.exactOptional(value).check(z.meta({ param: { description } }));

const cursor = parameter(z.string().check(z.maxLength(500)), '`nextCursor` of the page before.');

/** The id of a record where it stands in a path. */
export const pathId = z.strictObject({ id });

/** The query of a count: by which field, and at which institutions. */
export function countQueryOf(definition: RecordDefinition): z.ZodMiniObject {
  return z.strictObject({
    by: z
      .enum(['state', 'institutionId', ...definition.facets])
      .check(z.meta({ param: { description: 'The field to count by.' } })),
    institutionId: commaList(id),
  });
}

/** The query of a history: versions have no other order and no filter. */
export const historyQuery = z.strictObject({
  limit: parameter(z.int().check(z.minimum(1), z.maximum(100)), 'Versions a page, at most.'),
  cursor,
});

/** Records of any type with the fields of their bodies; each is validated by its own schema. */
export const importBody = z
  .strictObject({
    records: z
      .array(
        z
          .looseObject({ type: z.string(), id, state: z.exactOptional(z.string()) })
          .check(z.meta({ id: 'ImportedRecord' })),
      )
      .check(z.minLength(1), z.maxLength(500)),
  })
  .check(z.meta({ id: 'Import' }));
export const importResult = z
  .strictObject({ imported: z.int().check(z.minimum(0)) })
  .check(z.meta({ id: 'ImportResult' }));

/** The wire schemas of one kind of record. */
export interface WireSchemas {
  readonly definition: RecordDefinition;
  readonly whole: z.ZodMiniObject;
  readonly any: z.ZodMiniType;
  readonly page: z.ZodMiniObject;
  readonly create: z.ZodMiniObject;
  readonly transition: z.ZodMiniObject;
  readonly history: z.ZodMiniObject;
  readonly query: z.ZodMiniObject;
}

const cutEnvelope = (definition: RecordDefinition, view: View) => ({
  id,
  type: z.literal(definition.type),
  view: z.literal(view),
  tenantId: id,
  version: z.int().check(z.minimum(1)),
  state: z.enum(definition.lifecycle.states),
});

/** Derives the wire schemas of a definition; call once per definition, the component ids are global. */
export function wireSchemasOf(definition: RecordDefinition): WireSchemas {
  const { one, many } = definition.name;
  const shape = definition.schema.shape;
  const whole = z
    .strictObject({
      ...cutEnvelope(definition, 'whole'),
      createdAt: instant,
      createdBy: id,
      updatedAt: instant,
      updatedBy: id,
      overrides: z.exactOptional(z.array(override)),
      ...shape,
    })
    .check(z.meta({ id: one }));
  const cuts = (['summary', 'shared', 'label'] as const).flatMap((view) => {
    const fields = definition.views[view];
    if (fields === undefined) return [];
    const seen = Object.fromEntries(fields.flatMap((field) => (shape[field] ? [[field, shape[field]]] : [])));
    const name = one + view.charAt(0).toUpperCase() + view.slice(1);
    return [z.strictObject({ ...cutEnvelope(definition, view), ...seen }).check(z.meta({ id: name }))];
  });
  const any =
    cuts.length === 0 ? whole : z.discriminatedUnion('view', [whole, ...cuts]).check(z.meta({ id: `Any${one}` }));
  const revision = z
    .strictObject({
      version: z.int().check(z.minimum(1)),
      at: instant,
      by: id,
      action: z.enum(['created', 'updated', 'transitioned', 'imported']),
      state: z.enum(definition.lifecycle.states),
      reason: z.exactOptional(z.string()),
      changedFields: z.array(z.string()),
      record: any,
    })
    .check(z.meta({ id: `${one}Revision` }));
  return {
    definition,
    whole,
    any,
    page: z
      .strictObject({ items: z.array(any), nextCursor: z.exactOptional(z.string()) })
      .check(z.meta({ id: `${one}Page` })),
    create: z.strictObject({ id: z.exactOptional(id), ...shape }).check(z.meta({ id: `New${one}` })),
    transition: z
      .strictObject({
        to: z.enum(definition.lifecycle.states),
        reason: z.exactOptional(prose(2_000)),
        patch: z.exactOptional(mergePatchBody),
        overrides: z.exactOptional(listOf(overrideRequest, 20)),
      })
      .check(z.meta({ id: `${one}Transition` })),
    history: z
      .strictObject({ items: z.array(revision), nextCursor: z.exactOptional(z.string()) })
      .check(z.meta({ id: `${one}History` })),
    query: listQueryOf(definition, many),
  };
}

/** The largest page of summaries, and of whole records. */
export const pageLimits = { summary: 2_000, full: 200 } as const;

function listQueryOf(definition: RecordDefinition, many: string): z.ZodMiniObject {
  const facets = definition.facets.flatMap((facet) => {
    const field = enumOf(definition.schema.shape[facet]);
    return field === undefined ? [] : [[facet, commaList(field)] as const];
  });
  return z
    .strictObject({
      limit: parameter(
        z.int().check(z.minimum(1), z.maximum(pageLimits.summary)),
        `Records a page, at most; whole records ${pageLimits.full} at most.`,
      ),
      cursor,
      view: parameter(
        z.enum(['summary', 'full']),
        'What a list shows of each record, or all of it; never more than the caller may see.',
      ),
      sort: parameter(
        z.enum(definition.hasPeriod ? ['from', 'updatedAt', 'id'] : ['id', 'updatedAt']),
        '`updatedAt` latest first, the others ascending.',
      ),
      ids: commaList(id, 'Only these records.'),
      state: commaList(z.enum(definition.lifecycle.states)),
      institutionId: commaList(id),
      ...(definition.hasPeriod
        ? {
            from: parameter(plainDate, 'Only records whose period touches this day or a later one.'),
            to: parameter(plainDate, 'Only records whose period touches this day or an earlier one.'),
          }
        : {}),
      ...(definition.type === 'intervention' ? { ownerId: commaList(id) } : {}),
      ...Object.fromEntries(Object.keys(definition.filters).map((name) => [name, commaList(id)])),
      ...Object.fromEntries(facets),
    })
    .check(z.meta({ title: `Query of list${many}` }));
}

/** The enumeration inside a field that may be optional or a list. */
function enumOf(field: unknown): z.ZodMiniEnum | undefined {
  if (field instanceof z.ZodMiniEnum) return field;
  if (field instanceof z.ZodMiniArray) return enumOf(field.def.element);
  if (field instanceof z.ZodMiniExactOptional) return enumOf(field.def.innerType);
  return undefined;
}
