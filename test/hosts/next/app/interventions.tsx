'use client';

import '@samspil/elements/provider/define';
import '@samspil/elements/intervention-timeline/define';
import type { SamspilInterventionMoveEvent, Zoom } from '@samspil/elements';
import { useState, useSyncExternalStore } from 'react';
import { moved, ownInterventions } from './own-interventions';

const getToken = async () => (await fetch('/samspil-token')).text();

const never = () => () => {};

/** False on the server and while its markup is taken over, true from then on. */
const useHydrated = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

/**
 * React neither sets properties on the elements of markup that it takes over from the server, nor listens to their own
 * events there. So the server keeps the room, and the widgets come when React has taken over.
 */
export function Interventions({ api }: { readonly api: string }) {
  return useHydrated() ? <LiveInterventions api={api} /> : <div className="room" />;
}

function LiveInterventions({ api }: { readonly api: string }) {
  const [shown, setShown] = useState(true);
  const [zoom, setZoom] = useState<Zoom>('schoolYear');
  const [openedId, setOpenedId] = useState('');
  const [lastMove, setLastMove] = useState('');
  const [interventions, setInterventions] = useState(ownInterventions);

  const takeOver = ({ detail }: SamspilInterventionMoveEvent) => {
    setLastMove(`${detail.id} ${detail.from} ${detail.to ?? ''}`);
    setInterventions((all) => moved(all, detail));
  };

  return (
    <>
      <p>
        <button type="button" onClick={() => setShown(!shown)}>
          {shown ? 'Skjul' : 'Vis'}
        </button>
        <button type="button" onClick={() => setZoom(zoom === 'month' ? 'schoolYear' : 'month')}>
          {zoom === 'month' ? 'Skoleår' : 'Måned'}
        </button>
        <output id="opened">{openedId}</output>
        <output id="moved">{lastMove}</output>
      </p>
      {shown && (
        <>
          <samspil-provider api={api} getToken={getToken}>
            <samspil-intervention-timeline
              institution="EX-S1"
              zoom={zoom}
              openable
              onsamspil-navigate={({ detail }) => setOpenedId(detail.id)}
            />
          </samspil-provider>
          <samspil-intervention-timeline
            id="own"
            today="2027-03-04"
            interventions={interventions}
            onsamspil-intervention-move={takeOver}
          />
        </>
      )}
    </>
  );
}
