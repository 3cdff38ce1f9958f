package adroit.web.layout;

import adroit.assessment.Impact;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Counts of an impact as people read them, also those that are of too few people to be told. */
public final class FewPeople {
    private static final String FEW = "fewer than 5";

    private FewPeople() {}

    /** The number, or that it is small. */
    public static String number(@Nullable Integer people) {
        return people == null ? FEW : people.toString();
    }

    /** The number with its noun. */
    public static String people(@Nullable Integer people) {
        return people == null ? FEW + " people" : Counts.of(people, "person", "people");
    }

    /** Of a total: the number, and where departments with few people are not in it that it is at least so many. */
    public static String total(Impact.Counts total, Impact.Count count) {
        return part(total, count, "");
    }

    /** The same with its noun. */
    public static String totalPeople(Impact.Counts total, Impact.Count count) {
        @Nullable Integer people = total.of(count);
        return part(total, count, people != null && people == 1 ? " person" : " people");
    }

    private static String part(Impact.Counts total, Impact.Count count, String noun) {
        @Nullable Integer people = total.of(count);
        if (people == null) {
            return "in no department 5 or more" + noun;
        }
        return (total.few().contains(count.key()) ? "at least " : "") + people + noun;
    }

    /** What whoever does not see every count is to know of them. */
    public static Optional<String> sentence(Impact impact) {
        return impact.exact()
                ? Optional.empty()
                : Optional.of(
                        "Counted from what is told of each department, which moves when five people or more differ. Where 1 to 4 people of a department are concerned it says “fewer than 5”, and the sum leaves them out.");
    }
}
