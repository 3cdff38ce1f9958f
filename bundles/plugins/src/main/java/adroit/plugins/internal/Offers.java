package adroit.plugins.internal;

import adroit.plugins.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The discipline bundles that came with the product: the files {@code adroit.discipline.*.jar} of one folder whose SHA-256 the folder's {@code SHA256SUMS} says.
 * The list is read again at each question, so that an upgraded product is seen; a bundle is read once.
 */
final class Offers {
    private static final Pattern LINE =
            Pattern.compile("([0-9a-f]{64}) [ *](adroit\\.discipline\\.([A-Za-z0-9.-]+?)-(\\d[\\w.-]*)\\.jar)");

    private static final Logger LOG = LoggerFactory.getLogger(Offers.class);

    private final Path folder;
    private final DisciplineReader reader;
    private final Map<String, Offer> known = new ConcurrentHashMap<>();

    Offers(Path folder, DisciplineReader reader) {
        this.folder = folder;
        this.reader = reader;
    }

    /** The newest offer of each discipline, by id. */
    Map<String, Offer> newest() {
        Comparator<Offer> byVersion = Comparator.comparing(Offer::version, Versions.ORDER);
        return all().stream()
                .collect(Collectors.toMap(Offer::id, Function.identity(), BinaryOperator.maxBy(byVersion)));
    }

    /** The offer with exactly these bytes. */
    Optional<Offer> withDigest(String sha256) {
        return all().stream().filter(o -> o.sha256().equals(sha256)).findFirst();
    }

    private Collection<Offer> all() {
        return lines().stream()
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .map(m -> known.computeIfAbsent(m.group(1) + m.group(2), same -> offer(m)))
                .toList();
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(folder.resolve("SHA256SUMS"));
        } catch (IOException e) {
            LOG.warn("No discipline is offered: {} cannot be read", folder.resolve("SHA256SUMS"));
            return List.of();
        }
    }

    private Offer offer(Matcher line) {
        Path jar = folder.resolve(line.group(2));
        try {
            Description description =
                    DisciplineJar.read(jar, line.group(2), reader).description();
            return new Offer(jar, line.group(1), description, null, null);
        } catch (Faulty e) {
            Fault fault = e.fault();
            return new Offer(jar, line.group(1), Description.ofFile(line.group(3), line.group(4)), fault, null);
        }
    }
}
