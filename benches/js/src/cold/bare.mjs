import { first } from './first.mjs';

await first(() => 'ready');
