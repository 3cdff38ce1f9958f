package adroit.exchange.catalog;

import adroit.catalog.Catalog;
import adroit.catalog.Credential;
import adroit.catalog.Skill;
import adroit.catalog.Tool;
import adroit.exchange.problem.RefusedFile;
import adroit.exchange.yaml.Findings;
import adroit.exchange.yaml.KnownIds;
import adroit.exchange.yaml.YamlDocument;

/** What the other files of a field refer to in its catalog; also of a catalog in which something is wrong, so that they can be read all the same. */
record CatalogIds(KnownIds skills, KnownIds tools, KnownIds credentials) {
    private static final String SKILL = "skill";
    private static final String TOOL = "tool";
    private static final String CREDENTIAL = "credential";

    static CatalogIds of(Catalog catalog) {
        return new CatalogIds(
                KnownIds.of(SKILL, catalog.skills().stream().map(Skill::id).toList()),
                KnownIds.of(TOOL, catalog.tools().stream().map(Tool::id).toList()),
                KnownIds.of(
                        CREDENTIAL,
                        catalog.credentials().stream().map(Credential::id).toList()));
    }

    /** As far as the file can be read; what is wrong with it is told by who reads it whole. */
    static CatalogIds asFarAsRead(String place, byte[] yaml) {
        try {
            Sections sections =
                    Sections.of(YamlDocument.root(yaml, new Findings(place)).fields());
            return new CatalogIds(
                    orAny(sections.skillIds()), orAny(sections.toolIds()), orAny(sections.credentialIds()));
        } catch (RefusedFile unread) {
            return any();
        }
    }

    /** Of a file of which nothing can be read. */
    static CatalogIds any() {
        return new CatalogIds(KnownIds.unread(SKILL), KnownIds.unread(TOOL), KnownIds.unread(CREDENTIAL));
    }

    /** Of a wrong catalog that declares none it cannot be said whether a section is missing, or its name misspelt. */
    private static KnownIds orAny(KnownIds ids) {
        return ids.ids().isEmpty() ? KnownIds.unread(ids.kind()) : ids;
    }
}
