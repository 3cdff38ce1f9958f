package adroit.web.overview;

import adroit.edition.ActiveDiscipline;
import adroit.edition.Disciplines;
import adroit.insight.Overview;
import adroit.web.layout.Choice;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which professional field is looked at.
 *
 * @param id the chosen one; empty where there is none at all
 * @param titles all that have results or are in service, by id
 */
record FieldChoice(String id, Map<String, String> titles) {

    FieldChoice {
        titles = new TreeMap<>(titles);
    }

    static FieldChoice of(String asked, Overview overview, Disciplines disciplines) {
        Map<String, String> titles = new TreeMap<>();
        disciplines.all().forEach((ActiveDiscipline each) -> titles.put(each.id(), each.title()));
        overview.columns().forEach(column -> titles.putIfAbsent(column.discipline(), column.disciplineTitle()));
        if (titles.containsKey(asked)) {
            return new FieldChoice(asked, titles);
        }
        String first = overview.columns().stream()
                .map(Overview.AreaColumn::discipline)
                .findFirst()
                .orElseGet(() -> titles.keySet().stream().findFirst().orElse(""));
        return new FieldChoice(first, titles);
    }

    List<Choice> choices() {
        return titles.entrySet().stream()
                .map(each ->
                        new Choice(each.getKey(), each.getValue(), each.getKey().equals(id)))
                .toList();
    }
}
