import { RESPONSE_DAYS, slowerThanSmaller } from './response.rules.js';

describe('response times', () => {
  it('let no larger band wait longer, as they are given', () => expect(slowerThanSmaller(RESPONSE_DAYS)).toEqual([]));
  it('name the band that would', () => expect(slowerThanSmaller({ ...RESPONSE_DAYS, from_1_billion: 4 })).toEqual(['from_1_billion']));
});
