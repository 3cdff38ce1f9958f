package adroit.measurement.adaptive;

import adroit.measurement.irt.ItemCurve;

/**
 * An item that an adaptive test may ask.
 *
 * @param id unique in its bank
 * @param content the area it covers; empty where the bank has none
 */
public record BankItem(String id, String content, ItemCurve curve) {

    public BankItem {
        if (id.isBlank()) {
            throw new IllegalArgumentException("the item has no id");
        }
    }
}
