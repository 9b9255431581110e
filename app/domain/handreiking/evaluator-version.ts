/** Version of the evaluator, kept in every receipt. It may go up; what it says of a stored receipt may not change. */
export const evaluatorVersion = "1";
