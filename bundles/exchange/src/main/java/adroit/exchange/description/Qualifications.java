package adroit.exchange.description;

import adroit.description.Qualification;
import adroit.description.Qualification.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads what a class asks: each line by itself, with the word that joins it to the others, as "Either I". */
final class Qualifications {
    private static final Pattern JOINT = Pattern.compile(
            "(?i)(either|and|or|or either|either (i|1)|or (pattern )?[ivx1-9]+|pattern [ivx1-9]+|and either|and/or):?");
    private static final Pattern LICENSE = Pattern.compile(
            "(?i).*\\b((possess\\w*|valid|current|hold\\w*|have)\\b.{0,120}\\b(licen[sc]e|licensure|certificate|certification|registration|credential)"
                    + "|(licen[sc]e|registration|certificate)\\b.{0,60}\\b(is )?required|licensed|registered as|admission to practice|membership in the state bar).*");
    private static final Pattern EXPERIENCE = Pattern.compile(
            "(?i).*\\b(years?|months?)\\b.*\\b(experience|work)\\b.*|experience:.*|.*\\bexperience performing\\b.*");
    private static final Pattern EDUCATION = Pattern.compile(
            "(?i).*(equivalent to (graduation|completion)|graduation from|bachelor|master’s degree|master's degree|doctora|college|high school|semester units|twelfth grade|12th grade).*|education:.*");

    private final List<Qualification> read = new ArrayList<>();
    private String joint = "";

    /** Takes a line of a part. */
    void take(Part part, Line line) {
        if (JOINT.matcher(line.text()).matches()) {
            joint = joint.isEmpty() ? line.text() : joint + " " + line.text();
            return;
        }
        String text = joint.isEmpty() ? line.text() : joint.replaceAll(":$", "") + ": " + line.text();
        joint = "";
        read.add(new Qualification(kind(part, line.text()), text, line.place()));
    }

    private static Kind kind(Part part, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (part == Part.LICENSE) {
            return Kind.LICENSE;
        }
        if (part == Part.KNOWLEDGE) {
            return Kind.KNOWLEDGE;
        }
        if (part == Part.OTHER) {
            return Kind.OTHER;
        }
        if (lower.startsWith("education:")) {
            return Kind.EDUCATION;
        }
        if (lower.startsWith("experience:")) {
            return Kind.EXPERIENCE;
        }
        if (LICENSE.matcher(text).matches()) {
            return Kind.LICENSE;
        }
        if (EXPERIENCE.matcher(text).matches()) {
            return Kind.EXPERIENCE;
        }
        return EDUCATION.matcher(text).matches() ? Kind.EDUCATION : Kind.OTHER;
    }

    List<Qualification> all() {
        return List.copyOf(read);
    }
}
