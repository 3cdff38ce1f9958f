package adroit.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AssignmentTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Position CLERK =
            new Position("o-1", Classification.titled("Clerk"), Department.titled("Finance"), null);

    private static Assignment held(
            String id, AssignmentKind kind, @Nullable LocalDate starts, @Nullable LocalDate ends) {
        return new Assignment(id, "p-1", CLERK, kind, null, starts, ends);
    }

    @Test
    void tellsWhatIsHeldFirstThenWhatIsToComeAndWhatWasLeftLast() {
        List<Assignment> inOrder = List.of(
                held("z-new", AssignmentKind.REGULAR, DAY.minusDays(5), null),
                held("y-old", AssignmentKind.REGULAR, DAY.minusYears(5), DAY),
                held("x-undated", AssignmentKind.REGULAR, null, null),
                held("w-acting", AssignmentKind.ACTING, DAY, null),
                held("v-shared", AssignmentKind.SHARED, DAY.minusDays(1), null),
                held("u-next", AssignmentKind.REGULAR, DAY.plusDays(1), null),
                held("t-left", AssignmentKind.ACTING, null, DAY.minusDays(1)),
                held("s-left-before", AssignmentKind.REGULAR, null, DAY.minusDays(9)));

        for (int seed = 0; seed < 20; seed++) {
            List<Assignment> any = new ArrayList<>(inOrder);
            Collections.shuffle(any, new Random(seed));
            any.sort(Assignment.principalFirst(DAY));
            assertThat(any).isEqualTo(inOrder);
        }
    }
}
