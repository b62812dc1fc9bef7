import * as littermate from 'littermate';
import { check } from './check.mjs';

check(littermate).then(
  (result) => (window.result = result),
  (error) => (window.result = String(error)),
);
