package adroit.web.accounts;

import adroit.assessment.NoSuchSubject;
import adroit.identity.Account;
import adroit.identity.Accounts;
import adroit.identity.InvalidAccount;
import adroit.identity.NewAccount;
import adroit.identity.NewLink;
import adroit.identity.Role;
import adroit.web.layout.Days;
import adroit.web.layout.Installation;
import adroit.web.layout.Section;
import adroit.web.serving.Answer;
import adroit.web.serving.PageServlet;
import adroit.web.serving.Visit;
import adroit.web.session.PublicAddress;
import adroit.web.templates.StaticTemplates;
import jakarta.servlet.Servlet;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The accounts: made, changed, invited by a link and disabled. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/accounts")
public final class AccountsServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private static final AccountsPage.Wanted NOTHING =
            new AccountsPage.Wanted("", "", AccountRow.choices(Set.of()), "", "");

    private final transient Accounts accounts;
    private final transient PublicAddress address;

    @Activate
    public AccountsServlet(BundleContext context, @Reference Installation installation, @Reference Accounts accounts) {
        this(PublicAddress.in(Path.of(context.getProperty("adroit.home"))), installation, accounts);
    }

    public AccountsServlet(PublicAddress address, Installation installation, Accounts accounts) {
        super(installation);
        this.accounts = accounts;
        this.address = address;
    }

    @Override
    protected Answer answer(Visit visit) {
        return page(visit, NOTHING, List.of(), "", "");
    }

    @Override
    protected Answer act(Visit visit) {
        return switch (visit.field("act")) {
            case "create" -> create(visit);
            case "change" -> change(visit);
            case "invite" -> invite(visit);
            case "disable" -> disable(visit);
            default -> throw new NoSuchSubject("act");
        };
    }

    private Answer create(Visit visit) {
        NewAccount wanted = wanted(visit);
        try {
            Account made = accounts.create(visit.actor(), wanted);
            return page(
                    visit,
                    NOTHING,
                    List.of(),
                    "The account " + made.name() + " was made. Invite its holder by a link.",
                    "");
        } catch (InvalidAccount e) {
            return page(visit, typed(visit, wanted), problems(e), "", "");
        }
    }

    private Answer change(Visit visit) {
        try {
            Account changed = accounts.change(visit.actor(), visit.field("id"), wanted(visit))
                    .orElseThrow(() -> new NoSuchSubject("account"));
            return page(visit, NOTHING, List.of(), "The account " + changed.name() + " was changed.", "");
        } catch (InvalidAccount e) {
            return page(visit, NOTHING, problems(e), "", "");
        }
    }

    private Answer invite(Visit visit) {
        NewLink link =
                accounts.invite(visit.actor(), visit.field("id")).orElseThrow(() -> new NoSuchSubject("account"));
        return page(
                visit,
                NOTHING,
                List.of(),
                "Give this link to the account’s holder. It works once, until " + Days.of(link.expires())
                        + ", and is not shown again."
                        + (link.waits()
                                ? " The account sees results, so it works only after an HR analyst or the owner has released it."
                                : ""),
                address.origin(visit.request()) + "/sign-in/link?token=" + link.token());
    }

    private Answer disable(Visit visit) {
        if (!accounts.disable(visit.actor(), visit.field("id"))) {
            throw new NoSuchSubject("account");
        }
        return page(visit, NOTHING, List.of(), "The account was disabled; its sessions have ended.", "");
    }

    private static NewAccount wanted(Visit visit) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (!visit.field("role-" + role.key()).isEmpty()) {
                roles.add(role);
            }
        }
        return new NewAccount(
                visit.field("name"),
                visit.field("displayName"),
                roles,
                given(visit.field("person")),
                given(visit.field("department")));
    }

    private static @Nullable String given(String text) {
        return text.isEmpty() ? null : text;
    }

    private static AccountsPage.Wanted typed(Visit visit, NewAccount wanted) {
        return new AccountsPage.Wanted(
                wanted.name(),
                wanted.displayName(),
                AccountRow.choices(wanted.roles()),
                visit.field("person"),
                visit.field("department"));
    }

    private static List<String> problems(InvalidAccount e) {
        return e.problems().stream()
                .map(p -> label(p.field()) + ": " + p.message() + ".")
                .toList();
    }

    private static String label(String field) {
        return switch (field) {
            case "name" -> "Sign-in name";
            case "displayName" -> "Name";
            case "roles" -> "Roles";
            case "person" -> "Person";
            default -> "Department";
        };
    }

    private Answer page(Visit visit, AccountsPage.Wanted wanted, List<String> problems, String done, String link) {
        Set<String> left = accounts.left(visit.actor());
        Map<String, String> called = accounts.called(visit.actor());
        List<AccountRow> rows = accounts.list(visit.actor()).stream()
                .map(account -> AccountRow.of(account, left.contains(account.id()), called))
                .toList();
        AccountsPage page =
                new AccountsPage(visit.frame("Accounts", Section.ACCOUNTS), rows, wanted, problems, done, link);
        return new Answer.Shown(new StaticTemplates().accountsAccounts(page));
    }
}
