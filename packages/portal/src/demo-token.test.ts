import assert from 'node:assert/strict';
import test from 'node:test';

type CreateTokenSource = (options: {
  api: string;
  persona: string;
  fetch: typeof globalThis.fetch;
  now: () => number;
}) => () => Promise<string>;

// The page's script is plain JavaScript, served as it is written: its type is stated here.
const { createTokenSource }: { createTokenSource: CreateTokenSource } = await import(
  new URL('../public/demo-token.js', import.meta.url).href
);

const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');

/** A demo API whose tokens live five minutes by a clock that the test turns. */
function demoApi() {
  const asked: string[] = [];
  let time = Date.UTC(2027, 2, 4, 8);
  const source = createTokenSource({
    api: 'http://api.example',
    persona: 'school-leader',
    now: () => time,
    fetch: async (address, init) => {
      asked.push(`${init?.method} ${address} ${init?.body}`);
      // The name with æ and ? makes the payload use the letters in which base64url differs from base64.
      const token = ['e30', encode({ n: asked.length, name: 'æ?>~ÿ', exp: time / 1000 + 300 }), 'signature'].join('.');
      return Response.json({ token });
    },
  });
  return { source, asked, advance: (seconds: number) => (time += seconds * 1000) };
}

test('the persona is asked for once, and the token kept while it has more than a minute left', async () => {
  const { source, asked, advance } = demoApi();
  const first = await source();
  advance(239);
  assert.equal(await source(), first);
  assert.deepEqual(asked, ['POST http://api.example/demo/token {"persona":"school-leader"}']);
});

test('a token with a minute or less left is replaced', async () => {
  const { source, asked, advance } = demoApi();
  const first = await source();
  advance(240);
  assert.notEqual(await source(), first);
  assert.equal(asked.length, 2);
});

test('widgets that ask at the same time share one answer', async () => {
  const { source, asked } = demoApi();
  const [first, second] = await Promise.all([source(), source()]);
  assert.equal(first, second);
  assert.equal(asked.length, 1);
});

test('a refusal is told, and the next call asks again', async () => {
  let refusals = 1;
  const source = createTokenSource({
    api: 'http://api.example',
    persona: 'teacher',
    now: () => 0,
    fetch: async () =>
      refusals-- > 0 ? new Response('', { status: 503 }) : Response.json({ token: `e30.${encode({ exp: 900 })}.s` }),
  });
  await assert.rejects(source(), /503/);
  assert.match(await source(), /^e30\./);
});
