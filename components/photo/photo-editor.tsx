'use client';

import { useTranslations } from 'next-intl';
import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { Button, ButtonRow } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useArrival } from '@/components/ui/use-arrival';
import { checkPhoto } from '@/lib/photo/check';
import type { Face } from '@/lib/photo/face';
import { type Adjustment, adjusted, exceeds, framingOf, unadjusted, wholeFraming } from '@/lib/photo/framing';
import { photoSize, type Remark } from '@/lib/photo/kept-photo';
import { drawPhoto, photoFile } from './photo-canvas';

/** What the sliders may do: from, to, and by how much a key moves them. */
const sliders = {
  size: { min: 40, max: 250, step: 1, unit: 'percent' },
  right: { min: -20, max: 20, step: 0.5, unit: 'millimetres' },
  down: { min: -20, max: 20, step: 0.5, unit: 'millimetres' },
  turn: { min: -15, max: 15, step: 0.5, unit: 'degrees' },
} as const;

const sliderNames = ['size', 'right', 'down', 'turn'] as const;

/** The photo is checked once the hand rests, in milliseconds. */
const rest = 150;

/** Pixels of the preview, which is what is checked: 300 dots an inch. */
const preview = { width: 413, height: 531 };

/** The faces in a picture: being looked for, found, or not to be found out. */
export type Faces = 'looking' | 'blind' | readonly Face[];

/**
 * A picture in the frame of the photo: moved by hand, by sliders or by keys, with what there is to say of it beside. Whatever is said,
 * the photo may be used.
 */
export function PhotoEditor({
  picture,
  faces,
  sending,
  failed,
  onUse,
  onFailed,
  onQuarter,
  onOther,
}: {
  picture: ImageBitmap;
  faces: Faces;
  sending: boolean;
  /** It could not be made, or not be sent. */
  failed: boolean;
  /** `remarks` is undefined where the check could not be made. */
  onUse: (jpeg: Blob, remarks: readonly Remark[] | undefined) => void;
  /** Hears that no photo could be made of it: there is no memory left. */
  onFailed: () => void;
  onQuarter: () => void;
  onOther: () => void;
}) {
  const t = useTranslations('photo.scripted');
  const remarkWords = useTranslations('photo.remarks');
  const canvas = useRef<HTMLCanvasElement>(null);
  const heading = useArrival();
  const dragged = useRef<{ x: number; y: number }>(undefined);
  const [change, setChange] = useState<Adjustment>(unadjusted);
  const [remarks, setRemarks] = useState<readonly Remark[]>();

  const found = typeof faces === 'string' ? [] : faces;
  const [main] = found;
  const framing = adjusted(main ? framingOf(main) : wholeFraming(picture.width, picture.height), change);
  const { x, y, pixelsPerMm, turn } = framing;

  useEffect(() => {
    const drawn = canvas.current;
    if (!drawn) return;
    const shown = { x, y, pixelsPerMm, turn };
    drawPhoto(drawn, picture, shown);
    if (typeof faces === 'string') return;
    const timer = setTimeout(() => {
      const pixels = drawn.getContext('2d')?.getImageData(0, 0, drawn.width, drawn.height);
      if (pixels) setRemarks(checkPhoto(pixels, faces, shown, exceeds(shown, picture.width, picture.height)));
    }, rest);
    return () => clearTimeout(timer);
  }, [picture, faces, x, y, pixelsPerMm, turn]);

  const set = (part: Partial<Adjustment>) =>
    setChange((before) => {
      const next = { ...before, ...part };
      const within = (name: (typeof sliderNames)[number]) =>
        Math.min(sliders[name].max, Math.max(sliders[name].min, next[name]));
      return { size: within('size'), right: within('right'), down: within('down'), turn: within('turn') };
    });

  const drag = (event: PointerEvent<HTMLCanvasElement>) => {
    const from = dragged.current;
    if (!from) return;
    const mm = photoSize.mm.width / event.currentTarget.clientWidth;
    dragged.current = { x: event.clientX, y: event.clientY };
    set({ right: change.right + (event.clientX - from.x) * mm, down: change.down + (event.clientY - from.y) * mm });
  };

  const checked = typeof faces !== 'string' ? remarks : undefined;
  const isFine = checked?.length === 0;
  return (
    <section className="photo-maker" aria-labelledby="adjust">
      <h2 id="adjust" ref={heading} tabIndex={-1}>
        {t('adjustTitle')}
      </h2>
      <p>{t('adjustHint')}</p>
      <div className="photo-bench">
        <div className="photo-frame">
          <canvas
            ref={canvas}
            {...preview}
            role="img"
            aria-label={t('preview')}
            onPointerDown={(event) => {
              event.currentTarget.setPointerCapture(event.pointerId);
              dragged.current = { x: event.clientX, y: event.clientY };
            }}
            onPointerMove={drag}
            onPointerUp={() => {
              dragged.current = undefined;
            }}
          />
          <svg viewBox="0 0 35 45" aria-hidden="true" focusable="false">
            <path d="M4 4.5h27M4 38.5h27M17.5 1.5v42" />
          </svg>
        </div>
        <div className="photo-sliders">
          {sliderNames.map((name) => {
            const { unit, ...range } = sliders[name];
            return (
              <div key={name}>
                <label htmlFor={`photo-${name}`}>{t(name)}</label>
                <input
                  type="range"
                  id={`photo-${name}`}
                  {...range}
                  value={change[name]}
                  aria-valuetext={t(unit, { value: Math.round(change[name] * 10) / 10 })}
                  onChange={({ target }) => set({ [name]: target.valueAsNumber })}
                />
              </div>
            );
          })}
          <ButtonRow>
            <Button type="button" look="quiet" onClick={() => setChange(unadjusted)}>
              {t('again')}
            </Button>
            <Button
              type="button"
              look="quiet"
              onClick={() => {
                setChange(unadjusted);
                onQuarter();
              }}
            >
              {t('quarter')}
            </Button>
          </ButtonRow>
        </div>
      </div>
      <div className="photo-said">
        <div role="status">
          <Notice tone={isFine ? 'success' : checked ? 'warning' : 'info'} title={t('checkTitle')}>
            {checked && checked.length > 0 ? (
              <ul>
                {checked.map((remark) => (
                  <li key={remark}>{remarkWords(remark)}</li>
                ))}
              </ul>
            ) : (
              <p>{faces === 'blind' ? t('blind') : isFine ? t('nothing') : t('looking')}</p>
            )}
            <p>{t('caution')}</p>
          </Notice>
        </div>
        {failed && (
          <Notice tone="error" live>
            <p>{t('notSent')}</p>
          </Notice>
        )}
        <ButtonRow>
          <Button
            type="button"
            disabled={sending}
            onClick={() => {
              void photoFile(picture, framing).then((jpeg) => (jpeg ? onUse(jpeg, checked) : onFailed()), onFailed);
            }}
          >
            {sending ? t('sending') : isFine ? t('use') : t('useAnyway')}
          </Button>
          <Button type="button" look="quiet" onClick={onOther}>
            {t('other')}
          </Button>
        </ButtonRow>
      </div>
    </section>
  );
}
