import { AsyncDirective } from 'lit/async-directive.js';
import { type DirectiveResult, directive } from 'lit/directive.js';

/**
 * A part of a template that can be drawn anew by itself, without the element around it: what one scrolls is drawn so, many
 * times a second, while nothing else has changed.
 */
export class LivePart {
  readonly #draw: () => unknown;
  #place: LiveDirective | undefined;

  /** @param draw - what stands there now */
  constructor(draw: () => unknown) {
    this.#draw = draw;
  }

  /** Stands in a template, where its content is to be. */
  render(): DirectiveResult<typeof LiveDirective> {
    return live(this);
  }

  /** Draws it anew, where it stands anywhere. */
  redraw(): void {
    if (this.#place?.isConnected) this.#place.setValue(this.#draw());
  }

  /** @internal */
  drawIn(place: LiveDirective): unknown {
    this.#place = place;
    return this.#draw();
  }
}

class LiveDirective extends AsyncDirective {
  override render(part: LivePart): unknown {
    return part.drawIn(this);
  }
}

const live = directive(LiveDirective);
