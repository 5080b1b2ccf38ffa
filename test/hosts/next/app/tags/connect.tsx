'use client';

import '@samspil/elements/provider/define';
import '@samspil/elements/intervention-timeline/define';
import { useEffect } from 'react';

export function Connect() {
  useEffect(() => {
    const provider = document.querySelector('samspil-provider');
    if (provider !== null) provider.getToken = async () => (await fetch('/samspil-token')).text();
  }, []);
  return null;
}
