import fc from 'fast-check';
import { stillStands } from './given-figure.rules.js';

it.each([
  ['500000000.00', '500000000.00', true],
  ['500000000.00', '500000000.0000', true],
  ['500', '500', true],
  ['500000000.00', '500000001.00', false],
  ['500000000.00', null, false],
  ['2023-03-01', '2023-03-01', true],
  ['2023-03-01', '2023-03-15', false],
  ['约', '约', true],
])('words that were read as %s say something of %s: %s', (reading, current, stands) => expect(stillStands(reading, current)).toBe(stands));

it('looks at the amount, not at how it is written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 1e6 }), (amount, places, more) => {
      const zeros = places === 0 ? '' : `.${'0'.repeat(places)}`;
      expect(stillStands(String(amount), `${amount}${zeros}`)).toBe(true);
      expect(stillStands(String(amount), `${amount + more}${zeros}`)).toBe(false);
    }),
  );
});
