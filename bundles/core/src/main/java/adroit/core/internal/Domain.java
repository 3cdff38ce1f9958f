package adroit.core.internal;

import adroit.assessment.AssessmentRuns;
import adroit.assessment.Assessments;
import adroit.assessment.ImpactPreview;
import adroit.audit.AccessLedger;
import adroit.basis.Basis;
import adroit.champion.ChampionRule;
import adroit.champion.Champions;
import adroit.charter.Charter;
import adroit.crosswalk.Crosswalk;
import adroit.description.Descriptions;
import adroit.dexterity.Dexterity;
import adroit.edition.Disciplines;
import adroit.edition.SkillUses;
import adroit.evidence.EvidenceLog;
import adroit.framework.Frameworks;
import adroit.handover.Handovers;
import adroit.insight.Insight;
import adroit.insight.first.FirstInsight;
import adroit.intake.Intake;
import adroit.jobanalysis.JobAnalyses;
import adroit.jobanalysis.OpenAnalyses;
import adroit.jobanalysis.Renewal;
import adroit.jobanalysis.TaskRatings;
import adroit.knowledge.Knowledge;
import adroit.organization.People;
import adroit.proposal.Currency;
import adroit.proposal.Proposals;
import adroit.proposal.SecondPerson;
import adroit.raters.Raters;
import adroit.search.SearchSources;
import adroit.selfview.SelfViews;
import adroit.storage.Store;
import adroit.suggestion.Suggestions;
import adroit.trend.Trends;
import adroit.watch.WatchList;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Makes the domain's services once there is a store, and gives them to the container. */
@Component(
        immediate = true,
        service = {})
public final class Domain {
    private final List<ServiceRegistration<?>> registrations = new ArrayList<>();
    private final AssessmentRuns runs;
    private final Insight insight;
    private final FirstInsight first;
    private final People people;

    @Activate
    public Domain(BundleContext context, @Reference Store store) {
        Clock clock = Clock.systemDefaultZone();
        HomeSettings settings = HomeSettings.of(context);
        register(context, Charter.class, Charter.inForce(ScheduleSetting.of(settings)));
        Disciplines disciplines = new Disciplines();
        Assessments assessments = new Assessments(store, disciplines, clock);
        insight = new Insight(store, disciplines, clock);
        assessments.listen(insight::advance);
        register(context, Disciplines.class, disciplines);
        register(context, Assessments.class, assessments);
        runs = new AssessmentRuns(store, disciplines, assessments, clock);
        assessments.listen(runs::advance);
        register(context, AssessmentRuns.class, runs);
        register(context, Insight.class, insight);
        first = new FirstInsight(store, clock);
        insight.whenForgotten(first::forget);
        register(context, FirstInsight.class, first);
        SelfViews selfViews = new SelfViews(store, disciplines, clock);
        insight.whenForgotten(selfViews::forget);
        register(context, SelfViews.class, selfViews);
        register(context, Champions.class, new Champions(store, insight, ChampionRule.USUAL, clock));
        register(context, Basis.class, new Basis(store, clock));
        register(context, EvidenceLog.class, new EvidenceLog(store, disciplines, clock));
        register(context, JobAnalyses.class, new JobAnalyses(store, disciplines, clock));
        register(context, OpenAnalyses.class, new OpenAnalyses(store, disciplines, clock));
        register(context, TaskRatings.class, new TaskRatings(store));
        Renewal renewal = new Renewal(store, disciplines, clock, RenewalSetting.of(settings));
        register(context, Renewal.class, renewal);
        ImpactPreview impacts = new ImpactPreview(store, clock);
        Proposals proposals = new Proposals(store, disciplines, impacts, renewal, clock);
        register(context, Proposals.class, proposals);
        register(context, Trends.class, new Trends(store, disciplines, proposals, clock));
        register(context, WatchList.class, new WatchList(store, disciplines, proposals, clock));
        SecondPerson second = new SecondPerson(store, clock);
        register(context, SecondPerson.class, second);
        register(context, Currency.class, new Currency(store, disciplines, clock));
        register(context, Handovers.class, new Handovers(store, disciplines, clock));
        register(context, Descriptions.class, new Descriptions(store, clock));
        register(context, Raters.class, new Raters(store, clock));
        register(context, Dexterity.class, new Dexterity(store, clock));
        register(context, Knowledge.class, new Knowledge(store, disciplines, clock));
        register(context, Suggestions.class, new Suggestions(store, disciplines, clock));
        Frameworks frameworks = new Frameworks(store, clock);
        register(context, Frameworks.class, frameworks);
        SearchSources searched = new SearchSources(store, disciplines);
        disciplines.whenChanged(searched::changed);
        frameworks.whenKept(searched::changed);
        register(context, SearchSources.class, searched);
        register(context, Crosswalk.class, new Crosswalk(store, disciplines, frameworks, second, clock));
        register(context, SkillUses.class, new SkillUses(store, insight));
        register(context, AccessLedger.class, new AccessLedger(store, clock.getZone()));
        people = new People(store, clock);
        insight.whenForgotten(people::forget);
        register(context, People.class, people);
        register(context, Intake.class, new Intake(store, clock));
        insight.prepare();
        first.prepare();
        people.prepare();
    }

    private <T> void register(BundleContext context, Class<T> type, T service) {
        registrations.add(context.registerService(type, service, null));
    }

    @Deactivate
    void stop() {
        runs.close();
        registrations.forEach(ServiceRegistration::unregister);
        insight.close();
        first.close();
        people.close();
    }
}
