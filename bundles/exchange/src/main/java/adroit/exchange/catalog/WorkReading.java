package adroit.exchange.catalog;

import adroit.catalog.ProcessStep;
import adroit.catalog.TypicalPosition;
import adroit.catalog.WorkProcess;
import adroit.exchange.yaml.CredentialReading;
import adroit.exchange.yaml.Element;
import adroit.exchange.yaml.Fields;
import adroit.exchange.yaml.KnownIds;
import adroit.exchange.yaml.RequirementReading;
import adroit.work.CredentialRequirement;
import adroit.work.Duty;
import adroit.work.RankedTool;
import adroit.work.Requirement;
import adroit.work.ToolRank;
import java.util.List;
import java.util.Optional;

/** Reads duties, work processes and typical positions. */
final class WorkReading {

    private final Sections sections;

    WorkReading(Sections sections) {
        this.sections = sections;
    }

    Optional<Duty> duty(Element element) {
        int before = element.findings().count();
        Fields fields = element.fields();
        String id = fields.id("id");
        String title = fields.text("title");
        List<String> skills = sections.skillIds().checkAll(fields.list("skills"));
        List<RankedTool> tools = Sections.read(fields.optionalList("tools"), this::ranked);
        fields.finish();
        refuseTwice(fields, tools);
        return element.findings().ifNoneSince(before, element, () -> new Duty(id, title, skills, tools));
    }

    private Optional<RankedTool> ranked(Element element) {
        int before = element.findings().count();
        Fields fields = element.fields();
        String tool = fields.text("tool");
        fields.find("tool").ifPresent(where -> sections.toolIds().check(tool, where));
        ToolRank rank = fields.word("rank", ToolRank.class);
        fields.finish();
        return element.findings().ifNoneSince(before, element, () -> new RankedTool(tool, rank));
    }

    private static void refuseTwice(Fields duty, List<RankedTool> tools) {
        long different = tools.stream().map(RankedTool::tool).distinct().count();
        if (different < tools.size()) {
            duty.find("tools")
                    .ifPresent(where -> where.problem(
                            "duplicate-reference",
                            "A tool is ranked twice for this duty.",
                            "Keep one rank for each tool."));
        }
    }

    Optional<WorkProcess> process(Element element) {
        int before = element.findings().count();
        Fields fields = element.fields();
        String id = fields.id("id");
        String title = fields.text("title");
        String owner = fields.text("owner");
        boolean documented = fields.flag("documented", false);
        List<Element> items = fields.list("steps");
        KnownIds.declaredIn(items, "step");
        List<ProcessStep> steps = Sections.read(items, WorkReading::step);
        fields.finish();
        return element.findings()
                .ifNoneSince(before, element, () -> new WorkProcess(id, title, owner, documented, steps));
    }

    private static Optional<ProcessStep> step(Element element) {
        int before = element.findings().count();
        Fields fields = element.fields();
        String id = fields.id("id");
        String title = fields.text("title");
        fields.finish();
        return element.findings().ifNoneSince(before, element, () -> new ProcessStep(id, title));
    }

    Optional<TypicalPosition> position(Element element) {
        int before = element.findings().count();
        Fields fields = element.fields();
        String id = fields.id("id");
        String title = fields.text("title");
        String summary = fields.text("summary");
        List<String> duties = sections.dutyIds().checkAll(fields.optionalList("duties"));
        List<String> processes = sections.processIds().checkAll(fields.optionalList("processes"));
        List<Requirement> requirements =
                RequirementReading.all(fields.list("requirements"), sections.skillIds(), sections.toolIds());
        List<CredentialRequirement> credentials =
                CredentialReading.all(fields.optionalList("credentials"), sections.credentialIds());
        fields.finish();
        return element.findings()
                .ifNoneSince(
                        before,
                        element,
                        () -> new TypicalPosition(id, title, summary, duties, processes, requirements, credentials));
    }
}
