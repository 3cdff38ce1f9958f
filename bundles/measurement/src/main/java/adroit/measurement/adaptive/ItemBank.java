package adroit.measurement.adaptive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Calibrated items on one scale.
 *
 * @param edition names the bank's content; a path is repeated only with the same edition
 */
public record ItemBank(String edition, List<BankItem> items) {

    public ItemBank {
        items = List.copyOf(items);
        if (edition.isBlank() || items.isEmpty()) {
            throw new IllegalArgumentException("a bank has an edition and at least one item");
        }
        Map<String, BankItem> seen = new HashMap<>();
        for (BankItem item : items) {
            if (seen.put(item.id(), item) != null) {
                throw new IllegalArgumentException("two items are called " + item.id());
            }
        }
    }

    /** The areas, in the order of their names. */
    public List<String> contents() {
        return List.copyOf(new TreeSet<>(items.stream().map(BankItem::content).toList()));
    }

    /** What share of the items each area holds. */
    public Map<String, Double> shares() {
        Map<String, Double> shares = new HashMap<>();
        for (BankItem item : items) {
            shares.merge(item.content(), 1.0 / items.size(), Double::sum);
        }
        return Map.copyOf(shares);
    }
}
