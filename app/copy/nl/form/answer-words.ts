import type { AnswerInWords, CellInWords } from "~/domain/form/answer-in-words";
import { formatDate, formatDateWithDay, formatList, formatNumber, formatTime, formatTimeRange } from "../format";

const shapeWords: Readonly<Record<string, string>> = { punt: "punt", lijn: "lijn", vlak: "vlak" };

/** An answer in lines of text; none for a question without an answer. */
export function answerLines(answer: AnswerInWords | null): string[] {
  if (answer === null) return [];
  switch (answer.kind) {
    case "text":
      return answer.text.split("\n");
    case "number":
      return [`${formatNumber(answer.value, answer.decimals)}${answer.unit && ` ${answer.unit}`}`];
    case "yes-no":
      return [answer.yes ? "Ja" : "Nee"];
    case "choices":
      return answer.labels.map(({ nl }) => nl);
    case "date":
      return [formatDate(answer.date)];
    case "time":
      return [formatTime(answer.time)];
    case "event-days":
      return answer.days.map(({ startDate, startTime, endDate, endTime }) => {
        const times = formatTimeRange(startTime, endTime);
        return `${formatDateWithDay(startDate)}, ${times}${endDate === startDate ? "" : " (de volgende dag)"}`;
      });
    case "contact":
      return present(answer.contact.name, answer.contact.email, answer.contact.phone);
    case "organisation": {
      const { name, kvkNumber } = answer.organisation;
      return present(name, kvkNumber && `KvK-nummer ${kvkNumber}`);
    }
    case "address": {
      const { street, houseNumber, postcode, town } = answer.address;
      return present(present(street, houseNumber).join(" "), present(postcode, town).join(" "));
    }
    case "area":
      return areaLines(answer);
    case "rows":
      return answer.rows.map((cells, index) => `${answer.rowName.nl} ${index + 1}: ${cells.map(cellWords).join(", ")}`);
    case "declared":
      return ["Ja, verklaard"];
  }
}

/** In one line, for a table or a comparison. */
export const answerLine = (answer: AnswerInWords | null): string => answerLines(answer).join("; ");

const cellWords = ({ label, answer }: CellInWords) => `${label.nl}: ${answerLine(answer)}`;

const present = (...parts: (string | undefined)[]): string[] =>
  parts.filter((part) => part !== undefined && part !== "") as string[];

function areaLines({ description, addresses, shapes }: Extract<AnswerInWords, { kind: "area" }>): string[] {
  const drawn = shapes.map(({ shape, role, name }) => name ?? role?.nl ?? shapeWords[shape] ?? shape);
  const drawing = drawn.length === 0 ? [] : [`Tekening met ${formatList([...new Set(drawn)])}`];
  return [...(description?.split("\n") ?? []), ...addresses, ...drawing];
}
