/**
 * Components of three frameworks as somebody would write them. A line that ends in the word `wrong` must be refused, and no
 * other: each holds one wrong type, unknown attribute or unknown event.
 */
export const samples = {
  'react.tsx': `import type {} from '@samspil/elements/jsx';
import type { SamspilProvider } from '@samspil/elements/provider';

export const right = () => (
  <samspil-provider
    api="https://samspil.test"
    lang="da"
    className="wide"
    getToken={async () => 'token'}
    onsamspil-problem={(event) => event.detail.message.trim()}
    ref={(provider: SamspilProvider | null) => provider?.signOut()}
  >
    <samspil-intervention-timeline
      institution="S-1"
      zoom="month"
      readonly
      openable
      interventions={[]}
      onClick={(event) => event.currentTarget.zoom}
      onsamspil-before-intervention-move={(event) => event.preventDefault()}
      style={{ '--samspil-timeline-max-height': '20rem' }}
    />
  </samspil-provider>
);

export const others = [
  <samspil-provider api={5} />, // wrong
  <samspil-provider adress="https://samspil.test" />, // wrong
  <samspil-provider getToken={() => 5} />, // wrong
  <samspil-provider onsamspil-problem={(event: MouseEvent) => event.x} />, // wrong
  <samspil-provider onsamspil-problem={(event) => event.detail.nothing} />, // wrong
  <samspil-intervention-timeline zoom="decade" />, // wrong
  <samspil-intervention-timeline openable="yes" />, // wrong
  <samspil-timeline />, // wrong
];
`,
  'Vue.vue': `<script setup lang="ts">
import type {} from '@samspil/elements/vue';
import type { SamspilBeforeInterventionMoveEvent } from '@samspil/elements';

// Bound, because the compiler takes the // of an address in an attribute for a comment, and then infers nothing on that tag.
const api = 'https://samspil.test';
const getToken = async () => 'token';
const stop = (event: SamspilBeforeInterventionMoveEvent) => event.preventDefault();
const click = (event: MouseEvent) => event.x;
const number = () => 5;
</script>

<template>
  <samspil-provider
    :api="api"
    lang="da"
    class="wide"
    :getToken="getToken"
    @samspil-problem="(event) => event.detail.message.trim()"
  >
    <samspil-intervention-timeline
      institution="S-1"
      zoom="month"
      readonly
      :openable="true"
      :interventions="[]"
      @click="click"
      @samspil-before-intervention-move="stop"
    />
  </samspil-provider>
  <samspil-provider :api="5" /><!-- wrong -->
  <samspil-provider adress="samspil.test" /><!-- wrong -->
  <samspil-provider :getToken="number" /><!-- wrong -->
  <samspil-provider @samspil-problem="click" /><!-- wrong -->
  <samspil-provider @samspil-problem="(event) => event.detail.nothing" /><!-- wrong -->
  <samspil-provider @samspil-problems="stop" /><!-- wrong -->
  <samspil-intervention-timeline zoom="decade" /><!-- wrong -->
  <samspil-timeline /><!-- wrong -->
</template>
`,
  'Svelte.svelte': `<script lang="ts">
  import type {} from '@samspil/elements/svelte';
  import type { SamspilBeforeInterventionMoveEvent } from '@samspil/elements';

  const stop = (event: SamspilBeforeInterventionMoveEvent) => event.preventDefault();
  const click = (event: MouseEvent) => event.x;
</script>

<samspil-provider
  api="https://samspil.test"
  lang="da"
  class="wide"
  getToken={async () => 'token'}
  onsamspil-problem={(event) => event.detail.message.trim()}
>
  <samspil-intervention-timeline
    institution="S-1"
    zoom="month"
    readonly
    openable={true}
    interventions={[]}
    onclick={click}
    onsamspil-before-intervention-move={stop}
  ></samspil-intervention-timeline>
</samspil-provider>
<samspil-provider api={5}></samspil-provider><!-- wrong -->
<samspil-provider adress="https://samspil.test"></samspil-provider><!-- wrong -->
<samspil-provider getToken={() => 5}></samspil-provider><!-- wrong -->
<samspil-provider onsamspil-problem={click}></samspil-provider><!-- wrong -->
<samspil-provider onsamspil-problem={(event) => event.detail.nothing}></samspil-provider><!-- wrong -->
<samspil-provider onsamspil-problems={stop}></samspil-provider><!-- wrong -->
<samspil-intervention-timeline zoom="decade"></samspil-intervention-timeline><!-- wrong -->
`,
} as const;
