/** What a promise rejects with, which must be of a class; throws where it is not, or where the promise resolves. */
export async function rejection<Expected extends Error>(
  promise: PromiseLike<unknown>,
  ErrorClass: abstract new (...args: never[]) => Expected,
): Promise<Expected> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof ErrorClass) return error;
    throw new Error(`Expected ${ErrorClass.name}, and it was ${String(error)}`, { cause: error });
  }
  throw new Error(`Expected ${ErrorClass.name}, and there was an answer.`);
}
