import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { axes, type Combination, pairsOf, pairwise, plain, shareOf } from './combinations.js';

/** Every two values of different axes, counted by hand rather than by what is tested. */
function allPairs(): Set<string> {
  const names = Object.keys(axes) as (keyof Combination)[];
  return new Set(
    names.flatMap((one, at) =>
      names
        .slice(at + 1)
        .flatMap((other) =>
          axes[one].flatMap((first) => axes[other].map((second) => `${one}=${first} ${other}=${second}`)),
        ),
    ),
  );
}

describe('the combinations of a story', () => {
  it('bring any two values together, and are far fewer than all', () => {
    const chosen = pairwise();
    assert.deepEqual(new Set(chosen.flatMap(pairsOf)), allPairs());
    assert.ok(chosen.length <= 14, `${chosen.length} of 48`);
  });

  it('leave an axis alone that the story has settled', () => {
    const chosen = pairwise({ direction: 'rtl' });
    assert.deepEqual([...new Set(chosen.map(({ direction }) => direction))], ['rtl']);
    assert.ok(chosen.length >= 12);
  });

  it('are one where everything is settled', () => {
    assert.deepEqual(pairwise(plain), [plain]);
  });

  it('each have their turn, one every second day, and are the same for the same day', () => {
    const combinations = pairwise();
    const days = [...combinations, ...combinations].map((_, day) =>
      shareOf(combinations, 'elements-some--story', 20_000 + day),
    );
    assert.deepEqual(new Set(days.flat()), new Set(combinations));
    assert.equal(days.flat().length, combinations.length);
    assert.deepEqual(days[3], shareOf(combinations, 'elements-some--story', 20_003));
  });

  it('differ from story to story on one day', () => {
    const combinations = pairwise();
    const today = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) =>
      JSON.stringify(shareOf(combinations, id, 20_000)),
    );
    assert.ok(new Set(today).size > 3);
  });
});
