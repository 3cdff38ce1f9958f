package adroit.exchange.description;

import adroit.description.DescriptionText;
import java.util.ArrayList;
import java.util.List;

/** What is read of one class while its file is read. */
final class Draft {
    private final ClassTable.Entry entry;
    private final List<String> purpose = new ArrayList<>();
    private final List<String> levels = new ArrayList<>();
    private final List<String> duties = new ArrayList<>();
    private final Qualifications qualifications = new Qualifications();

    Draft(ClassTable.Entry entry) {
        this.entry = entry;
    }

    void take(Part part, Line line) {
        switch (part) {
            case PURPOSE -> purpose.add(line.text());
            case LEVELS -> levels.add(line.text());
            case DUTIES -> duties.add(line.text());
            case QUALIFICATIONS, LICENSE, KNOWLEDGE, OTHER -> qualifications.take(part, line);
            case LEFT_OUT -> {
                // of no use to a position
            }
        }
    }

    ClassSpecification specification() {
        ClassTable.Entry plain = entry.plain();
        List<String> told = duties.isEmpty() ? levels : duties;
        return new ClassSpecification(
                plain.title(),
                plain.code().isEmpty() ? null : plain.code(),
                plain.line(),
                cut(String.join("\n", purpose)),
                told.stream()
                        .flatMap(paragraph -> List.of(paragraph.split(";\\s+")).stream())
                        .map(Draft::clause)
                        .filter(clause -> !clause.isEmpty())
                        .limit(DescriptionText.MOST)
                        .toList(),
                qualifications.all().stream().limit(DescriptionText.MOST).toList(),
                entry.abolished());
    }

    /** A clause of a paragraph as a line of its own: without the "and" that joins the last one. */
    private static String clause(String text) {
        String plain = text.strip().replaceAll("^and\\s+", "").replaceAll("[;.]$", "");
        return plain.isEmpty() ? "" : Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), DescriptionText.LONGEST));
    }
}
