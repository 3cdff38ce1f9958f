package adroit.web.champions;

import adroit.web.layout.Frame;
import java.util.List;
import java.util.Optional;

/**
 * Champions of the three kinds.
 *
 * @param panels the kinds, in an order that another view of the page gives otherwise
 * @param rows coverage by department, in the order of the panels
 * @param asOf the day for which it holds, in words; empty where nobody was assessed
 * @param own for whoever is a person of the city
 */
public record ChampionsPage(
        Frame frame, List<KindPanel> panels, List<CoverageRow> rows, String asOf, String rule, Optional<Own> own) {
    public ChampionsPage {
        panels = List.copyOf(panels);
        rows = List.copyOf(rows);
        if (panels.size() != 3) {
            throw new IllegalArgumentException("panels: there are three kinds, and none is left out");
        }
    }
}
