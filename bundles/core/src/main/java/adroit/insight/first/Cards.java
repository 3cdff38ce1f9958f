package adroit.insight.first;

import adroit.insight.first.InsightCard.MissingColumn;
import java.time.LocalDate;
import java.util.List;

/** What every card of one day shares. */
record Cards(LocalDate day) {
    /** What one kind of card always says. */
    record Face(String id, String title, String unit, String rule, List<String> columns) {}

    InsightCard counted(Face face, String population, List<InsightRow> rows) {
        return new InsightCard(
                face.id(),
                face.title(),
                rows.size(),
                face.unit(),
                day,
                population,
                face.rule(),
                face.columns(),
                rows,
                0,
                null);
    }

    InsightCard missing(Face face, String population, String column, String remedy) {
        return new InsightCard(
                face.id(),
                face.title(),
                null,
                face.unit(),
                day,
                population,
                face.rule(),
                face.columns(),
                List.of(),
                0,
                new MissingColumn(column, remedy));
    }
}
