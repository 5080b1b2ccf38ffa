import { expect } from 'chai';
import { nextStates, transitionBetween } from '../records/index.js';
import { languages } from '../vocabulary/index.js';
import { definitionOf, recordDefinitions } from './record-definitions.js';

describe('the record definitions', () => {
  it('are found by type, and a type that does not exist is not', () => {
    for (const definition of recordDefinitions) expect(definitionOf(definition.type)).to.equal(definition);
    expect(definitionOf('toString')).to.equal(undefined);
  });

  it('have each plural and each name once', () => {
    for (const nameOf of [
      (at: number) => recordDefinitions[at]?.plural,
      (at: number) => recordDefinitions[at]?.name.one,
    ]) {
      const names = recordDefinitions.map((_definition, at) => nameOf(at));
      expect(new Set(names).size).to.equal(recordDefinitions.length);
    }
  });

  for (const { type, schema, references, facets, filters, views } of recordDefinitions) {
    it(`of ${type} names only fields, roles and types that exist`, () => {
      const fields = Object.keys(schema.shape);
      expect(fields).to.include.members([...facets]);
      for (const seen of Object.values(views)) expect(fields).to.include.members([...seen]);
      expect(Object.keys(references)).to.include.members(Object.values(filters));
      for (const { to, field } of Object.values(references)) {
        expect(definitionOf(to), to).to.not.equal(undefined);
        expect(fields).to.include(field);
      }
    });
  }
});

describe('the lifecycles', () => {
  for (const { type, lifecycle } of recordDefinitions) {
    const { states, transitions, initial, labels, removable } = lifecycle;

    it(`of ${type} lead from and to states that exist`, () => {
      expect(states).to.include.members([initial, ...removable]);
      for (const { from, to } of transitions) expect(states).to.include.members([...from, to]);
    });

    it(`of ${type} reach every state from the first`, () => {
      const reached = new Set([initial]);
      for (const state of reached) for (const next of nextStates(lifecycle, state)) reached.add(next);
      expect([...reached]).to.have.members([...states]);
    });

    it(`of ${type} have one step at most between two states, found by its ends`, () => {
      for (const step of transitions) {
        for (const from of step.from) {
          expect(from).to.not.equal(step.to);
          expect(transitionBetween(lifecycle, from, step.to)).to.equal(step);
          expect(nextStates(lifecycle, from).filter((to) => to === step.to)).to.have.length(1);
        }
      }
      expect(transitionBetween(lifecycle, initial, initial)).to.equal(undefined);
      expect(transitionBetween(lifecycle, 'nowhere', initial)).to.equal(undefined);
    });

    it(`of ${type} have a label for every state and step in every language`, () => {
      expect(Object.keys(labels)).to.have.members([...states]);
      for (const label of [...Object.values(labels), ...transitions.map((step) => step.label)]) {
        for (const language of languages) expect(label[language].trim()).to.not.equal('');
      }
    });

    it(`of ${type} let archived be an end that is reached, not deleted`, () => {
      expect(states).to.include('archived');
      expect(removable).to.not.include('archived');
    });
  }
});
