import { PhotoPage } from '@/components/photo/photo-page';
import { photoRefusals } from '@/lib/photo/kept-photo';
import { mostFileBytes } from '@/lib/server/make-photo';
import { photosOf } from '@/lib/server/photos';
import { photoPaths } from '@/lib/text/places';
import { travellerMetadata, travellerPage } from '../../traveller-page';

export const generateMetadata = travellerMetadata('photo');

/** The photo of one traveller: what looks at a photo is loaded here and nowhere else. */
export default travellerPage('photo', photoPaths, async ({ open, traveller, now, search, ...page }) => {
  const { who, name, index, fromCheck, onTo, tasks } = page;
  const photo = (await photosOf(open, now)).get(traveller.id);
  return (
    <PhotoPage
      who={who}
      name={name}
      index={index}
      dossier={open.id}
      sheet={traveller.id}
      photo={photo && { version: photo.version, remarks: photo.about.remarks }}
      mostBytesSent={mostFileBytes}
      refused={photoRefusals.find((reason) => reason === search.why)}
      done={search.kept !== undefined && photo ? 'kept' : search.removed !== undefined ? 'removed' : undefined}
      fromCheck={fromCheck}
      onTo={onTo}
      tasks={tasks}
    />
  );
});
