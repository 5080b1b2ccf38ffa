import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readEntries } from '../internal/entry.js';
import { lanesOf } from '../internal/lanes.js';
import { fitted, textWidth } from './text-width.js';
import { type TimelinePicture, timelineSvg } from './timeline-svg.js';
import { escapedXml } from './xml.js';

function pictureWith(records: readonly unknown[]): TimelinePicture {
  return {
    heading: 'Indsatser',
    subtitle: 'Skole Alfa · skoleåret 2026/27',
    corner: 'Målgruppe',
    language: 'da',
    period: { from: '2026-08-01', to: '2027-07-31' },
    today: '2027-03-03',
    todayLabel: 'i dag',
    lanes: lanesOf(readEntries(records), 'level', ({ id }) => id ?? 'Uden niveau'),
    metaOf: ({ entries }) => `${entries.length} indsatser`,
    wordsOf: ({ title }) => ({ title, inWords: title }),
    breaks: [{ code: 'christmas', from: '2026-12-21', to: '2027-01-02' }],
    holidays: ['2027-05-06'],
    levels: [{ level: 'preventive', label: 'Forebyggende', count: 1 }],
    legend: [{ key: 'planned', label: 'planlagt' }],
    notes: ['Indsatser pr. 3. marts 2027'],
  };
}

const record = {
  id: 'a',
  title: 'Læseløft',
  level: 'preventive',
  state: 'active',
  from: '2026-10-19',
  to: '2027-02-05',
};

function parsed(svg: string): Document {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(document.querySelector('parsererror')?.textContent ?? '').to.equal('');
  return document;
}

const titlesIn = (svg: string) => [...parsed(svg).querySelectorAll('g > title')].map(({ textContent }) => textContent);

describe('a picture of the timeline', () => {
  it('is a document with every bar, and what is behind them', () => {
    const svg = timelineSvg(pictureWith([record, { ...record, id: 'b', title: 'Samtaler' }]));
    expect(titlesIn(svg)).to.include.members(['Læseløft', 'Samtaler']);
    expect(parsed(svg).documentElement.textContent).to.include('i dag').and.to.include('december');
  });

  for (const title of [
    '</title><script>alert(1)</script>',
    '"><image href="x" onerror="y"/>',
    ']]>&amp;<!--',
    '\u0000\u0008\uD800',
  ]) {
    it(`writes ${JSON.stringify(title)} as nothing but text`, () => {
      const document = parsed(timelineSvg(pictureWith([{ ...record, title }])));
      expect(document.querySelectorAll('script, image, foreignObject, [onerror]')).to.have.length(0);
    });
  }

  it('draws every state, level and fault of the dates', () => {
    const states = [
      'draft',
      'planned',
      'active',
      'reviewing',
      'paused',
      'closed',
      'archived',
      'cancelled',
      'unheard-of',
    ];
    const records = [
      ...states.flatMap((state) =>
        ['preventive', 'anticipatory', 'interventive', 'other'].map((level) => ({
          ...record,
          id: `${state}-${level}`,
          title: `${state}-${level}`,
          state,
          level,
        })),
      ),
      { ...record, id: 'open', title: 'open', to: undefined },
      { ...record, id: 'turned', title: 'turned', from: '2027-02-05', to: '2026-10-19' },
      { ...record, id: 'before', title: 'before', from: '2020-01-01' },
      { ...record, id: 'day', title: 'day', to: '2026-10-19' },
    ];
    const titles = titlesIn(timelineSvg(pictureWith(records)));
    for (const { title } of records) expect(titles).to.include(title);
  });

  it('puts nothing outside of the document, whatever the dates', () => {
    const days = fc
      .integer({ min: -400, max: 800 })
      .map((day) => new Date(Date.UTC(2026, 7, 1 + day)).toISOString().slice(0, 10));
    const records = fc.array(
      fc.record({
        from: days,
        to: fc.option(days, { nil: undefined }),
        title: fc.string({ unit: 'grapheme', maxLength: 40 }),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(records, (given) => {
        const shown = given
          .map((each, at) => ({ ...record, ...each, id: String(at) }))
          .filter(({ from, to }) => from <= '2027-07-31' && (to ?? '9999') >= '2026-08-01');
        const document = parsed(timelineSvg(pictureWith(shown)));
        const width = Number(document.documentElement.getAttribute('width'));
        for (const text of document.querySelectorAll('text')) {
          const x = Number(text.getAttribute('x'));
          expect(x).to.be.at.least(0);
          expect(x).to.be.below(width);
        }
        expect(document.documentElement.outerHTML).not.to.match(/NaN|Infinity|undefined/);
      }),
      { numRuns: 40 },
    );
  });
});

describe('text in a picture', () => {
  it('is cut to what fits, with an ellipsis', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 0, max: 300 }), (text, width) => {
        const cut = fitted(text, width, 12);
        expect(textWidth(cut, 12)).to.be.at.most(Math.max(width, 0));
        if (cut !== text && cut !== '') expect(cut.endsWith('…')).to.equal(true);
      }),
    );
  });

  it('is the same again when it is read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const document = new DOMParser().parseFromString(`<a>${escapedXml(text)}</a>`, 'text/xml');
        expect(document.querySelector('parsererror')).to.equal(null);
      }),
    );
  });
});
