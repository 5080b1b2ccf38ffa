import { type Field, fieldsIn } from './fields-in.js';
import { fieldOfPointer } from './pointer.js';

/** What a server found wrong: where in the record it lies, if it lies in one place, and what to do about it in a sentence. */
export interface FormError {
  readonly pointer?: string;
  readonly message: string;
}

/** A field of ours that shows an error from outside. */
interface TellableField extends Field {
  error: string;
}

export interface PlacedError {
  readonly field: Field | undefined;
  readonly message: string;
}

/**
 * What a server found wrong, at the fields that it is about: they show it themselves, until somebody changes them or
 * tries again.
 */
export class ServerErrors {
  readonly #told = new Map<TellableField, string>();

  /** Replaces what was told before. */
  place(errors: readonly FormError[], root: Element): readonly PlacedError[] {
    this.takeBack();
    const named = fieldsIn(root).flatMap((field) => {
      const name = 'name' in field && typeof field.name === 'string' ? field.name : '';
      return name === '' ? [] : [{ name, field }];
    });
    return errors.map(({ pointer, message }) => {
      const field = pointer === undefined ? undefined : fieldOfPointer(pointer, named)?.field;
      if (field !== undefined && isTellable(field)) this.#tell(field, message);
      return { field, message };
    });
  }

  /** Takes back what was told to one field, or to all: it was about what stood there before. */
  takeBack(field?: Field): void {
    for (const [told, message] of [...this.#told]) {
      if (field !== undefined && told !== field) continue;
      this.#told.delete(told);
      // Somebody else may have said something of their own since.
      if (told.error === message) told.error = '';
    }
  }

  #tell(field: TellableField, message: string): void {
    // Two errors of one field are two lines of the summary; the field shows the first.
    if (this.#told.has(field)) return;
    this.#told.set(field, message);
    field.error = message;
  }
}

function isTellable(field: Field): field is TellableField {
  return 'error' in field && typeof field.error === 'string';
}
