/** The tabs of a browser share its session; what one of them learns of it the others hear, and ask the server. */
const channel = 'sapar-session';

/** `seen`: the person is there, and the session goes on; `over`: a page was told that no dossier is open in this browser. */
type Word = 'seen' | 'over';

/** Tells all tabs of this browser. */
export function tellTabs(word: Word): void {
  const others = new BroadcastChannel(channel);
  others.postMessage(word);
  others.close();
}

/** Calls when one of these words is told; gives the way to stop it. */
export function hearTabs(words: readonly Word[], call: () => void): () => void {
  const others = new BroadcastChannel(channel);
  others.onmessage = ({ data }) => {
    if (words.includes(data)) call();
  };
  return () => others.close();
}
