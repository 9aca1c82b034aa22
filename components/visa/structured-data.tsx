/** What a page says for machines, in the words of schema.org. It is data: no browser runs it. */
export function StructuredData({ data }: { data: object }) {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React would escape the quotes; ours is JSON without an angle bracket.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
