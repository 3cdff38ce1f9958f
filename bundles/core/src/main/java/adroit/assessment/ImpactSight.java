package adroit.assessment;

import adroit.evidence.Purpose;
import adroit.insight.Telling;
import adroit.organization.Assignment;
import adroit.storage.Session;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** From what of people an impact is reckoned. */
sealed interface ImpactSight {
    /** Whether every count is told. */
    boolean isExact();

    /** Whether anything may be told of the department. */
    boolean tellsOf(String department);

    /** Whether whoever holds it is reckoned with there. */
    boolean counts(Assignment assignment);

    /** Through which fact evidence about the holder is read; nothing where nothing is told of them. */
    OptionalLong through(Session session, Assignment assignment);

    /** From who works where on the day, and all evidence. */
    record Live(LocalDate day) implements ImpactSight {
        @Override
        public boolean isExact() {
            return true;
        }

        @Override
        public boolean tellsOf(String department) {
            return true;
        }

        @Override
        public boolean counts(Assignment assignment) {
            return assignment.inForce(day);
        }

        @Override
        public OptionalLong through(Session session, Assignment assignment) {
            return OptionalLong.of(session.evidence().lastSequence());
        }
    }

    /** From who worked in each department when its picture was taken, and the evidence that their results in it rest on. */
    record AsTold(Map<String, Telling> tellings) implements ImpactSight {
        public AsTold {
            tellings = Map.copyOf(tellings);
        }

        @Override
        public boolean isExact() {
            return false;
        }

        @Override
        public boolean tellsOf(String department) {
            return tellings.containsKey(department);
        }

        @Override
        public boolean counts(Assignment assignment) {
            @Nullable Telling telling = telling(assignment);
            return telling != null && assignment.inForce(telling.taken());
        }

        @Override
        public OptionalLong through(Session session, Assignment assignment) {
            @Nullable Telling telling = telling(assignment);
            if (telling == null) {
                return OptionalLong.empty();
            }
            return session.results()
                    .newestThrough(
                            Purpose.WORKFORCE_PLANNING,
                            assignment.person(),
                            assignment.position().id(),
                            telling.through())
                    .map(stored -> OptionalLong.of(stored.result().evidence().through()))
                    .orElseGet(OptionalLong::empty);
        }

        private @Nullable Telling telling(Assignment assignment) {
            return tellings.get(assignment.position().department().id());
        }
    }
}
