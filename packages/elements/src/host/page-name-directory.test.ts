import { expect } from '@open-wc/testing';
import { createClient } from '@samspil/client';
import { gatherConsole } from '../testing/console.test.fixture.js';
import { stopTimers } from '../testing/timers.test.fixture.js';
import type { HostDirectory } from './name-directory.js';
import { PageNameDirectory } from './page-name-directory.js';

/** What the API knows in these tests, by the list that has it. */
const known: Readonly<
  Record<
    string,
    readonly { readonly id: string; readonly displayName?: string; readonly label?: string; readonly name?: string }[]
  >
> = {
  'staff-members': [{ id: 'S-1', displayName: 'Helle Toft' }, { id: 'S-2' }],
  groups: [{ id: 'G-1', label: '5.B' }],
  institutions: [{ id: 'I-1', name: 'Bakkeskolen' }],
  children: [{ id: 'Elev-5B-07' }],
};

/** An API that knows these names, and notes what it is asked. */
function api({ broken = () => false }: { broken?: () => boolean } = {}) {
  const asked: string[] = [];
  const client = createClient({
    baseUrl: 'http://names.test',
    getToken: () => 'token',
    fetch: async (input) => {
      const { pathname, searchParams } = new URL(String(input instanceof Request ? input.url : input));
      const list = pathname.split('/').at(-1) ?? '';
      const ids = searchParams.get('ids')?.split(',') ?? [];
      asked.push(`${list} ${ids.join(' ')}`);
      if (broken()) throw new TypeError('Failed to fetch');
      return Response.json({ items: (known[list] ?? []).filter(({ id }) => ids.includes(id)) });
    },
  });
  return { client, asked };
}

interface Options {
  readonly directory?: HostDirectory;
  readonly broken?: () => boolean;
}

function names({ directory, broken }: Options = {}) {
  const { client, asked } = api(broken === undefined ? {} : { broken });
  let language: 'da' | 'en' = 'da';
  const page = new PageNameDirectory({ source: client, directory: () => directory, language: () => language });
  return { page, asked, speak: (next: 'da' | 'en') => (language = next) };
}

/** Waits until the directory has told that names are known. */
const told = (page: PageNameDirectory) =>
  new Promise<void>((resolve) => {
    const leave = page.subscribe(() => {
      leave();
      resolve();
    });
  });

describe('PageNameDirectory', () => {
  it('does not know a name at first, and tells when it does', async () => {
    const { page } = names();
    expect(page.nameOf('S-1', 'staffMember')).to.equal(undefined);
    await told(page);
    expect(page.nameOf('S-1', 'staffMember')).to.equal('Helle Toft');
  });

  it('asks for everything that is wanted in one turn at once, each id once', async () => {
    const { page, asked } = names();
    for (const id of ['S-1', 'S-2', 'S-1']) page.nameOf(id, 'staffMember');
    page.nameOf('G-1', 'group');
    await told(page);
    expect(asked.sort()).to.deep.equal(['groups G-1', 'staff-members S-1 S-2']);
  });

  it('keeps what it has learnt', async () => {
    const { page, asked } = names();
    page.nameOf('I-1', 'institution');
    await told(page);
    page.nameOf('I-1', 'institution');
    await Promise.resolve();
    expect(asked).to.have.length(1);
  });

  it('finds names without being told what kind an id is', async () => {
    const { page } = names();
    for (const id of ['S-1', 'G-1', 'I-1', 'Elev-5B-07']) page.nameOf(id);
    await told(page);
    expect(['S-1', 'G-1', 'I-1', 'Elev-5B-07'].map((id) => page.nameOf(id))).to.deep.equal([
      'Helle Toft',
      '5.B',
      'Bakkeskolen',
      'Elev-5B-07',
    ]);
  });

  it('splits what is too much for one address', async () => {
    const { page, asked } = names();
    for (let number = 0; number < 150; number++) page.nameOf(`S-${number}`, 'staffMember');
    await told(page);
    expect(asked.map((line) => line.split(' ').length - 1)).to.deep.equal([100, 50]);
  });

  it('asks the host first, and the API only for the rest', async () => {
    const { page, asked } = names({ directory: async () => new Map([['S-1', { name: 'Helle T.', initials: 'HT' }]]) });
    page.nameOf('S-1', 'staffMember');
    page.nameOf('G-1', 'group');
    await told(page);
    expect(page.nameOf('S-1', 'staffMember')).to.equal('Helle T.');
    expect(page.initialsOf('S-1')).to.equal('HT');
    expect(asked).to.deep.equal(['groups G-1']);
  });

  it('shows the pseudonym of a child that the host does not name, without asking the API', async () => {
    const { page, asked } = names();
    page.nameOf('Elev-5B-07', 'child');
    await told(page);
    expect(page.nameOf('Elev-5B-07', 'child')).to.equal('Elev-5B-07');
    expect(asked).to.deep.equal([]);
  });

  it('says so, in the language of the page, where nobody knows a name', async () => {
    const { page, speak } = names();
    page.nameOf('S-2', 'staffMember');
    await told(page);
    expect(page.nameOf('S-2', 'staffMember')).to.equal('navn ukendt');
    speak('en');
    expect(page.nameOf('S-2', 'staffMember')).to.equal('name unknown');
  });

  const badAnswers: readonly (readonly [what: string, directory: HostDirectory])[] = [
    ['rejects', () => Promise.reject(new Error('the register is down'))],
    [
      'throws',
      () => {
        throw new Error('not ready');
      },
    ],
    // What a host in plain JavaScript may do.
    ['gives nothing', (() => undefined) as unknown as HostDirectory],
    ['gives no map', (async () => ({ 'S-1': { name: 'Helle T.' } })) as unknown as HostDirectory],
    ['gives entries without a name', (async () => new Map([['S-1', {}]])) as unknown as HostDirectory],
  ];
  for (const [what, directory] of badAnswers) {
    it(`takes the API’s names where the host’s directory ${what}`, async () => {
      gatherConsole();
      const { page } = names({ directory });
      page.nameOf('S-1', 'staffMember');
      await told(page);
      expect(page.nameOf('S-1', 'staffMember')).to.equal('Helle Toft');
    });
  }

  it('takes the API’s names where the host’s directory never answers', async () => {
    gatherConsole();
    const pass = stopTimers();
    const { page } = names({ directory: () => new Promise(() => {}) });
    page.nameOf('S-1', 'staffMember');
    const known = told(page);
    // The question is put at the end of the turn.
    await Promise.resolve();
    pass(10_000);
    await known;
    expect(page.nameOf('S-1', 'staffMember')).to.equal('Helle Toft');
  });

  it('asks the API again, after a pause, where it could not be reached', async () => {
    gatherConsole();
    const pass = stopTimers();
    let down = true;
    const { page } = names({ broken: () => down });
    page.nameOf('S-1', 'staffMember');
    await told(page);
    expect(page.nameOf('S-1', 'staffMember')).to.equal('navn ukendt');
    down = false;
    pass(30_000);
    page.nameOf('S-1', 'staffMember');
    await told(page);
    expect(page.nameOf('S-1', 'staffMember')).to.equal('Helle Toft');
  });

  it('keeps no name, and looks nothing up, after its end', async () => {
    const { page, asked } = names();
    page.nameOf('S-1', 'staffMember');
    await told(page);
    page.end();
    expect(page.nameOf('S-1', 'staffMember')).to.equal(undefined);
    await Promise.resolve();
    expect(asked).to.have.length(1);
  });
});
