package adroit.exchange.analysis;

import adroit.catalog.Catalog;
import adroit.exchange.problem.RefusedFile;
import adroit.exchange.yaml.Findings;
import adroit.exchange.yaml.YamlDocument;
import adroit.jobanalysis.JobAnalysis;
import adroit.jobanalysis.ScreeningRule;
import java.util.Optional;
import java.util.function.Function;

/** Reads the file of one signed job analysis. */
public final class AnalysisFile {

    private final Function<String, Optional<Catalog>> catalogs;
    private final ScreeningRule rule;

    /**
     * @param catalogs gives the catalog in force of a discipline by its id, if there is one
     * @param rule decides which tasks make up the job, where the file names no rule: only these may ground a requirement
     */
    public AnalysisFile(Function<String, Optional<Catalog>> catalogs, ScreeningRule rule) {
        this.catalogs = catalogs;
        this.rule = rule;
    }

    /**
     * Reads the file.
     *
     * @param place how people are to find the file
     * @throws RefusedFile with every problem, each with its line and column
     */
    public JobAnalysis read(String place, byte[] yaml) {
        return new AnalysisReading(catalogs, rule).analysis(YamlDocument.root(yaml, new Findings(place)));
    }
}
