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
  // By what they are, so that what is found missing again and again counts once.
  const lost = new Set<string>();
  const doubled = new Set<string>();

  return {
    verdict: (): Verdict => ({ acknowledged: texts.size + travellers.size, lost: lost.size, doubled: doubled.size }),

    /** A text was acknowledged at a revision, the first time or again. */
    saved(text: string, revision: number): void {
      const [before, other] = [revisions.get(text), texts.get(revision)];
      // Saved twice over, or two that were both told that they had won.
      if ((before !== undefined && before !== revision) || (other !== undefined && other !== text)) doubled.add(text);
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
      lost.add('dossier');
    },

    /** A traveller was added, or may have been. */
    added(id: string, isKnown: boolean): void {
      (isKnown ? travellers : maybe).add(id);
    },

    /** Holds what is kept against the log; `travellers` counts the first one too, who was there from the start. */
    check(kept: { text: string; revision: number; travellers: number } | undefined): void {
      if (!kept) return void lost.add('dossier');
      const newest = Math.max(0, ...texts.keys());
      const known = texts.get(kept.revision);
      for (const revision of texts.keys()) if (revision > kept.revision) lost.add(`save ${revision}`);
      if (known !== undefined && known !== kept.text) lost.add(`save ${kept.revision}`);
      if (kept.revision > newest && !unanswered.has(kept.text)) lost.add(`save ${newest}`);
      // More changes than anybody asked for.
      for (let extra = texts.size + unanswered.size; extra < kept.revision; extra++) doubled.add(`change ${extra}`);
      for (let there = kept.travellers - 1; there < travellers.size; there++) lost.add(`traveller ${there}`);
      const most = new Set([...travellers, ...maybe]).size;
      for (let there = most + 1; there < kept.travellers; there++) doubled.add(`traveller ${there}`);
    },
  };
}

export type Ledger = ReturnType<typeof makeLedger>;
