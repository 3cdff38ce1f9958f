package adroit.web.preview;

import adroit.web.layout.Choice;
import adroit.web.layout.Frame;
import adroit.web.layout.Section;
import adroit.web.layout.Visitor;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

final class Frames {

    private static final String NOTICE = "Sample city: Alder Falls is made up, and so is everybody in it.";

    private static final Visitor ANALYST = new Visitor(
            "Sam Sample",
            List.of("HR analyst"),
            List.of(
                    Section.START,
                    Section.OVERVIEW,
                    Section.BRIEF,
                    Section.PEOPLE,
                    Section.INSIGHT,
                    Section.CHAMPIONS,
                    Section.IMPORTS,
                    Section.FIELDS),
            "token-of-a-preview");

    private Frames() {}

    static Frame signedIn(String title, Section section) {
        return new Frame(title, "Alder Falls", NOTICE, "0.1.0", Optional.of(ANALYST), Optional.of(section));
    }

    static Frame stranger(String title) {
        return new Frame(title, "Alder Falls", NOTICE, "0.1.0", Optional.empty(), Optional.empty());
    }

    static List<Choice> choices(String... labels) {
        return IntStream.range(0, labels.length)
                .mapToObj(i -> new Choice("choice-" + i, labels[i], i == 0))
                .toList();
    }

    static List<Choice> purposes() {
        return choices("Workforce planning", "Development", "Hiring", "Promotion", "Succession");
    }
}
