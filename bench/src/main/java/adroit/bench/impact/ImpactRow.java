package adroit.bench.impact;

import adroit.assessment.Assessments;
import adroit.assessment.Impact;
import adroit.assessment.ImpactPreview;
import adroit.bench.Figure;
import adroit.bench.Figure.Pair;
import adroit.bench.Goal;
import adroit.bench.Row;
import adroit.bench.Run;
import adroit.edition.Disciplines;
import adroit.identity.Actor;
import adroit.identity.Role;
import adroit.jobanalysis.Renewal;
import adroit.organization.Department;
import adroit.proposal.Proposal;
import adroit.proposal.ProposalImpact;
import adroit.proposal.Proposals;
import adroit.store.JdbcStore;
import adroit.store.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** What publishing an edition would change for a hundred thousand people who were assessed, in seconds; and, when it is published, whether that is what it changed. */
public final class ImpactRow implements Row {
    private static final double BOUND = 5;
    private static final double NANOS = 1e9;
    private static final int WARM_UP = 4;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T08:00:00Z"), ZoneOffset.UTC);
    private static final Actor KEEPER = keeper("a-1", "Keeper");
    private static final Actor OTHER = keeper("a-2", "Other");

    @Override
    public String name() {
        return "impact";
    }

    @Override
    public String sentence() {
        return "the preview of an edition that changes " + LargeCity.CHANGED + " skills, for " + LargeCity.PEOPLE
                + " people who were assessed, beside " + (int) BOUND
                + " seconds; it fails where the published edition then changes anything else";
    }

    @Override
    public List<Figure> measure(Run run) throws IOException {
        Path folder = Files.createDirectories(run.scratch().resolve("impact"));
        try (JdbcStore store = JdbcStore.open(Location.file(folder.resolve("adroit.db")), CLOCK)) {
            Disciplines disciplines = new Disciplines();
            LargeCity.settle(store, disciplines, CLOCK);
            run.progress().accept("impact: the city is settled");
            Outcome before = Outcome.of(new Assessments(store, disciplines, CLOCK));
            run.progress().accept("impact: everybody was assessed");
            Proposals proposals = proposals(store, disciplines);
            Proposal proposal = proposals.propose(KEEPER, "made", LargeCity.next(), null, "The field moved on.");
            ProposalImpact preview = proposals.impact(Actor.OWNER, proposal);
            for (int i = 1; i < WARM_UP; i++) {
                proposals.impact(Actor.OWNER, proposal);
            }
            List<Pair> pairs = new ArrayList<>();
            for (int i = 0; i < run.rounds(); i++) {
                long from = System.nanoTime();
                ProposalImpact again = proposals.impact(Actor.OWNER, proposal);
                pairs.add(new Pair(BOUND, (System.nanoTime() - from) / NANOS));
                run.progress().accept("impact, round " + (i + 1));
                if (!again.equals(preview)) {
                    throw new IllegalStateException("two previews of one proposal differ");
                }
            }
            proposals.approve(OTHER, "made", proposal.id(), "", preview.edition());
            proposals.publish(OTHER, "made", proposal.id(), preview.edition());
            requireEqual(preview.people(), before, Outcome.of(new Assessments(store, disciplines, CLOCK)));
            return List.of(new Figure("preview of 50 changed skills for 100,000 people", "s", pairs, Goal.atMost(1)));
        }
    }

    private static Proposals proposals(JdbcStore store, Disciplines disciplines) {
        Proposals proposals = new Proposals(
                store,
                disciplines,
                new ImpactPreview(store, CLOCK),
                new Renewal(store, disciplines, CLOCK, Renewal.USUAL),
                CLOCK);
        proposals.publishThrough((actor, edition, expected) -> {
            store.write(s -> {
                s.editions().save(edition);
                return true;
            });
            disciplines.activate(LargeCity.field(edition));
        });
        return proposals;
    }

    private static Actor keeper(String account, String name) {
        return new Actor(
                account,
                name,
                Set.of(Role.TREND_KEEPER),
                null,
                Department.titled("Department 0").id());
    }

    /** Every number of the preview, of the city and of each department. */
    private static void requireEqual(Impact preview, Outcome before, Outcome after) {
        Impact.Counts total = Objects.requireNonNull(preview.total());
        if (total.lower() == 0 || total.newlyBelow() == 0 || total.higher() == 0) {
            throw new IllegalStateException("the edition changes nothing");
        }
        requireEqual("the city", total, Outcome.changes(before, after, person -> true));
        for (Impact.DepartmentImpact each : preview.departments()) {
            requireEqual(
                    each.title(),
                    Objects.requireNonNull(each.counts()),
                    Outcome.changes(before, after, isIn(each.title())));
        }
    }

    private static Predicate<String> isIn(String department) {
        return person -> LargeCity.department(person).equals(department);
    }

    private static void requireEqual(String where, Impact.Counts said, int[] happened) {
        int[] previewed = {said.people(), said.higher(), said.lower(), said.newlyBelow(), said.newlyMet(), said.failed()
        };
        if (!Arrays.equals(previewed, happened)) {
            throw new IllegalStateException("of " + where + " the preview said " + Arrays.toString(previewed)
                    + ", and publishing changed " + Arrays.toString(happened));
        }
    }
}
