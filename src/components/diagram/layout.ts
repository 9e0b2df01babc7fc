import {
  type Arrangement,
  type ArrangementEdge,
  EDGE_KINDS,
  type EdgeKind,
  type Tier,
  TIERS,
} from '../../content/schemas/arrangement.ts';
import type { Lang } from '../../content/schemas/text.ts';
import { sayEdge } from './say-edge.ts';

/** All lengths in units of the drawing; it is as wide as a leaf's text. */
export const WIDTH = 980;
const GUTTER = 88;
const HEAD = 36;
const ROW = 46;
const INSET = 16;
/** Length of a line that stays in its column. */
const STUB = 64;
const LATIN = 6.5;
const HAN = 13.2;
const RE_HAN = /\p{Script=Han}|[，。、“”（）]/gu;

export interface Column {
  tier: Tier;
  x: number;
}
export interface Line {
  edge: ArrangementEdge;
  y: number;
  from: number;
  to: number;
  label: string;
  labelX: number;
  anchor: 'start' | 'end';
}
export interface Band {
  kind: EdgeKind;
  y: number;
  lines: Line[];
}
export interface Layout {
  height: number;
  columns: Column[];
  bands: Band[];
}

function estimateWidth(label: string): number {
  const han = label.match(RE_HAN)?.length ?? 0;
  return han * HAN + (label.length - han) * LATIN;
}

function layColumns({ nodes }: Arrangement): Column[] {
  const used = TIERS.filter((tier) => nodes.some((node) => node.tier === tier));
  const width = (WIDTH - GUTTER) / used.length;
  return used.map((tier, index) => ({ tier, x: GUTTER + index * width }));
}

/**
 * Lays an arrangement out: columns are tiers, bands are what one does to another, and each line is a row
 * of its own, so that no line crosses a label. Pure.
 */
export function layoutArrangement(arrangement: Arrangement, lang: Lang): Layout {
  const columns = layColumns(arrangement);
  const findX = (id: string): number => {
    const tier = arrangement.nodes.find((node) => node.id === id)?.tier;
    return (columns.find((column) => column.tier === tier)?.x ?? 0) + INSET;
  };
  let y = HEAD;
  const layLine = (edge: ArrangementEdge): Line => {
    const from = findX(edge.from);
    const end = findX(edge.to);
    const to = end === from ? from + STUB : end;
    const label = sayEdge(arrangement, edge, lang);
    const left = Math.min(from, to);
    const fits = left + estimateWidth(label) <= WIDTH;
    y += ROW;
    return {
      edge,
      y: y - 12,
      from,
      to,
      label,
      labelX: fits ? left : WIDTH,
      anchor: fits ? 'start' : 'end',
    };
  };
  const bands = EDGE_KINDS.flatMap((kind): Band[] => {
    const edges = arrangement.edges.filter((edge) => edge.kind === kind);
    if (edges.length === 0) return [];
    const top = y;
    return [{ kind, y: top, lines: edges.map(layLine) }];
  });
  return { height: y + 8, columns, bands };
}
