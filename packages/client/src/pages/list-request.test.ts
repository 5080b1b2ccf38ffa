import { expect } from 'chai';
import { RepeatedCursorError } from '../errors/repeated-cursor-error.js';
import { rejection } from '../testing/rejection.js';
import { ListRequest, type Page } from './list-request.js';

/** A list of three pages, and which cursors were asked for. */
function threePages() {
  const pages = new Map<string | undefined, Page<string>>([
    [undefined, { items: ['a', 'b'], nextCursor: '2' }],
    ['2', { items: [], nextCursor: '3' }],
    ['3', { items: ['c'] }],
  ]);
  const asked: (string | undefined)[] = [];
  const list = new ListRequest<string>(async (cursor) => {
    asked.push(cursor);
    return pages.get(cursor) ?? { items: [] };
  });
  return { list, asked };
}

describe('a list', () => {
  it('asks for nothing until it is awaited', () => {
    expect(threePages().asked).to.deep.equal([]);
  });

  it('gives its first page when awaited, and asks once', async () => {
    const { list, asked } = threePages();
    expect(await list).to.deep.equal({ items: ['a', 'b'], nextCursor: '2' });
    await list;
    expect(asked).to.deep.equal([undefined]);
  });

  it('gives every item to a loop, over an empty page too', async () => {
    const items: string[] = [];
    for await (const item of threePages().list) items.push(item);
    expect(items).to.deep.equal(['a', 'b', 'c']);
  });

  it('gives every page to a loop over pages', async () => {
    const sizes: number[] = [];
    for await (const { items } of threePages().list.pages()) sizes.push(items.length);
    expect(sizes).to.deep.equal([2, 0, 1]);
  });

  it('asks for no page that a loop does not reach', async () => {
    const { list, asked } = threePages();
    for await (const item of list) if (item === 'b') break;
    expect(asked).to.deep.equal([undefined]);
  });

  it('can be used like a promise', async () => {
    const failing = () => new ListRequest<string>(() => Promise.reject(new RangeError('no')));
    expect(await failing().catch((error: unknown) => String(error))).to.equal('RangeError: no');
    let settled = false;
    await rejection(
      failing().finally(() => {
        settled = true;
      }),
      RangeError,
    );
    expect(settled).to.equal(true);
    expect(await Promise.all([threePages().list])).to.deep.equal([{ items: ['a', 'b'], nextCursor: '2' }]);
  });

  it('stops where a cursor comes back, instead of looping for ever', async () => {
    const list = new ListRequest<string>(async () => ({ items: ['again'], nextCursor: 'same' }));
    const items: string[] = [];
    const walk = async () => {
      for await (const item of list) items.push(item);
    };
    await rejection(walk(), RepeatedCursorError);
    expect(items).to.deep.equal(['again', 'again']);
  });
});
