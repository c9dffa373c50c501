/** A passage as it is cited. */
import type { DocumentHead, Finding } from '../../utils/analysis/schema';
import type { Words } from '../../utils/words/words';

/** Quote, title, issuer, 文号, date of issue and address; what is not known is left out. */
export function citationOf(finding: Finding, head: DocumentHead, url: string, { findings, date }: Words): string {
  const { title, issuer, number, issuedOn } = head;
  const parts = [
    title && `《${title}》`,
    issuer,
    number,
    issuedOn && date.day(issuedOn),
    url.startsWith('urn:') ? null : url,
  ];
  return findings.citation(
    finding.quote.trim(),
    parts.flatMap((part) => part || []),
  );
}
