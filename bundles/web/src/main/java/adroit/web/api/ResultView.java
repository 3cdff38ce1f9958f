package adroit.web.api;

import adroit.assessment.DisciplineResult;
import adroit.assessment.Result;
import adroit.assessment.StoredResult;
import adroit.breadth.Breadth;
import adroit.catalog.Catalog;
import adroit.edition.CatalogEdition;
import adroit.edition.CatalogEditions;
import adroit.explanation.Explanation;
import adroit.gap.Gap;
import adroit.gap.GapType;
import adroit.identity.Actor;
import adroit.scoring.Reason;
import adroit.web.answer.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A result as it is answered: what is kept, and beside every reason its sentence, beside every gap its remedy. */
final class ResultView {
    private final CatalogEditions editions;

    ResultView(CatalogEditions editions) {
        this.editions = editions;
    }

    ObjectNode of(Actor actor, StoredResult stored) {
        Result result = stored.result();
        ObjectNode view = Json.MAPPER.createObjectNode();
        view.put("id", stored.id());
        view.put("created", stored.created().toString());
        view.put("sha256", stored.sha256());
        ObjectNode content = Json.MAPPER.valueToTree(result);
        view.setAll(content);
        explain(view.path("reasons"), new Explanation(null));
        view.set("breadth", Json.MAPPER.valueToTree(breadth(actor, result)));
        for (int i = 0; i < result.disciplines().size(); i++) {
            explain(
                    view.path("disciplines").path(i),
                    explanation(actor, result.disciplines().get(i)));
        }
        return view;
    }

    private BreadthView breadth(Actor actor, Result result) {
        Breadth breadth = Breadth.of(
                result, (field, id) -> editions.find(actor, field, id).map(CatalogEdition::catalog));
        return new BreadthView(breadth.skills(), breadth.areas(), breadth.catalog(), breadth.sentences("at target"));
    }

    /** How broad the range of skills at target is, and how much of that the catalogs moved. */
    private record BreadthView(int skills, int areas, int catalogEffect, List<String> sentences) {}

    private Explanation explanation(Actor actor, DisciplineResult part) {
        return explanation(actor, part.discipline(), part.catalogEdition());
    }

    /** Speaks in the titles of that edition. */
    Explanation explanation(Actor actor, String discipline, String edition) {
        @Nullable
        Catalog catalog = editions.find(actor, discipline, edition)
                .map(CatalogEdition::catalog)
                .orElse(null);
        return new Explanation(catalog);
    }

    private static void explain(JsonNode node, Explanation explanation) {
        if (node instanceof ArrayNode array) {
            array.forEach(each -> explain(each, explanation));
        } else if (node instanceof ObjectNode object) {
            object.properties().forEach(entry -> explain(entry.getValue(), explanation));
            if (object.has("code") && object.has("values")) {
                object.put("sentence", explanation.sentence(reason(object)));
            } else if (object.has("subject") && object.path("reason").isObject()) {
                object.put("remedy", explanation.remedy(gap(object)));
            }
        }
    }

    private static Reason reason(ObjectNode node) {
        ObjectNode bare = Json.MAPPER.createObjectNode();
        bare.set("code", node.path("code"));
        bare.set("values", node.path("values"));
        try {
            return Json.MAPPER.treeToValue(bare, Reason.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a reason that was just written cannot be read", e);
        }
    }

    private static Gap gap(ObjectNode node) {
        return new Gap(
                GapType.valueOf(node.path("type").asText().toUpperCase(Locale.ROOT)),
                node.path("subject").asText(),
                reason((ObjectNode) node.path("reason")));
    }
}
