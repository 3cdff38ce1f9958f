package adroit.exchange.analysis;

import adroit.catalog.Catalog;
import adroit.catalog.Credential;
import adroit.catalog.Skill;
import adroit.catalog.Tool;
import adroit.catalog.WorkProcess;
import adroit.exchange.yaml.KnownIds;
import adroit.work.Duty;

/** What an analysis may refer to. */
record CatalogTerms(KnownIds duties, KnownIds skills, KnownIds tools, KnownIds processes, KnownIds credentials) {

    static CatalogTerms of(Catalog catalog) {
        return new CatalogTerms(
                KnownIds.of("duty", catalog.duties().stream().map(Duty::id).toList()),
                KnownIds.of("skill", catalog.skills().stream().map(Skill::id).toList()),
                KnownIds.of("tool", catalog.tools().stream().map(Tool::id).toList()),
                KnownIds.of(
                        "process",
                        catalog.processes().stream().map(WorkProcess::id).toList()),
                KnownIds.of(
                        "credential",
                        catalog.credentials().stream().map(Credential::id).toList()));
    }
}
