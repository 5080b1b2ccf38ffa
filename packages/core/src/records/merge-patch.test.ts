import { expect } from 'chai';
import fc from 'fast-check';
import { changedFields, mergePatch, sameJson } from './merge-patch.js';

/** RFC 7396, appendix A: target, patch, result. */
const examples: readonly (readonly [target: string, patch: string, result: string])[] = [
  ['{"a":"b"}', '{"a":"c"}', '{"a":"c"}'],
  ['{"a":"b"}', '{"b":"c"}', '{"a":"b","b":"c"}'],
  ['{"a":"b"}', '{"a":null}', '{}'],
  ['{"a":"b","b":"c"}', '{"a":null}', '{"b":"c"}'],
  ['{"a":["b"]}', '{"a":"c"}', '{"a":"c"}'],
  ['{"a":"c"}', '{"a":["b"]}', '{"a":["b"]}'],
  ['{"a":{"b":"c"}}', '{"a":{"b":"d","c":null}}', '{"a":{"b":"d"}}'],
  ['{"a":[{"b":"c"}]}', '{"a":[1]}', '{"a":[1]}'],
  ['["a","b"]', '["c","d"]', '["c","d"]'],
  ['{"a":"b"}', '["c"]', '["c"]'],
  ['{"a":"foo"}', 'null', 'null'],
  ['{"a":"foo"}', '"bar"', '"bar"'],
  ['{"e":null}', '{"a":1}', '{"e":null,"a":1}'],
  ['[1,2]', '{"a":"b","c":null}', '{"a":"b"}'],
  ['{}', '{"a":{"bb":{"ccc":null}}}', '{"a":{"bb":{}}}'],
];

const parse = (text: string): unknown => JSON.parse(text);
const withoutNull = fc.jsonValue().filter((value) => !JSON.stringify(value).includes('null'));
const bodies = fc.dictionary(fc.string(), withoutNull);
const patches = fc.dictionary(fc.string(), fc.jsonValue());

describe('a merge patch', () => {
  for (const [target, patch, result] of examples) {
    it(`makes ${result} of ${target} by ${patch}`, () => {
      expect(mergePatch(parse(target), parse(patch))).to.deep.equal(parse(result));
    });
  }

  it('changes neither the target nor the patch', () => {
    fc.assert(
      fc.property(bodies, patches, (target, patch) => {
        const before = JSON.stringify([target, patch]);
        mergePatch(target, patch);
        expect(JSON.stringify([target, patch])).to.equal(before);
      }),
    );
  });

  it('changes nothing when it is empty', () => {
    fc.assert(
      fc.property(bodies, (target) => {
        expect(sameJson(mergePatch(target, {}), target)).to.equal(true);
      }),
    );
  });

  it('does the same twice as once', () => {
    fc.assert(
      fc.property(bodies, patches, (target, patch) => {
        const once = mergePatch(target, patch);
        expect(sameJson(mergePatch(once, patch), once)).to.equal(true);
      }),
    );
  });

  it('leaves no member that it nulls, and sets every one that it names', () => {
    fc.assert(
      fc.property(bodies, patches, (target, patch) => {
        const merged = new Map(Object.entries(Object(mergePatch(target, patch))));
        for (const [name, value] of Object.entries(patch)) expect(merged.has(name)).to.equal(value !== null);
      }),
    );
  });

  it('takes a member named __proto__ as data, not as a prototype', () => {
    const merged = mergePatch({}, parse('{"__proto__":{"admin":true}}'));
    expect(Object.getPrototypeOf(merged)).to.equal(Object.prototype);
    expect(JSON.stringify(merged)).to.equal('{"__proto__":{"admin":true}}');
  });
});

describe('the fields that changed', () => {
  it('are those added, removed or set to something else, sorted', () => {
    expect(changedFields({ a: 1, b: [1], c: { d: 1 }, e: 0 }, { e: 0, c: { d: 2 }, b: [1], f: 1 })).to.deep.equal([
      'a',
      'c',
      'f',
    ]);
  });

  it('are none between a body and its copy with members in another order', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const turned = Object.fromEntries(Object.entries(parse(JSON.stringify(body)) as object).reverse());
        expect(changedFields(body, turned)).to.deep.equal([]);
      }),
    );
  });
});

describe('the sameness of JSON values', () => {
  it('tells a list from an object with the same members, and a missing member from null', () => {
    expect(sameJson([1], { 0: 1 })).to.equal(false);
    expect(sameJson({ a: null }, {})).to.equal(false);
    expect(sameJson({ a: null }, { b: null })).to.equal(false);
    expect(sameJson({ a: [{ b: 1 }] }, { a: [{ b: 1 }] })).to.equal(true);
  });

  it('is symmetric, and holds exactly where the sorted texts are equal', () => {
    const text = (value: unknown): string =>
      JSON.stringify(value, (_name, part: unknown) =>
        typeof part === 'object' && part !== null && !Array.isArray(part)
          ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
          : part,
      );
    const values = fc.jsonValue().map((value): unknown => parse(JSON.stringify(value)));
    fc.assert(
      fc.property(values, values, (a, b) => {
        expect(sameJson(a, b)).to.equal(text(a) === text(b));
        expect(sameJson(b, a)).to.equal(sameJson(a, b));
      }),
    );
  });
});
