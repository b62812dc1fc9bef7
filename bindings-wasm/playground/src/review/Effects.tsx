/** The effects that the host carries out, in order. */
import type { MergeEffect } from 'littermate';
import { ExplainedList } from '../parts/ExplainedList';

export function Effects({ effects, title }: { effects: readonly MergeEffect[]; title: string }) {
  return (
    <section className="effects" aria-label={title}>
      <h4>{title}</h4>
      <ExplainedList entries={effects} ordered />
    </section>
  );
}
