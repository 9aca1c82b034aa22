import { expect, test } from 'vitest';
import { namesAirport } from './entry-point';

test.each([
  'Almaty airport',
  'Aéroport d’Almaty',
  'аэропорт Актау',
  'Шымкент халықаралық әуежайы',
  'Astana',
  ' almaty ',
])('%s is an airport', (place) => expect(namesAirport(place)).toBe(true));

test.each(['Khorgos', 'Aktau port', 'Gare d’Almaty-2', 'Astana by train', 'Порт Актау', ''])('%s names none', (place) =>
  expect(namesAirport(place)).toBe(false),
);
