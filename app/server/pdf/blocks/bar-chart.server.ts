import type { BarChartBlock } from "~/domain/documents/document-model";
import { type Frame, type Layout, linesOf, textStrips } from "../layout.server";
import type { Box, PageCanvas } from "../page-canvas.server";
import type { Strip } from "../strip.server";
import type { StructureElement } from "../structure-element.server";
import { colours, page, styles } from "../theme.server";

const label = styles.small;
const value = { ...styles.small, colour: colours.ink };
type Look = { field: string; edge?: string };

// The first series is filled, the others have an edge, so that they also differ without colour.
const solid: Look = { field: colours.action };
const looks: readonly Look[] = [
  solid,
  { field: colours.actionTint, edge: colours.action },
  { field: colours.accentTint, edge: colours.accent },
  { field: colours.field, edge: colours.quiet },
];
const tallest = 560;

/** Horizontal bars with their figures beside them. One figure for a screen reader, told by its alternative text. */
export function barChartStrips(block: BarChartBlock, frame: Frame, layout: Layout): Strip[] {
  const title = textStrips(layout, {
    text: block.title,
    style: styles.heading4,
    element: frame.parent.add("P"),
    left: frame.left,
    width: Math.min(frame.width, page.measure),
    before: 14,
  }).map((strip) => ({ ...strip, keepWithNext: true }));
  const figure = frame.parent.add("Figure", { alt: block.alt });
  const bars = Math.max(1, block.series.length);
  const legend = block.series.length > 1 ? 22 : 8;
  const groups = Math.max(1, block.groups.length);
  const thickness = Math.min(11, Math.max(3, (tallest - legend) / groups / (bars + 0.7)));
  const groupHeight = Math.max(
    thickness * bars + thickness * 0.7,
    Math.min(label.leading, (tallest - legend) / groups),
  );
  const height = legend + groupHeight * groups + 6;
  const draw = (canvas: PageCanvas, top: number) => {
    setBoundingBox(figure, frame, top, height);
    if (block.series.length > 1) drawLegend(block, figure, frame, layout, canvas, top + 4);
    drawGroups(block, figure, frame, layout, canvas, { top: top + legend, groupHeight, thickness });
  };
  return [...title, { before: 4, height, draw }];
}

function drawLegend(
  block: BarChartBlock,
  figure: StructureElement,
  frame: Frame,
  layout: Layout,
  canvas: PageCanvas,
  top: number,
): void {
  let left = frame.left;
  block.series.forEach((name, at) => {
    const line = linesOf(layout, name, label, frame.width)[0];
    if (!line) return;
    drawSeries(canvas, figure, { left, top: top + 2.5, width: 9, height: 8 }, at);
    canvas.line(figure, { ...line, spaceAfter: true }, label, left + 14, top);
    left += 14 + line.width + 22;
  });
}

type Scale = { top: number; groupHeight: number; thickness: number };

function drawGroups(
  block: BarChartBlock,
  figure: StructureElement,
  frame: Frame,
  layout: Layout,
  canvas: PageCanvas,
  scale: Scale,
): void {
  const { typeface } = layout;
  const widestLabel = Math.max(0, ...block.groups.map((group) => typeface.width(group.label, label.size)));
  const labelWidth = Math.min(150, widestLabel) + 10;
  const widestValue = Math.max(
    0,
    ...block.groups.flatMap((group) => group.bars.map((bar) => typeface.width(bar.label, value.size))),
  );
  const left = frame.left + labelWidth;
  const room = frame.width - labelWidth - widestValue - 8;
  const highest = Math.max(1e-9, ...block.groups.flatMap((group) => group.bars.map((bar) => bar.value)));
  block.groups.forEach((group, index) => {
    const groupTop = scale.top + index * scale.groupHeight;
    const barsHeight = scale.thickness * group.bars.length;
    const name = linesOf(layout, group.label, label, labelWidth - 10)[0];
    if (name)
      canvas.line(
        figure,
        { ...name, spaceAfter: true },
        label,
        frame.left,
        groupTop + (barsHeight - label.leading) / 2,
      );
    group.bars.forEach((bar, at) => {
      const top = groupTop + at * scale.thickness;
      const width = (Math.max(0, bar.value) / highest) * room;
      if (width > 0)
        drawSeries(canvas, figure, { left, top, width: Math.max(width, 1), height: scale.thickness - 1 }, at);
      const words = linesOf(layout, bar.label, value, widestValue + 1)[0];
      if (words)
        canvas.line(
          figure,
          { ...words, spaceAfter: true },
          value,
          left + width + 5,
          top + (scale.thickness - 1 - value.leading) / 2,
        );
    });
  });
  const bottom = scale.top + scale.groupHeight * block.groups.length;
  canvas.rectangle({ left: left - 0.8, top: scale.top - 3, width: 0.8, height: bottom - scale.top + 3 }, colours.quiet);
}

function setBoundingBox(figure: StructureElement, frame: Frame, top: number, height: number): void {
  const bottom = page.height - top - height;
  const box = [frame.left, bottom, frame.left + frame.width, bottom + height].map((value) => value.toFixed(2));
  figure.setAttributes({ owner: "Layout", values: { Placement: "/Block", BBox: `[${box.join(" ")}]` } });
}

function drawSeries(canvas: PageCanvas, figure: StructureElement, box: Box, series: number): void {
  const look = looks[series % looks.length] ?? solid;
  canvas.contentRectangle(figure, box, look.field, look.edge);
}
