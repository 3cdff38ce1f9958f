package adroit.web.comments;

import adroit.assessment.DisciplineResult;
import adroit.assessment.RequirementResult;
import adroit.assessment.Result;
import adroit.catalog.Catalog;
import adroit.contest.Remark;
import adroit.explanation.Explanation;
import adroit.scoring.Score;
import adroit.web.layout.Days;
import adroit.web.layout.Purposes;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a contested result says of the skill, in the words of the edition it was made with. */
final class ContestedLine {
    private ContestedLine() {}

    /** Empty where the result has no such requirement. */
    static Optional<CommentsPage.Contested> of(
            Result result,
            Remark about,
            Function<String, @Nullable Catalog> editions,
            boolean rated,
            boolean evidence) {
        return result.disciplines().stream()
                .filter(part -> part.discipline().equals(about.discipline()))
                .flatMap(part -> part.requirements().stream()
                        .filter(each -> each.requirement().skill().equals(about.skill()))
                        .map(each -> contested(result, part, each, editions, rated, evidence)))
                .findFirst();
    }

    private static CommentsPage.Contested contested(
            Result result,
            DisciplineResult part,
            RequirementResult requirement,
            Function<String, @Nullable Catalog> editions,
            boolean rated,
            boolean evidence) {
        Explanation words = new Explanation(editions.apply(part.catalogEdition()));
        return new CommentsPage.Contested(
                line(requirement),
                requirement.score().reasons().stream()
                        .map(words::sentence)
                        .map(Days::inWords)
                        .toList(),
                "Result for " + Purposes.label(result.purpose()).toLowerCase(Locale.ROOT) + ", "
                        + Days.of(result.asOf()),
                rated,
                evidence
                        ? "/people/" + result.person() + "/evidence?purpose="
                                + result.purpose().key()
                        : "");
    }

    private static String line(RequirementResult requirement) {
        int required = requirement.requirement().level();
        if (requirement.score() instanceof Score.Scored scored) {
            return String.format(
                    Locale.ROOT,
                    "Level %d required, level %.1f scored. Decided by: %s.",
                    required,
                    scored.level(),
                    Explanation.channel(scored.channel().key()));
        }
        return "Level " + required + " required. There is no score, which is not a low score.";
    }
}
