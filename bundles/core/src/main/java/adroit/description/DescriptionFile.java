package adroit.description;

import adroit.jobanalysis.JobAnalysis;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one position description.
 *
 * @param editions the published ones, newest first
 * @param draft the next edition, for those who may work on it; null otherwise
 * @param analyses the signed analyses of any of its editions
 */
public record DescriptionFile(
        String id,
        List<DescriptionEdition> editions,
        @Nullable DescriptionDraft draft,
        List<JobAnalysis> analyses) {
    public DescriptionFile {
        editions = List.copyOf(editions);
        analyses = List.copyOf(analyses);
    }

    /** What the next draft is written over: the draft there is, or the newest edition; empty where there is neither. */
    public String revision() {
        return draft != null
                ? draft.revision()
                : newest().map(e -> "edition-" + e.edition()).orElse("");
    }

    /** The text of the draft, or of the newest edition where there is none. */
    public DescriptionText newestText() {
        return draft != null ? draft.text() : editions.get(0).text();
    }

    /** The newest published edition. */
    public Optional<DescriptionEdition> newest() {
        return editions.stream().findFirst();
    }

    /** The edition with that number. */
    public Optional<DescriptionEdition> edition(int number) {
        return editions.stream().filter(e -> e.edition() == number).findFirst();
    }
}
