package adroit.web.fields;

import adroit.catalog.Skill;
import adroit.web.layout.Turn;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What somebody asks to see of a large catalog; a small one is shown as a whole, whatever is asked.
 *
 * @param area id of the area whose skills are asked for; empty for all
 * @param words that title, statement or id of a skill must hold, each of them; may be empty
 * @param page counted from 1
 */
record CatalogAsk(CatalogPart part, String area, String words, int page) {
    /** The beginning of the skills. */
    static final CatalogAsk FIRST = new CatalogAsk(CatalogPart.SKILLS, "", "", 1);

    /** What the fields of an address ask for; what makes no sense asks for the beginning. */
    static CatalogAsk of(String part, String area, String words, String page) {
        CatalogPart chosen = Stream.of(CatalogPart.values())
                .filter(p -> p.key().equals(part))
                .findFirst()
                .orElse(CatalogPart.SKILLS);
        return new CatalogAsk(chosen, area, words.strip(), Turn.asked(page));
    }

    boolean takes(Skill skill) {
        return (area.isEmpty() || skill.area().equals(area)) && (words.isEmpty() || says(skill));
    }

    private boolean says(Skill skill) {
        String said = (skill.title() + " " + skill.statement() + " " + skill.id()).toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(said::contains);
    }

    /** Whether some of the skills are left out. */
    boolean filters() {
        return !area.isEmpty() || !words.isEmpty();
    }

    CatalogAsk withPage(int other) {
        return new CatalogAsk(part, area, words, other);
    }

    /** What follows the address of the field. */
    String query() {
        return "?part=" + part.key()
                + (area.isEmpty() ? "" : "&area=" + encoded(area))
                + (words.isEmpty() ? "" : "&q=" + encoded(words))
                + (page == 1 ? "" : "&page=" + page);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
