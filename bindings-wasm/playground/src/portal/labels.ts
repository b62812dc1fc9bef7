/** Labels for due statuses, days and pets. */
import type { DueStatus, PetId } from 'littermate';
import { PETS } from '../data/portal';

export const DUE_STATUS_LABEL: Record<DueStatus, string> = {
  overdue: 'overdue',
  upcoming: 'upcoming',
  beyond: 'beyond both windows',
  undated: 'undated',
  completed: 'completed',
};

export function daysLabel(days: number | null): string {
  if (days === null) return 'no due date';
  if (days === 0) return 'today';
  const count = Math.abs(days) === 1 ? '1 day' : `${Math.abs(days)} days`;
  return days < 0 ? `${count} ago` : `in ${count}`;
}

export const petName = (id: PetId): string => PETS.find((pet) => pet.id === id)?.name ?? id;
