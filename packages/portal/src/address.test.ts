import assert from 'node:assert/strict';
import test from 'node:test';

interface Place {
  readonly record?: string;
  readonly writing: boolean;
}

// The page's script is plain JavaScript, served as it is written: its type is stated here.
const { addressOf, placeIn }: { addressOf: (place: Place) => string; placeIn: (search: string) => Place } =
  await import(new URL('../public/address.js', import.meta.url).href);

test('an address says which intervention is shown, and whether it is written', () => {
  for (const place of [
    { writing: false },
    { record: 'EX-I03', writing: false },
    { record: 'EX-I03', writing: true },
    { record: 'Elev 5.B & æøå?#', writing: true },
  ]) {
    const { pathname, search } = new URL(addressOf(place), 'http://portal.example');
    assert.equal(pathname, '/');
    assert.deepEqual(placeIn(search), place);
  }
});

test('an address that names no intervention shows all of them', () => {
  for (const search of ['', '?indsats=', '?rediger', '?other=1']) assert.deepEqual(placeIn(search), { writing: false });
});
