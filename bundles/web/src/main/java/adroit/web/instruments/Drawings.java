package adroit.web.instruments;

import adroit.dexterity.Dexterity;
import adroit.dexterity.DexterityReport;
import adroit.identity.Actor;
import adroit.instrument.InstrumentScale;
import adroit.knowledge.FamilyQuality;
import adroit.knowledge.Knowledge;
import adroit.knowledge.KnowledgeReport;
import adroit.knowledge.ToolFamily;
import adroit.web.instruments.InstrumentsPage.Drawing;
import adroit.web.layout.Choice;
import java.util.List;
import java.util.Optional;

/** The maps that the visitor chose, each with the others that there are. */
final class Drawings {
    private Drawings() {}

    static Drawing scale(Dexterity dexterity, Actor actor, DexterityReport report, String wanted) {
        List<InstrumentScale> scales = report.instrument().scales();
        boolean known = scales.stream().anyMatch(s -> s.id().equals(wanted));
        String chosen = known ? wanted : scales.get(0).id();
        return new Drawing(
                chosen,
                scales.stream()
                        .map(s -> new Choice(s.id(), s.title(), s.id().equals(chosen)))
                        .toList(),
                MapPanel.of(dexterity.map(actor, chosen)));
    }

    /** Of a family that is asked about; the one with most people where none is wanted. */
    static Optional<Drawing> family(Knowledge knowledge, Actor actor, KnowledgeReport report, String wanted) {
        List<KnowledgeReport.Line> asked = report.families().stream()
                .filter(line -> line.quality().family().isAsked())
                .toList();
        return asked.stream()
                .map(KnowledgeReport.Line::quality)
                .filter(quality -> key(quality.family()).equals(wanted))
                .findFirst()
                .or(() -> mostPeople(asked))
                .map(FamilyQuality::family)
                .map(chosen -> new Drawing(
                        key(chosen),
                        asked.stream().map(line -> choice(line, chosen)).toList(),
                        MapPanel.of(knowledge.map(actor, chosen.discipline(), chosen.id()))));
    }

    private static Optional<FamilyQuality> mostPeople(List<KnowledgeReport.Line> asked) {
        return asked.stream()
                .map(KnowledgeReport.Line::quality)
                .reduce((one, other) -> other.people() > one.people() ? other : one);
    }

    private static Choice choice(KnowledgeReport.Line line, ToolFamily chosen) {
        ToolFamily family = line.quality().family();
        return new Choice(
                key(family), family.title() + ", " + line.field(), key(family).equals(key(chosen)));
    }

    private static String key(ToolFamily family) {
        return family.discipline() + "/" + family.id();
    }
}
