import type { GraphData, NodeBadgeStyleProps } from '@antv/g6';
import { FONT, isChainNode, textWidth } from './graph-data';
import { LIGHT } from './map-palette';

interface Place {
  left: number;
  top: number;
  width: number;
  height: number;
}

type Style = Record<string, unknown>;

const MARGIN = 16;

/** The drawing as SVG, from the same data that G6 draws: for saving, and for paper, where lines and letters stay sharp. */
export function chainSvg(data: GraphData, title: string): string {
  const nodes = [...(data.nodes ?? [])].sort((a, b) => Number(a.style?.zIndex ?? 0) - Number(b.style?.zIndex ?? 0));
  const places = new Map(nodes.map(({ id, style }) => [id, placeOf(style as Style)]));
  const frames = nodes.filter(({ id }) => !isChainNode(id)).map(({ id, style }) => frame(places.get(id)!, style as Style));
  const links = (data.edges ?? []).flatMap(({ source, target, style }) => {
    const [from, to] = [places.get(source), places.get(target)];
    return from && to ? [path(from, to, style as Style)] : [];
  });
  const boxes = nodes.filter(({ id }) => isChainNode(id)).map(({ id, style }) => box(places.get(id)!, style as Style));
  const all = [...places.values()];
  const left = Math.min(...all.map((place) => place.left), 0) - MARGIN;
  const top = Math.min(...all.map((place) => place.top), 0) - MARGIN;
  const width = Math.max(...all.map((place) => place.left + place.width), 0) + MARGIN - left;
  const height = Math.max(...all.map((place) => place.top + place.height), 0) + MARGIN - top;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${width} ${height}" width="${width}" height="${height}" font-family="${escape(FONT)}" role="img">`,
    `<title>${escape(title)}</title>`,
    `<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0 8 4 0 8z" fill="${LIGHT.edge}"/></marker></defs>`,
    `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${LIGHT.canvas}"/>`,
    ...frames,
    `<g fill="none" stroke="${LIGHT.edge}" stroke-width="1.1" stroke-opacity="0.7">`,
    ...links,
    '</g>',
    ...boxes,
    '</svg>',
  ].join('\n');
}

function placeOf(style: Style): Place {
  const [width, height] = style.size as [number, number];
  return { left: Number(style.x) - width / 2, top: Number(style.y) - height / 2, width, height };
}

function rect({ left, top, width, height }: Place, style: Style): string {
  const dash = style.lineDash ? ` stroke-dasharray="${(style.lineDash as number[]).join(' ')}"` : '';
  return `<rect x="${left}" y="${top}" width="${width}" height="${height}" rx="${String(style.radius)}" fill="${String(style.fill)}" stroke="${String(style.stroke)}" stroke-width="${String(style.lineWidth)}"${dash}/>`;
}

function frame(place: Place, style: Style): string {
  const title = style.labelText as string | undefined;
  const head = title ? text(title, place.left + place.width / 2, place.top + 20, { size: 18, weight: 600, fill: String(style.labelFill), anchor: 'middle' }) : '';
  return rect(place, style) + head;
}

function box(place: Place, style: Style): string {
  const badges = (style.badges as NodeBadgeStyleProps[]).map((badge) => badgeOf(place, badge as unknown as Style)).join('');
  return `<g opacity="${String(style.opacity ?? 1)}">${rect(place, style)}${badges}</g>`;
}

function badgeOf(place: Place, badge: Style): string {
  const size = Number(badge.fontSize);
  const right = badge.placement === 'right-top';
  const x = (right ? place.left + place.width : place.left) + Number(badge.offsetX ?? 0);
  const y = (right ? place.top : place.top + place.height / 2) + Number(badge.offsetY ?? 0);
  const centred = badge.textAlign === 'center';
  const said = badge.wordWrapWidth ? shortened(String(badge.text), size, Number(badge.wordWrapWidth)) : String(badge.text);
  let ground = '';
  if (badge.backgroundFill) {
    const [tall, wide] = badge.padding as [number, number];
    const width = textWidth(said, size) + 2 * wide;
    const height = size + 2 * tall;
    ground = `<rect x="${x - width / 2}" y="${y - height / 2}" width="${width}" height="${height}" rx="${String(badge.backgroundRadius)}" fill="${String(badge.backgroundFill)}"/>`;
  }
  return ground + text(said, x, y, { size, weight: Number(badge.fontWeight ?? 400), fill: String(badge.fill), anchor: centred ? 'middle' : 'start' });
}

function text(said: string, x: number, y: number, { size, weight, fill, anchor }: { size: number; weight: number; fill: string; anchor: 'start' | 'middle' }): string {
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}" text-anchor="${anchor}" dominant-baseline="central">${escape(said)}</text>`;
}

function path(from: Place, to: Place, style: Style): string {
  const start = port(from, String(style.sourcePort));
  const end = port(to, String(style.targetPort));
  const bend = Math.abs(Number(style.curveOffset ?? 0));
  const middle = (start.x + end.x) / 2;
  const curve = bend ? `Q${middle + 2 * bend} ${(start.y + end.y) / 2} ${end.x} ${end.y}` : `C${middle} ${start.y} ${middle} ${end.y} ${end.x} ${end.y}`;
  return `<path d="M${start.x} ${start.y}${curve}" marker-end="url(#arrow)"/>`;
}

function port({ left, top, width, height }: Place, side: string): { x: number; y: number } {
  return { x: side === 'right' ? left + width : left, y: top + height / 2 };
}

/** As much of a text as the width has room for. */
function shortened(said: string, size: number, width: number): string {
  if (textWidth(said, size) <= width) return said;
  let kept = '';
  for (const letter of said) {
    if (textWidth(`${kept}${letter}…`, size) > width) break;
    kept += letter;
  }
  return `${kept}…`;
}

function escape(said: string): string {
  return said.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
