import { sameJson } from '@samspil/core/records';
import { expect } from 'chai';
import fc from 'fast-check';
import { threeWay } from './three-way.js';

interface Row {
  readonly id: string;
  readonly text?: string;
  readonly due?: string;
}
interface Body {
  readonly title?: string;
  readonly strengths?: readonly string[];
  readonly frame?: { readonly place?: string; readonly time?: string };
  readonly goals?: readonly Row[];
}

const text = fc.string({ minLength: 1, maxLength: 3 });
const row: fc.Arbitrary<Row> = fc.record(
  { id: fc.constantFrom('a', 'b', 'c', 'd'), text, due: text },
  { requiredKeys: ['id'] },
);
const body: fc.Arbitrary<Body> = fc.record(
  {
    title: text,
    strengths: fc.array(text, { minLength: 1, maxLength: 2 }),
    frame: fc.record({ place: text, time: text }, { requiredKeys: [] }),
    goals: fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 4 }),
  },
  { requiredKeys: [] },
);

/** All that stands in a body, by its path. */
function leaves({ title, strengths, frame, goals }: Body): ReadonlyMap<string, unknown> {
  const all: [string, unknown][] = [
    ['title', title],
    ['strengths', strengths],
    ['frame.place', frame?.place],
    ['frame.time', frame?.time],
    ...(goals ?? []).flatMap(({ id, text: words, due }): [string, unknown][] => [
      [`goals.${id}`, id],
      [`goals.${id}.text`, words],
      [`goals.${id}.due`, due],
    ]),
  ];
  return new Map(all.filter(([, value]) => value !== undefined));
}

describe('threeWay', () => {
  it('keeps all that only one has changed, and names all that both have, each in their own way', () => {
    fc.assert(
      fc.property(body, body, body, (base, mine, theirs) => {
        const { merged, clashes } = threeWay(base, mine, theirs);
        const [was, my, their, now] = [base, mine, theirs, merged].map(leaves);
        const paths = new Set([was, my, their, now].flatMap((each) => [...(each?.keys() ?? [])]));
        return [...paths].every((path) => {
          const isSame = (one: typeof was, other: typeof was) =>
            sameJson(one?.get(path) ?? null, other?.get(path) ?? null);
          const isClash = clashes.some((clash) => path === clash.path || path.startsWith(`${clash.path}.`));
          if (isClash) return isSame(now, my);
          return isSame(my, was) ? isSame(now, their) : isSame(now, my) && (isSame(their, was) || isSame(their, my));
        });
      }),
    );
  });

  it('takes theirs where it is chosen, and then is theirs with what only I have changed', () => {
    fc.assert(
      fc.property(body, body, body, (base, mine, theirs) => {
        const { merged } = threeWay(base, mine, theirs, () => 'theirs');
        const mirrored = threeWay(base, theirs, mine);
        return sameJson(Object.fromEntries(leaves(merged)), Object.fromEntries(leaves(mirrored.merged)));
      }),
    );
  });

  it('is mine where they have changed nothing, and theirs where I have not', () => {
    fc.assert(
      fc.property(
        body,
        body,
        (base, next) =>
          sameJson(threeWay(base, next, base).merged, next) && sameJson(threeWay(base, base, next).merged, next),
      ),
    );
  });

  it('asks for a part of a row, and not for the whole list', () => {
    const base = { goals: [{ id: 'a', text: 'Læser højt', due: 'juni' }, { id: 'b' }] };
    const mine = { goals: [{ id: 'a', text: 'Læser højt', due: 'maj' }, { id: 'b' }, { id: 'c' }] };
    const theirs = { goals: [{ id: 'a', text: 'Læser en side højt', due: 'april' }] };
    const { merged, clashes, onlyTheirs } = threeWay<Body>(base, mine, theirs);
    expect(merged).to.deep.equal({ goals: [{ id: 'a', text: 'Læser en side højt', due: 'maj' }, { id: 'c' }] });
    expect(clashes).to.deep.equal([{ path: 'goals.a.due', base: 'juni', mine: 'maj', theirs: 'april' }]);
    expect(onlyTheirs).to.deep.equal(['goals.a.text', 'goals.b']);
  });

  it('asks about a row that one has removed and the other has changed', () => {
    const base = { goals: [{ id: 'a', text: 'Læser højt' }] };
    const theirs = { goals: [{ id: 'a', text: 'Læser en side højt' }] };
    const { clashes } = threeWay<Body>(base, { goals: [] }, theirs);
    expect(clashes.map(({ path }) => path)).to.deep.equal(['goals.a']);
    expect(threeWay<Body>(base, { goals: [] }, theirs, () => 'theirs').merged).to.deep.equal(theirs);
  });
});
