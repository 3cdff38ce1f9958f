package adroit.breadth;

import adroit.assessment.DisciplineResult;
import adroit.assessment.Result;
import adroit.catalog.Catalog;
import adroit.catalog.Skill;
import adroit.gap.Standing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * How broad a range of skills is: distinct skills, and the areas that they lie in, as the catalog edition counts them. Where an edition merged or split skills after a job analysis named
 * them, the number moves by the catalog alone, and that part is told apart, so that nobody takes it for something that people did.
 *
 * @param skills distinct skills as the editions count them
 * @param areas distinct areas that they lie in
 * @param catalog how many more the catalogs count than the analyses name: less than none where skills were merged, more where they were split
 * @param merges what became one skill, in sentences
 */
public record Breadth(int skills, int areas, int catalog, List<String> merges) {
    public Breadth {
        merges = List.copyOf(merges);
    }

    /**
     * The breadth of a result: the skills at target.
     *
     * @param editions a catalog edition by discipline and id
     */
    public static Breadth of(Result result, BiFunction<String, String, Optional<Catalog>> editions) {
        Breadth sum = new Breadth(0, 0, 0, List.of());
        for (DisciplineResult part : result.disciplines()) {
            Set<String> at = new LinkedHashSet<>();
            part.requirements().stream()
                    .filter(r -> r.standing() == Standing.MET)
                    .forEach(r -> at.add(r.requirement().skill()));
            sum = sum.plus(of(at, editions.apply(part.discipline(), part.catalogEdition())));
        }
        return sum;
    }

    /** The breadth of some skills of one field, as an edition counts them; as they are where it is not here. */
    public static Breadth of(Set<String> skills, Optional<Catalog> edition) {
        if (edition.isEmpty()) {
            return new Breadth(skills.size(), 0, 0, List.of());
        }
        Successions successions = new Successions(edition.get());
        Set<String> counted = successions.of(skills);
        Set<String> areas = new HashSet<>();
        counted.forEach(s -> edition.get().skill(s).map(Skill::area).ifPresent(areas::add));
        return new Breadth(counted.size(), areas.size(), counted.size() - skills.size(), successions.merges(skills));
    }

    /** Both together; of different fields. */
    public Breadth plus(Breadth other) {
        List<String> all = new ArrayList<>(merges);
        all.addAll(other.merges);
        return new Breadth(skills + other.skills, areas + other.areas, catalog + other.catalog, all);
    }

    /**
     * As people read it.
     *
     * @param what of the skills, such as {@code at target}
     */
    public List<String> sentences(String what) {
        List<String> sentences = new ArrayList<>();
        sentences.add(count(skills, "skill") + " " + what + ", in " + count(areas, "area") + ".");
        if (catalog != 0) {
            sentences.add("The catalog counts " + Math.abs(catalog) + (catalog < 0 ? " fewer" : " more")
                    + " than before: an effect of the catalog, not of people.");
        }
        sentences.addAll(merges);
        return List.copyOf(sentences);
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
