import type { SamspilInterventionMoveEvent, Zoom } from '@samspil/elements';
import { useState } from 'react';
import { moved, ownInterventions } from './own-interventions';

const api = new URLSearchParams(location.search).get('api') ?? 'http://127.0.0.1:4173';

// Outside the component: setting another function would sign in anew at every render.
const getToken = async () => (await fetch('/samspil-token')).text();

export function App() {
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
