package adroit.assessment;

import adroit.jobanalysis.JobAnalysis;

/** Exactly which position description and job analysis a result speaks of. */
public record AnalysisPin(String positionDescription, int edition, String title, String sha256, int experts) {
    static AnalysisPin of(JobAnalysis analysis) {
        return new AnalysisPin(
                analysis.positionDescription().id(),
                analysis.positionDescription().edition(),
                analysis.positionDescription().title(),
                analysis.id(),
                analysis.experts());
    }
}
