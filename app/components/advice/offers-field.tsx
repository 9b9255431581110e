import { bindingWords } from "~/copy/nl/advice/advice-words";
import { adviceFormText as text } from "~/copy/nl/advice/form-text";
import type { OfferView } from "~/server/queries/advice/advice-form.server";
import { Button } from "../button";
import { ButtonRow } from "../button-row";
import { CheckboxGroup } from "../checkbox-group";

type Props = { offers: readonly OfferView[]; themes: readonly { id: string; name: string }[] };

/** Conditions that fit and can be taken over, each with where it is written. */
export function OffersField({ offers, themes }: Props) {
  return (
    <section className="stack stack--tight offers" aria-label={text.offers}>
      <h3>{text.offers}</h3>
      <p className="quiet">{text.offersHint}</p>
      {offers.length === 0 ? (
        <p>{text.noOffers}</p>
      ) : (
        <>
          <CheckboxGroup
            name="take"
            label={text.offersLabel}
            required={false}
            compact
            options={offers.map((offer) => ({
              value: offer.origin,
              label: offer.text,
              hint: [themes.find(({ id }) => id === offer.theme)?.name, bindingWords[offer.binding], offer.source]
                .filter(Boolean)
                .join(" · "),
            }))}
          />
          <ButtonRow>
            <Button kind="secondary" name="act" value="take" formNoValidate>
              {text.take}
            </Button>
          </ButtonRow>
        </>
      )}
    </section>
  );
}
