import type { Action } from "./actions";
import type { Actor } from "./actor";

/** By which permission somebody answers a request: a service for itself, the regional coordinator for the services together. */
export const answerAction = (actor: Actor): Action =>
  actor.role === "regional_coordinator" ? "advice.join" : "advice.answer";
