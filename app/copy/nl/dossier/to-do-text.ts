import type { ToDo } from "~/domain/dossier/things-to-do";
import { formatCount, formatDate, formatDaysLeft, formatList } from "../format";

export type ToDoText = { title: string; text?: string; tone: "attention" | "normal" };

/** What has to be done or waited for, as a heading with a line; `service` gives the name of a service. */
export function toDoText(toDo: ToDo, service: (id: string) => string): ToDoText {
  switch (toDo.code) {
    case "take_on":
      return { title: "Niemand behandelt dit dossier nog", tone: "attention" };
    case "check_complete":
      return {
        title: "Kijk of de aanvraag volledig is",
        text: "Vraag wat ontbreekt binnen een termijn, of verklaar de aanvraag volledig.",
        tone: "attention",
      };
    case "supplement_running":
      return {
        title: `Wacht op de aanvulling van de organisator, uiterlijk ${formatDate(toDo.until)}`,
        tone: "normal",
      };
    case "supplement_over":
      return {
        title: "De termijn om aan te vullen is voorbij",
        text: toDo.canNotTreat
          ? `U kunt tot en met ${formatDate(toDo.notTreatUntil)} besluiten de aanvraag niet te behandelen.`
          : "De aanvraag buiten behandeling laten kan niet meer. Ga verder met wat er ligt.",
        tone: "attention",
      };
    case "confirm_class":
      return {
        title: "Bevestig de klasse",
        text: "Neem het voorstel over of wijk af met een reden.",
        tone: "attention",
      };
    case "send_requests":
      return {
        title: `Verstuur ${formatCount(toDo.count, "adviesvraag", "adviesvragen")}`,
        text: "Ze staan klaar als concept. De diensten zien ze nog niet.",
        tone: "attention",
      };
    case "go_on_with_requests":
      return { title: "Ga verder met de adviesvragen die al lopen", tone: "attention" };
    case "skip_advice":
      return { title: "Er is geen advies nodig", text: "Ga verder naar het besluit.", tone: "attention" };
    case "advice_late":
      return {
        title: `Het advies van ${service(toDo.serviceId)} is ${formatCount(toDo.days, "dag", "dagen")} te laat`,
        text: "Neem contact op, of ga verder zonder dit advies en leg vast waarom.",
        tone: "attention",
      };
    case "information_wanted":
      return { title: `${service(toDo.serviceId)} wil meer weten`, text: "Lees de berichten.", tone: "attention" };
    case "wait_for_advice":
      return { title: `Wacht op advies van ${formatList(toDo.serviceIds.map(service))}`, tone: "normal" };
    case "take_decision":
      return { title: "Neem een besluit", text: "Alle adviezen zijn binnen of afgehandeld.", tone: "attention" };
    case "read_warning":
      return {
        title: "Lees de waarschuwing",
        text: "Het evenement is gewijzigd. Bevestig dat u weet wat er verandert.",
        tone: "attention",
      };
    case "wait_for_reading":
      return {
        title: "De burgemeester heeft de waarschuwing nog niet gelezen",
        text: "Tot dan kan er geen vergunning worden verleend.",
        tone: "attention",
      };
    case "settle_review":
      return { title: "Besluit of de vergunning blijft gelden", tone: "attention" };
    case "judge_melding":
      return {
        title: "Beoordeel de melding",
        text: "Ga akkoord, verbied het evenement of maak er een vergunningaanvraag van.",
        tone: "attention",
      };
    case "judge_passage":
      return { title: "Geef antwoord over de doorgang door uw gemeente", tone: "attention" };
    case "evaluate":
      return { title: "Evalueer het evenement", tone: "attention" };
    case "close":
      return { title: "Sluit het dossier", text: "Er is niets meer te doen.", tone: "normal" };
    case "answer_request":
      return {
        title: "Uw advies is gevraagd",
        text: toDo.daysLeft === null ? undefined : `Termijn: ${formatDaysLeft(toDo.daysLeft)}.`,
        tone: "attention",
      };
  }
}

/** What the buttons at something to do say. */
export const toDoActs = {
  takeOn: "Neem in behandeling",
  assign: "Wijs toe",
  supplement: "Vraag aanvulling",
  complete: "Verklaar volledig",
  notTreat: "Behandel niet",
  confirmClass: "Naar het voorstel",
  send: "Bekijk en verstuur",
  goOn: "Ga verder",
  withoutAdvice: "Ga verder zonder advies",
  messages: "Naar de berichten",
  decide: "Naar het besluit",
  readWarning: "Lees de waarschuwing",
  accept: "Ga akkoord",
  forbid: "Verbied",
  convert: "Vergunning nodig",
  passage: "Geef antwoord",
  evaluate: "Naar de evaluatie",
  close: "Sluit dossier",
  answer: "Schrijf advies",
} as const;
