import { scanText as text } from "~/copy/nl/dossier/scan-text";
import type { ScanPage } from "~/server/queries/dossier/scan-page.server";
import { RadioGroup } from "../radio-group";
import { TextArea } from "../text-area";
import { ActForm, type ActResult } from "./act-form";

/** The gemeente takes over the proposal, or another class with the reason. */
export function ConfirmClass({ page, result }: { page: ScanPage; result: ActResult }) {
  const { head, recent, classes, proposed } = page;
  return (
    <ActForm
      title={text.confirm}
      text={text.confirmText}
      button={text.confirmButton}
      cancelHref={`/dossiers/${head.reference}`}
      revision={head.revision}
      recent={recent}
      result={result}
      fields={{ confirmedClass: text.class, reason: text.reason }}
    >
      {(field) => (
        <>
          <RadioGroup
            {...field("confirmedClass", proposed?.id)}
            label={text.class}
            options={classes.map(({ id, name }) => ({
              value: id,
              label: `${id}: ${name}`,
              ...(id === proposed?.id ? { hint: text.proposed } : {}),
            }))}
          />
          <TextArea {...field("reason")} label={text.reason} hint={text.reasonHint} required={false} rows={4} />
        </>
      )}
    </ActForm>
  );
}
