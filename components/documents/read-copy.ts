import { pictureOfFile } from '@/components/scan/picture-of-file';
import { startReader } from '@/components/scan/scan-reader';
import type { ProvedLines } from '@/lib/documents/kept-document';
import { dayOf } from '@/lib/form/date';
import { type MrzValue, valueSpans } from '@/lib/passport/mrz';
import type { MrzCheck } from '@/lib/passport/mrz-layout';
import type { Reading } from '@/lib/passport/reader/read-document';
import { rivalsOf } from '@/lib/passport/rivals';
import { birthDay, expiryDay } from '@/lib/visa/scanned';

/** What check digits prove of the passport in a picture, or on the first page of a PDF; nothing where no lines were read for sure. */
export async function readCopy(file: File, signal: AbortSignal): Promise<ProvedLines> {
  const picture = await pictureOfFile(file);
  if (typeof picture === 'string' || signal.aborted) return {};
  const reader = startReader();
  const end = () => reader.end();
  signal.addEventListener('abort', end);
  try {
    const found = await reader.read(picture, 'full');
    return found ? provedBy(found.reading) : {};
  } catch {
    // It can't be read here: the copy is sent all the same.
    return {};
  } finally {
    signal.removeEventListener('abort', end);
    end();
  }
}

function provedBy({ accepted, mrz, alternatives }: Reading): ProvedLines {
  if (!accepted || mrz.format !== 'TD3') return {};
  const spans = valueSpans(mrz);
  const proved = (value: MrzValue & MrzCheck): string | undefined => {
    const span = spans[value];
    const isProved = span && mrz.proofs[value] === true && rivalsOf(mrz, value, span, alternatives).length === 0;
    return isProved ? mrz.values[value] : undefined;
  };
  const today = dayOf(Date.now());
  const [number, birth, expiry] = [proved('documentNumber'), proved('birthDate'), proved('expiryDate')];
  return {
    ...(number && { number }),
    ...withDay('birth', birth && birthDay(birth, today)),
    ...withDay('expiry', expiry && expiryDay(expiry, today)),
  };
}

const withDay = (name: 'birth' | 'expiry', day: string | undefined): ProvedLines => (day ? { [name]: day } : {});
