import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { operations, problems, problemType, recordDefinitions } from '@samspil/core/contract';
import { component, document, type OperationObject, objectsIn, type Schema } from './openapi-document.js';

const described: readonly OperationObject[] = Object.values(document.paths).flatMap((item) => Object.values(item));

/** The components that a part of the document points to, and those that they point to. */
function reachable(part: unknown, found = new Set<string>()): Set<string> {
  for (const { object } of objectsIn(part)) {
    const name = typeof object.$ref === 'string' ? /^#\/components\/schemas\/(.+)$/.exec(object.$ref)?.[1] : undefined;
    if (name === undefined || found.has(name)) continue;
    found.add(name);
    reachable(component(name), found);
  }
  return found;
}

/** The codes of an enumeration, or of the items of a list. */
function codesOf(schema: Schema | undefined): readonly string[] | undefined {
  return schema?.enum ?? schema?.items?.enum;
}

describe('the OpenAPI document', () => {
  it('describes every operation of the contract once', () => {
    const ids = described.map(({ operationId }) => operationId);
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual(new Set(ids), new Set(operations.map(({ id }) => id)));
  });

  it('splits no component into one for requests and one for answers', () => {
    const names = Object.keys(document.components.schemas);
    const split = names.filter((name) => /(?:Input|Output)$/.test(name) || name.startsWith('__schema'));
    assert.deepEqual(split, []);
  });

  it('has no null, no default and nothing that only one version of OpenAPI knows', () => {
    const wrong = objectsIn(document).filter(
      ({ object }) =>
        'nullable' in object ||
        'default' in object ||
        object.type === 'null' ||
        (Array.isArray(object.type) && object.type.includes('null')),
    );
    assert.deepEqual(
      wrong.map(({ path }) => path),
      [],
    );
  });

  it('leaves answers open for fields of a later version', () => {
    const answered = reachable([document.components.responses, described.map(({ responses }) => responses)]);
    assert.ok(answered.has('Intervention') && answered.has('Goal') && answered.has('Problem'));
    const closed = [...answered].flatMap((name) =>
      objectsIn(component(name), name).flatMap(({ path, object }) =>
        object.additionalProperties === false ? [path] : [],
      ),
    );
    assert.deepEqual(closed, []);
  });

  it('closes what is only ever sent', () => {
    for (const name of ['NewIntervention', 'InterventionTransition', 'OverrideRequest', 'Import']) {
      assert.equal(objectsIn(component(name))[0]?.object.additionalProperties, false, name);
    }
  });

  it('has an id for every member of a union of records, and a mapping to each', () => {
    for (const { name, views } of recordDefinitions) {
      const { oneOf, discriminator } = Object.fromEntries(Object.entries(component(`Any${name.one}`)));
      const members = Object.values(Object(oneOf)).map((member) => Object(member).$ref);
      assert.equal(members.length, 1 + Object.keys(views).length);
      assert.deepEqual(Object.values(Object(discriminator).mapping), members);
    }
  });

  it('writes lists in queries with commas', () => {
    const lists = described.flatMap(({ parameters = [] }) => parameters).filter(({ schema }) => schema?.items);
    // At least ids, state and institutionId of each list, and institutionId of each count.
    assert.ok(lists.length >= 4 * recordDefinitions.length);
    for (const { name, style, explode } of lists)
      assert.deepEqual({ name, style, explode }, { name, style: 'form', explode: false });
  });

  it('asks for a version and a key exactly where the contract does', () => {
    for (const { id, needsIfMatch = false, needsIdempotencyKey = false, success } of operations) {
      const operation = described.find(({ operationId }) => operationId === id);
      const headers = (operation?.parameters ?? []).map(({ $ref }) => $ref);
      assert.equal(headers.includes('#/components/parameters/If-Match'), needsIfMatch, id);
      assert.equal(headers.includes('#/components/parameters/Idempotency-Key'), needsIdempotencyKey, id);
      assert.equal('ETag' in Object(operation?.responses[success.status]?.headers), success.etag ?? false, id);
    }
  });

  it('lists the problems of every operation under their status', () => {
    for (const { id, problems: codes } of operations) {
      const responses = described.find(({ operationId }) => operationId === id)?.responses ?? {};
      for (const code of codes) {
        const name = responses[problems[code].status]?.$ref?.replace('#/components/responses/', '') ?? '';
        const response = document.components.responses[name];
        assert.ok(response?.description.includes(`\`${problemType(code)}\``), `${id}: ${code}`);
        assert.deepEqual(Object.keys(response?.content ?? {}), ['application/problem+json']);
      }
    }
  });
});

for (const { type, plural, name, schema, lifecycle, views, facets } of recordDefinitions) {
  describe(`the components of ${type}`, () => {
    it('have every field of the body, in the whole record and in a new one', () => {
      const fields = Object.keys(schema.shape);
      const whole = Object.keys(component(name.one).properties ?? {});
      assert.deepEqual(
        fields.filter((field) => !whole.includes(field)),
        [],
      );
      assert.deepEqual(Object.keys(component(`New${name.one}`).properties ?? {}), ['id', ...fields]);
    });

    it('have in each cut the fields that the definition gives it, and no others', () => {
      const envelope = ['id', 'type', 'view', 'tenantId', 'version', 'state'];
      for (const [view, fields] of Object.entries(views)) {
        const cut = component(name.one + view.charAt(0).toUpperCase() + view.slice(1));
        assert.deepEqual(new Set(Object.keys(cut.properties ?? {})), new Set([...envelope, ...fields]));
      }
    });

    it('have every state, wherever a state stands', () => {
      assert.deepEqual(component(name.one).properties?.state?.enum, lifecycle.states);
      assert.deepEqual(component(`${name.one}Revision`).properties?.state?.enum, lifecycle.states);
      assert.deepEqual(component(`${name.one}Transition`).properties?.to?.enum, lifecycle.states);
    });

    it('can be filtered by every code of every facet', () => {
      const list = document.paths[`/v1/${plural}`]?.get;
      for (const facet of facets) {
        const codes = codesOf(component(name.one).properties?.[facet]);
        assert.ok(codes && codes.length > 0, facet);
        assert.deepEqual(codesOf(list?.parameters?.find((parameter) => parameter.name === facet)?.schema), codes);
      }
    });
  });
}
