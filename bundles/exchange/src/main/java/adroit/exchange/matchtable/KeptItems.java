package adroit.exchange.matchtable;

import adroit.framework.Frameworks;
import adroit.framework.ItemHead;
import adroit.framework.ItemQuery;
import adroit.framework.ReferenceFramework;
import adroit.identity.Actor;
import java.util.List;
import java.util.Optional;

/** The reference frameworks that are kept here, and their items by the publisher's id. */
final class KeptItems {
    private final Frameworks frameworks;
    private final Actor by;
    private final List<ReferenceFramework> all;

    KeptItems(Frameworks frameworks, Actor by) {
        this.frameworks = frameworks;
        this.by = by;
        this.all = frameworks.all(by);
    }

    List<String> ids() {
        return ids(all);
    }

    static List<String> ids(List<ReferenceFramework> some) {
        return some.stream().map(ReferenceFramework::id).toList();
    }

    Optional<ReferenceFramework> framework(String id) {
        return all.stream().filter(f -> f.id().equals(id)).findFirst();
    }

    /** Those with that title and edition; what is empty is not asked for. */
    List<ReferenceFramework> called(String title, String edition) {
        return all.stream()
                .filter(f -> title.isEmpty() || f.details().title().equalsIgnoreCase(title))
                .filter(f -> edition.isEmpty() || f.details().edition().equalsIgnoreCase(edition))
                .toList();
    }

    Optional<ItemHead> item(ReferenceFramework framework, String id) {
        return frameworks.items(by, framework, new ItemQuery(null, null, null, id, 0, 1)).stream()
                .findFirst();
    }
}
