import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PersonaCode } from '@samspil/server/demo';
import { asList, assertProblem, errorsOf, itemsOf } from '../answers.js';
import type { Answer, Api } from '../api.js';
import { draft } from '../interventions.js';

const session = {
  interventionId: 'EX-I12',
  institutionId: 'EX-S1',
  date: '2027-03-08',
  start: '08:00',
  end: '09:30',
  minutes: 90,
  presentStaffIds: ['EX-P09'],
};
const review = {
  interventionId: 'EX-I12',
  institutionId: 'EX-S1',
  kind: 'midway',
  date: '2027-03-16',
  participantIds: ['EX-P09', 'EX-P18'],
};
const note = {
  interventionId: 'EX-I12',
  institutionId: 'EX-S1',
  authorId: 'EX-P09',
  date: '2027-03-04',
  what: 'Billedprogrammet virker.',
  visibility: 'permanentStaff',
};
const intervention = { ...draft, ownerId: 'EX-P09' };
const template = { title: 'Rolig start', institutionId: 'EX-S1' };
const cprLike = ['0101', '70-', '1234'].join('');
const long = (n: number) => 'x'.repeat(n);
const many = (n: number) => Array.from({ length: n }, (_, at) => `EX-X${at}`);

/** Sessions, reviews, notes and templates: their lives, their rules, and what they refuse. */
export function workSuite(api: () => Api): void {
  const as: PersonaCode = 'resource-person';
  const create = (plural: string, body: unknown) => api().call(`/v1/${plural}`, { as, method: 'POST', body });
  const step = (plural: string, record: Answer, version: number, body: unknown) =>
    api().call(`/v1/${plural}/${String(record.body.id)}/transitions`, { as, method: 'POST', version, body });
  async function made(plural: string, body: unknown): Promise<Answer> {
    const answer = await create(plural, body);
    assert.equal(answer.status, 201, answer.text);
    return answer;
  }
  const findingsOf = async (path: string) => itemsOf(await api().call(`/v1/${path}/findings`, { as }));

  describe('a session', () => {
    it('is planned, held, and put right where that was a mistake, each with its reason', async () => {
      const planned = await made('sessions', session);
      assert.equal(planned.body.state, 'planned');
      const held = await step('sessions', planned, 1, { to: 'held', patch: { minutes: 75, end: '09:15' } });
      assert.deepEqual([held.status, held.body.state, held.body.minutes], [200, 'held', 75], held.text);
      assertProblem(await step('sessions', planned, 2, { to: 'missed' }), 422, 'validation-failed', '/reason');
      const missed = await step('sessions', planned, 2, { to: 'missed', reason: 'Det var ugen efter.' });
      assert.equal(missed.body.state, 'missed', missed.text);
      const again = await step('sessions', planned, 3, { to: 'held' });
      assert.equal(again.body.state, 'held', again.text);
      assertProblem(await step('sessions', planned, 4, { to: 'cancelled', reason: 'x' }), 409, 'illegal-transition');
      assert.equal((await step('sessions', planned, 4, { to: 'archived' })).status, 200);
      assertProblem(await step('sessions', planned, 5, { to: 'held' }), 409, 'illegal-transition');
    });

    it('is not held by nobody', async () => {
      const planned = await made('sessions', { ...session, presentStaffIds: [] });
      const refused = await step('sessions', planned, 1, { to: 'held' });
      assertProblem(refused, 409, 'transition-blocked', '/presentStaffIds');
      assert.deepEqual(
        asList(refused.body.findings).map(({ code }) => code),
        ['GUARD-present'],
      );
      const held = await step('sessions', planned, 1, { to: 'held', patch: { presentStaffIds: ['EX-P09'] } });
      assert.equal(held.status, 200, held.text);
    });

    it('is called off with a reason, and only deleted before it was held', async () => {
      const planned = await made('sessions', session);
      assertProblem(await step('sessions', planned, 1, { to: 'cancelled' }), 422, 'validation-failed', '/reason');
      assert.equal((await step('sessions', planned, 1, { to: 'cancelled', reason: 'Lejrskole' })).status, 200);
      const path = `/v1/sessions/${String(planned.body.id)}`;
      assertProblem(await api().call(path, { as, method: 'DELETE', version: 2 }), 409, 'not-removable');
      const other = await made('sessions', session);
      const removed = await api().call(`/v1/sessions/${String(other.body.id)}`, { as, method: 'DELETE', version: 1 });
      assert.equal(removed.status, 204);
    });

    it('with an absent child asks what the time was used for (INV-57)', async () => {
      const about = { ...session, interventionId: 'EX-I03', absentSubjectRefs: ['Elev-5B-12'] };
      const created = await made('sessions', about);
      const path = `sessions/${String(created.body.id)}`;
      assert.deepEqual(
        (await findingsOf(path)).map(({ code, severity }) => [code, severity]),
        [['INV-57', 'warning']],
      );
      const patched = await api().call(`/v1/${path}`, {
        as,
        method: 'PATCH',
        version: 1,
        body: { repurposed: { to: 'Leg for hele klassen' } },
      });
      assert.equal(patched.status, 200, patched.text);
      assert.deepEqual(await findingsOf(path), []);
    });

    it('belongs to the institution of its intervention, and its children do', async () => {
      for (const [fields, pointer] of [
        [{ institutionId: 'EX-S2' }, undefined],
        [{ absentSubjectRefs: ['Elev-6B-02'] }, '/absentSubjectRefs/0'],
        [{ interventionId: 'EX-I21' }, undefined],
      ] as const) {
        const answer = await create('sessions', { ...session, ...fields });
        assert.ok([403, 422].includes(answer.status), answer.text);
        if (pointer !== undefined) assert.equal(errorsOf(answer)[0]?.pointer, pointer, answer.text);
      }
    });

    it('is listed by window, state and who is to be there', async () => {
      const list = async (query: string) => itemsOf(await api().call(`/v1/sessions?limit=2000&${query}`, { as }));
      const week = await list('interventionId=EX-I03&from=2027-02-22&to=2027-02-28');
      assert.deepEqual(
        week.map(({ date }) => date),
        ['2027-02-23', '2027-02-25'],
      );
      assert.ok(week.every((item) => item.view === 'summary' && item.note === undefined && item.minutes === 45));
      const missed = await list('interventionId=EX-I03&state=missed');
      assert.deepEqual(
        missed.map(({ date }) => date),
        ['2026-11-26', '2027-03-02'],
      );
      const nis = await list('presentStaffId=EX-P14');
      assert.deepEqual(
        nis.map(({ date }) => date),
        ['2027-01-20', '2027-02-10'],
      );
    });
  });

  describe('a review', () => {
    it('is held with what it came to, and is a dialogue', async () => {
      const planned = await made('reviews', { ...review, participantIds: ['EX-P09'] });
      const path = `reviews/${String(planned.body.id)}`;
      const refused = await step('reviews', planned, 1, { to: 'held' });
      assertProblem(refused, 409, 'transition-blocked', '/findings');
      assert.deepEqual(
        (await findingsOf(path)).map(({ code, severity }) => [code, severity]),
        [
          ['INV-24', 'warning'],
          ['GUARD-outcome', 'error'],
        ],
      );
      const patch = {
        findings: 'Rytmen holder.',
        decision: 'continue',
        otherParticipants: ['forældre'],
        effortAndBenefit: [{ id: 'V1', perspective: 'teacher', effort: 2, benefit: 4 }],
      };
      const held = await step('reviews', planned, 1, { to: 'held', patch });
      assert.deepEqual([held.status, held.body.state], [200, 'held'], held.text);
      assert.deepEqual(await findingsOf(path), []);
      assertProblem(await step('reviews', planned, 2, { to: 'planned' }), 409, 'illegal-transition');
      assertProblem(await step('reviews', planned, 2, { to: 'cancelled', reason: 'x' }), 409, 'illegal-transition');
      assert.equal((await step('reviews', planned, 2, { to: 'archived' })).status, 200);
    });

    it('is called off with a reason', async () => {
      const planned = await made('reviews', review);
      assertProblem(await step('reviews', planned, 1, { to: 'cancelled' }), 422, 'validation-failed', '/reason');
      assert.equal((await step('reviews', planned, 1, { to: 'cancelled', reason: 'Sygdom' })).status, 200);
    });

    it('planned or held answers the question for a midway review, and nothing else does (INV-61)', async () => {
      const codes = async (id: unknown) =>
        (await findingsOf(`interventions/${String(id)}`))
          .map(({ code }) => code)
          .filter((code) => /^INV-61/.test(`${code}`));
      const long = await made('interventions', intervention);
      assert.deepEqual(await codes(long.body.id), ['INV-61']);
      const planned = await made('reviews', { ...review, interventionId: long.body.id });
      assert.deepEqual(await codes(long.body.id), []);
      assert.equal((await step('reviews', planned, 1, { to: 'cancelled', reason: 'Flyttet' })).status, 200);
      assert.deepEqual(await codes(long.body.id), ['INV-61']);
      const short = await made('interventions', { ...intervention, to: '2027-04-16' });
      assert.deepEqual(await codes(short.body.id), []);
      await made('reviews', { ...review, interventionId: short.body.id });
      assert.deepEqual(await codes(short.body.id), ['INV-61-notRequired']);
    });
  });

  describe('the support of one child', () => {
    it('is added up over the interventions that run, whoever drafts one more (INV-31)', async () => {
      const more = await made('interventions', {
        ...intervention,
        targetType: 'child',
        groupIds: ['EX-S1-2A'],
        subjectRefs: ['Elev-2A-11'],
        methods: ['supplementaryTeaching'],
        subject: 'dansk',
        weeklyMinutesPlanned: 30,
      });
      const found = (await findingsOf(`interventions/${String(more.body.id)}`)).filter(({ code }) => code === 'INV-31');
      assert.deepEqual(
        found.map(({ severity, params }) => [severity, params]),
        [['warning', { subject: 'Elev-2A-11', minutes: 570, threshold: 540, percent: 80 }]],
      );
    });
  });

  describe('bad input in the course of an intervention', () => {
    type Case = readonly [fields: Record<string, unknown>, pointer: string, code: string];
    const cases: Readonly<Record<string, readonly [body: object, cases: readonly Case[]]>> = {
      sessions: [
        session,
        [
          [{ interventionId: undefined }, '/interventionId', 'required'],
          [{ date: '2027-02-29' }, '/date', 'bad-format'],
          [{ start: '24:00' }, '/start', 'bad-format'],
          [{ start: '8:00' }, '/start', 'bad-format'],
          [{ end: '09:30:00' }, '/end', 'bad-format'],
          [{ minutes: -1 }, '/minutes', 'too-small'],
          [{ minutes: 10_081 }, '/minutes', 'too-large'],
          [{ minutes: 1.5 }, '/minutes', 'wrong-type'],
          [{ minutes: undefined }, '/minutes', 'required'],
          [{ place: '' }, '/place', 'too-short'],
          [{ place: long(201) }, '/place', 'too-long'],
          [{ presentStaffIds: many(31) }, '/presentStaffIds', 'too-many'],
          [{ presentStaffIds: [cprLike] }, '/presentStaffIds/0', 'cpr-number'],
          [{ absentSubjectRefs: 'Elev-5B-12' }, '/absentSubjectRefs', 'wrong-type'],
          [{ absenceReason: long(501) }, '/absenceReason', 'too-long'],
          [{ additionalChildren: 201 }, '/additionalChildren', 'too-large'],
          [{ repurposed: {} }, '/repurposed/to', 'required'],
          [{ repurposed: { to: 'Leg', by: 'Ida' } }, '/repurposed/by', 'unknown-field'],
          [{ note: long(2_001) }, '/note', 'too-long'],
        ],
      ],
      reviews: [
        review,
        [
          [{ kind: 'monthly' }, '/kind', 'not-one-of'],
          [{ participantIds: undefined }, '/participantIds', 'required'],
          [{ participantIds: many(31) }, '/participantIds', 'too-many'],
          [{ otherParticipants: [''] }, '/otherParticipants/0', 'too-short'],
          [{ findings: '  ' }, '/findings', 'blank'],
          [{ decision: 'maybe' }, '/decision', 'not-one-of'],
          [{ nextReviewAt: 'snart' }, '/nextReviewAt', 'bad-format'],
          [{ guardianView: long(4_001) }, '/guardianView', 'too-long'],
          [{ childView: 7 }, '/childView', 'wrong-type'],
          [
            { effortAndBenefit: [{ id: 'V1', perspective: 'teacher', effort: 6, benefit: 1 }] },
            '/effortAndBenefit/0/effort',
            'too-large',
          ],
          [
            { effortAndBenefit: [{ id: 'V1', perspective: 'cat', effort: 1, benefit: 1 }] },
            '/effortAndBenefit/0/perspective',
            'not-one-of',
          ],
          [
            { effortAndBenefit: [{ id: 'V1', perspective: 'teacher', effort: 1 }] },
            '/effortAndBenefit/0/benefit',
            'required',
          ],
        ],
      ],
      'activity-notes': [
        note,
        [
          [{ what: undefined }, '/what', 'required'],
          [{ what: long(4_001) }, '/what', 'too-long'],
          [{ reasoning: 'nul \u0000' }, '/reasoning', 'bad-character'],
          [{ visibility: 'everybody' }, '/visibility', 'not-one-of'],
          [{ authorId: 'Ida Vejlersen' }, '/authorId', 'invalid-id'],
          [{ groupIds: many(31) }, '/groupIds', 'too-many'],
        ],
      ],
      'intervention-templates': [
        template,
        [
          [{ title: undefined }, '/title', 'required'],
          [{ level: 'gentle' }, '/level', 'not-one-of'],
          [{ methods: ['magic'] }, '/methods/0', 'not-one-of'],
          [{ dosage: { leastWeeks: 0 } }, '/dosage/leastWeeks', 'too-small'],
          [{ dosage: { mostWeeks: 105 } }, '/dosage/mostWeeks', 'too-large'],
          [{ dosage: { weeks: 6 } }, '/dosage/weeks', 'unknown-field'],
          [{ goals: [{ id: 'M1', text: 'x' }] }, '/goals/0/aim', 'required'],
        ],
      ],
      interventions: [
        intervention,
        [
          [{ challenges: Array.from({ length: 21 }, () => 'x') }, '/challenges', 'too-many'],
          [{ challenges: [long(501)] }, '/challenges/0', 'too-long'],
          [{ subject: long(81) }, '/subject', 'too-long'],
          [{ expectations: [{ id: 'F1', from: 'Skolen', to: 'Hjemmet' }] }, '/expectations/0/text', 'required'],
          [
            { expectations: [{ id: 'F1', from: 'A', to: 'B', text: 'C', agreedAt: 'i går' }] },
            '/expectations/0/agreedAt',
            'bad-format',
          ],
          [{ roles: [{ id: 'R1', staffId: 'EX-P09' }] }, '/roles/0/responsibilities', 'required'],
          [{ templateId: 'med mellemrum' }, '/templateId', 'invalid-id'],
          [{ closure: { anchoringDueAt: '2027-13-01' } }, '/closure/anchoringDueAt', 'bad-format'],
          [{ closure: { anchoringOwnerId: cprLike } }, '/closure/anchoringOwnerId', 'cpr-number'],
        ],
      ],
    };
    for (const [plural, [body, bad]] of Object.entries(cases)) {
      it(`names each wrong field of ${plural} by pointer and code`, async () => {
        for (const [fields, pointer, code] of bad) {
          const answer = await create(plural, { ...body, ...fields });
          assertProblem(answer, 422, 'validation-failed');
          assert.deepEqual(
            errorsOf(answer).map((error) => [error.pointer, error.code]),
            [[pointer, code]],
            answer.text,
          );
        }
      });
    }

    it('keeps what cannot be: an end before the start, a next review before this one, a note about nothing', async () => {
      const twice = [{ id: 'V1', perspective: 'teacher', effort: 1, benefit: 1 }];
      for (const [plural, body, pointer] of [
        ['sessions', { ...session, end: '08:00' }, '/end'],
        ['reviews', { ...review, nextReviewAt: review.date }, '/nextReviewAt'],
        ['reviews', { ...review, effortAndBenefit: [...twice, ...twice] }, '/effortAndBenefit/1/id'],
        ['activity-notes', { ...note, interventionId: undefined }, undefined],
        ['interventions', { ...intervention, roles: [role, role] }, '/roles/1/id'],
      ] as const) {
        const answer = await create(plural, body);
        // A note about nothing is nobody's to write, so it is refused before its rules are looked at.
        assert.ok(answer.status === 422 || (answer.status === 403 && pointer === undefined), answer.text);
        if (pointer !== undefined) assertProblem(answer, 422, 'rule-broken', pointer);
      }
    });

    it('points only to what exists and can be seen', async () => {
      for (const [plural, body, pointer] of [
        ['sessions', { ...session, presentStaffIds: ['EX-P77'] }, '/presentStaffIds/0'],
        ['reviews', { ...review, participantIds: ['EX-P09', 'Elev-5B-07'] }, '/participantIds/1'],
        ['activity-notes', { ...note, sessionId: 'EX-I21-S01' }, '/sessionId'],
        ['interventions', { ...intervention, templateId: 'EX-T99' }, '/templateId'],
        ['interventions', { ...intervention, roles: [{ ...role, staffId: 'EX-P77' }] }, '/roles/0/staffId'],
        ['interventions', { ...intervention, closure: { anchoringOwnerId: 'EX-P77' } }, '/closure/anchoringOwnerId'],
      ] as const) {
        assertProblem(await create(plural, body), 422, 'reference-missing', pointer);
      }
    });
  });
}

const role = { id: 'R1', staffId: 'EX-P09', responsibilities: 'Leder samlingen.' };
