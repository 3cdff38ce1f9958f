package adroit.web.api;

import static adroit.identity.Act.SEE_CATALOGS;

import adroit.catalog.Catalog;
import adroit.catalog.Credential;
import adroit.catalog.Skill;
import adroit.crosswalk.Crosswalk;
import adroit.edition.ActiveDiscipline;
import adroit.edition.Disciplines;
import adroit.edition.SkillUse;
import adroit.edition.SkillUses;
import adroit.exchange.framework.CasePackage;
import adroit.suggestion.Suggestions;
import adroit.web.answer.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One skill of the catalog in force, with where it is used. */
@Component(service = Resource.class)
public final class SkillsResource implements Resource {
    private final Disciplines disciplines;
    private final SkillUses uses;
    private final Suggestions suggestions;
    private final Crosswalk crosswalk;

    @Activate
    public SkillsResource(
            @Reference Disciplines disciplines,
            @Reference SkillUses uses,
            @Reference Suggestions suggestions,
            @Reference Crosswalk crosswalk) {
        this.crosswalk = crosswalk;
        this.disciplines = disciplines;
        this.uses = uses;
        this.suggestions = suggestions;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("GET", "/catalogs/{discipline}/skills/{skill}", SEE_CATALOGS, this::one),
                new Route("GET", "/catalogs/{discipline}/case", SEE_CATALOGS, this::casePackage));
    }

    /** Under the identifiers that the city answers by as CASE. */
    void casePackage(Call call) throws IOException {
        ActiveDiscipline field = disciplines.find(call.variable("discipline")).orElseThrow(Refusal::notFound);
        String url = call.request().getRequestURL().toString();
        String base = url.substring(0, url.indexOf("/api/v1/")) + "/ims/case/v1p1";
        call.ok(CasePackage.of(field.edition().catalog(), base, crosswalk.confirmed(call.actor(), field.id()))
                .whole());
    }

    void one(Call call) throws IOException {
        ActiveDiscipline field = disciplines.find(call.variable("discipline")).orElseThrow(Refusal::notFound);
        Catalog catalog = field.edition().catalog();
        Skill skill = catalog.skill(call.variable("skill")).orElseThrow(Refusal::notFound);
        SkillUses.Measured measured = uses.measured(call.actor(), field.id(), skill.id());
        call.ok(new SkillView(
                skill.id(),
                field.id(),
                field.edition().id(),
                catalog.affirmed(),
                skill,
                catalog.credentials().stream()
                        .filter(c -> c.skills().contains(skill.id()))
                        .toList(),
                items(catalog, skill.id(), suggestions.keeps(call.actor(), field.id())),
                uses.of(call.actor(), field.id(), skill.id()),
                measured.people() == 0 ? null : Integer.valueOf(measured.people())));
    }

    private static List<JsonNode> items(Catalog catalog, String skill, boolean keys) {
        return catalog.items().stream()
                .filter(i -> i.skill().equals(skill))
                .map(i -> Json.MAPPER.<JsonNode>valueToTree(i))
                .map(i -> keys ? i : withoutKey(i))
                .toList();
    }

    /** A whole catalog; without the keys of its test items where they are not to be seen. */
    static JsonNode catalog(Catalog catalog, boolean keys) {
        JsonNode tree = Json.MAPPER.valueToTree(catalog);
        if (!keys) {
            tree.path("items").forEach(SkillsResource::withoutKey);
        }
        return tree;
    }

    private static JsonNode withoutKey(JsonNode item) {
        return item instanceof ObjectNode object ? object.without(List.of("key", "rationale")) : item;
    }

    private record SkillView(
            String id,
            String discipline,
            String edition,
            LocalDate affirmed,
            Skill skill,
            List<Credential> credentials,
            List<JsonNode> items,
            List<SkillUse> uses,
            @Nullable Integer measured) {}
}
