package adroit.exchange.catalog;

import adroit.catalog.Catalog;
import adroit.exchange.problem.RefusedFile;
import adroit.exchange.yaml.Element;
import adroit.exchange.yaml.Fields;
import adroit.exchange.yaml.Findings;
import adroit.exchange.yaml.KnownIds;
import adroit.exchange.yaml.YamlDocument;
import adroit.scoring.DecidingChannel;
import adroit.scoring.Scorer;
import adroit.scoring.ScorerPerSkill;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code scoring.yaml}: how a field without code of its own is scored, by rules of the product in an order that the field chooses. */
public final class ScoringFile {
    private ScoringFile() {}

    /**
     * The scorer that the file describes.
     *
     * @param place how people are to find the file
     * @param catalog the discipline's own, to whose skills the file refers
     * @throws RefusedFile with every problem, each with its line and column
     */
    public static Scorer read(String place, byte[] yaml, Catalog catalog) {
        return read(place, yaml, CatalogIds.of(catalog).skills());
    }

    /** @param skills to which the file may refer */
    static Scorer read(String place, byte[] yaml, KnownIds skills) {
        Findings findings = new Findings(place);
        Fields fields = YamlDocument.root(yaml, findings).fields();
        Scorer usual = fields.find("usual")
                .map(Element::fields)
                .map(ScoringFile::finished)
                .orElseGet(DecidingChannel::usual);
        Map<String, Scorer> others = others(fields.optionalList("skills"), skills);
        fields.finish();
        findings.throwIfAny();
        return new ScorerPerSkill(usual, others);
    }

    private static Scorer finished(Fields fields) {
        Scorer scorer = ScoringRuleReading.scorer(fields);
        fields.finish();
        return scorer;
    }

    private static Map<String, Scorer> others(List<Element> rules, KnownIds known) {
        Map<String, Scorer> others = new HashMap<>();
        for (Element rule : rules) {
            Fields fields = rule.fields();
            List<String> skills = known.checkAll(fields.list("skills"));
            Scorer scorer = finished(fields);
            for (String skill : skills) {
                if (others.put(skill, scorer) != null) {
                    rule.problem(
                            "duplicate-rule",
                            "The skill \"" + skill + "\" has two rules.",
                            "Keep one rule for each skill.");
                }
            }
        }
        return others;
    }
}
