const hourWords = 't|ti|tim|time|timer|h|hr|hrs|hour|hours';
const minuteWords = 'm|min|mins|minut|minutter|minute|minutes';
const amount = '(\\d+(?:[.,]\\d+)?)';

const clock = /^(\d{1,3})[:.](\d{2})$/;
const minutesOnly = new RegExp(`^(\\d+) ?(?:(?:${minuteWords})\\.?)?$`);
const hoursOnly = new RegExp(`^${amount} ?(?:${hourWords})\\.?$`);
const both = new RegExp(`^(\\d+) ?(?:${hourWords})\\.? ?(?:og |and |,)? ?(\\d+) ?(?:(?:${minuteWords})\\.?)?$`);

/**
 * The whole minutes that a text means, in any of the ways that people write them: `90`, `90 min.`, `1:30`, `1.30`,
 * `1 t 30 min`, `1t30`, `1,5 t`, `1½ time`. Undefined when it means none, or no whole number of them.
 */
export function minutesOf(text: string): number | undefined {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/(\d) ?½/, '$1,5')
    .replace('½', '0,5');
  const time = clock.exec(plain) ?? both.exec(plain);
  if (time !== null) {
    const [, hours, minutes] = time;
    return whole(Number(hours) * 60 + Number(minutes), Number(minutes) < 60);
  }
  const minutes = minutesOnly.exec(plain)?.[1];
  if (minutes !== undefined) return whole(Number(minutes));
  const hours = hoursOnly.exec(plain)?.[1];
  return hours === undefined ? undefined : whole(Number(hours.replace(',', '.')) * 60);
}

/** 1.1 hours are 66.00000000000001 minutes to a computer. */
function whole(minutes: number, possible = true): number | undefined {
  const rounded = Math.round(minutes);
  return possible && Number.isSafeInteger(rounded) && Math.abs(minutes - rounded) < 1e-6 ? rounded : undefined;
}
