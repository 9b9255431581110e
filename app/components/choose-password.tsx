import { object } from "zod/mini";
import { choosePasswordText as text } from "~/copy/nl/account/sign-in";
import { shortestPassword } from "~/domain/account/password-length";
import type { FormResult } from "~/forms/field-state";
import { requiredText } from "~/forms/form-fields";
import { useZodForm } from "~/forms/use-zod-form";
import { Button } from "./button";
import { ButtonRow } from "./button-row";
import { ErrorSummary } from "./error-summary";
import { LinkButton } from "./link-button";
import { Page } from "./page";
import { PageForm } from "./page-form";
import { PageTitle } from "./page-title";
import { Panel } from "./panel";
import { TextField } from "./text-field";

export const choosePasswordSchema = object({ wachtwoord: requiredText({ max: 1000 }) });

const labels = { wachtwoord: text.password };

type Props = {
  state: "works" | "used" | "expired";
  isInvitation: boolean;
  email: string;
  result: FormResult | undefined;
};

/** The page behind a mailed link: choose a password, or why the link no longer works and what to do. */
export function ChoosePassword({ state, isInvitation, email, result }: Props) {
  if (state !== "works") return <SpentLink state={state} isInvitation={isInvitation} />;
  const title = isInvitation ? text.welcome : text.title;
  const intro = isInvitation ? text.welcomeIntro(email) : text.intro(email);
  return <PasswordForm title={title} intro={intro} email={email} result={result} />;
}

function PasswordForm(props: { title: string; intro: string; email: string; result: FormResult | undefined }) {
  const form = useZodForm(choosePasswordSchema, { result: props.result });
  return (
    <Page kind="form" head={<PageTitle title={props.title} subtitle={props.intro} />}>
      <ErrorSummary problems={form.summary} labels={labels} />
      <Panel>
        <PageForm method="post" className="stack" {...form.formProps}>
          {/* Lets a password manager store the new password with the right account. */}
          <input type="hidden" name="account" value={props.email} autoComplete="username" readOnly />
          <TextField
            {...form.field("wachtwoord")}
            label={labels.wachtwoord}
            hint={text.hint(shortestPassword)}
            type="password"
            autoComplete="new-password"
          />
          <ButtonRow>
            <Button>{text.submit}</Button>
          </ButtonRow>
        </PageForm>
      </Panel>
    </Page>
  );
}

function SpentLink({ state, isInvitation }: { state: "used" | "expired"; isInvitation: boolean }) {
  const expired = isInvitation ? text.expiredInvitation : text.expired;
  return (
    <Page kind="form" head={<PageTitle title={state === "used" ? text.usedTitle : text.expiredTitle} />}>
      <Panel>
        <div className="stack">
          <p>{state === "used" ? text.used : expired}</p>
          <ButtonRow>
            <LinkButton to={state === "used" ? "/aanmelden" : "/wachtwoord-vergeten"}>
              {state === "used" ? text.signIn : text.ask}
            </LinkButton>
          </ButtonRow>
        </div>
      </Panel>
    </Page>
  );
}
