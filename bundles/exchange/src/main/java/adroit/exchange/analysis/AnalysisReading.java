package adroit.exchange.analysis;

import adroit.catalog.Catalog;
import adroit.exchange.yaml.CredentialReading;
import adroit.exchange.yaml.Element;
import adroit.exchange.yaml.Fields;
import adroit.exchange.yaml.KnownIds;
import adroit.exchange.yaml.RequirementReading;
import adroit.jobanalysis.JobAnalysis;
import adroit.jobanalysis.PositionDescription;
import adroit.jobanalysis.RatedTask;
import adroit.jobanalysis.ScreeningRule;
import adroit.work.CredentialRequirement;
import adroit.work.Requirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One reading of one job analysis. */
final class AnalysisReading {

    private final Function<String, Optional<Catalog>> catalogs;
    private final ScreeningRule usual;

    AnalysisReading(Function<String, Optional<Catalog>> catalogs, ScreeningRule usual) {
        this.catalogs = catalogs;
        this.usual = usual;
    }

    JobAnalysis analysis(Element root) {
        Fields fields = root.fields();
        Optional<PositionDescription> description =
                fields.group("positionDescription").flatMap(AnalysisReading::description);
        String discipline = fields.text("discipline");
        Optional<CatalogTerms> terms = terms(fields, discipline);
        LocalDate analyzed = fields.date("analyzed");
        Signature signature = fields.group("signedOff")
                .map(group -> signature(group, analyzed))
                .orElse(Signature.MISSING);
        ScreeningRule rule =
                fields.find("rule").flatMap(given -> rule(given.fields())).orElse(usual);
        List<Element> taskElements = fields.list("tasks");
        List<Element> requirementElements = fields.list("requirements");
        List<Element> processElements = fields.optionalList("processes");
        List<Element> credentialElements = fields.optionalList("credentials");
        fields.finish();
        if (terms.isEmpty()) {
            root.findings().throwIfAny();
            throw new IllegalStateException("a discipline without a catalog was not reported");
        }
        List<RatedTask> tasks = tasks(taskElements, terms.get());
        List<Requirement> requirements = RequirementReading.all(
                requirementElements, terms.get().skills(), terms.get().tools());
        List<String> processes = terms.get().processes().checkAll(processElements);
        List<CredentialRequirement> credentials =
                CredentialReading.all(credentialElements, terms.get().credentials());
        new Linkage(rule, tasks, tasks.size() == taskElements.size()).check(requirementElements);
        root.findings().throwIfAny();
        return new JobAnalysis(
                description.orElseThrow(),
                discipline,
                analyzed,
                signature.by(),
                signature.on(),
                tasks,
                processes,
                requirements,
                credentials,
                rule,
                null);
    }

    private static Optional<PositionDescription> description(Fields fields) {
        int before = fields.owner().findings().count();
        String id = fields.id("id");
        int edition = fields.integer("edition", 1, 9_999);
        String title = fields.text("title");
        String classification = fields.text("classification");
        @Nullable String department = fields.optionalText("department");
        fields.finish();
        return fields.owner()
                .findings()
                .ifNoneSince(
                        before,
                        fields.owner(),
                        () -> new PositionDescription(id, edition, title, classification, department));
    }

    private static Optional<ScreeningRule> rule(Fields fields) {
        int before = fields.owner().findings().count();
        String name = fields.text("name");
        double importance = fields.number("importance", 1, 5);
        double frequency = fields.number("frequency", 1, 5);
        double notPerformed = fields.number("notPerformed", 0.01, 1);
        fields.finish();
        return fields.owner()
                .findings()
                .ifNoneSince(
                        before, fields.owner(), () -> new ScreeningRule(name, importance, frequency, notPerformed));
    }

    private Optional<CatalogTerms> terms(Fields fields, String discipline) {
        Optional<CatalogTerms> terms = catalogs.apply(discipline).map(CatalogTerms::of);
        if (terms.isEmpty()) {
            fields.find("discipline")
                    .ifPresent(where -> where.problem(
                            "unknown-reference",
                            "There is no professional field \"" + discipline + "\" here.",
                            "Install it, or correct the name."));
        }
        return terms;
    }

    private static Signature signature(Fields fields, LocalDate analyzed) {
        String by = fields.text("by");
        LocalDate on = fields.date("on");
        fields.finish();
        if (on.isBefore(analyzed) && !on.equals(LocalDate.EPOCH)) {
            fields.find("on")
                    .ifPresent(where -> where.problem(
                            "order",
                            "The analysis is signed off before the day it was made.",
                            "Correct one of the two days."));
        }
        return new Signature(by, on);
    }

    private static List<RatedTask> tasks(List<Element> elements, CatalogTerms terms) {
        KnownIds.declaredIn(elements, "task");
        TaskReading reading = new TaskReading(terms);
        List<RatedTask> tasks = new ArrayList<>();
        elements.forEach(element -> reading.task(element).ifPresent(tasks::add));
        return tasks;
    }

    /** Who signed, by role, and when. */
    private record Signature(String by, LocalDate on) {
        static final Signature MISSING = new Signature("", LocalDate.EPOCH);
    }
}
