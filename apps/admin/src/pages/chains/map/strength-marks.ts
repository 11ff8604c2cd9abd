import type { Strength } from '@/graphql/graphql';

/**
 * Colours of the four strengths that people with any of the common colour deficiencies tell apart (after Okabe and Ito), dark to
 * light as well; a letter and, for what is missing, a dashed frame say the same without colour.
 */
export const STRENGTH_COLOURS: Record<Strength, { fill: string; color: string; stroke: string }> = {
  STRONG: { fill: '#00558b', color: '#ffffff', stroke: '#00558b' },
  ADEQUATE: { fill: '#56b4e9', color: '#08263a', stroke: '#3d98cc' },
  WEAK: { fill: '#f0c24a', color: '#3d2c00', stroke: '#c99a1e' },
  MISSING: { fill: '#c4430a', color: '#ffffff', stroke: '#c4430a' },
};

export const STRENGTHS = Object.keys(STRENGTH_COLOURS) as Strength[];
