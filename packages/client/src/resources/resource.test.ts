import { createInPageServer, type InPageServer } from '@samspil/server/in-page';
import { expect } from 'chai';
import { type Client, createClient } from '../create-client.js';
import { ApiError } from '../errors/api-error.js';
import {
  AlreadyExistsError,
  ForbiddenError,
  NotFoundError,
  NotRemovableError,
  TransitionBlockedError,
  ValidationError,
} from '../errors/api-errors.js';
import { ConflictError } from '../errors/conflict-error.js';
import { freshIntervention } from '../testing/fresh-intervention.js';
import { rejection } from '../testing/rejection.js';

/** Against the real handlers on the memory store, with the demo municipality. */
describe('records through the client', () => {
  let server: InPageServer;
  let leader: Client;
  const clientOf = (persona: Parameters<InPageServer['getToken']>[0]) =>
    createClient({ baseUrl: 'http://in-page.test', fetch: server.fetch, getToken: () => server.getToken(persona) });

  before(async () => {
    server = await createInPageServer();
    leader = clientOf('school-leader');
  });

  it('come in pages that a loop walks without losing or repeating one', async () => {
    const { items, nextCursor } = await leader.interventions.list({ institutionId: ['EX-S1'], limit: 2000 });
    expect(nextCursor).to.equal(undefined);
    const walked: string[] = [];
    for await (const { id } of leader.interventions.list({ institutionId: ['EX-S1'], limit: 3 })) walked.push(id);
    expect(walked).to.have.length.greaterThan(3);
    expect(walked).to.deep.equal(items.map(({ id }) => id));
  });

  it('are filtered by every value of a list', async () => {
    const { items } = await leader.interventions.list({ state: ['active', 'planned'] });
    expect(new Set(items.map(({ state }) => state))).to.deep.equal(new Set(['active', 'planned']));
  });

  it('of every kind can be listed', async () => {
    const { municipalities, policySets, institutions, groups, staffMembers, children, resourceCentres } = leader;
    for (const { list } of [
      municipalities,
      policySets,
      institutions,
      groups,
      staffMembers,
      children,
      resourceCentres,
    ]) {
      expect((await list()).items).not.to.deep.equal([]);
    }
  });

  it('are counted by a field', async () => {
    const { by, items } = await leader.interventions.count({ by: 'state' });
    expect(by).to.equal('state');
    expect(items.map(({ code }) => code)).to.include('active');
  });

  it('are read whole', async () => {
    expect(await leader.interventions.get('EX-I03')).to.include({ view: 'whole', title: 'Legegruppe i 5.B' });
  });

  it('that are not there, or not to be seen, are not found', async () => {
    const error = await rejection(leader.interventions.get('EX-NOWHERE'), NotFoundError);
    expect(error.requestId).to.be.a('string').and.not.equal('');
  });

  it('are created, changed, taken further and told about', async () => {
    const draft = await leader.interventions.create(freshIntervention());
    expect(draft).to.include({ version: 1, state: 'draft' });
    const changed = await leader.interventions.update(draft, { title: 'Lege for alle', to: null });
    expect(changed).to.include({ version: 2, title: 'Lege for alle' }).and.not.have.property('to');
    const cancelled = await leader.interventions.transition(changed, {
      to: 'cancelled',
      reason: 'Klassen fandt selv på det.',
    });
    expect(cancelled).to.include({ version: 3, state: 'cancelled' });
    const { items } = await leader.interventions.history(draft.id);
    expect(items.map(({ version, action }) => `${version} ${action}`)).to.deep.equal([
      '3 transitioned',
      '2 updated',
      '1 created',
    ]);
    expect((await leader.interventions.findings(draft.id)).items).to.be.an('array');
  });

  it('have a history in pages', async () => {
    const draft = await leader.interventions.create(freshIntervention());
    await leader.interventions.update(draft, { title: 'Lege for alle' });
    const versions: number[] = [];
    for await (const { version } of leader.interventions.history(draft.id, { limit: 1 })) versions.push(version);
    expect(versions).to.deep.equal([2, 1]);
  });

  it('are removed while they are drafts, and not after', async () => {
    const draft = await leader.interventions.create(freshIntervention());
    expect(await leader.interventions.remove(draft)).to.equal(undefined);
    await rejection(leader.interventions.get(draft.id), NotFoundError);
    await rejection(leader.interventions.remove(await leader.interventions.get('EX-I03')), NotRemovableError);
  });

  it('that somebody else changed are a conflict with base, mine and theirs', async () => {
    const base = await leader.interventions.create(freshIntervention());
    await leader.interventions.update(base, { title: 'Deres titel' });
    const error = await rejection(leader.interventions.update(base, { title: 'Min titel', to: null }), ConflictError);
    expect(error.base).to.deep.equal(base);
    expect(error.mine).to.include({ version: 1, title: 'Min titel' }).and.not.have.property('to');
    expect(error.theirs).to.include({ version: 2, title: 'Deres titel', to: '2027-05-28' });
  });

  it('are not taken further from a version that is not theirs any more', async () => {
    const base = await leader.interventions.create(freshIntervention());
    await leader.interventions.update(base, { title: 'Deres titel' });
    const step = { to: 'cancelled', reason: 'Aftalt på mødet.' } as const;
    const error = await rejection(leader.interventions.transition(base, step), ConflictError);
    expect(error.mine).to.include({ state: 'cancelled' });
    expect(error.theirs).to.include({ state: 'draft' });
  });

  it('that are not valid are refused with a pointer to each field', async () => {
    const wrong = freshIntervention({ title: '', from: '8. marts' });
    const error = await rejection(leader.interventions.create(wrong), ValidationError);
    expect(error.errors.map(({ pointer }) => pointer)).to.include.members(['/title', '/from']);
  });

  it('that end before they start are refused with the rule', async () => {
    const wrong = freshIntervention({ from: '2027-03-08', to: '2027-03-01' });
    const error = await rejection(leader.interventions.create(wrong), ValidationError);
    expect(error.findings.map(({ code, path }) => `${code} ${path}`)).to.deep.equal(['STRUCT-period /to']);
  });

  it('that cannot go to a state say where they can', async () => {
    const draft = await leader.interventions.create(freshIntervention());
    const error = await rejection(leader.interventions.transition(draft, { to: 'closed' }), TransitionBlockedError);
    expect(error.allowed).to.have.members(['planned', 'cancelled']);
  });

  it('may not be created by everybody', async () => {
    await rejection(clientOf('guardian').interventions.create(freshIntervention()), ForbiddenError);
  });

  it('are created once for one idempotency key', async () => {
    const idempotencyKey = crypto.randomUUID();
    const first = await leader.interventions.create(freshIntervention(), { idempotencyKey });
    const again = await leader.interventions.create(freshIntervention(), { idempotencyKey });
    expect(again.id).to.equal(first.id);
    const other = leader.interventions.create(freshIntervention({ title: 'En anden' }), { idempotencyKey });
    expect((await rejection(other, ApiError)).code).to.equal('idempotency-key-reused');
  });

  it('are created each time for calls without a key of their own', async () => {
    const first = await leader.interventions.create(freshIntervention());
    expect((await leader.interventions.create(freshIntervention())).id).not.to.equal(first.id);
  });

  it('with an id that is taken are refused', async () => {
    await rejection(leader.interventions.create(freshIntervention({ id: 'EX-I03' })), AlreadyExistsError);
  });

  it('are not asked for by a caller that has given up', async () => {
    const controller = new AbortController();
    const answer = leader.interventions.list({}, { signal: controller.signal }).then();
    controller.abort();
    expect((await rejection(answer, DOMException)).name).to.equal('AbortError');
  });

  it('stop coming when a loop over pages is aborted', async () => {
    const controller = new AbortController();
    const seen: string[] = [];
    const walk = async () => {
      for await (const { id } of leader.interventions.list({ limit: 2 }, { signal: controller.signal })) {
        seen.push(id);
        controller.abort();
      }
    };
    await rejection(walk(), DOMException);
    expect(seen).to.have.length(2);
  });
});
