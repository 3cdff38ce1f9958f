package adroit.web.installed;

import adroit.identity.Account;
import adroit.identity.Accounts;
import adroit.identity.Act;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.plugins.DisciplineLifecycle;
import adroit.plugins.DisciplineRefused;
import adroit.plugins.InstallPolicy;
import adroit.plugins.SetChange;
import adroit.plugins.SetVersion;
import adroit.web.accounts.ActWords;
import adroit.web.layout.Installation;
import adroit.web.layout.Section;
import adroit.web.serving.Answer;
import adroit.web.serving.PageServlet;
import adroit.web.serving.Visit;
import adroit.web.templates.StaticTemplates;
import jakarta.servlet.Servlet;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Moves the installed set back to a state in which it was, and says what department leads may install. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/installed")
public final class InstalledServlet extends PageServlet {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 8_000;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm:ss", Locale.US);

    private final transient DisciplineLifecycle lifecycle;
    private final transient Accounts accounts;

    @Activate
    public InstalledServlet(
            @Reference Installation installation,
            @Reference DisciplineLifecycle lifecycle,
            @Reference Accounts accounts) {
        super(installation);
        this.lifecycle = lifecycle;
        this.accounts = accounts;
    }

    @Override
    protected Answer answer(Visit visit) {
        return page(visit, "", Optional.empty(), 200, visit.field("to"));
    }

    @Override
    protected Answer act(Visit visit) {
        Policy.require(visit.actor(), Act.MANAGE_DISCIPLINES, Scope.CITY);
        return visit.field("act").equals("policy") ? decided(visit) : moved(visit);
    }

    /** Moves what was looked at: where the set is another by now, it is asked once more. */
    private Answer moved(Visit visit) {
        String to = visit.field("to");
        if (!visit.field("seen").equals(now(visit))) {
            return page(
                    visit,
                    "",
                    Optional.of("Nothing was moved: look at what would change, and say so once more."),
                    409,
                    to);
        }
        try {
            List<SetChange> changes =
                    lifecycle.rollBack(visit.actor(), to, false).changes();
            return page(visit, done(changes), Optional.empty(), 200);
        } catch (DisciplineRefused e) {
            return page(visit, "", Optional.of(e.fault().inWords()), 422);
        }
    }

    private String now(Visit visit) {
        return lifecycle.versions(visit.actor()).stream()
                .filter(SetVersion::current)
                .map(SetVersion::id)
                .findFirst()
                .orElse("");
    }

    /** Where it is refused, what was written stays in the form. */
    private Answer decided(Visit visit) {
        InstallPolicy wanted = wanted(visit);
        try {
            return decided(visit, lifecycle.decide(visit.actor(), wanted));
        } catch (DisciplineRefused e) {
            String why = "Nothing was saved. " + e.fault().inWords();
            return page(visit, "", Optional.of(why), 422, "", wanted);
        }
    }

    private static InstallPolicy wanted(Visit visit) {
        List<String> publishers = Arrays.stream(
                        visit.text("publishers", LONGEST).split("[,;\\s]+"))
                .filter(each -> !each.isEmpty())
                .toList();
        return new InstallPolicy(!visit.field("leads").isEmpty(), publishers);
    }

    private Answer decided(Visit visit, InstallPolicy policy) {
        return page(
                visit,
                policy.leadsInstall()
                        ? "Department leads may install what their department keeps."
                        : "Only administrators install fields now.",
                Optional.empty(),
                200);
    }

    private static String done(List<SetChange> changes) {
        return changes.isEmpty()
                ? "The installed set was in that state already."
                : "The installed set has moved: "
                        + changes.stream().map(SetWords::of).collect(Collectors.joining("; "))
                        + ". Results made since stay, and say which version made them.";
    }

    private Answer page(Visit visit, String done, Optional<String> problem, int status) {
        return page(visit, done, problem, status, "");
    }

    private Answer page(Visit visit, String done, Optional<String> problem, int status, String to) {
        return page(visit, done, problem, status, to, lifecycle.policy());
    }

    /**
     * @param to number of the state that is asked about; empty for none
     * @param policy what the form says of department leads
     */
    private Answer page(
            Visit visit, String done, Optional<String> problem, int status, String to, InstallPolicy policy) {
        Policy.require(visit.actor(), Act.MANAGE_DISCIPLINES, Scope.CITY);
        Map<String, String> names =
                accounts.list(visit.actor()).stream().collect(Collectors.toMap(Account::id, Account::displayName));
        List<InstalledPage.SetState> states = lifecycle.versions(visit.actor()).stream()
                .map(version -> state(version, names))
                .toList();
        return new Answer.Shown(
                new StaticTemplates()
                        .installedInstalled(new InstalledPage(
                                visit.frame("Installed set", Section.FIELDS),
                                states,
                                policy.leadsInstall(),
                                String.join("\n", policy.publishers()),
                                states.stream()
                                        .filter(state -> state.id().equals(to) && state.reachable())
                                        .findFirst(),
                                done,
                                problem)),
                status);
    }

    private static InstalledPage.SetState state(SetVersion version, Map<String, String> names) {
        return new InstalledPage.SetState(
                version.id(),
                MOMENT.format(version.at().atZone(ZoneId.systemDefault())),
                ActWords.of(version.act()) + ": " + version.subject() + " ("
                        + names.getOrDefault(version.account(), version.account()) + ")",
                version.current(),
                version.back().stream().map(SetWords::of).toList());
    }
}
