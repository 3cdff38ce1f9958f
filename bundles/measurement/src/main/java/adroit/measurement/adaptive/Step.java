package adroit.measurement.adaptive;

import adroit.measurement.irt.Ability;

/** What an adaptive test does next. */
public sealed interface Step {

    /** Ask this item. */
    record Ask(BankItem item) implements Step {}

    /**
     * Nothing more.
     *
     * @param reached whether by the standard error, else by the number of items or an empty bank
     * @param reason a full sentence
     */
    record Stop(Ability ability, boolean reached, boolean isRangeOnly, String reason) implements Step {}
}
