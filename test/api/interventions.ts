import assert from 'node:assert/strict';
import type { Answer, Api } from './api.js';

/** The persona that the suites act as, unless another is named; the owner of the drafts. */
export const leader = 'school-leader';

/** The smallest intervention that Skole Alfa's leader may create. */
export const draft = {
  title: 'Fælles start på dagen',
  aims: ['social'],
  level: 'preventive',
  targetType: 'group',
  groupIds: ['EX-S1-5B'],
  setting: 'inClass',
  origin: 'proactive',
  ownerId: 'EX-P01',
  institutionId: 'EX-S1',
  from: '2027-03-08',
  to: '2027-05-28',
};

/** What is needed besides to set it going. */
export const whatItTakes = {
  goals: [{ id: 'G1', aim: 'social', text: 'Alle kommer godt ind ad døren', state: 'active' }],
  frame: {
    place: 'Klassen',
    time: 'Kl. 8',
    successCriteria: 'Ro inden fem minutter',
    stopCriteria: 'Uro efter tre uger',
  },
};

export const pathOf = (intervention: Answer) => `/v1/interventions/${String(intervention.body.id)}`;

/** Makes interventions, and looks at them again, as Skole Alfa's leader. */
export function interventionsOn(api: () => Api) {
  return {
    async create(fields: Record<string, unknown> = {}): Promise<Answer> {
      const answer = await api().call('/v1/interventions', {
        as: leader,
        method: 'POST',
        body: { ...draft, ...fields },
      });
      assert.equal(answer.status, 201, answer.text);
      return answer;
    },
    async unchanged(path: string, before: Answer): Promise<void> {
      const now = await api().call(path, { as: leader });
      assert.deepEqual(now.body, before.body);
    },
  };
}
