import { expect } from '@open-wc/testing';
import { version } from '../version.js';
import { define } from './define.js';

let count = 0;

/** A class under a name that no other test has used: a registry never forgets. */
function elementClass({ baseName = `thing-${++count}`, version: ownVersion = '1.0.0' } = {}) {
  return class extends HTMLElement {
    static readonly baseName = baseName;
    static readonly version = ownVersion;
  };
}

/** The lines that go to `console.warn` while something runs. */
function warningsOf(run: () => void): string[] {
  const lines: string[] = [];
  const { warn } = console;
  console.warn = (...parts: unknown[]) => lines.push(parts.join(' '));
  try {
    run();
  } finally {
    console.warn = warn;
  }
  return lines;
}

describe('define', () => {
  it('registers a class under samspil- and its name', () => {
    const Thing = elementClass();
    const tag = define(Thing);
    expect(tag).to.equal(`samspil-${Thing.baseName}`);
    expect(document.createElement(tag)).to.be.instanceOf(Thing);
  });

  it('does nothing, and says nothing, when the same class comes again', () => {
    const Thing = elementClass();
    define(Thing);
    expect(warningsOf(() => define(Thing))).to.deep.equal([]);
  });

  it('takes another prefix, also for a class that is registered already', () => {
    const Thing = elementClass();
    define(Thing);
    const tag = define(Thing, { prefix: 'kommune' });
    expect(tag).to.equal(`kommune-${Thing.baseName}`);
    expect(document.createElement(tag)).to.be.instanceOf(Thing);
    expect(warningsOf(() => define(Thing, { prefix: 'kommune' }))).to.deep.equal([]);
  });

  it('keeps the first class under a name and warns once, with both versions', () => {
    const First = elementClass({ version: '1.0.0' });
    const Second = elementClass({ baseName: First.baseName, version: '2.0.0' });
    const tag = define(First);
    const warnings = warningsOf(() => {
      define(Second);
      define(Second);
    });
    expect(document.createElement(tag)).to.be.instanceOf(First);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include(`<${tag}>`).and.include('1.0.0').and.include('2.0.0');
  });

  it('warns once for a second copy, however many elements it brings', () => {
    const first = [elementClass({ version: '3.0.0' }), elementClass({ version: '3.0.0' })];
    for (const each of first) define(each);
    const warnings = warningsOf(() => {
      for (const { baseName } of first) define(elementClass({ baseName, version: '4.0.0' }));
    });
    expect(warnings).to.have.length(1);
  });

  it('stays first-come where the name belongs to a class that is not ours', () => {
    const Ours = elementClass();
    class Foreign extends HTMLElement {}
    customElements.define(`samspil-${Ours.baseName}`, Foreign);
    const warnings = warningsOf(() => define(Ours));
    expect(customElements.get(`samspil-${Ours.baseName}`)).to.equal(Foreign);
    expect(warnings[0]).to.include('unknown').and.include('1.0.0');
  });

  it('registers where it is told to, and nowhere else', () => {
    const names = new Map<string, CustomElementConstructor>();
    const registry = {
      get: (name: string) => names.get(name),
      define: (name: string, registered: CustomElementConstructor) => void names.set(name, registered),
    };
    const Thing = elementClass();
    const tag = define(Thing, { registry });
    expect(names.get(tag)).to.equal(Thing);
    expect(customElements.get(tag)).to.equal(undefined);
  });
});

describe('version', () => {
  it('is that of the package', async () => {
    const manifest: unknown = await (await fetch('/packages/elements/package.json')).json();
    expect(manifest).to.have.property('version', version);
  });
});
