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
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern ACCOUNT = Pattern.compile("\\ba-[0-9a-f]+\\b");

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
        Optional<String> older = found.size() > PAGE
                ? Optional.of("/audit?before=" + shown.get(PAGE - 1).sequence())
                : Optional.empty();
        AuditPage page = new AuditPage(
                visit.frame("Audit log", Section.AUDIT),
                Policy.permits(visit.actor(), Act.SEE_LOOKS, Scope.CITY),
                shown.stream().map(e -> row(e, names)).toList(),
                older);
        return new Answer.Shown(new StaticTemplates().accountsAudit(page));
    }

    private static long before(String asked) {
        return asked.matches("\\d{1,18}") ? Long.parseLong(asked) : Long.MAX_VALUE;
    }

    private static AuditPage.AuditRow row(AuditEntry entry, Map<String, String> names) {
        AuditEvent event = entry.event();
        return new AuditPage.AuditRow(
                entry.sequence(),
                Days.toTheSecond(event.at()),
                names.getOrDefault(event.account(), event.account()),
                event.act(),
                ActWords.of(event.act()),
                about(Objects.requireNonNullElse(event.subject(), ""), names),
                Purposes.words(event.purpose()),
                event.outcome());
    }

    /** What an act was about, with the names of accounts in place of their ids. */
    private static String about(String subject, Map<String, String> names) {
        return ACCOUNT.matcher(subject)
                .replaceAll(found -> Matcher.quoteReplacement(names.getOrDefault(found.group(), found.group())));
    }
}
