import type {} from '@samspil/elements/vue';
