// Written by tools/generate.mjs from the built wasm; `cargo xtask npm` keeps it fresh. Do not edit.

import type { BlockerCode, Place } from './generated/types.js';

/** The version of this package. */
export const version = '0.1.0';

/**
 * What each bit of a `SearchList` answer stands for, from the lowest. A code that can hold for either profile comes twice,
 * the opened one first. Bits may grow in number with a major version: keep codes, not bits.
 */
export const BLOCKER_BITS: readonly BlockerCode[] = Object.freeze([
  'same-client',
  'different-clinic',
  'different-clinic',
  'client-retired',
  'client-deleted',
  'client-retired',
  'client-deleted',
  'client-in-pims',
  'client-in-pims',
  'both-clients-in-pims',
  'both-have-active-conversation',
  'has-loyalty-points',
  'has-loyalty-points',
  'has-care-membership',
  'has-care-membership',
  'not-available-on-mobile',
] as const);

/** What each byte of a `ServiceList` answer stands for, from 0. */
export const PLACES: readonly Place[] = Object.freeze([
  'overdue',
  'upcoming',
  'beyond',
  'undated',
  'completed',
] as const);
