// Runs the example of the README. The test writes it to review.ts and compiles it.

import { clinic, draft } from './check.mjs';
import { review } from './review.js';

const retires = (sentences) => sentences.some((sentence) => sentence.startsWith('Retire profile'));
const book = { phones: [], emails: [] };
const planned = retires(review(clinic, book, draft, { ...draft, id: 'bob' }));
const inPims = { ...draft, id: 'bob', pims: { type: 'in-pims', record: 'r1' } };
const [detail, instructions] = review(clinic, book, draft, inPims);
console.log(
  planned ? 'planned,' : 'not planned,',
  detail && instructions && !retires([detail, instructions]) ? 'blocked' : 'not blocked',
);
