import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { SamspilInterventionMoveEvent, Zoom } from '@samspil/elements';
import { moved, ownInterventions } from './own-interventions';

@Component({
  selector: 'host-app',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <p>
      <button type="button" (click)="shown.set(!shown())">{{ shown() ? 'Skjul' : 'Vis' }}</button>
      <button type="button" (click)="zoom.set(zoom() === 'month' ? 'schoolYear' : 'month')">
        {{ zoom() === 'month' ? 'Skoleår' : 'Måned' }}
      </button>
      <output id="opened">{{ openedId() }}</output>
      <output id="moved">{{ lastMove() }}</output>
    </p>
    @if (shown()) {
      <samspil-provider [api]="api" [getToken]="getToken">
        <samspil-intervention-timeline
          institution="EX-S1"
          [zoom]="zoom()"
          [openable]="true"
          (samspil-navigate)="openedId.set($event.detail.id)"
        />
      </samspil-provider>
      <samspil-intervention-timeline
        id="own"
        today="2027-03-04"
        [interventions]="interventions()"
        (samspil-intervention-move)="takeOver($event)"
      />
    }
  `,
})
export class App {
  protected readonly api = new URLSearchParams(location.search).get('api') ?? 'http://127.0.0.1:4173';
  protected readonly getToken = async () => (await fetch('/samspil-token')).text();

  protected readonly shown = signal(true);
  protected readonly zoom = signal<Zoom>('schoolYear');
  protected readonly openedId = signal('');
  protected readonly lastMove = signal('');
  protected readonly interventions = signal(ownInterventions);

  protected takeOver({ detail }: SamspilInterventionMoveEvent): void {
    this.lastMove.set(`${detail.id} ${detail.from} ${detail.to ?? ''}`);
    this.interventions.update((all) => moved(all, detail));
  }
}
