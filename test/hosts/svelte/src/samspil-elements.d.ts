import type {} from '@samspil/elements/svelte';
