import type { PlainDate } from '@samspil/core/calendar';
import type { ReactiveElement } from 'lit';
import type { ReadyHost } from '../host/host-context.js';
import type { TextController } from '../text/text-controller.js';
import type { Permissions } from './internal/permissions.js';
import type { ViewedIntervention, ViewedNote, ViewedReview, ViewedSession } from './internal/viewed.js';
import type { SideState } from './side-load.js';
import type { ViewWords } from './words.js';

/** What stands beside the record, loaded or given by the page. */
export interface Side<Data> {
  readonly state: SideState<Data>;
  readonly retry: () => void;
  readonly change: (changed: (data: Data) => Data) => void;
}

/** What a part of the view knows of the whole, and can do with it. Read anew at every render. */
export interface ViewContext {
  readonly element: ReactiveElement;
  readonly speaker: TextController;
  readonly words: ViewWords;
  readonly record: ViewedIntervention;
  readonly today: PlainDate;
  /** Where records are loaded and saved; undefined where the page has given them. */
  readonly host: ReadyHost | undefined;
  readonly may: Permissions;
  readonly sessions: Side<readonly ViewedSession[]>;
  readonly notes: Side<readonly ViewedNote[]>;
  readonly reviews: Side<readonly ViewedReview[]>;
  /** Puts a newer version of the record in the place of the old one. */
  readonly replace: (record: ViewedIntervention) => void;
}

/** Makes the context of a render: a part keeps the function, never the context. */
export type ContextSource = () => ViewContext;
