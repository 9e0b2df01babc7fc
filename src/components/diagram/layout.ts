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
/** Height of a further row of a label. */
export const LEADING = 16;
const INSET = 16;
/** Length of a line that stays in its column. */
const STUB = 64;
const LATIN = 6.5;
const HAN = 13.2;
/** A run of other characters with the spaces behind it, or one Han character with the marks behind it. */
const RE_PIECE = /\p{Script=Han}[，。、：”）]*|[^\s\p{Script=Han}]+\s*/gu;
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
  /** The label in rows that fit between the actor and the edge of the drawing. */
  rows: string[];
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

/** Breaks a label at its spaces, or between Han characters, into rows no wider than `width`. */
function breakLabel(label: string, width: number): string[] {
  const rows: string[] = [];
  for (const piece of label.match(RE_PIECE) ?? []) {
    const last = rows.at(-1);
    if (last === undefined || estimateWidth(`${last}${piece}`.trimEnd()) > width) rows.push(piece);
    else rows[rows.length - 1] = `${last}${piece}`;
  }
  return rows.map((row) => row.trimEnd());
}

/**
 * Where a label stands: it begins over the dot of its actor and runs on towards the edge, in several rows
 * where it must. Over a line that leads back it ends at the dot, where that side has more room.
 */
function layLabel(
  label: string,
  from: number,
  to: number,
): Pick<Line, 'rows' | 'labelX' | 'anchor'> {
  // The gutter holds the names of the bands.
  const isBack = to < from && from - GUTTER > WIDTH - from;
  return {
    rows: breakLabel(label, isBack ? from - GUTTER : WIDTH - from),
    labelX: from,
    anchor: isBack ? 'end' : 'start',
  };
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
    const laid = layLabel(label, from, to);
    y += ROW + LEADING * (laid.rows.length - 1);
    return { edge, y: y - 12, from, to, label, ...laid };
  };
  const bands = EDGE_KINDS.flatMap((kind): Band[] => {
    const edges = arrangement.edges.filter((edge) => edge.kind === kind);
    if (edges.length === 0) return [];
    const top = y;
    return [{ kind, y: top, lines: edges.map(layLine) }];
  });
  return { height: y + 8, columns, bands };
}
