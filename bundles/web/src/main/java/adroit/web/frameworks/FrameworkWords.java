package adroit.web.frameworks;

import adroit.framework.ItemHead;
import adroit.framework.ItemInPlace;
import adroit.framework.ItemKind;
import adroit.framework.ItemRelation;
import adroit.framework.ItemStatus;
import adroit.framework.OutsideItem;
import adroit.framework.ReferenceFramework;
import adroit.framework.RelationType;
import adroit.framework.SourceFile;
import adroit.web.layout.Counts;
import adroit.web.layout.Days;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Frameworks and their items as pages say them. */
final class FrameworkWords {
    private static final int MOST_OF_A_GROUP = 100;
    private static final int LONGEST_FACT = 600;

    private FrameworkWords() {}

    static String href(ReferenceFramework framework) {
        return "/frameworks/" + framework.id();
    }

    static String holds(ReferenceFramework framework) {
        return framework.items().entrySet().stream()
                .sorted(Map.Entry.<ItemKind, Integer>comparingByValue().reversed())
                .limit(3)
                .map(e -> number(e.getKey(), e.getValue()))
                .collect(Collectors.joining(", "));
    }

    static String number(ItemKind kind, int count) {
        String noun = count == 1 ? kind.title() : kind.plural();
        return Counts.of(count) + " " + noun.toLowerCase(Locale.ROOT);
    }

    static FrameworksPage.Line line(ReferenceFramework framework) {
        return new FrameworksPage.Line(
                href(framework),
                framework.details().title(),
                framework.details().edition(),
                framework.details().publisher(),
                holds(framework),
                Days.of(framework.imported()));
    }

    static FrameworksPage.FileLine file(SourceFile file) {
        return new FrameworksPage.FileLine(
                file.name(),
                Counts.of(file.read()),
                Counts.of(file.accepted()),
                Counts.of(file.rejected()),
                file.note());
    }

    static FrameworkPage.ItemLine item(ReferenceFramework framework, ItemHead head) {
        return new FrameworkPage.ItemLine(
                href(framework, head),
                head.title(),
                Objects.requireNonNullElse(head.code(), ""),
                head.kind().title(),
                head.status() == ItemStatus.ACTIVE ? "" : head.status().title());
    }

    static String href(ReferenceFramework framework, ItemHead head) {
        return href(framework) + "/items/" + head.number();
    }

    static List<FrameworkPage.Fact> facts(ReferenceFramework framework) {
        List<FrameworkPage.Fact> facts = new ArrayList<>();
        facts.add(new FrameworkPage.Fact("Publisher", framework.details().publisher()));
        facts.add(new FrameworkPage.Fact("Edition", framework.details().edition()));
        facts.add(new FrameworkPage.Fact(
                "Licence", Objects.requireNonNullElse(framework.details().licence(), "not said; ask the publisher")));
        facts.add(new FrameworkPage.Fact(
                "Source", Objects.requireNonNullElse(framework.details().source(), "not said")));
        facts.add(new FrameworkPage.Fact("Brought in", Days.of(framework.imported())));
        return facts;
    }

    static List<FrameworkPage.Fact> facts(ItemInPlace place) {
        List<FrameworkPage.Fact> facts = new ArrayList<>();
        String code = Objects.requireNonNullElse(place.item().code(), "");
        if (!code.isEmpty()) {
            facts.add(new FrameworkPage.Fact("Code", code));
        }
        place.item()
                .facts()
                .forEach((name, value) -> facts.add(new FrameworkPage.Fact(capital(name), shortened(value))));
        facts.add(new FrameworkPage.Fact("Id", place.item().id()));
        return facts;
    }

    private static String capital(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST_FACT ? value : value.substring(0, LONGEST_FACT) + "…";
    }

    static List<FrameworkItemPage.Group> groups(ReferenceFramework framework, ItemInPlace place) {
        Map<RelationType, List<ItemInPlace.Forth>> forth = new LinkedHashMap<>();
        place.forth().forEach(f -> forth.computeIfAbsent(f.relation().type(), t -> new ArrayList<>())
                .add(f));
        List<FrameworkItemPage.Group> groups = new ArrayList<>();
        forth.forEach((type, all) -> groups.add(new FrameworkItemPage.Group(
                type.forth(),
                all.stream().limit(MOST_OF_A_GROUP).map(f -> line(framework, f)).toList(),
                more(all.size()))));
        place.back()
                .forEach(back -> groups.add(new FrameworkItemPage.Group(
                        back.type().back(),
                        back.first().stream()
                                .map(head -> new FrameworkItemPage.Line(href(framework, head), head.title(), ""))
                                .toList(),
                        more(back.all()))));
        return groups;
    }

    private static String more(int all) {
        return all <= MOST_OF_A_GROUP ? "" : "The first " + MOST_OF_A_GROUP + " of " + Counts.of(all) + ".";
    }

    private static String outside(@Nullable OutsideItem item) {
        if (item == null) {
            return "not there";
        }
        return item.title() == null ? item.uri() : item.title() + " (" + item.uri() + ")";
    }

    private static FrameworkItemPage.Line line(ReferenceFramework framework, ItemInPlace.Forth forth) {
        ItemRelation relation = forth.relation();
        ItemHead target = forth.target();
        String level = Objects.requireNonNullElse(relation.level(), "");
        String scale = Objects.requireNonNullElse(relation.scale(), "");
        String said = level.isEmpty() || scale.isEmpty() ? level : level + " (" + scale + ")";
        return target == null
                ? new FrameworkItemPage.Line("", outside(relation.outside()), said)
                : new FrameworkItemPage.Line(href(framework, target), target.title(), said);
    }
}
