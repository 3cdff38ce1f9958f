package adroit.web.frameworks;

import adroit.catalogchange.Wording;
import adroit.framework.ChangeType;
import adroit.framework.DiffQuery;
import adroit.framework.DifferenceWords;
import adroit.framework.EditionDiff;
import adroit.framework.Elsewhere;
import adroit.framework.ItemChange;
import adroit.framework.ItemDifference;
import adroit.framework.ItemHead;
import adroit.framework.ItemKind;
import adroit.framework.ReferenceFramework;
import adroit.web.layout.Choice;
import adroit.web.layout.Counts;
import adroit.web.layout.Frame;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Editions side by side as pages say them. */
final class ComparisonWords {
    private ComparisonWords() {}

    static String href(ReferenceFramework before, ReferenceFramework after) {
        return FrameworkWords.href(after) + "/since/" + before.id();
    }

    /** The page with the differences that were asked for, of which there may be one more than it shows. */
    static FrameworkChangesPage page(
            Frame frame, EditionDiff diff, DiffQuery query, List<ItemDifference> oneMore, int shown) {
        List<ItemDifference> some = oneMore.subList(0, Math.min(shown, oneMore.size()));
        String title = diff.after().details().title();
        return new FrameworkChangesPage(
                frame,
                href(diff.before(), diff.after()),
                FrameworkWords.href(diff.after()),
                title + ", edition " + diff.after().details().edition(),
                title + ": from " + diff.before().details().edition() + " to "
                        + diff.after().details().edition(),
                diff.size() == 0
                        ? "Nothing differs in what both editions speak of."
                        : Counts.of(diff.size(), "item differs", "items differ")
                                + " in what both editions speak of. Neither edition changes, and what was made on one of them stays with it.",
                notCompared(diff),
                totals(diff),
                href(diff.after(), diff.before()),
                kinds(diff, Optional.ofNullable(query.kind())),
                changes(diff, Optional.ofNullable(query.type())),
                some.stream().map(d -> difference(diff, d)).toList(),
                oneMore.size() > shown ? next(diff, query, some.get(shown - 1)) : "");
    }

    private static String address(EditionDiff diff, @Nullable ItemKind kind, @Nullable ChangeType type) {
        return href(diff.before(), diff.after()) + "?kind=" + (kind == null ? "" : kind.key()) + "&change="
                + (type == null ? "" : type.key());
    }

    private static String next(EditionDiff diff, DiffQuery query, ItemDifference last) {
        return address(diff, query.kind(), query.type()) + "&after=" + last.place();
    }

    private static List<String> notCompared(EditionDiff diff) {
        List<String> sentences = new ArrayList<>();
        alone(sentences, diff.before(), diff.onlyBefore());
        alone(sentences, diff.after(), diff.onlyAfter());
        return sentences;
    }

