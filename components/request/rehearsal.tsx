import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { afterPaint } from './after-paint';

/** The second takes the place of the first, and goes. */
const scenes = 2;

/**
 * Puts one thing in the place of another where nobody sees it, once the first page is on the screen (ADR 0042). What browsers have compiled of React by
 * then has met nothing that goes: they would find out as the first Continue takes a page away, and throw it out a hundred levels deep.
 */
export function Rehearsal() {
  const [scene, setScene] = useState(0);
  useEffect(() => (scene <= scenes ? afterPaint(() => setScene(scene + 1)) : undefined), [scene]);
  return scene > 0 && scene <= scenes && <Scene key={scene} />;
}

/** Of each kind of thing that comes and goes with a page: effects, an element that is referred to, and one in the head, as the title is. */
function Scene() {
  const element = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => () => {}, []);
  useEffect(() => () => {}, []);
  return (
    <>
      <meta name="rehearsal" />
      <div hidden>
        <span ref={element} />
      </div>
    </>
  );
}
