package adroit.web.fields;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A professional field in the list.
 *
 * @param href its catalog, where there is one to show
 * @param title its title
 * @param summary one or two sentences
 * @param state where it stands
 * @param version its version
 * @param keeper the department that keeps it
 * @param skills how many skills its catalog has, where it is in service
 * @param health how it is, in words
 * @param manage where the visitor may install it or turn it on and off, if they may
 * @param fault what is wrong and what to do, if something is
 */
public record FieldCard(
        Optional<String> href,
        String title,
        String summary,
        FieldState state,
        String version,
        String keeper,
        OptionalInt skills,
        String health,
        Optional<ManageLink> manage,
        Optional<Fault> fault) {

    /**
     * Why a field is not well.
     *
     * @param code the reason's code
     * @param sentence what happened
     * @param remedy what to do
     */
    public record Fault(String code, String sentence, String remedy) {}
}
