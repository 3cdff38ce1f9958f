package adroit.catalogchange;

import adroit.catalog.EvidenceRule;
import java.util.Locale;

/** What a change means for evidence that is there already. */
public enum EvidenceEffect {
    /** It says nothing about people. */
    NONE("No evidence speaks of it."),
    /** The evidence goes on counting as it did. */
    CARRIED("Evidence goes on counting."),
    /** It goes on counting, and the scores that it enters say where it comes from. */
    FLAGGED("Evidence goes on counting, and each score says where it comes from."),
    /** It counts no more. */
    REASSESS("Older evidence no longer counts: people are to be assessed anew."),
    /** It stays with the retired skill, for the positions that still ask for it. */
    STAYS("Evidence stays with what is retired; nothing takes it over.");

    private final String sentence;

    EvidenceEffect(String sentence) {
        this.sentence = sentence;
    }

    /** In words. */
    public String sentence() {
        return sentence;
    }

    /** The name in answers. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static EvidenceEffect of(EvidenceRule rule) {
        return switch (rule) {
            case CARRIED -> CARRIED;
            case FLAGGED -> FLAGGED;
            case REASSESS -> REASSESS;
        };
    }
}
