package adroit.jobanalysis;

import adroit.identity.Account;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.organization.ReportingLine;
import adroit.slip.Codes;
import adroit.slip.PrintedSlip;
import adroit.slip.SlipKind;
import adroit.slip.Slips;
import adroit.storage.Session;
import adroit.storage.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who is asked to rate the tasks of an analysis: holders of accounts, and others by a printed slip. */
public final class ExpertPanel {
    private static final int LONGEST_NAME = 80;

    private final Store store;
    private final Clock clock;
    private final Slips slips;
    private final AnalysisChanges changes;

    ExpertPanel(Store store, Clock clock, AnalysisChanges changes) {
        this.store = store;
        this.clock = clock;
        this.changes = changes;
        slips = new Slips(store, clock);
    }

    /**
     * Asks the holder of an account to rate. Whoever may not list somebody is answered as if nobody had that name.
     *
     * @param name what they sign in with, or the name that they are shown by where only one holder of an account has it
     */
    public WorkingAnalysis invite(Actor actor, String id, String name) {
        return changes.change(actor, id, "analysis.invite", (session, a) -> {
            requireAsking(a);
            Account account = named(session, actor, name.strip());
            return a.expertOf(account.id()).isPresent() ? a : a.asking(account.id(), account.displayName());
        });
    }

    private Account named(Session session, Actor actor, String name) {
        Stream<Account> signIn = session.accounts().named(name.toLowerCase(Locale.ROOT)).stream();
        Stream<Account> shown =
                session.accounts().all().stream().filter(a -> a.displayName().equalsIgnoreCase(name));
        List<Account> meant = Stream.concat(signIn, shown)
                .filter(Account::enabled)
                .filter(a -> mayName(session, actor, a))
                .distinct()
                .toList();
        if (meant.isEmpty()) {
            throw new AnalysisRefused("Nobody with an account whom you may list has the name “" + name
                    + "”: check it, or make a slip. A department’s lead finds people of the own department alone.");
        }
        if (meant.size() > 1 && !meant.get(0).name().equalsIgnoreCase(name)) {
            throw new AnalysisRefused("“" + name + "” may be any of several. Write what they sign in with: "
                    + meant.stream().map(Account::name).collect(Collectors.joining(", ")) + ".");
        }
        return meant.get(0);
    }

    private boolean mayName(Session session, Actor actor, Account account) {
        @Nullable String person = account.person();
        return Policy.permits(
                actor,
                Act.LIST_PEOPLE,
                person == null
                        ? Scope.CITY
                        : new ReportingLine(session.organization(), LocalDate.now(clock)).scope(person));
    }

    /**
     * Asks somebody without an account to rate, by a slip that opens these tasks and nothing else. Asked again by the same name, they get a new slip and the one before
     * stops working.
     *
     * @param name what the expert is called
     * @return what is printed
     */
    public PrintedSlip inviteBySlip(Actor actor, String id, String name) {
        return store.write(session -> {
            WorkingAnalysis a = AnalysisChanges.permitted(session, actor, id);
            requireAsking(a);
            String called = name.strip();
            if (called.isEmpty() || called.length() > LONGEST_NAME) {
                throw new AnalysisRefused("Say who is asked, in 1 to " + LONGEST_NAME + " characters.");
            }
            Optional<Expert> there = a.experts().stream()
                    .filter(e -> e.bySlip() && e.name().equals(called))
                    .findFirst();
            String account = there.map(Expert::account).orElseGet(() -> Expert.BY_SLIP + Codes.id());
            if (there.isEmpty()) {
                session.analysisWork().save(a.asking(account, called));
            }
            changes.record(session, actor, "analysis.invite", a);
            return slips.make(session, actor, SlipKind.RATING, id, account, called);
        });
    }

    private static void requireAsking(WorkingAnalysis a) {
        if (a.stage() != Stage.PREPARING && a.stage() != Stage.RATING) {
            throw new AnalysisRefused("Rating is over: nobody can be asked any more.");
        }
    }

    /** Asks an expert no longer, as long as they have answered nothing. */
    public WorkingAnalysis uninvite(Actor actor, String id, String expert) {
        return changes.change(actor, id, "analysis.invite", (session, a) -> {
            if (!session.analysisWork().ratings(id, expert).isEmpty()) {
                throw new AnalysisRefused("This expert has answered, so they stay on the record.");
            }
            a.experts().stream()
                    .filter(e -> e.id().equals(expert) && e.bySlip())
                    .forEach(e -> slips.end(session, SlipKind.RATING, id, e.account()));
            return a.withExperts(
                    a.experts().stream().filter(e -> !e.id().equals(expert)).toList());
        });
    }
}
