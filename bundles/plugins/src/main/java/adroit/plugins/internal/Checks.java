package adroit.plugins.internal;

import adroit.assessment.ImpactPreview;
import adroit.assessment.ShadowScoring;
import adroit.jobanalysis.Renewal;

/** What a pack passes on its way into service, from the outside in: looked at, tried in a process of its own, tried in this one, and held against the city. */
record Checks(
        Gate gate,
        Admission admission,
        GoldenRun golden,
        ImpactPreview impacts,
        Renewal renewal,
        ShadowScoring shadows,
        Departments departments) {}
