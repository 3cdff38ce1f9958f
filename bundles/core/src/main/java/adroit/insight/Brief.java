package adroit.insight;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The city on one page, for those who answer for all of it: coverage facts, and no single person.
 *
 * @param asOf the newest day that a result looks from; null where there is no result
 * @param vacancies the longest vacant first
 * @param tools tools that the work asks for and that are not supplied, by people
 * @param credentials credentials that block work, by people
 * @param processes processes to fix
 * @param toBuild how many skills are to be built, the only gaps that training closes; null where it is about fewer than five people
 * @param alone skills that exactly one person covers among all whose position asks for them
 */
public record Brief(
        @Nullable LocalDate asOf,
        List<Vacancy> vacancies,
        List<Lack> tools,
        List<Lack> credentials,
        List<ListedGap> processes,
        @Nullable Integer toBuild,
        List<Alone> alone) {
    public Brief {
        vacancies = List.copyOf(vacancies);
        tools = List.copyOf(tools);
        credentials = List.copyOf(credentials);
        processes = List.copyOf(processes);
        alone = List.copyOf(alone);
    }

    /**
     * What people lack.
     *
     * @param subject id of the tool or the credential in the discipline's catalog
     * @param people how many people lack it
     */
    public record Lack(String discipline, String catalogEdition, String subject, int people) {}

    /**
     * A skill with one holder.
     *
     * @param asked how many people's positions ask for it
     * @param department id of the holder's department
     */
    public record Alone(String discipline, String skill, int asked, String department) {}
}
