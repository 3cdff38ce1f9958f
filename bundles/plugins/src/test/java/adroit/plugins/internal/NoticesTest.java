package adroit.plugins.internal;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.identity.Actor;
import adroit.identity.Role;
import adroit.organization.Department;
import adroit.plugins.FieldNotice;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who uses a field hears what happens to it. */
class NoticesTest {
    private static final Department WORKS = Department.titled("Public Works");
    private static final Department POLICE = Department.titled("Police");
    private static final Actor WORKS_LEAD = lead("l-1", WORKS);
    private static final Actor POLICE_LEAD = lead("l-2", POLICE);

    private final Path home;
    private final KeptCity city;
    private Installation run;

    NoticesTest(@TempDir Path home) throws Exception {
        this.home = home;
        city = new KeptCity(home);
        city.settle(WORKS, POLICE);
        SampleBundle.scoring("parks", "1.0.0").shipIn(Installation.shipped(home));
        run = new Installation(home, city.store);
        run.lifecycle.install(Actor.OWNER, "parks");
    }

    private static Actor lead(String id, Department department) {
        return new Actor(id, "Lead", Set.of(Role.DEPARTMENT_LEAD), null, department.id());
    }

    @AfterEach
    void stop() throws Exception {
        run.close();
        city.close();
    }

    @Test
    void tellsNewestFirstWhatHappenedAlsoAfterARestart() throws Exception {
        SampleBundle.scoring("parks", "1.0.1").shipIn(Installation.shipped(home));
        run.lifecycle.update(Actor.OWNER, "parks");
        run.lifecycle.rollBack(Actor.OWNER, null, false);
        run.lifecycle.disable(Actor.OWNER, "parks");
        run.lifecycle.enable(Actor.OWNER, "parks");
        run.lifecycle.remove(Actor.OWNER, "parks");
        run.close();
        run = new Installation(home, city.store);
        assertThat(told(POLICE_LEAD))
                .containsExactly(
                        "Version 1.0.0 was removed. Results made with it stay readable.",
                        "It is in service again.",
                        "It was taken out of service.",
                        "Version 1.0.0 serves in place of 1.0.1: it was rolled back.",
                        "Version 1.0.1 serves in place of 1.0.0.",
                        "Version 1.0.0 was installed.");
        assertThat(told(Actor.OWNER)).isEqualTo(told(POLICE_LEAD));
        assertThat(run.lifecycle.notices(POLICE_LEAD))
                .filteredOn(FieldNotice::first)
                .hasSize(1);
    }

    @Test
    void whoTurnedItOffHearsNoMoreAndNobodyHearsOfOtherDepartments() throws Exception {
        run.lifecycle.use(Actor.OWNER, "parks", POLICE.id(), false);
        SampleBundle.scoring("parks", "1.0.1").shipIn(Installation.shipped(home));
        run.lifecycle.update(Actor.OWNER, "parks");
        assertThat(told(POLICE_LEAD))
                .containsExactly("It was turned off for your department.", "Version 1.0.0 was installed.");
        assertThat(told(WORKS_LEAD))
                .containsExactly("Version 1.0.1 serves in place of 1.0.0.", "Version 1.0.0 was installed.");
    }

    @Test
    void eachNoticeSaysWhetherWhoeverReadsItDidIt() {
        run.lifecycle.use(POLICE_LEAD, "parks", POLICE.id(), false);
        assertThat(run.lifecycle.notices(POLICE_LEAD))
                .extracting(FieldNotice::own)
                .containsExactly(true, false);
        assertThat(run.lifecycle.notices(Actor.OWNER))
                .extracting(FieldNotice::own)
                .containsExactly(true);
    }

    @Test
    void aQuarantineIsToldAndThoseWhoLeadNothingHearNothing() throws Exception {
        run.close();
        run = new Installation(home, city.store);
        run.queue.call(() -> {
            run.service.because(Cause.ofProduct("discipline.quarantine", "parks"));
            run.service.quarantine(
                    run.service.set().installed("parks").orElseThrow(),
                    new adroit.plugins.Fault("PLUGIN_HANGS", "It hangs.", "Restart."));
            return true;
        });
        assertThat(told(WORKS_LEAD))
                .first()
                .isEqualTo("Version 1.0.0 was set aside after a fault. Results made with it stay readable.");
        Actor analyst = new Actor("a-1", "Analyst", Set.of(Role.HR_ANALYST), null, null);
        assertThat(told(analyst)).isEmpty();
    }

    private List<String> told(Actor actor) {
        return run.lifecycle.notices(actor).stream().map(FieldNotice::sentence).toList();
    }
}
