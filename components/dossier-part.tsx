import type { ReactNode } from 'react';
import type { Check, Content, DossierPart } from '@/lib/dossier/part';
import type { Locale } from '@/lib/text/routing';

/** A part of the dossier as it will be printed, for reading on screen, under a heading of the second level. */
export function DossierPartSheet({ part, locale }: { part: DossierPart; locale: Locale }) {
  const headingId = `part-${part.id}`;
  return (
    <section aria-labelledby={headingId} className="dossier-part" {...inItsLanguage(part, locale)}>
      <h2 id={headingId}>{part.title}</h2>
      <Contents content={part.content} />
    </section>
  );
}

/** The same, opened on demand. `whom` says whether it is handed in. */
export function FoldedPart({ part, locale, whom }: { part: DossierPart; locale: Locale; whom: string }) {
  return (
    <details className="disclosure">
      <summary>
        <span {...inItsLanguage(part, locale)}>{part.title}</span> <span className="muted">{whom}</span>
      </summary>
      <div className="dossier-part" {...inItsLanguage(part, locale)}>
        <Contents content={part.content} />
      </div>
    </details>
  );
}

const inItsLanguage = ({ lang }: DossierPart, locale: Locale) => (lang === locale ? {} : { lang });

const Contents = ({ content }: { content: DossierPart['content'] }) =>
  // biome-ignore lint/suspicious/noArrayIndexKey: what a part says is fixed, and nothing here keeps state
  content.map((one, index) => <One key={index} content={one} />);

function One({ content }: { content: Content }): ReactNode {
  switch (content.type) {
    case 'heading':
      return <h3 className="heading-3">{content.text}</h3>;
    case 'text':
      return <p className={content.look && `part-${content.look}`}>{content.text}</p>;
    case 'facts':
      return (
        <dl>
          {content.rows.map(({ term, value }) => (
            <div className="summary-row" key={term}>
              <dt className="summary-label">{term}</dt>
              <dd className="summary-value">{value}</dd>
            </div>
          ))}
        </dl>
      );
    case 'table':
      return <Table {...content} />;
    case 'list':
      return (
        <ul className="answer-list">
          {content.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'checks':
      return (
        <ul className="answer-list">
          {content.items.map((check) => (
            <CheckItem key={check.text} check={check} />
          ))}
        </ul>
      );
    case 'pen':
      // Spaces for the pen are on paper only; the name stands under them.
      return <p>{content.under}</p>;
  }
}

function CheckItem({ check: { text, detail, who = [], lines = [], source } }: { check: Check }) {
  return (
    <li>
      {lines.length > 0 ? <strong>{text}</strong> : text}
      {detail && <p>{detail}</p>}
      {who.length > 0 && (
        <ul>
          {who.map(({ name, detail: known }) => (
            <li key={name}>{known ? `${name}, ${known}` : name}</li>
          ))}
        </ul>
      )}
      {lines.length > 0 && <p>{lines.join(' ')}</p>}
      {source && <p className="part-note">{source}</p>}
    </li>
  );
}

function Table({ columns, rows, led }: Content & { type: 'table' }) {
  return (
    <table className="compare">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.join(' ')}>
            {row.map((cell, column) => (
              <td key={columns[column]} data-label={columns[column]}>
                {led && column === row.length - 1 ? <Led text={cell} /> : cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A cell whose first line is its title. */
function Led({ text }: { text: string }) {
  const [title, ...rest] = text.split('\n');
  return (
    <>
      <strong>{title}</strong>
      {`\n${rest.join('\n')}`}
    </>
  );
}
