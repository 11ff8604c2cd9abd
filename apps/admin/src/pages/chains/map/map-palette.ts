import type { Strength } from '@/graphql/graphql';

/** The colours of a map besides those that mean something. */
export interface MapPalette {
  canvas: string;
  band: string;
  bandLine: string;
  bandTitle: string;
  group: string;
  groupLine: string;
  node: string;
  nodeLine: string;
  name: string;
  line: string;
  edge: string;
  chosen: string;
  /** What a tag that stands out is filled with and written in. */
  tag: { fill: string; color: string };
  gapTag: { fill: string; color: string };
  /** Behind the text of a node of this strength: the strength's own colour, faint. */
  strength: Record<Strength, string>;
}

/** On paper and in saved pictures always this one. */
export const LIGHT: MapPalette = {
  canvas: '#ffffff',
  band: '#f5f7fa',
  bandLine: '#e3e8ef',
  bandTitle: '#475467',
  group: '#ffffff',
  groupLine: '#c9d3df',
  node: '#ffffff',
  nodeLine: '#8a98ab',
  name: '#101828',
  line: '#475467',
  edge: '#98a2b3',
  chosen: '#101828',
  tag: { fill: '#101828', color: '#ffffff' },
  gapTag: { fill: '#5b2a86', color: '#ffffff' },
  strength: { STRONG: '#e6f0f8', ADEQUATE: '#f0f8fd', WEAK: '#fffaeb', MISSING: '#fff4ef' },
};

export const DARK: MapPalette = {
  canvas: '#161c23',
  band: '#1a2027',
  bandLine: '#2c3540',
  bandTitle: '#b4c0ce',
  group: '#20272f',
  groupLine: '#3a4653',
  node: '#262f39',
  nodeLine: '#66758a',
  name: '#eef2f6',
  line: '#b4c0ce',
  edge: '#76859a',
  chosen: '#ffffff',
  tag: { fill: '#eef2f6', color: '#101828' },
  gapTag: { fill: '#b58ae0', color: '#1c0b2e' },
  strength: { STRONG: '#0f2c44', ADEQUATE: '#173447', WEAK: '#3a2f0e', MISSING: '#421d0d' },
};
