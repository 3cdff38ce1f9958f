package adroit.assessment;

import adroit.baseline.Baseline;
import adroit.catalog.Skill;
import adroit.edition.CatalogEdition;
import adroit.edition.ScorerIdentity;
import adroit.gap.StepFinding;
import adroit.gap.ToolsOfField;
import adroit.jobanalysis.JobAnalysis;
import adroit.scoring.Scorer;
import adroit.work.Requirement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything of one discipline that an assessment needs, and what follows from it for everybody alike. */
public final class DisciplineCase {
    private final JobAnalysis analysis;
    private final CatalogEdition edition;
    private final Scorer scorer;
    private final ScorerIdentity scorerIdentity;
    private final List<StepFinding> findings;
    private final AnalysisPin pin;
    private final ToolsOfField tools;
    private final Map<String, Skill> skills = new HashMap<>();
    private final List<Required> required;

    /** A requirement, with its skill where the catalog has it, and whether it is inherited from the citywide baseline. */
    record Required(Requirement requirement, @Nullable Skill skill, boolean inherited) {}

    public DisciplineCase(
            JobAnalysis analysis,
            CatalogEdition edition,
            Scorer scorer,
            ScorerIdentity scorerIdentity,
            List<StepFinding> findings) {
        this.analysis = analysis;
        this.edition = edition;
        this.scorer = scorer;
        this.scorerIdentity = scorerIdentity;
        this.findings = List.copyOf(findings);
        pin = AnalysisPin.of(analysis);
        tools = new ToolsOfField(edition.catalog());
        edition.catalog().skills().forEach(skill -> skills.putIfAbsent(skill.id(), skill));
        required = Baseline.asked(analysis, edition.catalog(), scorerIdentity.rules()).stream()
                .map(each -> new Required(
                        each.requirement(), skills.get(each.requirement().skill()), each.inherited()))
                .toList();
    }

    public JobAnalysis analysis() {
        return analysis;
    }

    public CatalogEdition edition() {
        return edition;
    }

    public Scorer scorer() {
        return scorer;
    }

    public ScorerIdentity scorerIdentity() {
        return scorerIdentity;
    }

    public List<StepFinding> findings() {
        return findings;
    }

    AnalysisPin pin() {
        return pin;
    }

    ToolsOfField tools() {
        return tools;
    }

    /** The requirements, in the order of the analysis, and behind them what is inherited besides. */
    List<Required> required() {
        return required;
    }

    @Nullable
    Skill skill(String id) {
        return skills.get(id);
    }
}
