const real = { error: console.error, warn: console.warn };

/** Gathers what goes to the console as errors and warnings until the end of the test, instead of showing it. */
export function gatherConsole(): string[] {
  const lines: string[] = [];
  const gather = (...parts: unknown[]): void =>
    void lines.push(parts.filter((part) => typeof part === 'string').join(' '));
  console.error = gather;
  console.warn = gather;
  return lines;
}

afterEach(() => {
  console.error = real.error;
  console.warn = real.warn;
});
