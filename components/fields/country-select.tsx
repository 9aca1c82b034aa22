'use client';

import { type ComponentProps, useState } from 'react';
import { type CountryOption, useCountryOptions } from './country-options';

type SelectProps = Omit<ComponentProps<'select'>, 'children' | 'value' | 'defaultValue' | 'dangerouslySetInnerHTML'>;

/** A list of countries or nationalities. `chosen` stands in it at first; from then on what is chosen is the browser's own. */
export function CountrySelect({
  options,
  chosen,
  ...select
}: SelectProps & { options: readonly CountryOption[]; chosen: string | undefined }) {
  const write = useCountryOptions();
  // Once: written anew it would take away what was chosen since.
  const [html] = useState(() => write(options, chosen));
  // biome-ignore lint/security/noDangerouslySetInnerHtml: names of countries in our own words, escaped all the same.
  return <select {...select} dangerouslySetInnerHTML={html} />;
}
