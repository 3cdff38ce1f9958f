package adroit.storage;

import adroit.form.Form;
import adroit.form.FormRound;
import adroit.form.SavedAnswer;
import adroit.form.SealedAnswer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Rounds, forms and the drafts of their answers. A draft goes when its form ends; what was submitted is evidence by then. */
@ProviderType
public interface FormRecords {
    /** Adds the round, or brings the one with the same id up to date. */
    void save(FormRound round);

    /** The round with that id. */
    Optional<FormRound> round(String id);

    /** All rounds, the last opened first. */
    List<FormRound> rounds();

    /** Adds forms that are not there yet. */
    void add(List<Form> forms);

    /** The form with that id. */
    Optional<Form> form(String id);

    /** The forms of a round, by id. */
    List<Form> ofRound(String round);

    /** The forms that a person fills in, by id. */
    List<Form> ofWriter(String person);

    /** Ends an open form and deletes its draft; false where it is not open, or not there. */
    boolean end(String form, Form.State state, Instant when);

    /** What an answer meets: whether its form takes answers, and what was saved before. */
    record Place(
            Form.State state, FormRound round, @Nullable SavedAnswer saved) {}

    /** Where an answer to the question would go; empty where there is no such form. */
    Optional<Place> place(String form, String question);

    /**
     * Keeps the first answer to the question, where the form is open and its round takes answers on that day; false where nothing was kept, for whatever reason: {@link #place}
     * tells. Where it was kept, the same unit of work changes nothing else.
     */
    boolean keepFirst(SealedAnswer answer, LocalDate day);

    /** Keeps an answer in the place of the one with the revision before. The form is open: {@link #place} said so in the same unit of work. */
    void keep(SealedAnswer answer);

    /** The answers of a draft, in no order. */
    List<SavedAnswer> answers(String form);

    /** How many answers the draft of each open form of the round holds, by form. */
    Map<String, Integer> answered(String round);
}
