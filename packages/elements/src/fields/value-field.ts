import { property } from 'lit/decorators.js';
import { type FormEntry, FormField } from './form-field.js';

/**
 * A field with a `value`, and an attribute `value` that holds the initial one, as native controls have: the attribute
 * counts until the reader or the page's code has set another, and again after a reset.
 */
export abstract class ValueField<Value> extends FormField {
  #defaultValue = '';
  /** The value is no longer the initial one's. */
  #dirty = false;

  /**
   * The value. Setting the one that it has already keeps what is written.
   *
   * @default the initial one
   */
  get value(): Value {
    return this.currentValue();
  }
  set value(value: Value) {
    this.#dirty = true;
    if (this.isSame(value, this.currentValue())) return;
    const former = this.currentValue();
    this.takeValue(value);
    this.valueChanged({ isAnother: !this.isSame(former, this.currentValue()) });
  }

  /**
   * The initial value, to which a reset goes back.
   *
   * @default ''
   */
  @property({ attribute: 'value' })
  get defaultValue(): string {
    return this.#defaultValue;
  }
  set defaultValue(text: string | null) {
    this.#defaultValue = text ?? '';
    if (this.#dirty) return;
    this.takeText(this.#defaultValue);
    this.valueChanged();
  }

  override connectedCallback(): void {
    this.takeUp('value');
    super.connectedCallback();
  }

  protected abstract currentValue(): Value;

  /** Takes what the page's code has set, which may be anything: shows it honestly and warns, but neither throws nor clamps. */
  protected abstract takeValue(value: unknown): void;

  /** Takes the initial value, as the attribute writes it. */
  protected abstract takeText(text: string): void;

  /** Takes a value as `formState` wrote it. */
  protected takeState(text: string): void {
    this.takeText(text);
  }

  /** Whether two values are the same; a field whose values are objects compares what is in them. */
  protected isSame(one: unknown, other: unknown): boolean {
    return Object.is(one, other);
  }

  protected override userChanged(): void {
    this.#dirty = true;
    super.userChanged();
  }

  protected override resetValue(): void {
    this.#dirty = false;
    this.takeText(this.#defaultValue);
  }

  protected override restoreValue(state: NonNullable<FormEntry>): void {
    if (typeof state !== 'string') return;
    this.#dirty = true;
    this.takeState(state);
  }
}
