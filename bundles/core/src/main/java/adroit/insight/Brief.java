package adroit.insight;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The city on one page, for those who answer for all of it: coverage facts, and no single person's levels.
 *
 * @param asOf the newest day that a result looks from; null where there is no result
 * @param vacancies the longest vacant first
 * @param tools tools that the work asks for and that are not supplied, by people
 * @param credentials credentials that block work, by people
 * @param processes processes to fix
 * @param toBuild how many skills are to be built, the only gaps that training closes; for whoever may not see single results only of the places that the overview shows, and null where it shows none
 * @param alone skills that exactly one person covers among all whose position asks for them, each of whom is assessed
 * @param oneKnown skills that one person is known to cover, while of others who are asked it is not known
 */
public record Brief(
        @Nullable LocalDate asOf,
        List<Vacancy> vacancies,
        List<Lack> tools,
        List<Lack> credentials,
        List<ListedGap> processes,
        @Nullable Integer toBuild,
        List<Alone> alone,
        List<Alone> oneKnown) {
    public Brief {
        vacancies = List.copyOf(vacancies);
        tools = List.copyOf(tools);
        credentials = List.copyOf(credentials);
        processes = List.copyOf(processes);
        alone = List.copyOf(alone);
        oneKnown = List.copyOf(oneKnown);
    }

    /**
     * What people lack.
     *
     * @param subject id of the tool or the credential in the discipline's catalog
     * @param people how many people lack it
     */
    public record Lack(String discipline, String catalogEdition, String subject, int people) {}

    /**
     * A skill with one holder. Whoever may not see single results is told of none for which fewer than five people are assessed.
     *
     * @param asked how many people's positions ask for it
     * @param unknown of how many of them it is not known whether they cover it: not assessed, or within one standard error of it
     * @param department id of the holder's department
     */
    public record Alone(String discipline, String skill, int asked, int unknown, String department) {}
}
