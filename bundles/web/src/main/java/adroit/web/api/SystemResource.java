package adroit.web.api;

import static adroit.identity.Act.BACK_UP;
import static adroit.identity.Act.SEE_AUDIT;
import static adroit.identity.Act.STOP;
import static adroit.identity.Act.VERIFY;

import adroit.audit.AuditEntry;
import adroit.audit.AuditEvent;
import adroit.audit.AuditLog;
import adroit.audit.Verification;
import adroit.identity.Act;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.storage.Backups;
import adroit.storage.Integrity;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The installation itself: its audit log, its integrity, its end. */
@Component(service = Resource.class)
public final class SystemResource implements Resource {
    private static final Logger LOG = LoggerFactory.getLogger(SystemResource.class);
    private static final String BACKUP = "application/zip";

    private final AuditLog log;
    private final Verification verification;
    private final Backups backups;
    private final Runnable stop;

    @Activate
    public SystemResource(
            BundleContext context,
            @Reference AuditLog log,
            @Reference Verification verification,
            @Reference Backups backups) {
        this(log, verification, backups, () -> stop(context));
    }

    SystemResource(AuditLog log, Verification verification, Backups backups, Runnable stop) {
        this.log = log;
        this.verification = verification;
        this.backups = backups;
        this.stop = stop;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("GET", "/audit", SEE_AUDIT, this::audit),
                new Route("POST", "/verify", VERIFY, this::verify),
                new Route("GET", "/backup", BACK_UP, this::backup),
                new Route("POST", "/stop", STOP, this::stop));
    }

    void audit(Call call) throws IOException {
        int limit = call.limit();
        List<AuditEntry> page = log.before(call.actor(), call.sequenceCursor(), limit + 1);
        call.page(page, limit, EntryView::of, e -> String.valueOf(e.sequence()));
    }

    void verify(Call call) throws IOException {
        Integrity.Report report = verification.verify(call.actor());
        call.ok(report);
    }

    /** A backup holds everything about everybody, so it is written down before the first byte leaves. Where it breaks off, the connection does, and what arrived has no seal. */
    void backup(Call call) throws IOException {
        Policy.require(call.actor(), Act.BACK_UP, Scope.CITY);
        call.response().setContentType(BACKUP);
        if (!call.request().getMethod().equals("HEAD")) {
            log.record(call.actor(), "backup.read", null, "done");
            backups.write(call.response().getOutputStream());
        }
    }

    void stop(Call call) throws IOException {
        Policy.require(call.actor(), Act.STOP, Scope.CITY);
        log.record(call.actor(), "server.stop", null, "done");
        call.accepted(new Stopping(true));
        call.response().flushBuffer();
        stop.run();
    }

    /** Returns at once; the framework stops on a thread of its own. */
    private static void stop(BundleContext context) {
        try {
            context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).stop();
        } catch (BundleException e) {
            LOG.error("The framework could not be stopped", e);
        }
    }

    private record Stopping(boolean stopping) {}

    private record EntryView(
            String id,
            Instant at,
            String account,
            String act,
            @Nullable String person,
            @Nullable String purpose,
            @Nullable String subject,
            String outcome) {
        static EntryView of(AuditEntry entry) {
            AuditEvent event = entry.event();
            return new EntryView(
                    String.valueOf(entry.sequence()),
                    event.at(),
                    event.account(),
                    event.act(),
                    event.person(),
                    event.purpose(),
                    event.subject(),
                    event.outcome());
        }
    }
}
