package adroit.web.api;

import adroit.assessment.Assessments;
import adroit.audit.AccessLedger;
import adroit.audit.AuditLog;
import adroit.audit.Verification;
import adroit.basis.Basis;
import adroit.champion.Champions;
import adroit.charter.Charter;
import adroit.contest.Contests;
import adroit.description.Descriptions;
import adroit.dexterity.Dexterity;
import adroit.edition.CatalogEditions;
import adroit.edition.Disciplines;
import adroit.edition.SkillUses;
import adroit.evidence.EvidenceLog;
import adroit.exchange.imports.ImportDesk;
import adroit.form.Forms;
import adroit.form.Invitations;
import adroit.form.Rounds;
import adroit.identity.Accounts;
import adroit.identity.SignIn;
import adroit.insight.Insight;
import adroit.insight.first.FirstInsight;
import adroit.intake.Intake;
import adroit.jobanalysis.OpenAnalyses;
import adroit.jobanalysis.Renewal;
import adroit.jobanalysis.TaskRatings;
import adroit.knowledge.Knowledge;
import adroit.organization.People;
import adroit.plugins.DisciplineLifecycle;
import adroit.publisher.Publishers;
import adroit.raters.Raters;
import adroit.selfview.SelfViews;
import adroit.slip.Slips;
import adroit.storage.Backups;
import adroit.suggestion.Suggestions;
import adroit.web.session.PublicAddress;
import jakarta.servlet.Servlet;
import java.nio.file.Path;
import java.util.Hashtable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.HttpWhiteboardConstants;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts the REST face together and gives it to the servlet container. */
@Component(
        immediate = true,
        service = {})
public final class RestFace {
    private static final Logger LOG = LoggerFactory.getLogger(RestFace.class);

    private final ServiceRegistration<Servlet> registration;

    @Activate
    public RestFace(
            BundleContext context,
            @Reference ImportDesk desk,
            @Reference Intake intake,
            @Reference People people,
            @Reference EvidenceLog evidence,
            @Reference Assessments assessments,
            @Reference Insight insight,
            @Reference FirstInsight first,
            @Reference Champions champions,
            @Reference Raters raters,
            @Reference Descriptions descriptions,
            @Reference OpenAnalyses openAnalyses,
            @Reference TaskRatings taskRatings,
            @Reference Renewal renewal,
            @Reference CatalogEditions editions,
            @Reference Disciplines fields,
            @Reference SkillUses uses,
            @Reference Suggestions suggestions,
            @Reference DisciplineLifecycle disciplines,
            @Reference Publishers publishers,
            @Reference Accounts accounts,
            @Reference SignIn signIn,
            @Reference AuditLog log,
            @Reference AccessLedger ledger,
            @Reference Verification verification,
            @Reference Backups backups,
            @Reference Charter charter,
            @Reference Forms forms,
            @Reference Rounds rounds,
            @Reference Invitations invitations,
            @Reference Contests contests,
            @Reference Slips slips,
            @Reference SelfViews selfViews,
            @Reference Basis basis,
            @Reference Dexterity dexterity,
            @Reference Knowledge knowledge) {
        Path home = Path.of(context.getProperty("adroit.home"));
        Services services = new Services(
                people,
                evidence,
                desk,
                intake,
                assessments,
                insight,
                first,
                champions,
                raters,
                descriptions,
                openAnalyses,
                taskRatings,
                renewal,
                editions,
                fields,
                uses,
                suggestions,
                disciplines,
                publishers,
                accounts,
                signIn,
                log,
                ledger,
                verification,
                backups,
                charter,
                new TalkingServices(
                        forms, rounds, invitations, contests, slips, selfViews, basis, dexterity, knowledge));
        Router router = new Router(services.routes(PublicAddress.in(home), () -> stop(context)), log);
        Hashtable<String, Object> properties = new Hashtable<>();
        properties.put(HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_PATTERN, "/api/*");
        registration = context.registerService(Servlet.class, new ApiServlet(router), properties);
    }

    @Deactivate
    void end() {
        registration.unregister();
    }

    /** Returns at once; the framework stops on a thread of its own. */
    private static void stop(BundleContext context) {
        try {
            context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).stop();
        } catch (BundleException e) {
            LOG.error("The framework could not be stopped", e);
        }
    }
}
