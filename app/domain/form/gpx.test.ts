import { describe, expect, it } from "vitest";
import { parseGpx } from "./gpx";

const file = (inside: string) => `<?xml version="1.0"?>\n<gpx version="1.1" creator="x">${inside}</gpx>`;
const track =
  '<trk><name>Ronde</name><trkseg><trkpt lat="52.2" lon="6.8"><ele>3</ele></trkpt><trkpt lon="6.9" lat="52.3"/></trkseg></trk>';

describe("a GPX file", () => {
  it("gives its tracks, routes and waypoints", () => {
    const text = file(
      `${track}<rte><name>Tocht &amp; terug</name><rtept lat="52.2" lon="6.8"/><rtept lat="52.25" lon="6.85"/></rte>` +
        '<wpt lat="52.22" lon="6.89"><name>Start</name></wpt><wpt lat="52.23" lon="6.9"/>',
    );
    expect(parseGpx(text)).toEqual([
      {
        shape: "lijn",
        name: null,
        row: [
          [6.8, 52.2],
          [6.9, 52.3],
        ],
      },
      {
        shape: "lijn",
        name: "Tocht & terug",
        row: [
          [6.8, 52.2],
          [6.85, 52.25],
        ],
      },
      { shape: "punt", name: "Start", row: [[6.89, 52.22]] },
      { shape: "punt", name: null, row: [[6.9, 52.23]] },
    ]);
  });

  it("is refused when it brings entities of its own", () => {
    expect(parseGpx(`<!DOCTYPE gpx [<!ENTITY a "b">]>${file(track)}`)).toBeNull();
  });

  it("is none when it is another kind of XML", () => {
    expect(parseGpx("<kml></kml>")).toBeNull();
  });

  it("gives nothing for segments without points and does not stumble over broken ones", () => {
    expect(parseGpx(file("<trk><trkseg></trkseg></trk>"))).toEqual([]);
    expect(parseGpx(file('<trkseg><trkpt lat="x" lon="6"/><trkpt lat="52"/></trkseg>'))?.[0]?.row).toEqual([
      [6, Number.NaN],
      [Number.NaN, 52],
    ]);
    for (const endless of ["<trkseg>", "<!--", "<wpt ", "<name>"]) {
      expect(parseGpx(file(endless.repeat(20_000)))).not.toBeNull();
    }
  });
});
