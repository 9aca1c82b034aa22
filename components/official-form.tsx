import {
  type Bilingual,
  inCapitals,
  isEmpty,
  isStruck,
  type OfficialForm,
  type Part,
} from '@/lib/dossier/official-form';

/** The words of the interface around the form, in the reader's language. `boxLabel` stands before a box's number. */
type Words = { words: { struck: string; ticked: string; notTicked: string; boxLabel: string } };

/** One traveller's visa form as it will be printed, for reading on screen, under a heading of the second level. */
export function OfficialFormSheet({
  form,
  photo,
  codes,
  words,
}: Words & {
  form: OfficialForm;
  /** The traveller's photo, which is printed in its frame. */
  photo?: { src: string; alt: string } | undefined;
  /** The codes that hold its answers: pictures, and what they are in words. */
  codes?: { pictures: readonly string[]; title: string; lede: string; alternative: string };
}) {
  const headingId = `official-form-${form.index}`;
  return (
    <section aria-labelledby={headingId} className="border border-line bg-paper text-ink">
      <h3 id={headingId} className="heading-3 p-4">
        {form.person}
        {form.of > 1 && <span className="text-ink-soft"> {`${form.index}/${form.of}`}</span>}
      </h3>
      {photo && (
        // biome-ignore lint/performance/noImgElement: a private picture, made in this size
        <img className="mx-4 mb-4 border border-line" src={photo.src} alt={photo.alt} width="140" height="180" />
      )}
      <dl>
        {form.boxes.map((box) => (
          <Entry
            key={box.n}
            term={
              <>
                <span className="sr-only">{words.boxLabel} </span>
                {box.n}. <Both text={box.label} />
                {box.hint && <span className="block text-ink-soft text-sm">{box.hint}</span>}
              </>
            }
          >
            {isStruck(box) ? (
              <Struck words={words} />
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a box are fixed, and nothing here keeps state
              box.parts.map((part, index) => <PartAnswer key={index} part={part} words={words} />)
            )}
          </Entry>
        ))}
      </dl>
      {form.annex.map((section) => (
        <div key={section.title.en} className="border-line border-t">
          <h4 className="p-4">
            <Both text={section.title} />
          </h4>
          <dl>
            {section.rows.map((row) => (
              <Entry key={row.label.en} term={<Both text={row.label} />}>
                <Answer value={row.value} words={words} />
              </Entry>
            ))}
          </dl>
        </div>
      ))}
      {codes && (
        <div className="grid gap-2 border-line border-t p-4 print:break-inside-avoid">
          <h4>{codes.title}</h4>
          <p className="text-sm">{codes.lede}</p>
          <div className="form-codes">
            {codes.pictures.map((src) => (
              // biome-ignore lint/performance/noImgElement: drawn here, nothing to optimise
              <img key={src} src={src} alt={codes.alternative} width="160" height="160" />
            ))}
          </div>
        </div>
      )}
      {form.notes.length > 0 && (
        <ul className="border-line border-t p-4">
          {form.notes.map(({ text, lang }) => (
            <li key={text} lang={lang}>
              {text}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Entry({ term, children }: { term: React.ReactNode; children: React.ReactNode }) {
  return (
    <div className="grid gap-x-6 gap-y-1 border-line border-t px-4 py-2 sm:grid-cols-[2fr_3fr] print:break-inside-avoid">
      <dt>{term}</dt>
      <dd className="space-y-1">{children}</dd>
    </div>
  );
}

function PartAnswer({ part, words }: Words & { part: Part }) {
  return (
    <div>
      {part.type !== 'table' && part.label && (
        <span className="block text-ink-soft text-sm">
          <Both text={part.label} />
        </span>
      )}
      {isEmpty(part) ? <Struck words={words} /> : <Filled part={part} words={words} />}
    </div>
  );
}

function Filled({ part, words }: Words & { part: Part }) {
  switch (part.type) {
    case 'text':
      return <Answer value={part.value} words={words} />;
    case 'choice':
      return (
        <ul className="flex flex-wrap gap-x-4">
          {part.options.map(({ text, checked }) => (
            <li key={text.en} className={checked ? 'font-bold' : 'text-ink-soft'}>
              <span aria-hidden="true">{checked ? '☒' : '☐'} </span>
              <span className="sr-only">{checked ? words.ticked : words.notTicked} </span>
              <Both text={text} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return (
        <table className="w-full text-left">
          <thead>
            <tr>
              {part.columns.map((column) => (
                <th key={column.en} scope="col" className="font-normal text-ink-soft text-sm">
                  <Both text={column} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {part.rows.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two rows may be alike, and nothing here keeps state
              <tr key={index}>
                {part.columns.map((column, cell) => (
                  <td key={column.en}>
                    <Answer value={row[cell] ?? ''} words={words} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}

function Answer({ value, words }: Words & { value: string | null }) {
  const answer = inCapitals(value ?? '');
  return answer ? (
    <span className="whitespace-pre-line wrap-anywhere font-bold">{answer}</span>
  ) : (
    <Struck words={words} />
  );
}

function Struck({ words }: Words) {
  return (
    <>
      <span aria-hidden="true">—</span>
      <span className="sr-only">{words.struck}</span>
    </>
  );
}

function Both({ text: { kk, en } }: { text: Bilingual }) {
  if (kk === '' || kk === en) return <span lang="en">{en}</span>;
  return (
    <>
      <span lang="kk">{kk}</span> / <span lang="en">{en}</span>
    </>
  );
}
