import { expect } from '@open-wc/testing';
import { setFieldState } from './field-states.js';

/** The internals of an engine that has the states as given. */
function internalsWith(states: unknown): ElementInternals {
  return { states } as ElementInternals;
}

describe('setFieldState', () => {
  const oldEngines: readonly (readonly [name: string, internals: ElementInternals])[] = [
    ['does not know custom states', internalsWith(undefined)],
    [
      'wants them to begin with two hyphens',
      internalsWith({
        add: () => {
          throw new SyntaxError('must start with --');
        },
        delete: () => false,
      }),
    ],
  ];
  for (const [name, internals] of oldEngines) {
    it(`puts an attribute on the element where the engine ${name}`, () => {
      const host = document.createElement('div');
      setFieldState(internals, host, 'user-invalid', true);
      expect(host.hasAttribute('data-state-user-invalid')).to.equal(true);
      setFieldState(internals, host, 'user-invalid', false);
      expect(host.hasAttribute('data-state-user-invalid')).to.equal(false);
    });
  }

  it('puts none where the state does it', () => {
    const states = new Set<string>();
    const host = document.createElement('div');
    setFieldState(internalsWith(states), host, 'invalid', true);
    expect([...states]).to.deep.equal(['invalid']);
    expect(host.attributes.length).to.equal(0);
  });
});
