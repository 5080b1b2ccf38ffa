import type { ActivityNote, Intervention, Review, Session } from '@samspil/client';

/** A record in any view, or as a page puts it together: only its id is needed, the rest may be absent. */
type Viewed<Whole extends { id: string }> = { readonly id: string; readonly view?: string } & Readonly<
  Partial<Omit<Whole, 'id' | 'view'>>
>;

export type ViewedIntervention = Viewed<Intervention>;
export type ViewedSession = Viewed<Session>;
export type ViewedNote = Viewed<ActivityNote>;
export type ViewedReview = Viewed<Review>;
