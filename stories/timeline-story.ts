import type { SamspilInterventionTimeline } from '@samspil/elements/intervention-timeline';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

/** What the stories of the timeline set; a story file exports nothing but stories. */
export interface TimelineArgs
  extends Partial<Pick<SamspilInterventionTimeline, 'interventions' | 'date' | 'today' | 'view' | 'filter'>>,
    Pick<SamspilInterventionTimeline, 'lanes' | 'zoom' | 'openable' | 'creatable' | 'readOnly'> {
  /** Without one: everything that the person may see. */
  readonly institution?: string | undefined;
}

/** A timeline as the args want it. */
export function timeline(args: TimelineArgs): TemplateResult {
  return html`<samspil-intervention-timeline
    institution=${ifDefined(args.institution)}
    .interventions=${args.interventions}
    .filter=${args.filter ?? {}}
    today=${ifDefined(args.today)}
    lanes=${args.lanes}
    zoom=${args.zoom}
    view=${ifDefined(args.view)}
    date=${ifDefined(args.date)}
    ?openable=${args.openable}
    ?creatable=${args.creatable}
    ?readonly=${args.readOnly}
  ></samspil-intervention-timeline>`;
}
