import { expect, it } from "vitest";
import { samplePermit } from "../../../tests/support/sample-documents/sample-decisions";
import { conditionsOfPermit } from "./permit";

const told = ({ number, text }: { number: number; text: string }) =>
  `${number} ${text.split(" ").slice(0, 3).join(" ")}`;

it("numbers the conditions of a permit through, general first, then by theme; what it departs from is apart", () => {
  const { general, specific, departed } = conditionsOfPermit(samplePermit.conditions);
  expect(general.map(told)).toEqual(["1 Houd deze vergunning"]);
  expect(specific.map(({ theme, conditions }) => [theme, conditions.map(told)])).toEqual([
    ["Tenten", ["2 Plaats de tent", "3 Houd overal een"]],
    ["Gezondheid", ["4 Deel gratis drinkwater"]],
    [null, ["5 Ruim het terrein"]],
  ]);
  expect(departed.map(({ text }) => text)).toEqual(["Sluit de tap een half uur voor het einde."]);
});
