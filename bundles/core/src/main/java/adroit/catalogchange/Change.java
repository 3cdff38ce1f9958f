package adroit.catalogchange;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One change of a catalog as its keepers speak of it. All changes of a comparison together hold each of its edits exactly once. */
public sealed interface Change {
    /** What kind of part it is about. */
    Part part();

    /** Id of the part. */
    String id();

    /** What the part was called before, or is called now where it is new. */
    String title();

    /** What it means for evidence. */
    EvidenceEffect evidence();

    /** The differences that it is made of. */
    List<Edit> edits();

    /** A new part. */
    record Added(Part part, String id, String title, EvidenceEffect evidence, List<Edit> edits) implements Change {}

    /** A part that is gone altogether. */
    record Removed(Part part, String id, String title, List<Edit> edits) implements Change {
        @Override
        public EvidenceEffect evidence() {
            return EvidenceEffect.NONE;
        }
    }

    /** Another title under the same id. */
    record Renamed(Part part, String id, String title, String to, EvidenceEffect evidence, List<Edit> edits)
            implements Change {}

    /**
     * Other words for the same.
     *
     * @param field such as {@code statement} or {@code anchors.3}
     */
    record Reworded(
            Part part,
            String id,
            String title,
            String field,
            String from,
            String to,
            EvidenceEffect evidence,
            List<Edit> edits)
            implements Change {
        /** Word by word. */
        public List<Wording> words() {
            return Wording.between(from, to);
        }
    }

    /**
     * The levels of a skill mean something else.
     *
     * @param levels what each former level says now
     * @param since evidence of before this day is meant; null where the catalog does not say so
     */
    record Relevelled(
            String id,
            String title,
            Map<Integer, Integer> levels,
            @Nullable String since,
            EvidenceEffect evidence,
            List<Edit> edits)
            implements Change {
        @Override
        public Part part() {
            return Part.SKILL;
        }
    }

    /** Several skills take the place of one. */
    record Split(String id, String title, List<String> into, EvidenceEffect evidence, List<Edit> edits)
            implements Change {
        @Override
        public Part part() {
            return Part.SKILL;
        }
    }

    /** One skill takes the place of several. */
    record Merged(String id, String title, List<String> from, EvidenceEffect evidence, List<Edit> edits)
            implements Change {
        @Override
        public Part part() {
            return Part.SKILL;
        }
    }

    /** Given up, and still there to be read. */
    record Retired(
            Part part, String id, String title, @Nullable String successor, EvidenceEffect evidence, List<Edit> edits)
            implements Change {}

    /** In use again. */
    record Restored(Part part, String id, String title, List<Edit> edits) implements Change {
        @Override
        public EvidenceEffect evidence() {
            return EvidenceEffect.CARRIED;
        }
    }

    /** To another area. */
    record Moved(String id, String title, String from, String to, List<Edit> edits) implements Change {
        @Override
        public Part part() {
            return Part.SKILL;
        }

        @Override
        public EvidenceEffect evidence() {
            return EvidenceEffect.CARRIED;
        }
    }

    /** Anything else, by its field. */
    record Altered(
            Part part,
            String id,
            String title,
            String field,
            @Nullable String before,
            @Nullable String after,
            EvidenceEffect evidence,
            List<Edit> edits)
            implements Change {}
}
