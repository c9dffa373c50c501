/** A small shape for each severity, so that colour is not needed to tell them apart. */
import type { Severity } from '../../utils/analysis/schema';

/** Decoration only: the severity's word stands beside it. */
export function SeverityShape({ severity }: { readonly severity: Severity }) {
  return (
    <svg class={`shape ${severity}`} viewBox="0 0 12 12" aria-hidden="true">
      <path d={OUTLINES[severity]} />
    </svg>
  );
}

/** Triangle, diamond, ring. */
const OUTLINES: Readonly<Record<Severity, string>> = {
  high: 'M6 1 11.5 11H.5Z',
  medium: 'M6 .5 11.5 6 6 11.5.5 6Z',
  low: 'M6 1a5 5 0 1 1 0 10A5 5 0 1 1 6 1Zm0 2.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 1 0 0-5.6Z',
};
