import * as littermate from 'littermate';
import { ask } from './ask.mjs';

ask(littermate).then(
  (heard) => (window.result = heard),
  (error) => (window.result = String(error)),
);
