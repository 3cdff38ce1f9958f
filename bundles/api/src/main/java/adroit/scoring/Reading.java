package adroit.scoring;

import adroit.work.Check;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one channel says by itself. */
public sealed interface Reading {
    /** Why, most important first. */
    List<Reason> reasons();

    /** Enough to tell a level; see {@link Score.Scored} for the ranges. */
    record Level(double level, @Nullable Double standardError, List<Reason> reasons) implements Reading {
        public Level {
            Check.level("reading.level", level);
            reasons = List.copyOf(reasons);
        }
    }

    /** Not enough; the reasons say what would be. */
    record TooLittle(List<Reason> reasons) implements Reading {
        public TooLittle {
            reasons = List.copyOf(reasons);
        }
    }
}
