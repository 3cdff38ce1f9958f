package adroit.web.publishers;

import adroit.publisher.Publisher;
import adroit.publisher.Trust;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One publisher in the list.
 *
 * @param fingerprint of the key
 * @param grouped the same in groups of eight digits, to compare by eye
 * @param fields what they may sign, in words
 * @param until until when, in words
 * @param state how the city stands to the key, in words
 * @param retirable whether the key is trusted now
 * @param revocable whether it is not revoked yet
 */
public record PublisherRow(
        String fingerprint,
        String grouped,
        String name,
        String fields,
        String until,
        String state,
        boolean retirable,
        boolean revocable) {
    private static final int GROUP = 8;

    static PublisherRow of(Publisher publisher, LocalDate today) {
        LocalDate until = publisher.until();
        String fields = publisher.disciplines().stream().sorted().collect(Collectors.joining(", "));
        return new PublisherRow(
                publisher.fingerprint(),
                grouped(publisher.fingerprint()),
                publisher.name(),
                fields.isEmpty() ? "Every field" : fields,
                until == null ? "No end" : until.toString(),
                state(publisher, today),
                publisher.trust() == Trust.TRUSTED,
                publisher.trust() != Trust.REVOKED);
    }

    private static String grouped(String fingerprint) {
        return IntStream.range(0, fingerprint.length() / GROUP)
                .mapToObj(i -> fingerprint.substring(i * GROUP, (i + 1) * GROUP))
                .collect(Collectors.joining(" "));
    }

    private static String state(Publisher publisher, LocalDate today) {
        return switch (publisher.trust()) {
            case TRUSTED -> publisher.expired(today) ? "Over" : "Trusted";
            case RETIRED -> publisher.successor() == null ? "Retired" : "Replaced by a newer key";
            case REVOKED -> "Revoked";
        };
    }
}
