package adroit.exchange.matchtable;

import adroit.catalog.Catalog;
import adroit.catalog.Skill;
import adroit.crosswalk.Closeness;
import adroit.crosswalk.CrosswalkEntry;
import adroit.crosswalk.Match;
import adroit.exchange.template.Template;
import adroit.exchange.template.Template.Column;
import adroit.framework.ReferenceFramework;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Matches as a table. Without any it is a table to fill in. */
public final class MatchSheet {
    private MatchSheet() {}

    /**
     * The table of matches of the skills of a catalog.
     *
     * @param frameworks that are kept here
     */
    public static Template of(Catalog catalog, List<Match> matches, List<ReferenceFramework> frameworks) {
        Map<String, ReferenceFramework> byId =
                frameworks.stream().collect(Collectors.toMap(ReferenceFramework::id, Function.identity()));
        return new Template(
                "Matches",
                Arrays.stream(MatchColumn.values())
                        .map(c -> new Column(c.key(), c.meaning(), words(c, catalog), example(c)))
                        .toList(),
                matches.stream()
                        .map(Match::entry)
                        .map(entry -> row(entry, Optional.ofNullable(byId.get(entry.framework()))))
                        .toList());
    }

    private static List<String> words(MatchColumn column, Catalog catalog) {
        return switch (column) {
            case SKILL -> catalog.skills().stream().map(Skill::id).toList();
            case CLOSENESS -> closeness();
            default -> List.of();
        };
    }

    static List<String> closeness() {
        return Arrays.stream(Closeness.values()).map(Closeness::key).toList();
    }

    private static String example(MatchColumn column) {
        return switch (column) {
            case SKILL -> "map-design";
            case CLOSENESS -> Closeness.CLOSE.key();
            case FRAMEWORK -> "onet-29-1";
            case FRAMEWORK_TITLE -> "O*NET";
            case EDITION -> "29.1";
            case ITEM -> "2.C.3.e";
            case ITEM_TITLE -> "Design";
            case NOTE -> "Both are about how a drawing is read.";
        };
    }

    private static List<String> row(CrosswalkEntry entry, Optional<ReferenceFramework> framework) {
        return Arrays.stream(MatchColumn.values())
                .map(column -> cell(column, entry, framework))
                .toList();
    }

    private static String cell(MatchColumn column, CrosswalkEntry entry, Optional<ReferenceFramework> framework) {
        return switch (column) {
            case SKILL -> entry.subject().skill();
            case CLOSENESS -> entry.closeness().key();
            case FRAMEWORK -> entry.framework();
            case FRAMEWORK_TITLE -> framework.map(f -> f.details().title()).orElse("");
            case EDITION -> framework.map(f -> f.details().edition()).orElse("");
            case ITEM -> entry.item();
            case ITEM_TITLE -> entry.title();
            case NOTE -> entry.text();
        };
    }
}
