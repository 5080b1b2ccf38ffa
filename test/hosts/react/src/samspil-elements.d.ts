import type {} from '@samspil/elements/jsx';
