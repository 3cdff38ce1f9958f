package adroit.web.accounts;

import adroit.audit.AuditEntry;
import adroit.audit.AuditEvent;
import adroit.audit.AuditLog;
import adroit.identity.Account;
import adroit.identity.Accounts;
import adroit.identity.Act;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.web.layout.Days;
import adroit.web.layout.Installation;
import adroit.web.layout.Purposes;
import adroit.web.layout.Section;
import adroit.web.serving.Answer;
import adroit.web.serving.PageServlet;
import adroit.web.serving.Visit;
import adroit.web.templates.StaticTemplates;
import jakarta.servlet.Servlet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** What was done, by whom and when; an administrator sees acts, the owner also looks at results. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/audit")
public final class AuditServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 100;

    private final transient AuditLog log;
    private final transient Accounts accounts;

    @Activate
    public AuditServlet(@Reference Installation installation, @Reference AuditLog log, @Reference Accounts accounts) {
        super(installation);
        this.log = log;
        this.accounts = accounts;
    }

    @Override
    protected Answer answer(Visit visit) {
        List<AuditEntry> found = log.before(visit.actor(), before(visit.field("before")), PAGE + 1);
        List<AuditEntry> shown = found.subList(0, Math.min(found.size(), PAGE));
        Map<String, String> names =
                accounts.list(visit.actor()).stream().collect(Collectors.toMap(Account::id, Account::displayName));
        Map<Long, String> about = log.about(visit.actor(), shown);
        Optional<String> older = found.size() > PAGE
                ? Optional.of("/audit?before=" + shown.get(PAGE - 1).sequence())
                : Optional.empty();
        AuditPage page = new AuditPage(
                visit.frame("Audit log", Section.AUDIT),
                Policy.permits(visit.actor(), Act.SEE_LOOKS, Scope.CITY),
                shown.stream().map(e -> row(e, names, about)).toList(),
                older);
        return new Answer.Shown(new StaticTemplates().accountsAudit(page));
    }

    private static long before(String asked) {
        return asked.matches("\\d{1,18}") ? Long.parseLong(asked) : Long.MAX_VALUE;
    }

    private static AuditPage.AuditRow row(AuditEntry entry, Map<String, String> names, Map<Long, String> about) {
        AuditEvent event = entry.event();
        return new AuditPage.AuditRow(
                entry.sequence(),
                Days.toTheSecond(event.at()),
                who(event.account(), names),
                event.act(),
                ActWords.of(event.act()),
                about.getOrDefault(entry.sequence(), ""),
                Purposes.words(event.purpose()),
                event.outcome());
    }

    /** A slip stands in the log in the place of an account. */
    private static String who(String account, Map<String, String> names) {
        if (account.startsWith("invitation-") || account.startsWith("slip-")) {
            return "Whoever held a slip";
        }
        return account.equals("owner")
                ? "Owner"
                : names.getOrDefault(account, account.startsWith("a-") ? "A former account" : account);
    }
}
