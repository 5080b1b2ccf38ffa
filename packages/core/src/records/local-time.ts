/** A time of day in Europe/Copenhagen, `HH:MM`; no seconds, no zone. */
export type LocalTime = string;

const localTimePattern = /^([01]\d|2[0-3]):([0-5]\d)$/;

export function isLocalTime(value: unknown): value is LocalTime {
  return typeof value === 'string' && localTimePattern.test(value);
}

/** Minutes after midnight; `NaN` for what is no time. */
export function minutesOfDay(time: LocalTime): number {
  const [, hours, minutes] = localTimePattern.exec(time) ?? [];
  return Number(hours) * 60 + Number(minutes);
}
