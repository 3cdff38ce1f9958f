package adroit.web.person;

import adroit.assessment.CredentialResult;
import adroit.assessment.RequirementResult;
import adroit.catalog.Catalog;
import adroit.explanation.Explanation;
import adroit.gap.Gap;
import adroit.scoring.Reason;
import adroit.scoring.Score;
import adroit.web.layout.Days;
import adroit.web.layout.GapKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the card of a requirement out of its result, in the words of the catalog edition it was made with. */
final class CardMaker {

    private static final Set<String> OTHER_CHANNELS = Set.of("channel.agrees", "channel.disagrees");

    private final Explanation explanation;
    private final Titles titles;

    CardMaker(@Nullable Catalog catalog) {
        explanation = new Explanation(catalog);
        titles = new Titles(catalog);
    }

    RequirementCard card(RequirementResult result) {
        String skill = result.requirement().skill();
        int required = result.requirement().level();
        Optional<Score.Scored> scored = result.score() instanceof Score.Scored s ? Optional.of(s) : Optional.empty();
        return new RequirementCard(
                explanation.skill(skill),
                titles.area(skill),
                required,
                result.requirement().neededAtEntry(),
                standing(result.standing()),
                scored.map(s -> measure(s, standing(result.standing()))),
                titles.anchors(skill, required, scored.map(Score.Scored::level)),
                scored.map(this::channels).orElse(List.of()),
                Stream.concat(origin(result), reasons(result)).toList(),
                result.gaps().stream().map(this::gap).toList());
    }

    /** Where a requirement comes from that the job analysis does not ask for itself. */
    private static Stream<String> origin(RequirementResult result) {
        return result.fromBaseline()
                ? Stream.of("The citywide baseline asks for level "
                        + result.requirement().level() + "; every department inherits it.")
                : Stream.empty();
    }

    private Stream<String> reasons(RequirementResult result) {
        return Stream.concat(
                        result.score().reasons().stream().filter(reason -> !OTHER_CHANNELS.contains(reason.code())),
                        note(result).stream())
                .map(this::sentence);
    }

    /** What is to be said of a level that may be at target, which is no gap. */
    private static Optional<Reason> note(RequirementResult result) {
        return result.standing() == adroit.gap.Standing.MAY_BE_MET
                ? Optional.of(Reason.of(
                        "skill.may-be-met",
                        "required",
                        String.valueOf(result.requirement().level())))
                : Optional.empty();
    }

    GapLine gap(Gap gap) {
        return new GapLine(GapKind.of(gap), sentence(gap.reason()), Days.inWords(explanation.remedy(gap)));
    }

    CredentialLine credential(CredentialResult result) {
        return new CredentialLine(
                titles.credential(result.requirement().credential()),
                Explanation.title(result.standing()),
                result.blocks(),
                result.reasons().stream().map(this::sentence).toList(),
                result.gaps().stream().map(this::gap).toList());
    }

    String sentence(Reason reason) {
        return Days.inWords(explanation.sentence(reason));
    }

    private static Standing standing(adroit.gap.Standing standing) {
        return switch (standing) {
            case MET -> Standing.MET;
            case MAY_BE_MET -> Standing.NEAR;
            case BELOW -> Standing.BELOW;
            case NOT_ENOUGH_EVIDENCE -> Standing.OPEN;
            case NOT_SCORED -> Standing.FAILED;
        };
    }

    private static Measure measure(Score.Scored scored, Standing standing) {
        Double error = scored.standardError();
        return new Measure(
                scored.level(),
                error == null ? OptionalDouble.empty() : OptionalDouble.of(error),
                precision(scored) + (standing == Standing.NEAR ? ", may be at target" : ""),
                Explanation.channel(scored.channel().key()));
    }

    private static String precision(Score.Scored scored) {
        if (scored.standardError() != null) {
            return String.format(Locale.ROOT, "± %.1f", scored.standardError());
        }
        boolean one = scored.reasons().stream().anyMatch(reason -> reason.code().equals("ratings.one"));
        return one ? "one rating" : "precision not known";
    }

    private List<ChannelLine> channels(Score.Scored scored) {
        List<ChannelLine> lines = new ArrayList<>();
        lines.add(new ChannelLine(
                capitalized(Explanation.channel(scored.channel().key())),
                String.format(Locale.ROOT, "level %.1f", scored.level()),
                "decides"));
        for (Reason reason : scored.reasons()) {
            if (OTHER_CHANNELS.contains(reason.code())) {
                lines.add(new ChannelLine(
                        capitalized(Explanation.channel(reason.values().getOrDefault("channel", ""))),
                        "level " + reason.values().getOrDefault("level", ""),
                        reason.code().equals("channel.agrees") ? "agrees; not counted" : "disagrees; not counted"));
            }
        }
        return List.copyOf(lines);
    }

    private static String capitalized(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
