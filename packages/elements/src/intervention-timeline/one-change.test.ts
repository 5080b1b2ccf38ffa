import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { place } from '../testing/place.test.fixture.js';
import type { TimelineIntervention } from './internal/entry.js';
import type { SamspilInterventionTimeline } from './intervention-timeline.js';
import { TimelinePage } from './timeline-page.test.fixture.js';

const lanes = 50;
const perLane = 100;

function recordOf(at: number): TimelineIntervention {
  return {
    id: `i${at}`,
    title: `Indsats ${at}`,
    level: 'preventive',
    state: 'active',
    setting: 'inClass',
    targetType: 'child',
    subjectRefs: [`Elev-9A-${at % lanes}`],
    from: '2026-10-19',
    to: '2027-02-05',
  };
}

describe('one intervention that has changed among five thousand', () => {
  it('is looked at with those of its lane, and none of the others', async () => {
    const read: number[] = [];
    const watched = (at: number, record: TimelineIntervention): TimelineIntervention =>
      new Proxy(record, {
        get: (target, name, receiver) => {
          read.push(at);
          return Reflect.get(target, name, receiver);
        },
      });
    const records = Array.from({ length: lanes * perLane }, (_, at) => watched(at, recordOf(at)));
    const element = await place<SamspilInterventionTimeline>(
      html`<samspil-intervention-timeline view="timeline" today="2026-11-20" .interventions=${records}></samspil-intervention-timeline>`,
    );
    const page = new TimelinePage(element);
    await page.complete();
    await page.shows(() => page.all('.legend li').length > 0 && page.all('.share').length > 0);
    read.length = 0;
    element.interventions = records.with(0, watched(0, { ...recordOf(0), title: 'Forlænget', to: '2027-02-19' }));
    await element.updateComplete;
    expect(page.bar('Forlænget').getAttribute('aria-label')).to.contain('19. feb. 2027');
    expect(read.filter((at) => at % lanes !== 0)).to.eql([]);
    // Each of its lane a few times, for the head of the lane.
    expect(read.length).to.be.below(perLane * 6);
  });
});
