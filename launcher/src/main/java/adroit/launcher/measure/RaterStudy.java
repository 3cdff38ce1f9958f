package adroit.launcher.measure;

import adroit.launcher.command.Columns;
import adroit.measurement.Outcome;
import adroit.measurement.rating.AdjustedRating;
import adroit.measurement.rating.EqualSeverity;
import adroit.measurement.rating.Links;
import adroit.measurement.rating.RaterSeverity;
import adroit.measurement.rating.SecondRatings;
import adroit.measurement.rating.Severity;
import adroit.measurement.rating.SeverityStudy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How severe raters are, where their ratings are linked; whom to rate twice where they are not. */
final class RaterStudy {
    private static final int MOST_SHOWN = 40;

    private RaterStudy() {}

    static Answer of(Wish wish) {
        Input input = Input.of(wish);
        double share = wish.number("second-rated", Severity.SECOND_RATED, 0, 1);
        List<String> persons = input.grid().rowNames();
        Outcome<SeverityStudy> study = Severity.of(input.grid(), persons, share);
        Fields fields = input.fields("severity").put("links", links(Links.of(input.grid(), persons), share));
        if (study instanceof Outcome.Estimated<SeverityStudy> found) {
            put(found.value(), fields);
            return Answer.of(fields, lines(found.value()));
        }
        List<String> lines = new ArrayList<>();
        SecondRatings.pick(input.grid(), share, wish.whole("seed", 1, 0, Integer.MAX_VALUE))
                .estimate()
                .filter(picked -> !picked.isEmpty())
                .ifPresent(picked -> picked(picked, fields, lines));
        return Answer.refused(study.whyNot().orElseThrow(), fields, lines);
    }

    private static Fields links(Links links, double share) {
        return new Fields()
                .put("groups", links.groups())
                .put("rated", links.rated())
                .put("ratedTwice", links.ratedTwice())
                .put("share", links.share())
                .put("secondRatingsNeeded", links.secondRatingsNeeded(share));
    }

    private static void picked(List<SecondRatings.Assignment> picked, Fields fields, List<String> lines) {
        fields.put(
                "secondRatings",
                picked.stream()
                        .map(p -> new Fields()
                                .put("person", p.person())
                                .put("rater", p.rater())
                                .put("linksGroups", p.linksGroups())
                                .map())
                        .toList());
        Columns table = new Columns("PERSON", "RATER", "LINKS GROUPS");
        picked.stream().limit(MOST_SHOWN).forEach(p -> table.row(p.person(), p.rater(), p.linksGroups() ? "yes" : ""));
        lines.add("These further ratings would do:");
        lines.add("");
        lines.add(table.toString());
        if (picked.size() > MOST_SHOWN) {
            lines.add("and " + (picked.size() - MOST_SHOWN) + " more; --json has them all.");
        }
    }

    private static void put(SeverityStudy study, Fields fields) {
        fields.put("residual", study.residual())
                .put("degreesOfFreedom", study.degreesOfFreedom())
                .put("spread", study.spread());
        study.equal().estimate().ifPresent(found -> fields.put("f", found.f())
                .put("fDegreesOfFreedom", List.of(found.numerator(), found.denominator()))
                .put("p", found.p()));
        study.equal().whyNot().ifPresent(why -> fields.put("notTested", new Fields().put(why)));
        fields.put("raters", study.raters().stream().map(RaterStudy::rater).toList())
                .put("persons", study.persons().stream().map(RaterStudy::person).toList());
    }

    private static Object rater(RaterSeverity each) {
        return new Fields()
                .put("name", each.rater())
                .put("severity", each.severity())
                .put("se", each.se())
                .put(each.interval())
                .put("ratings", each.ratings())
                .put("shared", each.shared())
                .map();
    }

    private static Object person(AdjustedRating each) {
        return new Fields()
                .put("person", each.person())
                .put("before", each.before())
                .put("after", each.after())
                .put("se", each.se())
                .put(each.interval())
                .put("ratings", each.ratings())
                .map();
    }

    private static List<String> lines(SeverityStudy study) {
        Columns raters = new Columns("RATER", "SEVERITY", "95 % INTERVAL", "RATINGS", "SHARED");
        study.raters().stream()
                .limit(MOST_SHOWN)
                .forEach(r -> raters.row(
                        r.rater(),
                        Shown.three(r.severity()),
                        Shown.range(r.interval().low(), r.interval().high()),
                        Integer.toString(r.ratings()),
                        Integer.toString(r.shared())));
        Columns adjusted = new Columns("PERSON", "BEFORE", "AFTER", "95 % INTERVAL", "RATINGS");
        study.persons().stream()
                .limit(MOST_SHOWN)
                .forEach(p -> adjusted.row(
                        p.person(),
                        Shown.two(p.before()),
                        Shown.two(p.after()),
                        Shown.range(p.interval().low(), p.interval().high()),
                        Integer.toString(p.ratings())));
        List<String> lines = new ArrayList<>();
        lines.add("Severity in points of the scale: how much lower than the average rater of the same persons");
        lines.add("");
        lines.add(raters.toString());
        lines.add("");
        lines.add(adjusted.toString());
        if (study.persons().size() > MOST_SHOWN) {
            lines.add("and " + (study.persons().size() - MOST_SHOWN) + " more; --json has them all.");
        }
        lines.add("");
        int persons = study.links().rated();
        lines.add(String.format(
                Locale.ROOT,
                "%d of %d persons were rated twice. A rating lies %.2f points around person and severity. %s",
                study.links().ratedTwice(),
                persons,
                study.residual(),
                sentence(study.equal())));
        if (persons < study.persons().size()) {
            lines.add(
                    "Some persons have several rows: each row is adjusted by itself, but persons are counted, and raters' intervals and the test that they are equally severe allow for what the rows of one person have in common.");
        }
        lines.add(
                "A rater's figures are for the human resources analyst alone: for training raters, not for judging them.");
        return lines;
    }

    private static String sentence(Outcome<EqualSeverity> equal) {
        return equal.estimate()
                .map(found -> String.format(
                        Locale.ROOT,
                        "That all raters are equally severe: F(%d, %d) = %.2f, %s.",
                        found.numerator(),
                        found.denominator(),
                        found.f(),
                        Shown.p(found.p())))
                .orElseGet(() -> equal.whyNot().orElseThrow().toString());
    }
}
