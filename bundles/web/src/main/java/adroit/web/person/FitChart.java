package adroit.web.person;

import adroit.assessment.DisciplineResult;
import adroit.catalog.Catalog;
import adroit.explanation.Explanation;
import adroit.fit.DutyFit;
import adroit.work.Duty;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How well each duty is done, and how fitting its tool is: two axes, and never one number. */
public record FitChart(List<FitLine> lines) {
    private static final double BOTTOM = 214;
    private static final double LEVEL = 44;

    public FitChart {
        lines = List.copyOf(lines);
    }

    static long y(double outcome) {
        return Math.round(BOTTOM - (outcome - 1) * LEVEL);
    }

    /** The height of a point of the outcome's scale. */
    public long levelY(int level) {
        return y(level);
    }

    /** Adds a discipline's duties, in the words of its catalog. */
    FitChart plus(DisciplineResult part, @Nullable Catalog catalog) {
        List<FitLine> all = new ArrayList<>(lines);
        Map<String, Integer> places = new HashMap<>();
        lines.forEach(line -> places.merge(place(line.fit()), 1, Integer::sum));
        Explanation words = new Explanation(catalog);
        for (DutyFit fit : part.fits()) {
            int beside = places.merge(place(fit), 1, Integer::sum) - 1;
            all.add(new FitLine(
                    all.size() + 1,
                    title(catalog, fit.duty()),
                    fit,
                    beside,
                    outcome(fit),
                    tool(fit, words),
                    fit(fit, words)));
        }
        return new FitChart(all);
    }

    private static String place(DutyFit fit) {
        return (fit.fit().onAxis() ? fit.fit().key() : "") + Math.round(fit.outcome() * 2);
    }

    private static String title(@Nullable Catalog catalog, String duty) {
        return catalog == null
                ? duty
                : catalog.duties().stream()
                        .filter(d -> d.id().equals(duty))
                        .map(Duty::title)
                        .findFirst()
                        .orElse(duty);
    }

    private static String outcome(DutyFit fit) {
        String precision = fit.sources() == 1 ? "one rating" : fit.sources() + " ratings";
        return String.format(
                Locale.ROOT,
                "%.1f of 5 (%s, %s)",
                fit.outcome(),
                precision,
                Explanation.channel(fit.channel().key()));
    }

    private static String tool(DutyFit fit, Explanation words) {
        String tool = fit.tool();
        return tool != null ? words.tool(tool) : Objects.requireNonNullElse(fit.otherTool(), "not recorded");
    }

    private static String fit(DutyFit fit, Explanation words) {
        return switch (fit.fit()) {
            case PREFERRED -> "Preferred tool";
            case ACCEPTABLE -> "Acceptable alternative";
            case LOW ->
                "Low: " + fit.better().stream().map(words::tool).collect(Collectors.joining(" or ")) + " is supplied";
            case NOT_SUPPLIED -> "n/a – not supplied";
            case NOT_RECORDED -> "n/a – not recorded";
            case NOT_RANKED -> "n/a – the field ranks no tool";
        };
    }
}
