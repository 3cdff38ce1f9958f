package adroit.form;

import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Who fills in forms: somebody who is signed in, or who came with an invitation to one form.
 *
 * @param person id of the person
 * @param account what stands in the audit log
 * @param onlyForm id of the one form an invitation opens; null for somebody who is signed in
 */
public record Writer(
        String person, String account, @Nullable String onlyForm) {
    /**
     * The actor as a writer of their own forms.
     *
     * @throws adroit.identity.NotPermitted where the account belongs to no person who fills in forms
     */
    public static Writer of(Actor actor) {
        String person = actor.person();
        Policy.require(actor, Act.FILL_FORM, new Scope(person, null));
        return new Writer(person == null ? "" : person, actor.account(), null);
    }

    /** Whether the form is theirs to fill in. */
    boolean writes(Form form) {
        return form.writer().equals(person) && (onlyForm == null || onlyForm.equals(form.id()));
    }
}
