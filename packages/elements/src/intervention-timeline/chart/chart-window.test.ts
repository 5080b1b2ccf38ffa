import { expect } from '@open-wc/testing';
import { fromEpochDay, toEpochDay } from '@samspil/core/calendar';
import { html } from 'lit';
import { place } from '../../testing/place.test.fixture.js';
import '../define.js';
import type { SamspilInterventionTimeline } from '../intervention-timeline.js';
import { TimelinePage } from '../timeline-page.test.fixture.js';

const manyLanes = Array.from({ length: 120 }, (_, at) => ({
  id: `i${at}`,
  title: `Indsats ${at}`,
  targetType: 'child',
  subjectRefs: [`Elev-9A-${at}`],
  from: '2026-10-19',
  to: '2027-02-05',
}));

describe('the window of the chart', () => {
  it('holds every lane while something is printed, and what is in sight afterwards', async () => {
    const element = await place<SamspilInterventionTimeline>(
      html`<samspil-intervention-timeline view="timeline" today="2026-11-20" .interventions=${manyLanes}></samspil-intervention-timeline>`,
    );
    const page = new TimelinePage(element);
    await page.complete();
    expect(page.lanes.length).to.be.below(manyLanes.length);
    globalThis.dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(page.lanes).to.have.length(manyLanes.length);
    globalThis.dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(page.lanes.length).to.be.below(manyLanes.length);
  });

  it('draws the lanes that one scrolls to, and renders nothing else anew', async () => {
    const element = await place<SamspilInterventionTimeline>(
      html`<samspil-intervention-timeline view="timeline" today="2026-11-20" .interventions=${manyLanes}></samspil-intervention-timeline>`,
    );
    const page = new TimelinePage(element);
    await page.complete();
    await page.shows(() => page.all('.legend li').length > 0);
    let renders = 0;
    element.addController({ hostUpdate: () => void renders++ });
    const [scroller] = page.all('.scroller');
    const before = page.lanes;
    if (scroller !== undefined) scroller.scrollTop = 2_000;
    // The first lane stays for whoever comes by Tab.
    await page.shows(() => page.lanes.at(-1) !== before.at(-1));
    const top = scroller?.getBoundingClientRect().top ?? Number.NaN;
    const inSight = page.all('.row').filter((row) => row.getBoundingClientRect().bottom > top);
    expect(inSight[0]?.getBoundingClientRect().top).to.be.below(top + 60);
    expect(renders).to.equal(0);
  });

  it('leaves what is drawn and out of sight when it is rendered again', async () => {
    const element = await place<SamspilInterventionTimeline>(
      html`<samspil-intervention-timeline view="timeline" today="2026-11-20" style="--samspil-timeline-max-height: 240px" .interventions=${manyLanes}></samspil-intervention-timeline>`,
    );
    const page = new TimelinePage(element);
    await page.shows(() => page.lanes.length > 0);
    const { length } = page.lanes;
    // What comes last renders the element again, when its height is known.
    await page.shows(() => page.all('.legend li').length > 0);
    expect(page.lanes).to.have.length(length);
  });

  it('draws the days that one pans to before anything else is rendered, and names them a moment later', async () => {
    const byMonth = Array.from({ length: 36 }, (_, at) => ({
      id: `m${at}`,
      title: `Måned ${at + 1}`,
      groupIds: ['2.A'],
      from: fromEpochDay(toEpochDay('2025-08-01') + at * 30),
      to: fromEpochDay(toEpochDay('2025-08-28') + at * 30),
    }));
    const element = await place<SamspilInterventionTimeline>(
      html`<samspil-intervention-timeline view="timeline" zoom="halfYear" today="2026-11-20" .interventions=${byMonth}></samspil-intervention-timeline>`,
    );
    const page = new TimelinePage(element);
    await page.complete();
    await page.shows(() => page.all('.legend li').length > 0);
    const subtitle = () => page.all('.subtitle')[0]?.textContent;
    const before = subtitle();
    const isDrawn = (title: string) => page.all('.bar').some((bar) => bar.textContent?.includes(title));
    expect(isDrawn('Måned 22')).to.equal(false);
    let rendersBefore = 0;
    element.addController({ hostUpdate: () => void (isDrawn('Måned 22') || rendersBefore++) });
    const [scroller] = page.all('.scroller');
    if (scroller !== undefined) scroller.scrollLeft += scroller.clientWidth / 2;
    await page.shows(() => isDrawn('Måned 22'));
    expect(rendersBefore).to.equal(0);
    await page.shows(() => subtitle() !== before);
  });
});
