import { expect } from 'chai';
import { blockingFindings, type Finding } from './finding.js';

const finding = (code: string, blocks: Finding['blocks'], overridable = true): Finding => ({
  code,
  severity: 'error',
  blocks,
  path: '',
  params: {},
  overridable,
});
const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code);

const findings = [
  finding('INV-90', 'never'),
  finding('INV-91', 'save', false),
  finding('INV-92', ['planned', 'active']),
  finding('INV-93', ['active'], false),
];

describe('the findings that stand in the way', () => {
  it('of a save are those that block saving', () => {
    expect(codes(blockingFindings(findings, 'save'))).to.deep.equal(['INV-91']);
  });

  it('of a transition are those that block the state it leads to', () => {
    expect(codes(blockingFindings(findings, { to: 'planned' }))).to.deep.equal(['INV-92']);
    expect(codes(blockingFindings(findings, { to: 'active' }))).to.deep.equal(['INV-92', 'INV-93']);
    expect(codes(blockingFindings(findings, { to: 'closed' }))).to.deep.equal([]);
  });

  it('give way to an override with their code, where they may be overridden', () => {
    const overrides = ['INV-92', 'INV-93', 'INV-91'].map((code) => ({ code, rationale: 'Aftalt med ledelsen.' }));
    expect(codes(blockingFindings(findings, { to: 'active' }, overrides))).to.deep.equal(['INV-93']);
    expect(codes(blockingFindings(findings, 'save', overrides))).to.deep.equal(['INV-91']);
    expect(codes(blockingFindings(findings, { to: 'active' }, overrides.slice(1)))).to.deep.equal(['INV-92', 'INV-93']);
  });
});
