import { expect } from 'chai';
import { saveErrorOf } from './save-error.js';

function named(name: string, more: object = {}): Error {
  return Object.assign(new Error('The server says so.'), { name }, more);
}

describe('saveErrorOf', () => {
  it('knows a conflict by what somebody else has saved', () => {
    const base = { id: 'A', version: 1 };
    const theirs = { id: 'A', version: 2 };
    expect(saveErrorOf(named('ConflictError', { base, theirs }))).to.deep.equal({ kind: 'conflict', base, theirs });
  });

  it('takes a conflict without a version of theirs for a record that is gone', () => {
    expect(saveErrorOf(named('ConflictError'))).to.deep.equal({ kind: 'gone' });
    expect(saveErrorOf(named('NotFoundError'))).to.deep.equal({ kind: 'gone' });
  });

  it('keeps what was refused, where, and by which rules', () => {
    const errors = [{ pointer: '/to', code: 'endBeforeStart' }];
    expect(saveErrorOf(named('ValidationError', { errors }))).to.deep.equal({
      kind: 'refused',
      errors,
      findings: [],
      message: 'The server says so.',
    });
    expect(saveErrorOf(named('TransitionBlockedError', { findings: [] }))).to.deep.equal({
      kind: 'blocked',
      findings: [],
    });
  });

  it('knows that the role does not allow it', () => {
    expect(saveErrorOf(named('ForbiddenError'))).to.deep.equal({ kind: 'forbidden' });
  });

  it('takes everything else for what it is to whoever loads data', () => {
    const down = named('ServerError', { status: 503, code: 'unexpected-response' });
    expect(saveErrorOf(down)).to.deep.equal({ kind: 'problem', code: 'server-error' });
  });
});
