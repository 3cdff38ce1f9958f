package adroit.champion;

import adroit.work.Check;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Who can be a champion of which kind. Within one discipline, for each category of skills ({@link adroit.catalog.SkillCategory}) in which
 *
 * <ul>
 *   <li>at least one skill was <em>measured</em> at {@link #level} or above for the purpose workforce planning, which admits no self-rating, and
 *   <li>the person has <em>stated</em> an interest,
 * </ul>
 *
 * the answer names the kind: use is operations, improve is process, explore is technology. The category says in what the person is strong; it does not choose the kind. So
 * level 5 in process skills with the answer “use” is an operations champion, and no level makes a technology champion of somebody who does not want to explore. Without an
 * answer there is no kind: interest is asked, never inferred.
 *
 * @param name what the city calls the rule
 * @param level the least measured level, 1 to 5
 */
public record ChampionRule(String name, double level) {
    /** The rule in force: level 4 or above. */
    public static final ChampionRule USUAL = new ChampionRule("level 4 and a stated interest", 4.0);

    public ChampionRule {
        Check.text("name of the rule", name);
        Check.level("level of the rule", level);
    }

    /** What one person can be, by discipline and kind. A pure function: measured levels decide whether, the answer decides which. */
    public List<Candidacy> candidacies(List<MeasuredSkill> measured, List<StatedInterest> interests) {
        TreeMap<String, Candidacy> found = new TreeMap<>();
        for (StatedInterest interest : interests) {
            List<MeasuredSkill> strong = strong(measured, interest);
            if (!strong.isEmpty()) {
                ChampionKind kind = ChampionKind.of(interest.answer());
                found.merge(
                        interest.discipline() + "/" + kind.key(),
                        new Candidacy(interest.discipline(), kind, strong, List.of(interest)),
                        ChampionRule::together);
            }
        }
        return List.copyOf(found.values());
    }

    private List<MeasuredSkill> strong(List<MeasuredSkill> measured, StatedInterest interest) {
        return measured.stream()
                .filter(m -> m.discipline().equals(interest.discipline()))
                .filter(m -> m.category() == interest.category())
                .filter(m -> m.level() >= level)
                .sorted(Comparator.comparing(MeasuredSkill::skill).thenComparing(MeasuredSkill::department))
                .toList();
    }

    private static Candidacy together(Candidacy one, Candidacy other) {
        List<MeasuredSkill> skills = new ArrayList<>(one.skills());
        skills.addAll(other.skills());
        skills.sort(Comparator.comparing(MeasuredSkill::skill).thenComparing(MeasuredSkill::department));
        List<StatedInterest> interests = new ArrayList<>(one.interests());
        interests.addAll(other.interests());
        interests.sort(Comparator.comparing(StatedInterest::category));
        return new Candidacy(one.discipline(), one.kind(), skills, interests);
    }
}
