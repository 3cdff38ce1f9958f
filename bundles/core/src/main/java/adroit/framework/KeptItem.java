package adroit.framework;

import adroit.canonical.Seal;
import adroit.storage.DamagedRecord;
import org.jspecify.annotations.Nullable;

/**
 * An item in the form in which it is kept.
 *
 * @param body what is never searched for: text, other titles, facts and relations
 * @param sha256 of all the rest; the framework's number has no part in it, so that the same item has the same hash in every import
 */
public record KeptItem(
        int number,
        String id,
        String kind,
        @Nullable String code,
        String title,
        String status,
        String body,
        String sha256) {
    /** The form of an item. */
    public static KeptItem of(FrameworkItem item) {
        String kind = item.kind().key();
        String status = item.status().key();
        String body = ItemBody.write(item);
        return new KeptItem(
                item.number(),
                item.id(),
                kind,
                item.code(),
                item.title(),
                status,
                body,
                Seal.of(item.number(), item.id(), kind, item.code(), item.title(), status, body));
    }

    /** Whether it is as it was written. */
    public boolean intact() {
        return Seal.of(number, id, kind, code, title, status, body).equals(sha256);
    }

    /** The item; {@link DamagedRecord} where it is not as it was written. */
    public FrameworkItem item() {
        if (!intact()) {
            throw new DamagedRecord("Item " + number + " of a reference framework");
        }
        return ItemBody.read(
                body,
                number,
                id,
                ItemKind.of(kind).orElseThrow(() -> new DamagedRecord("Item " + number)),
                code,
                title,
                ItemStatus.of(status).orElseThrow(() -> new DamagedRecord("Item " + number)));
    }
}
