/** What the tags' types must refuse: the build fails where one of these is accepted. Nothing imports this. */
export const refused = (
  <>
    {/* @ts-expect-error: there is no such zoom. */}
    <samspil-intervention-timeline zoom="decade" />
    {/* @ts-expect-error: a token is asked for by a function, never given as text. */}
    <samspil-provider getToken="token" />
    {/* @ts-expect-error: the event of opening has no dates. */}
    <samspil-intervention-timeline onsamspil-navigate={({ detail }) => detail.from} />
  </>
);
