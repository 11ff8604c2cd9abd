import { describe, expect, it } from '@jest/globals';
import { STRENGTH_COLOURS, STRENGTHS } from './strength-marks';

type Rgb = [number, number, number];

/** Linear light as people without one of the three kinds of cones see it: Machado, Oliveira and Fernandes 2009, full severity. */
const SEEN_BY: Record<string, [Rgb, Rgb, Rgb]> = {
  everybody: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanopes: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopes: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopes: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
};

const linear = (hex: string): Rgb => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as Rgb;
const through = (matrix: [Rgb, Rgb, Rgb], rgb: Rgb): Rgb => matrix.map((row) => Math.min(1, Math.max(0, row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2]))) as Rgb;

/** CIE L*a*b*, in which equal steps look about equally far apart. */
function lab([r, g, b]: Rgb): Rgb {
  const xyz = [(0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505, 0.2126 * r + 0.7152 * g + 0.0722 * b, (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089];
  const [x, y, z] = xyz.map((part) => (part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16 / 116)) as Rgb;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const apart = (one: Rgb, other: Rgb): number => Math.hypot(...one.map((part, index) => part - other[index]!));
const brightness = (hex: string): number => {
  const [r, g, b] = linear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

describe('the colours of the four strengths', () => {
  const pairs = STRENGTHS.flatMap((one, index) => STRENGTHS.slice(index + 1).map((other) => [one, other] as const));

  it.each(Object.entries(SEEN_BY).flatMap(([who, matrix]) => pairs.map(([one, other]) => [who, one, other, matrix] as const)))('are told apart by %s: %s and %s', (_who, one, other, matrix) => {
    const seen = (hex: string): Rgb => lab(through(matrix, linear(hex)));
    expect(apart(seen(STRENGTH_COLOURS[one].fill), seen(STRENGTH_COLOURS[other].fill))).toBeGreaterThan(25);
  });

  it.each(STRENGTHS)('carry their letter legibly: %s', (strength) => {
    const { fill, color } = STRENGTH_COLOURS[strength];
    const [light, dark] = [brightness(fill), brightness(color)].sort((a, b) => b - a) as [number, number];
    expect((light + 0.05) / (dark + 0.05)).toBeGreaterThan(4.5);
  });
});
