// Runs the lines of the README, which the test has put beside this file and compiled.

import { clinic, draft } from './ask.mjs';
import { review } from './review.js';

const retire = (sentences) => sentences.some((sentence) => sentence.startsWith('Retire profile'));
const book = { phones: [], emails: [] };
const reviewed = retire(review(clinic, book, draft, { ...draft, id: 'bob' }));
const inPims = { ...draft, id: 'bob', pims: { type: 'in-pims', record: 'r1' } };
const [detail, how] = review(clinic, book, draft, inPims);
console.log(
  reviewed ? 'reviewed,' : 'not reviewed,',
  detail && how && !retire([detail, how]) ? 'refused' : 'taken',
);
