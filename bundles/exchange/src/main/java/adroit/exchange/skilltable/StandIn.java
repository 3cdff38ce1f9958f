package adroit.exchange.skilltable;

import adroit.catalog.Area;
import adroit.catalog.BehavioralAnchor;
import adroit.catalog.Catalog;
import adroit.catalog.Skill;
import adroit.catalog.SkillCategory;
import adroit.catalog.Source;
import adroit.exchange.table.Cells;
import adroit.exchange.table.RowProblem;
import adroit.exchange.table.RowSink;
import adroit.exchange.table.TableRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** A catalog that has whatever a table of skills names: its skills, their areas, sources and successors. For a table that is judged by itself. */
final class StandIn implements RowSink<TableRow> {
    private static final String ANY = "any";
    private static final int YEAR = 2000;

    private final Map<SkillColumn, Integer> columns;
    private final Set<String> ids = new LinkedHashSet<>();
    private final Set<String> areas = new LinkedHashSet<>();
    private final Set<String> sources = new LinkedHashSet<>();

    StandIn(Map<SkillColumn, Integer> columns) {
        this.columns = columns;
    }

    @Override
    public void accepted(TableRow row) {
        add(ids, cell(row, SkillColumn.ID));
        add(ids, cell(row, SkillColumn.SUCCESSOR));
        add(areas, cell(row, SkillColumn.AREA));
        Arrays.stream(cell(row, SkillColumn.SOURCES).split(";")).forEach(each -> add(sources, each.strip()));
    }

    private static void add(Set<String> all, String text) {
        if (!text.isEmpty() && !Cells.isNonValue(text)) {
            all.add(text);
        }
    }

    private String cell(TableRow row, SkillColumn column) {
        Integer place = columns.get(column);
        return place == null ? "" : Cells.trimmed(row.cells().get(place));
    }

    @Override
    public void rejected(List<RowProblem> rejected) {
        // told when the rows are read
    }

    Catalog catalog() {
        List<Area> all = new ArrayList<>(List.of(new Area(ANY, ANY)));
        areas.forEach(title -> all.add(new Area("area-" + all.size(), title)));
        return new Catalog(
                ANY,
                ANY,
                ANY,
                LocalDate.EPOCH,
                List.of(),
                sources.stream()
                        .filter(SkillRow::isId)
                        .map(id -> new Source(id, id, ANY, YEAR))
                        .toList(),
                all,
                List.of(),
                ids.stream().filter(SkillRow::isId).map(StandIn::skill).toList(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    private static Skill skill(String id) {
        return new Skill(
                id,
                id,
                ANY,
                SkillCategory.OPERATIONS,
                id,
                IntStream.rangeClosed(1, 5)
                        .mapToObj(level -> new BehavioralAnchor(level, ANY + " " + level))
                        .toList(),
                false,
                null,
                List.of());
    }
}
