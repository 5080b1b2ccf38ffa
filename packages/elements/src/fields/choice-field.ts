import { property } from 'lit/decorators.js';
import { type Choice, type ChoiceGroup, choicesOf, readChoices } from './choices.js';
import type { FieldProblem } from './field-problem.js';
import { textOf } from './text-value.js';
import { ValueField } from './value-field.js';

/** A field in which one of several answers is chosen; no answer is the empty text. */
export abstract class ChoiceField extends ValueField<string> {
  /** The answers: `{ value, label, hint?, disabled? }`, or groups of them, `{ label, options }`. */
  @property({ attribute: false }) options: readonly (Choice | ChoiceGroup)[] = [];

  #chosen = '';

  protected override currentValue(): string {
    return this.#chosen;
  }

  protected override takeValue(value: unknown): void {
    this.takeText(textOf(value, (wanted) => this.warn('value', value, wanted)));
  }

  protected override takeText(text: string): void {
    this.#chosen = text;
  }

  protected override findProblem(): FieldProblem | undefined {
    return this.#chosen === '' && this.required ? this.missingProblem('choose') : undefined;
  }

  /** The choices that can be used, in their groups. */
  protected get usable(): readonly (Choice | ChoiceGroup)[] {
    return readChoices(this.options, (value, wanted) => this.warn('options', value, wanted));
  }

  /** The choice that is made; undefined where there is none, or its value is not on the list. */
  protected chosenOf(entries: readonly (Choice | ChoiceGroup)[]): Choice | undefined {
    return choicesOf(entries).find(({ value }) => value === this.#chosen);
  }

  /** The reader makes a choice; the caller tells the page, unless a native event does. */
  protected choose(value: string): void {
    this.#chosen = value;
    this.userChanged();
  }
}