    private static void alone(List<String> sentences, ReferenceFramework framework, Collection<ItemKind> kinds) {
        if (!kinds.isEmpty()) {
            sentences.add("Only edition " + framework.details().edition() + ", as it was brought in, has "
                    + kinds.stream()
                            .map(k -> k.plural().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", "))
                    + ": nothing is said about them.");
        }
    }

    private static List<FrameworkChangesPage.Total> totals(EditionDiff diff) {
        List<FrameworkChangesPage.Total> totals = new ArrayList<>();
        diff.totals()
                .forEach((type, counts) -> totals.add(new FrameworkChangesPage.Total(
                        address(diff, null, type),
                        type.title(),
                        counts.entrySet().stream()
                                .map(e -> FrameworkWords.number(e.getKey(), e.getValue()))
                                .collect(Collectors.joining(", ")))));
        return totals;
    }

    private static List<Choice> kinds(EditionDiff diff, Optional<ItemKind> chosen) {
        Map<ItemKind, Boolean> there = new EnumMap<>(ItemKind.class);
        diff.totals().values().forEach(counts -> counts.keySet().forEach(kind -> there.put(kind, true)));
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", "All", chosen.isEmpty()));
        there.keySet()
                .forEach(kind -> choices.add(new Choice(kind.key(), kind.plural(), chosen.equals(Optional.of(kind)))));
        return choices;
    }

    private static List<Choice> changes(EditionDiff diff, Optional<ChangeType> chosen) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", "Any", chosen.isEmpty()));
        diff.totals()
                .keySet()
                .forEach(type -> choices.add(new Choice(type.key(), type.title(), chosen.equals(Optional.of(type)))));
        return choices;
    }

    private static FrameworkChangesPage.Difference difference(EditionDiff diff, ItemDifference difference) {
        ReferenceFramework home = difference.after() == null ? diff.before() : diff.after();
        return new FrameworkChangesPage.Difference(
                FrameworkWords.href(home, difference.item()),
                difference.item().title(),
                Objects.requireNonNullElse(difference.item().code(), ""),
                difference.item().kind().title(),
                difference.changes().stream().map(c -> said(diff, c)).toList());
    }

    private static FrameworkChangesPage.Said said(EditionDiff diff, ItemChange change) {
        List<FrameworkChangesPage.Run> runs = change instanceof ItemChange.Reworded reworded
                ? Wording.between(reworded.from(), reworded.to()).stream()
                        .map(w -> new FrameworkChangesPage.Run(w.kind().key(), w.text()))
                        .toList()
                : List.of();
        return new FrameworkChangesPage.Said(
                DifferenceWords.of(change),
                runs,
                spokenOf(change).stream().map(h -> link(diff.after(), h)).toList());
    }

    /** The items of the newer edition that somebody wants to look at next. */
    private static List<ItemHead> spokenOf(ItemChange change) {
        if (change instanceof ItemChange.Gone gone) {
            @Nullable ItemHead same = gone.sameTitle();
            return same == null ? List.of() : List.of(same);
        }
        return List.of();
    }

    private static FrameworkChangesPage.Link link(ReferenceFramework framework, ItemHead head) {
        return new FrameworkChangesPage.Link(FrameworkWords.href(framework, head), "Open " + head.title());
    }

    /** The other editions of a framework, with the way to what differs. */
    static List<FrameworkPage.EditionLine> editions(ReferenceFramework framework, List<ReferenceFramework> others) {
        return others.stream()
                .map(other -> new FrameworkPage.EditionLine(
                        FrameworkWords.href(other),
                        "Edition " + other.details().edition(),
                        ReferenceFramework.BY_EDITION.compare(other, framework) < 0
                                ? href(other, framework)
                                : href(framework, other)))
                .toList();
    }

    static List<FrameworkItemPage.EditionState> elsewhere(List<Elsewhere> elsewhere) {
        return elsewhere.stream().map(ComparisonWords::elsewhere).toList();
    }

    private static FrameworkItemPage.EditionState elsewhere(Elsewhere elsewhere) {
        ReferenceFramework edition = elsewhere.edition();
        @Nullable ItemHead there = elsewhere.item();
        List<FrameworkItemPage.Line> lines = new ArrayList<>();
        if (there != null) {
            lines.add(line(edition, there));
        }
        elsewhere.replacedBy().forEach(head -> lines.add(line(edition, head)));
        elsewhere.sameTitle().forEach(head -> lines.add(line(edition, head)));
        return new FrameworkItemPage.EditionState("Edition " + edition.details().edition(), state(elsewhere), lines);
    }

    private static String state(Elsewhere elsewhere) {
        if (!elsewhere.replacedBy().isEmpty()) {
            return elsewhere.item() == null ? "replaced by" : "there, and replaced by";
        }
        if (elsewhere.item() != null) {
            return "";
        }
        return elsewhere.sameTitle().isEmpty()
                ? "not there under this id"
                : "not there under this id; with the same title, of which the publisher does not say that it is the same:";
    }

    private static FrameworkItemPage.Line line(ReferenceFramework framework, ItemHead head) {
        String code = Objects.requireNonNullElse(head.code(), "");
        return new FrameworkItemPage.Line(FrameworkWords.href(framework, head), head.title(), code);
    }
}
