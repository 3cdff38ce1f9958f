package adroit.exchange.framework;

import adroit.catalog.Area;
import adroit.catalog.BehavioralAnchor;
import adroit.catalog.Catalog;
import adroit.catalog.Skill;
import adroit.catalog.Tool;
import adroit.catalog.ToolStatus;
import adroit.crosswalk.CrosswalkEntry;
import adroit.crosswalk.Match;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A catalog of the city as a package: areas, skills in them, what their levels look like, tools, and what the skills correspond to. */
final class CatalogPackage {
    private final CasePackage made;

    private CatalogPackage(CasePackage made) {
        this.made = made;
    }

    static CasePackage of(Catalog catalog, String base, List<Match> matches) {
        Instant affirmed = catalog.affirmed().atStartOfDay(ZoneOffset.UTC).toInstant();
        CasePackage made = new CasePackage(base, catalog.discipline(), affirmed, "catalog", catalog.title(), null);
        new CatalogPackage(made).fill(catalog, matches);
        return made;
    }

    private void fill(Catalog catalog, List<Match> matches) {
        describe(catalog);
        int place = 0;
        for (Area area : catalog.areas()) {
            item("area/" + area.id(), area.title(), area.title(), "Area", area.id());
            below("area/" + area.id(), "catalog", ++place);
        }
        skills(catalog.skills());
        for (Tool tool : catalog.tools()) {
            ends(item("tool/" + tool.id(), tool.title(), tool.title(), "Tool", tool.id()), tool.sunset());
            below("tool/" + tool.id(), "catalog", ++place);
        }
        for (Tool tool : catalog.tools()) {
            replaced("tool/", tool.id(), tool.status() == ToolStatus.CURRENT ? null : tool.successor());
        }
        matches.forEach(match -> corresponds(match.entry()));
    }

    private void describe(Catalog catalog) {
        made.about().put("creator", "The keepers of " + catalog.title());
        made.about().put("version", catalog.edition());
        made.about().put("adoptionStatus", "Implemented");
        made.about().put("language", "en");
    }

    private void skills(List<Skill> skills) {
        Map<String, Integer> places = new HashMap<>();
        for (Skill skill : skills) {
            skill(skill, places.merge(skill.area(), 1, Integer::sum));
        }
        for (Skill skill : skills) {
            replaced("skill/", skill.id(), skill.retired() ? skill.successor() : null);
        }
    }

    /** The last day on which something is meant to be used. */
    private static void ends(ObjectNode item, @Nullable LocalDate until) {
        if (until != null) {
            item.put("statusEndDate", until.toString());
        }
    }

    private void skill(Skill skill, int place) {
        String id = "skill/" + skill.id();
        ObjectNode item = item(id, skill.statement(), skill.title(), "Skill", skill.id());
        item.putArray("conceptKeywords").add(skill.category().name().toLowerCase(Locale.ROOT));
        ends(item, skill.sunset());
        if (skill.retired()) {
            item.put("notes", "Retired.");
        }
        below(id, "area/" + skill.area(), place);
        for (BehavioralAnchor anchor : skill.anchors()) {
            String level = id + "/" + anchor.level();
            item(
                    level,
                    anchor.behavior(),
                    skill.title() + ", level " + anchor.level(),
                    "Level",
                    skill.id() + "." + anchor.level());
            below(level, id, anchor.level());
        }
    }

    private ObjectNode item(String id, String full, String shorter, String type, String code) {
        ObjectNode item = JsonNodeFactory.instance.objectNode();
        String identifier = made.uuid(id);
        item.put("identifier", identifier);
        item.put("fullStatement", full);
        item.put("abbreviatedStatement", shorter);
        item.put("CFItemType", type);
        item.put("uri", made.address(identifier));
        item.put("humanCodingScheme", code);
        item.put("language", "en");
        item.put("lastChangeDateTime", made.changed());
        return made.add(item);
    }

    private void below(String child, String parent, int place) {
        made.associate(null, made.uuid(child), "isChildOf", made.node(made.uuid(parent)), place);
    }

    private void replaced(String prefix, String id, @Nullable String successor) {
        if (successor != null && made.has(made.uuid(prefix + successor))) {
            made.associate(null, made.uuid(prefix + id), "replacedBy", made.node(made.uuid(prefix + successor)), 0);
        }
    }

    /** Leads out of the package; the edition that the item was found in, and what its publisher calls it by, stand beside it. */
    private void corresponds(CrosswalkEntry match) {
        String skill = made.uuid("skill/" + match.subject().skill());
        if (made.has(skill)) {
            String type = CasePackage.correspondence(match.closeness());
            String given = String.join(" ", "match", skill, type, match.framework(), match.item());
            made.associate(given, skill, type, target(match), 0)
                    .withObject("/extensions")
                    .put("framework", match.framework())
                    .put(CasePackage.PUBLISHERS_ID, match.item());
        }
    }

    /** Under its publisher's address and UUID where it has them; else under a UUID that is always the same for that item of that edition. */
    private ObjectNode target(CrosswalkEntry match) {
        String last = match.item().substring(match.item().lastIndexOf('/') + 1);
        String identifier = made.uuid(CasePackage.isUuid(last) ? last : match.framework() + " " + match.item());
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("title", match.title());
        node.put("identifier", identifier);
        node.put("uri", isAddress(match.item()) ? match.item() : "urn:uuid:" + identifier);
        return node;
    }

    private static boolean isAddress(String id) {
        try {
            return Set.of("http", "https", "urn").contains(String.valueOf(new URI(id).getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
