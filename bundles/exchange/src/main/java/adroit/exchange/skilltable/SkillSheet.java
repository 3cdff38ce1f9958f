package adroit.exchange.skilltable;

import adroit.catalog.Area;
import adroit.catalog.BehavioralAnchor;
import adroit.catalog.Catalog;
import adroit.catalog.Skill;
import adroit.edition.CatalogEdition;
import adroit.exchange.template.Template;
import adroit.exchange.template.Template.Column;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The skills of a catalog as a table to correct: brought back unchanged it changes nothing. */
public final class SkillSheet {

    private SkillSheet() {}

    /** All skills of the edition in its order, retired ones too. */
    public static Template of(CatalogEdition edition) {
        Catalog catalog = edition.catalog();
        List<Column> columns = new ArrayList<>();
        for (SkillColumn column : SkillColumn.values()) {
            columns.add(new Column(column.key(), column.meaning(), words(column, catalog), ""));
        }
        columns.add(new Column(SkillTable.EDITION, "The edition that changes start from: leave it.", List.of(), ""));
        return new Template(
                "Skills",
                columns,
                catalog.skills().stream()
                        .map(s -> row(s, catalog, edition.id()))
                        .toList());
    }

    private static List<String> words(SkillColumn column, Catalog catalog) {
        return switch (column) {
            case AREA -> catalog.areas().stream().map(a -> word(a, catalog)).toList();
            case CATEGORY -> SkillRow.categories();
            case STATUS -> List.of(SkillRow.CURRENT, SkillRow.RETIRED);
            default -> List.of();
        };
    }

    private static List<String> row(Skill skill, Catalog catalog, String edition) {
        List<String> row = new ArrayList<>();
        for (SkillColumn column : SkillColumn.values()) {
            row.add(cell(column, skill, catalog));
        }
        row.add(edition);
        return row;
    }

    private static String cell(SkillColumn column, Skill skill, Catalog catalog) {
        return switch (column) {
            case ID -> skill.id();
            case TITLE -> skill.title();
            case AREA -> catalog.area(skill.area()).map(a -> word(a, catalog)).orElse(skill.area());
            case CATEGORY -> SkillRow.word(skill.category());
            case STATEMENT -> skill.statement();
            case LEVEL_1 -> anchor(skill, 1);
            case LEVEL_2 -> anchor(skill, 2);
            case LEVEL_3 -> anchor(skill, 3);
            case LEVEL_4 -> anchor(skill, 4);
            case LEVEL_5 -> anchor(skill, 5);
            case STATUS -> skill.retired() ? SkillRow.RETIRED : SkillRow.CURRENT;
            case SUCCESSOR -> given(skill.successor(), skill.retired() ? SkillRow.NOTHING : "");
            case SOURCES -> String.join("; ", skill.sources());
            case REVIEWED -> skill.reviewed() == null ? "" : skill.reviewed().toString();
            case SUNSET -> skill.sunset() == null ? "" : skill.sunset().toString();
        };
    }

    /** What an area is called in the table: its title, or its id where another area has the same title. */
    private static String word(Area area, Catalog catalog) {
        long called = catalog.areas().stream()
                .filter(a -> SkillCells.same(a.title().strip(), area.title()))
                .count();
        return called > 1 ? area.id() : area.title();
    }

    private static String given(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }

    private static String anchor(Skill skill, int level) {
        return skill.anchor(level).map(BehavioralAnchor::behavior).orElse("");
    }
}
