import { expect } from '@open-wc/testing';
import { gatherConsole } from '../testing/console.test.fixture.js';
import { OnDemand } from './on-demand.js';

function partThat(...answers: readonly (string | Error)[]) {
  const left = [...answers];
  let loads = 0;
  let renders = 0;
  const host = {
    addController: () => {},
    removeController: () => {},
    requestUpdate: () => void renders++,
    updateComplete: Promise.resolve(true),
  };
  const part = new OnDemand(host, async () => {
    loads++;
    const answer = left.shift();
    if (answer instanceof Error) throw answer;
    return answer;
  });
  return { part, loads: () => loads, renders: () => renders };
}

describe('a part on demand', () => {
  it('comes once, however often it is wanted', async () => {
    const { part, loads, renders } = partThat('details');
    expect(await Promise.all([part.want(), part.want()])).to.deep.equal(['details', 'details']);
    expect(await part.want()).to.equal('details');
    expect(part.part).to.equal('details');
    expect(loads()).to.equal(1);
    expect(renders()).to.be.greaterThan(0);
  });

  it('stays the one that somebody wanted when there is time for what was planned', async () => {
    const { part, loads } = partThat('details', 'other details');
    part.wantWhenIdle();
    await part.want();
    await new Promise<void>((resolve) => {
      if ('requestIdleCallback' in globalThis) requestIdleCallback(() => setTimeout(resolve), { timeout: 2_000 });
      else setTimeout(() => setTimeout(resolve));
    });
    expect(part.part).to.equal('details');
    expect(loads()).to.equal(1);
  });

  it('is awaited by whoever wants it, and not by whoever only fetches it before', async () => {
    const { part } = partThat('details');
    part.prefetch();
    expect(part.isAwaited).to.equal(false);
    const wanted = part.want();
    expect(part.isAwaited).to.equal(true);
    await wanted;
    expect(part.isAwaited).to.equal(false);
  });

  it('is missing until it is there, also while it is tried again', async () => {
    const lines = gatherConsole();
    const { part } = partThat(new TypeError('no line'), 'details');
    expect(await part.want()).to.equal(undefined);
    expect(part.isMissing).to.equal(true);
    const again = part.want();
    expect(part.isMissing).to.equal(true);
    expect(await again).to.equal('details');
    expect(part.isMissing).to.equal(false);
    expect(lines).to.have.length(1);
  });

  it('is not missing to anybody when only fetching it before has failed', async () => {
    const lines = gatherConsole();
    const { part } = partThat(new TypeError('no line'), 'details');
    part.prefetch();
    await Promise.resolve();
    await Promise.resolve();
    expect(part.isMissing).to.equal(false);
    expect(await part.want()).to.equal('details');
    expect(lines).to.deep.equal([]);
  });

  it('is wanted once only for what belongs to every render', async () => {
    gatherConsole();
    const { part, loads } = partThat(new TypeError('no line'));
    part.wantOnce();
    part.wantOnce();
    await part.want();
    part.wantOnce();
    expect(loads()).to.equal(1);
  });

  it('is not held by an element that is removed before there is time, and comes when it is put back', async () => {
    const { part, loads } = partThat('legend');
    part.wantWhenIdle();
    part.hostDisconnected();
    await quietMoment();
    expect(loads()).to.equal(0);
    part.hostConnected();
    await quietMoment();
    expect(loads()).to.equal(1);
    expect(part.part).to.equal('legend');
  });

  it('is not asked for by an element that is put back and never wanted it', async () => {
    const { part, loads } = partThat('legend');
    part.hostDisconnected();
    part.hostConnected();
    await quietMoment();
    expect(loads()).to.equal(0);
  });
});

/** After what has waited for a quiet moment, and what came of it. */
async function quietMoment(): Promise<void> {
  const whenIdle = globalThis.requestIdleCallback ?? setTimeout;
  await new Promise((resolve) => whenIdle(resolve));
  await new Promise((resolve) => setTimeout(resolve));
}
