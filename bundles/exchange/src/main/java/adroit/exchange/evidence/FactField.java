package adroit.exchange.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The fields of facts, as files and requests name them. */
public enum FactField {
    CLIENT_ID("What you call this fact, so that sending it twice records it once."),
    PERSON("The person's key or id."),
    KIND("What kind of fact the row holds."),
    DISCIPLINE(
            "The professional field in whose catalog the subject stands, such as gis; for a statement the instrument."),
    OBSERVED("The day it speaks of, such as 2026-05-31."),
    SKILL("For a rating: the id of the skill in the catalog."),
    CHANNEL("For a rating, a duty rating and a process step: where it comes from."),
    LEVEL("For a rating: the level seen, 1 to 5. For a statement: the answer, a whole number from 1 to 5."),
    SOURCE("An opaque id of the rater, test, register or work sample; no name."),
    TOOL("For tool access: the tool. For a rating or duty rating: the tool that was used, if known."),
    ATTRIBUTES("For a rating, if wanted: what else was noted, as name=value;name=value."),
    DUTY("For a duty rating: the id of the duty in the catalog."),
    OTHER_TOOL("For a duty rating: what was used, where the catalog does not have it."),
    SUPPLIED("For tool access: whether the person has the tool."),
    PROCESS("For a process step: the id of the process in the catalog."),
    STEP("For a process step: the id of the step."),
    OUTCOME("For a process step: done or missed. For a duty rating: how good it was, 1 to 5."),
    CATEGORY("For an interest: the kind of skill it is about."),
    ANSWER("For an interest: what the person answered."),
    CREDENTIAL("For a credential: its id in the catalog."),
    HELD_FROM("For a credential: the day it was granted or last renewed."),
    EXPIRES("For a credential: the last day it holds; empty where it does not run out."),
    HOURS_DONE("For a credential: hours of continuing education done towards the next renewal, if recorded."),
    STATEMENT("For a statement: its id in the instrument, such as tool-choice."),
    ITEM("For an answer to a test item: the id of the item in the catalog."),
    OPTION("For an answer to a test item: the id of the option chosen; empty where the person does not know."),
    WITHDRAWN("For withdrawn: the client-id of the fact that is taken back."),
    REASON("For withdrawn: why the fact is taken back.");

    /** What every fact of every kind says. */
    static final Set<FactField> COMMON = Set.of(CLIENT_ID, PERSON, KIND, DISCIPLINE, OBSERVED);

    static final Set<FactField> DATES = Set.of(OBSERVED, HELD_FROM, EXPIRES);

    private final String meaning;

    FactField(String meaning) {
        this.meaning = meaning;
    }

    /** What it holds, in a sentence. */
    public String meaning() {
        return meaning;
    }

    /** The name in files: {@code client-id}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name in requests: {@code clientId}. */
    public String property() {
        String[] words = key().split("-");
        StringBuilder name = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            name.append(words[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[i].substring(1));
        }
        return name.toString();
    }

    static Optional<FactField> of(String header) {
        String wanted = header.strip().toLowerCase(Locale.ROOT).replaceAll("[_ ]+", "-");
        return Arrays.stream(values())
                .filter(column -> column.key().equals(wanted))
                .findFirst();
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(FactField::key).toList();
    }
}
