// `npm run scan -- FILE...`: the machine-readable lines of image files, their values, and what is proved of them.
import '../resolve.ts';

const { readImageFile } = await import('./read-file.ts');

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Name at least one image file: npm run scan -- passport.jpg');
  process.exit(1);
}
for (const file of files) {
  try {
    const { reading, ms } = await readImageFile(file);
    console.log(`${file}: ${reading ? reading.mrz.format : 'no machine-readable lines'}, ${Math.round(ms)} ms`);
    if (!reading) continue;
    const { mrz, accepted, corrections, probabilities } = reading;
    for (const line of mrz.lines) console.log(`  ${line}`);
    for (const [name, value] of Object.entries(mrz.values)) if (value !== '') console.log(`  ${name}: ${value}`);
    for (const [name, holds] of Object.entries(mrz.proofs)) {
      console.log(`  check digit of ${name}: ${holds ? 'right' : 'WRONG'}`);
    }
    for (const { line, position, read, taken } of corrections) {
      console.log(`  corrected: ${taken} for ${read}, line ${line + 1}, character ${position + 1}`);
    }
    console.log(`  least probable character: ${Math.min(...probabilities.flat()).toFixed(2)}`);
    console.log(`  ${accepted ? 'accepted' : 'not accepted'}`);
  } catch (error) {
    console.log(`${file}: can't be read as an image (${error instanceof Error ? error.message : error})`);
    process.exitCode = 1;
  }
}
