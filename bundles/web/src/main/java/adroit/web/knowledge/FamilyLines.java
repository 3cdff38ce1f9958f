package adroit.web.knowledge;

import adroit.knowledge.FamilyQuality;
import adroit.knowledge.KnowledgeScore;
import adroit.knowledge.OwnKnowledge;
import adroit.knowledge.ToolFamily;
import adroit.measurement.Finding;
import adroit.measurement.irt.Ability;
import adroit.measurement.irt.PercentCorrect;
import adroit.web.knowledge.KnowledgePage.FamilyLine;
import adroit.web.layout.Counts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tool families in words: what one's answers say with its precision, or what is lacking. */
final class FamilyLines {
    private FamilyLines() {}

    static List<FamilyLine> of(List<OwnKnowledge.Family> families) {
        return families.stream()
                .filter(family -> family.family().isAsked())
                .map(FamilyLines::line)
                .toList();
    }

    /** Families with too few questions, in a sentence; empty where there are none. */
    static String tooFew(List<OwnKnowledge.Family> families) {
        List<String> few = families.stream()
                .map(OwnKnowledge.Family::family)
                .filter(family -> !family.isAsked())
                .map(family -> family.title() + " (" + family.items().size() + ")")
                .toList();
        return few.isEmpty()
                ? ""
                : "Not asked, because a test needs " + ToolFamily.FEWEST_ITEMS
                        + " questions and the catalog has fewer: " + String.join(", ", few) + ".";
    }

    private static FamilyLine line(OwnKnowledge.Family family) {
        ToolFamily tools = family.family();
        return new FamilyLine(
                Addresses.of(tools),
                tools.title(),
                family.field(),
                asked(family),
                family.isBySitting() ? SittingLines.result(family) : result(family.score()),
                sample(family.quality()));
    }

    private static String asked(OwnKnowledge.Family family) {
        String questions = Counts.of(family.family().items().size(), "question", "questions");
        return family.isAdaptive() && (family.isBySitting() || family.answers().isEmpty())
                ? questions + " to choose from"
                : family.answers().size() + " of " + questions + " answered";
    }

    private static String result(KnowledgeScore score) {
        if (score instanceof KnowledgeScore.Measured found) {
            return right(found.right())
                    + found.ability().map(FamilyLines::ability).orElse("");
        }
        if (score instanceof KnowledgeScore.RangeOnly found) {
            return String.format(
                            Locale.ROOT,
                            "Between %.0f and %.0f percent right, by %s. No nearer number: ",
                            found.right().range().low(),
                            found.right().range().high(),
                            Counts.of(found.answered(), "answer", "answers"))
                    + lack(found.why(), score) + ".";
        }
        KnowledgeScore.NotEnough none = (KnowledgeScore.NotEnough) score;
        return "No number: "
                + none.lacks().stream().map(lack -> lack(lack, none)).collect(Collectors.joining("; ")) + ".";
    }

    private static String right(PercentCorrect right) {
        long points = Math.round(right.percent() / 100 * right.answered());
        return String.format(
                Locale.ROOT,
                "%d of %d right: %.0f percent, range %.0f to %.0f, standard error %.0f",
                points,
                right.answered(),
                right.percent(),
                right.range().low(),
                right.range().high(),
                right.standardError());
    }

    private static String ability(Ability ability) {
        return ". " + AbilityWords.of(ability, ability.se() > KnowledgeScore.VAGUE);
    }

    private static String lack(KnowledgeScore.Lack lack, KnowledgeScore none) {
        return switch (lack) {
            case FEW_ITEMS ->
                "the catalog has " + Counts.of(none.family().items().size(), "question", "questions")
                        + " on it, and a test needs " + ToolFamily.FEWEST_ITEMS;
            case FEW_ANSWERS ->
                "you answered " + none.answered() + ", and a number rests on " + FamilyQuality.FEWEST_ANSWERS;
            case FEW_PEOPLE ->
                "fewer than 30 people have answered the same questions, so that nobody knows yet how reliable they are";
            case NO_RELIABILITY ->
                "the answers given here do not show how reliable the questions are, as where all answer alike";
            case NOT_RELIABLE ->
                "the answers of those asked here do not hang together well enough (reliability under 0.6)";
        };
    }

    /** Reliability with its range and the people behind it. */
    static String sample(FamilyQuality quality) {
        return quality.alpha()
                .coefficient()
                .filter(Finding.Coefficient::isEnough)
                .map(found -> String.format(Locale.ROOT, "alpha %.2f", found.value())
                        + quality.range()
                                .map(r -> String.format(Locale.ROOT, " (%.2f to %.2f)", r.low(), r.high()))
                                .orElse("")
                        + ", from " + found.n() + " people")
                .orElse(
                        quality.isOfFewPeople()
                                ? "not known yet: fewer than 30 people"
                                : "not to be known from these answers");
    }
}
