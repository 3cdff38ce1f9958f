package adroit.champion;

import adroit.catalog.SkillCategory;
import adroit.evidence.Fact;
import adroit.evidence.Interest;
import java.time.LocalDate;

/** Somebody's newest answer about one category of skills in one discipline. */
public record StatedInterest(String discipline, SkillCategory category, Interest answer, LocalDate observed) {
    static StatedInterest of(Fact.InterestAnswer answer) {
        return new StatedInterest(answer.discipline(), answer.category(), answer.answer(), answer.observed());
    }
}
