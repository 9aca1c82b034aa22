import type { Raw } from '@/lib/form/question';

/** Puts texts into the inputs of the page as if the person had typed or chosen them; names without an input are passed over. */
export function putTexts(texts: Raw): void {
  for (const [name, text] of Object.entries(texts)) {
    // A choice has an input for each option; its own name is on what stands around them.
    const input = document.getElementById(`${name}-${text}`) ?? document.getElementById(name);
    if (input instanceof HTMLInputElement && (input.type === 'radio' || input.type === 'checkbox'))
      input.checked = true;
    else if (
      input instanceof HTMLInputElement ||
      input instanceof HTMLSelectElement ||
      input instanceof HTMLTextAreaElement
    )
      input.value = text;
    else continue;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
