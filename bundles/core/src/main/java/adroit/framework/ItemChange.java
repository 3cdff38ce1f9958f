package adroit.framework;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One difference of an item between two editions of a framework. */
public sealed interface ItemChange {
    ChangeType type();

    /** The newer edition alone has it. */
    record Added() implements ItemChange {
        @Override
        public ChangeType type() {
            return ChangeType.ADDED;
        }
    }

    /**
     * The older edition alone has it.
     *
     * @param sameTitle a new item of the same kind with the very same title; the publisher does not say that it is the same
     */
    record Gone(@Nullable ItemHead sameTitle) implements ItemChange {
        @Override
        public ChangeType type() {
            return ChangeType.GONE;
        }
    }

    /**
     * The publisher says what took its place.
     *
     * @param by items of the newer edition, or of the older where the newer has them not
     * @param links what took its place outside of both
     */
    record Replaced(List<ItemHead> by, List<String> links) implements ItemChange {
        public Replaced {
            by = List.copyOf(by);
            links = List.copyOf(links);
        }

        @Override
        public ChangeType type() {
            return ChangeType.REPLACED;
        }
    }

    /** Another title. */
    record Renamed(String from, String to) implements ItemChange {
        @Override
        public ChangeType type() {
            return ChangeType.RENAMED;
        }
    }

    /** Another code under the same id. */
    record Recoded(@Nullable String from, @Nullable String to) implements ItemChange {
        @Override
        public ChangeType type() {
            return ChangeType.RECODED;
        }
    }

    /** It stood below some, and stands below others. */
    record Moved(List<ItemHead> from, List<ItemHead> to) implements ItemChange {
        public Moved {
            from = List.copyOf(from);
            to = List.copyOf(to);
        }

        @Override
        public ChangeType type() {
            return ChangeType.MOVED;
        }
    }

    /** Another status. */
    record Restated(ItemStatus from, ItemStatus to) implements ItemChange {
        @Override
        public ChangeType type() {
            return ChangeType.RESTATED;
        }
    }

    /** Another description. */
    record Reworded(String from, String to) implements ItemChange {
        @Override
        public ChangeType type() {
            return ChangeType.REWORDED;
        }
    }

    /** Another fact; empty where the edition does not say it of this item. */
    record Told(String fact, String from, String to) implements ItemChange {
        @Override
        public ChangeType type() {
            return ChangeType.TOLD;
        }
    }

    /**
     * Other relations of one type.
     *
     * @param gone how many the older edition alone has
     * @param added how many the newer edition alone has
     * @param relevelled how many have another level or rating
     * @param firstGone the first targets of those gone, as far as they are items
     * @param firstAdded the first targets of those added, as far as they are items
     */
    record Related(
            RelationType relation,
            int gone,
            int added,
            int relevelled,
            List<ItemHead> firstGone,
            List<ItemHead> firstAdded)
            implements ItemChange {
        public Related {
            firstGone = List.copyOf(firstGone);
            firstAdded = List.copyOf(firstAdded);
        }

        @Override
        public ChangeType type() {
            return ChangeType.RELATED;
        }
    }
}
