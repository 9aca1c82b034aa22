/** What was acknowledged, what may have been done beside it, and what came of it. */
export type Verdict = { acknowledged: number; lost: number; doubled: number };

/**
 * The log of one dossier. A save that was acknowledged has a revision of its own, and what is kept later is that one or a newer one; a
 * save without an answer was done once or not at all.
 */
export function makeLedger() {
  const texts = new Map<number, string>();
  const revisions = new Map<string, number>();
  const unanswered = new Set<string>();
  const travellers = new Set<string>();
  const maybe = new Set<string>();
  const verdict: Verdict = { acknowledged: 0, lost: 0, doubled: 0 };

  return {
    verdict,

    /** A text was acknowledged at a revision, the first time or again. */
    saved(text: string, revision: number): void {
      const [before, other] = [revisions.get(text), texts.get(revision)];
      // Saved twice over, or two that were both told that they had won.
      if ((before !== undefined && before !== revision) || (other !== undefined && other !== text)) verdict.doubled++;
      if (before === undefined) verdict.acknowledged++;
      revisions.set(text, revision);
      texts.set(revision, text);
      unanswered.delete(text);
    },

    /** No answer came, or one that says nothing of this text. */
    unknown(text: string): void {
      if (!revisions.has(text)) unanswered.add(text);
    },

    /** A dossier that was acknowledged is not to be found. */
    gone(): void {
      verdict.lost++;
    },

    added(id: string, isKnown: boolean): void {
      if (isKnown && !travellers.has(id)) verdict.acknowledged++;
      (isKnown ? travellers : maybe).add(id);
    },

    /** Holds what is kept against the log; `travellers` counts the first one too, who was there from the start. */
    check(kept: { text: string; revision: number; travellers: number } | undefined): void {
      if (!kept) return void verdict.lost++;
      const newest = Math.max(0, ...texts.keys());
      if (kept.revision < newest)
        verdict.lost += [...texts.keys()].filter((revision) => revision > kept.revision).length;
      const known = texts.get(kept.revision);
      if (known !== undefined && known !== kept.text) verdict.lost++;
      if (kept.revision > newest && !unanswered.has(kept.text)) verdict.lost++;
      // More changes than anybody asked for.
      const most = texts.size + unanswered.size;
      if (kept.revision > most) verdict.doubled += kept.revision - most;
      const added = new Set([...travellers, ...maybe]).size;
      if (kept.travellers < travellers.size + 1) verdict.lost += travellers.size + 1 - kept.travellers;
      if (kept.travellers > added + 1) verdict.doubled += kept.travellers - added - 1;
    },
  };
}

export type Ledger = ReturnType<typeof makeLedger>;
