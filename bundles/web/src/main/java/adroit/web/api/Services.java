package adroit.web.api;

import adroit.assessment.Assessments;
import adroit.audit.AccessLedger;
import adroit.audit.AuditLog;
import adroit.audit.Verification;
import adroit.champion.Champions;
import adroit.charter.Charter;
import adroit.description.Descriptions;
import adroit.edition.CatalogEditions;
import adroit.edition.Disciplines;
import adroit.edition.SkillUses;
import adroit.evidence.EvidenceLog;
import adroit.exchange.imports.ImportDesk;
import adroit.identity.Accounts;
import adroit.identity.SignIn;
import adroit.insight.Insight;
import adroit.insight.first.FirstInsight;
import adroit.intake.Intake;
import adroit.jobanalysis.OpenAnalyses;
import adroit.jobanalysis.Renewal;
import adroit.jobanalysis.TaskRatings;
import adroit.organization.People;
import adroit.plugins.DisciplineLifecycle;
import adroit.publisher.Publishers;
import adroit.raters.Raters;
import adroit.storage.Backups;
import adroit.suggestion.Suggestions;
import adroit.web.session.PublicAddress;
import java.util.List;
import java.util.stream.Stream;

/** What the REST face stands on. */
record Services(
        People people,
        EvidenceLog evidence,
        ImportDesk desk,
        Intake intake,
        Assessments assessments,
        Insight insight,
        FirstInsight first,
        Champions champions,
        Raters raters,
        Descriptions descriptions,
        OpenAnalyses openAnalyses,
        TaskRatings taskRatings,
        Renewal renewal,
        CatalogEditions editions,
        Disciplines fields,
        SkillUses uses,
        Suggestions suggestions,
        DisciplineLifecycle disciplines,
        Publishers publishers,
        Accounts accounts,
        SignIn signIn,
        AuditLog log,
        AccessLedger ledger,
        Verification verification,
        Backups backups,
        Charter charter,
        TalkingServices talking) {
    /** The table of routes over these services. */
    List<Route> routes(PublicAddress address, Runnable stop) {
        ResultView results = new ResultView(editions);
        List<Route> routes = Routes.of(
                new OrganizationResource(people),
                new LooksResource(ledger, people),
                new EvidenceResource(evidence),
                new ImportsResource(desk, intake),
                new AssessmentsResource(assessments, results),
                new GapsResource(insight, people, results),
                new AggregatesResource(insight, people, results),
                new FirstInsightResource(first),
                new ChampionsResource(champions),
                new RatersResource(raters),
                new DescriptionsResource(descriptions),
                new JobAnalysesResource(openAnalyses, renewal),
                new TaskRatingsResource(taskRatings),
                new CatalogsResource(editions, disciplines, suggestions),
                new InstalledSetResource(disciplines),
                new SkillsResource(fields, uses, suggestions),
                new SuggestionsResource(suggestions),
                new PublishersResource(publishers, disciplines),
                new AccountsResource(accounts, signIn, address),
                new SystemResource(log, verification, backups, stop),
                new CharterResource(charter));
        return Stream.concat(
                        routes.stream(), talking.routes(address, charter, openAnalyses, people, assessments).stream())
                .toList();
    }
}
