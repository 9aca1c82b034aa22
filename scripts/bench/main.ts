// `npm run bench [part…]`: measures the built app and prints one line of JSON a figure.
// Parts: assessment, autosave, endurance, resume, server, static, javascript, briefing, phone, scan, pictures, documents; all where none is named.
// What is going on goes to standard error.
import '../resolve.ts';

// Only now: these load modules of the project, by the way of resolve.ts.
const [
  { measureAssessment },
  { measureAutosave },
  { measureEndurance },
  { measureResume },
  { measureServer },
  { measureStaticPages },
  { measureJavaScript },
  { measureBriefing },
  { measurePhone },
  { measureScan },
  { measurePictures },
  { measureDocuments },
] = await Promise.all([
  import('./assessment.ts'),
  import('./autosave.ts'),
  import('./endurance.ts'),
  import('./resume.ts'),
  import('./server-figures.ts'),
  import('./static-pages.ts'),
  import('./javascript.ts'),
  import('./briefing.ts'),
  import('./phone.ts'),
  import('./scan.ts'),
  import('./pictures.ts'),
  import('./documents.ts'),
]);
const parts = {
  assessment: measureAssessment,
  autosave: measureAutosave,
  endurance: measureEndurance,
  resume: measureResume,
  server: measureServer,
  static: measureStaticPages,
  javascript: measureJavaScript,
  briefing: measureBriefing,
  phone: measurePhone,
  scan: measureScan,
  pictures: measurePictures,
  documents: measureDocuments,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are ${Object.keys(parts).join(', ')}.`);
  process.exit(1);
}
for (const [name, measure] of Object.entries(parts)) {
  if (asked.length === 0 || asked.includes(name)) await measure();
}
