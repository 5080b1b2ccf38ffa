import { toEpochDay } from '@samspil/core/calendar';
import { expect } from 'chai';
import * as fc from 'fast-check';
import { entryOf, records } from '../internal/entries.test.fixture.js';
import { readEntries } from '../internal/entry.js';
import { type FilterContext, filterFacets, testOf, valuesOf } from './filter.js';
import { countOf, countsOf } from './filter-counts.js';
import { readFilter } from './read-filter.js';
import { filterOfUrl, urlWithFilter } from './url-memory.js';

const context: FilterContext = { today: toEpochDay('2026-11-19'), textOf: ({ title }) => title.toLowerCase() };
const filters = fc.record(
  {
    level: fc.subarray(['preventive', 'anticipatory', 'interventive', '']),
    state: fc.subarray(['draft', 'planned', 'active', 'closed', '']),
    setting: fc.subarray(['inClass', 'smallTeam', 'outOfContext', '']),
    dueWithinDays: fc.constantFrom(7, 14),
  },
  { requiredKeys: [] },
);

describe('filtering interventions', () => {
  it('counts of every value what is left when one chooses it', () => {
    fc.assert(
      fc.property(records, filters, fc.constantFrom(...filterFacets), (given, filter, facet) => {
        const entries = readEntries(given);
        for (const [value, count] of countOf(facet, entries, filter, context)) {
          expect(entries.filter(testOf({ ...filter, [facet]: [value] }, context)).length).to.equal(count);
        }
      }),
    );
  });

  it('counts what is due in the same way', () => {
    fc.assert(
      fc.property(records, filters, (given, filter) => {
        const entries = readEntries(given);
        const left = entries.filter(testOf({ ...filter, dueWithinDays: 14 }, context)).length;
        expect(countsOf(entries, filter, context, 14).due).to.equal(left);
      }),
    );
  });

  it('lets everything through that has one of the values of every facet, and nothing else', () => {
    fc.assert(
      fc.property(records, filters, (given, { dueWithinDays: _, ...filter }) => {
        const entries = readEntries(given);
        const passing = entries.filter((entry) =>
          filterFacets.every((facet) => {
            const wanted = facet in filter ? filter[facet as keyof typeof filter] : undefined;
            return !wanted?.length || valuesOf(entry, facet, context.today).some((value) => wanted.includes(value));
          }),
        );
        expect(entries.filter(testOf(filter, context))).to.eql(passing);
      }),
    );
  });

  it('finds all of several words, wherever they stand', () => {
    const entries = ['Læseløft i klassen', 'Ro i klassen'].map((title) => entryOf({ id: title, title }));
    expect(entries.filter(testOf({ text: ' KLASSEN  læse' }, context)).map(({ title }) => title)).to.eql([
      'Læseløft i klassen',
    ]);
  });

  it('takes a review that has passed for due, and what is over never', () => {
    const due = testOf({ dueWithinDays: 14 }, context);
    expect(due(entryOf({ id: '1', state: 'active', from: '2026-09-01', nextReviewAt: '2026-10-01' }))).to.equal(true);
    expect(due(entryOf({ id: '2', state: 'active', from: '2026-09-01', to: '2026-12-03' }))).to.equal(true);
    expect(due(entryOf({ id: '3', state: 'active', from: '2026-09-01', to: '2026-12-04' }))).to.equal(false);
    expect(due(entryOf({ id: '4', state: 'closed', from: '2026-09-01', to: '2026-10-01' }))).to.equal(false);
  });
});

describe('the filter in the address', () => {
  const mute = () => {};

  it('comes back as it was put in, and leaves the rest of the address alone', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const href = urlWithFilter('https://portal.example.dk/plan?side=2#top', 't-', filter);
        const url = new URL(href);
        expect(url.searchParams.get('side')).to.equal('2');
        expect(url.hash).to.equal('#top');
        const chosen = Object.fromEntries(
          Object.entries(filter).filter(([, value]) => !Array.isArray(value) || value.length > 0),
        );
        expect(filterOfUrl(url.search, 't-', mute) ?? {}).to.eql(chosen);
      }),
    );
  });

  it('is never what somebody has written, which may be a name', () => {
    expect(urlWithFilter('https://portal.example.dk/', 't-', { text: 'Elev-2A-11' })).to.equal(
      'https://portal.example.dk/',
    );
  });

  it('ignores what it does not know, and tells each once', () => {
    const told: string[] = [];
    const filter = filterOfUrl('?t-level=preventive,worst&t-due=soon&other=1', 't-', (name) => told.push(name));
    expect(filter).to.eql({ level: ['preventive'] });
    expect(told).to.eql(['t-level', 't-due']);
  });
});

describe('reading a filter', () => {
  it('keeps what it can read of anything', () => {
    fc.assert(fc.property(fc.anything(), (value) => void readFilter(value, () => {})));
    expect(readFilter({ state: ['active', 7], text: 3, dueWithinDays: 14, more: true }, () => {})).to.eql({
      state: ['active'],
      dueWithinDays: 14,
    });
  });
});
