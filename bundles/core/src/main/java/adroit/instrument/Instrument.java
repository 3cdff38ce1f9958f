package adroit.instrument;

import adroit.catalog.ItemStatus;
import adroit.work.Check;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * An instrument of the city's own: statements about facets of one thing. Ability is asked by at least four statements for each facet and makes a number for each; desire and opportunity are asked once at least for
 * each facet and make one number each.
 *
 * @param edition the label of its wording; answers to statements that keep their id are compared across editions
 */
public record Instrument(String id, String title, String edition, List<Statement> statements) {
    /** The fewest statements of ability for each facet. */
    public static final int FEWEST_OF_ABILITY = 4;

    public Instrument {
        Check.id("instrument.id", id);
        Check.text("title of instrument " + id, title);
        Check.text("edition of instrument " + id, edition);
        statements = List.copyOf(statements);
        Set<String> seen = new HashSet<>();
        for (Statement each : statements) {
            if (!seen.add(each.id())) {
                throw new IllegalArgumentException("two statements of " + id + " are called " + each.id());
            }
        }
        for (Facet facet : Facet.values()) {
            for (Aspect aspect : Aspect.values()) {
                long fewest = aspect == Aspect.ABILITY ? FEWEST_OF_ABILITY : 1;
                long there = statements.stream()
                        .filter(s -> s.facet() == facet && s.aspect() == aspect)
                        .count();
                if (there < fewest) {
                    throw new IllegalArgumentException("instrument " + id + " has " + there + " statements of "
                            + aspect.key() + " for " + facet.key() + ": at least " + fewest);
                }
            }
        }
    }

    /** The statement with that id. */
    public Optional<Statement> find(String statement) {
        return statements.stream().filter(s -> s.id().equals(statement)).findFirst();
    }

    /** Ability facet by facet, then desire, then opportunity. Each statement is in exactly one. */
    public List<InstrumentScale> scales() {
        List<InstrumentScale> scales = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            scales.add(new InstrumentScale(facet.key(), facet.title(), of(Aspect.ABILITY, facet)));
        }
        for (Aspect aspect : List.of(Aspect.DESIRE, Aspect.OPPORTUNITY)) {
            String key = aspect.key();
            scales.add(new InstrumentScale(
                    key, key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1), of(aspect, Facet.values())));
        }
        return scales;
    }

    private List<Statement> of(Aspect aspect, Facet... facets) {
        return statements.stream()
                .filter(s -> s.aspect() == aspect && Arrays.asList(facets).contains(s.facet()))
                .toList();
    }

    /** How many statements were not yet reviewed by others: they serve development only. */
    public long drafts() {
        return statements.stream().filter(s -> s.status() == ItemStatus.DRAFT).count();
    }
}
