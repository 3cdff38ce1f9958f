package adroit.web.accounts;

import adroit.assessment.NoSuchSubject;
import adroit.identity.Account;
import adroit.identity.Accounts;
import adroit.identity.InvalidAccount;
import adroit.identity.Role;
import adroit.identity.WaitingLink;
import adroit.organization.DepartmentSize;
import adroit.organization.People;
import adroit.web.layout.Days;
import adroit.web.layout.Installation;
import adroit.web.layout.Section;
import adroit.web.serving.Answer;
import adroit.web.serving.PageServlet;
import adroit.web.serving.Visit;
import adroit.web.templates.StaticTemplates;
import jakarta.servlet.Servlet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The second pair of eyes on sign-in links into results. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/links")
public final class LinksServlet extends PageServlet {
    private static final long serialVersionUID = 1L;
    private static final int CONFLICT = 409;

    private final transient Accounts accounts;
    private final transient People people;

    @Activate
    public LinksServlet(@Reference Installation installation, @Reference Accounts accounts, @Reference People people) {
        super(installation);
        this.accounts = accounts;
        this.people = people;
    }

    @Override
    protected Answer answer(Visit visit) {
        return page(visit, "", List.of(), 200);
    }

    @Override
    protected Answer act(Visit visit) {
        try {
            if (!accounts.releases().release(visit.actor(), visit.field("id"))) {
                throw new NoSuchSubject("link");
            }
        } catch (InvalidAccount own) {
            return page(
                    visit,
                    "",
                    List.of("You made this link, or it is your own: somebody else has to release it."),
                    CONFLICT);
        }
        return page(visit, "The link works now. It is written in the ledger of whose account it is.", List.of(), 200);
    }

    private Answer page(Visit visit, String done, List<String> problems, int status) {
        Map<String, String> departments = people.departments().stream()
                .map(DepartmentSize::department)
                .collect(Collectors.toMap(d -> d.id(), d -> d.title()));
        List<LinksPage.Row> rows = accounts.releases().waiting(visit.actor()).stream()
                .map(link -> row(visit, link, departments))
                .toList();
        return new Answer.Shown(
                new StaticTemplates()
                        .accountsLinks(
                                new LinksPage(visit.frame("Sign-in links", Section.LINKS), rows, done, problems)),
                status);
    }

    private LinksPage.Row row(Visit visit, WaitingLink link, Map<String, String> departments) {
        Account account = link.account();
        return new LinksPage.Row(
                account.id(),
                account.displayName(),
                account.name(),
                sees(visit, account, departments),
                link.maker(),
                Days.of(link.expires()));
    }

    private String sees(Visit visit, Account account, Map<String, String> departments) {
        List<String> sees = new ArrayList<>();
        @Nullable String person = account.person();
        if (person != null) {
            String name = people.find(visit.actor(), person)
                    .map(found -> found.person().displayName())
                    .orElse("somebody");
            sees.add("the results of " + name + " as their own");
        }
        if (account.roles().contains(Role.DEPARTMENT_LEAD)) {
            sees.add("those of everybody in "
                    + departments.getOrDefault(String.valueOf(account.department()), "a former department"));
        }
        if (account.roles().contains(Role.HR_ANALYST)) {
            sees.add("everybody’s");
        }
        return account.roles().stream().sorted().map(Role::title).collect(Collectors.joining(", ")) + ": sees "
                + String.join("; ", sees);
    }
}
