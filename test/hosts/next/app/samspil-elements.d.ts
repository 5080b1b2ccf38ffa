// The tags for JSX. A package export will take the place of this file.
import type { SamspilInterventionTimeline, SamspilProvider } from '@samspil/elements';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';

/** React 19 sets a property where the element has one, and listens to an event by `on` and its very name. */
type Tag<Element extends HTMLElement, Properties extends keyof Element> = DetailedHTMLProps<
  HTMLAttributes<Element>,
  Element
> &
  Partial<Pick<Element, Properties>> & {
    [Name in keyof SamspilEvents as `on${Name}`]?: (event: SamspilEvents[Name]) => void;
  };

type SamspilEvents = Pick<GlobalEventHandlersEventMap, Extract<keyof GlobalEventHandlersEventMap, `samspil-${string}`>>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'samspil-provider': Tag<SamspilProvider, 'api' | 'getToken' | 'directory' | 'client'>;
      'samspil-intervention-timeline': Tag<
        SamspilInterventionTimeline,
        | 'interventions'
        | 'institution'
        | 'today'
        | 'breaks'
        | 'names'
        | 'lanes'
        | 'zoom'
        | 'view'
        | 'date'
        | 'openable'
        | 'readOnly'
      >;
    }
  }
}
