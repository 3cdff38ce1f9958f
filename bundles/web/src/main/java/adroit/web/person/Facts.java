package adroit.web.person;

import adroit.basis.SeenFact;
import adroit.catalog.Catalog;
import adroit.catalog.ProcessStep;
import adroit.catalog.WorkProcess;
import adroit.evidence.Fact;
import adroit.explanation.Explanation;
import adroit.scoring.Channel;
import adroit.web.layout.Days;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Facts in words.
 *
 * @param catalogs the catalog of a discipline; null where there is none
 */
record Facts(Function<String, @Nullable Catalog> catalogs) {

    EvidencePage.Line line(SeenFact seen) {
        Fact fact = seen.fact();
        @Nullable Catalog catalog = catalogs.apply(fact.discipline());
        @Nullable Channel channel = seen.channel();
        Fact.@Nullable Withdrawal withdrawal = seen.withdrawn();
        return new EvidencePage.Line(
                seen.id(),
                fact.discipline(),
                Days.of(fact.observed()),
                about(fact, catalog),
                catalog == null ? fact.discipline() : catalog.title(),
                says(fact),
                channel == null ? "" : Explanation.channel(channel.key()),
                tool(fact, catalog),
                seen.rater() == null ? "" : seen.rater(),
                withdrawal == null
                        ? ""
                        : "Withdrawn on " + Days.of(withdrawal.observed()) + ": " + withdrawal.reason());
    }

    private static String about(Fact fact, @Nullable Catalog catalog) {
        Explanation titles = new Explanation(catalog);
        if (fact instanceof Fact.Rating rating) {
            return titles.skill(rating.skill());
        }
        if (fact instanceof Fact.ToolAccess access) {
            return titles.tool(access.tool());
        }
        if (fact instanceof Fact.Credential credential) {
            return titles.credential(credential.credential());
        }
        if (fact instanceof Fact.InterestAnswer interest) {
            return capitalized(interest.category().name().toLowerCase(Locale.ROOT));
        }
        return fact instanceof Fact.DutyRating duty
                ? duty(duty.duty(), catalog)
                : step((Fact.StepOutcome) fact, catalog);
    }

    private static String duty(String id, @Nullable Catalog catalog) {
        return catalog == null
                ? id
                : catalog.duties().stream()
                        .filter(d -> d.id().equals(id))
                        .map(d -> d.title())
                        .findFirst()
                        .orElse(id);
    }

    private static String step(Fact.StepOutcome fact, @Nullable Catalog catalog) {
        return catalog == null
                ? fact.step()
                : catalog.process(fact.process()).stream()
                        .flatMap((WorkProcess p) -> p.steps().stream())
                        .filter(s -> s.id().equals(fact.step()))
                        .map(ProcessStep::title)
                        .findFirst()
                        .orElse(fact.step());
    }

    private static String says(Fact fact) {
        if (fact instanceof Fact.Rating rating) {
            return "Level " + level(rating.level());
        }
        if (fact instanceof Fact.DutyRating duty) {
            return "Outcome " + level(duty.outcome()) + " of 5";
        }
        if (fact instanceof Fact.ToolAccess access) {
            return access.supplied() ? "Supplied" : "Not supplied";
        }
        if (fact instanceof Fact.StepOutcome step) {
            return step.done() ? "Step done" : "Step missed";
        }
        if (fact instanceof Fact.InterestAnswer interest) {
            return "Wants to " + interest.answer().name().toLowerCase(Locale.ROOT);
        }
        return held((Fact.Credential) fact);
    }

    private static String held(Fact.Credential credential) {
        String from = "Held from " + Days.of(credential.heldFrom());
        return credential.expires() == null ? from : from + " to " + Days.of(credential.expires());
    }

    private static String tool(Fact fact, @Nullable Catalog catalog) {
        Explanation titles = new Explanation(catalog);
        if (fact instanceof Fact.DutyRating duty) {
            if (duty.otherTool() != null) {
                return duty.otherTool();
            }
            return duty.tool() == null ? "" : titles.tool(duty.tool());
        }
        if (fact instanceof Fact.Rating rating) {
            @Nullable String other = rating.attributes().get("other-tool");
            if (other != null) {
                return other;
            }
            return rating.tool() == null ? "" : titles.tool(rating.tool());
        }
        return "";
    }

    private static String level(double level) {
        return level == Math.rint(level) ? String.valueOf((int) level) : String.format(Locale.ROOT, "%.1f", level);
    }

    private static String capitalized(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
