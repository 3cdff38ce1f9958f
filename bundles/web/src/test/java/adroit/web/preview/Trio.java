package adroit.web.preview;

import adroit.web.champions.ChampionsPage;
import adroit.web.champions.CoverageRow;
import adroit.web.champions.CoverageRow.CoverageCell;
import adroit.web.champions.KindPanel;
import adroit.web.champions.NamedChampion;
import adroit.web.champions.Own;
import adroit.web.champions.OwnKind;
import adroit.web.layout.Section;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The page of champions in its states. */
final class Trio {
    private static final List<String> KINDS = List.of("technology", "operations", "process");

    private Trio() {}

    static ChampionsPage employee() {
        return page(
                List.of(
                        panel(
                                "technology",
                                named("Wren Willow", "Police · Crime analysis", "Hot spots and their limits")),
                        panel(
                                "operations",
                                named(
                                        "Iris Ironwood",
                                        "Utilities · Water and electric",
                                        "Disinfection residuals, Flushing"),
                                named("Odell Oak", "Fire · Fire service", "Pump operation")),
                        panel("process")),
                rows(),
                Optional.of(new Own(
                        List.of(
                                new OwnKind(
                                        "process",
                                        "a process champion",
                                        false,
                                        List.of(
                                                "Level 5.0 in Completeness check of permit applications.",
                                                "You said on 2 March 2026 of process skills in Planning and development: you want to improve the present way."))),
                        "")));
    }

    static ChampionsPage chief() {
        return page(KINDS.stream().map(Trio::counted).toList(), rows(), Optional.empty());
    }

    static ChampionsPage nothingYet() {
        return page(
                KINDS.stream().map(kind -> panel(kind)).toList(),
                List.of(),
                Optional.of(
                        new Own(
                                List.of(),
                                "You have not said yet what you want with your skills: use them, improve the present way, or explore new ways.")));
    }

    private static ChampionsPage page(List<KindPanel> panels, List<CoverageRow> rows, Optional<Own> own) {
        return new ChampionsPage(
                Frames.signedIn("Champions", Section.CHAMPIONS),
                panels,
                rows,
                rows.isEmpty() ? "" : "21 November 2026",
                "A champion is somebody measured at level 4 or above in a skill who also says what they want with skills of that kind.",
                own);
    }

    private static KindPanel panel(String kind, NamedChampion... named) {
        return new KindPanel(
                kind,
                title(kind),
                "Want something of their own, in about as many words as the others.",
                List.of(named),
                named.length == 0 ? "Nobody is named yet." : "",
                "1 more person in the city could be one and is not named.",
                "0 " + kind + " champions in Finance, Human Resources, Law and Clerk");
    }

    private static KindPanel counted(String kind) {
        return new KindPanel(
                kind,
                title(kind),
                "Want something of their own, in about as many words as the others.",
                List.of(),
                "Names are not part of what you see; the table below counts them.",
                "Whether there are more is not shown: too few people were asked and measured.",
                "0 " + kind + " champions in Finance, Human Resources, Law and Clerk");
    }

    private static String title(String kind) {
        return Character.toUpperCase(kind.charAt(0)) + kind.substring(1) + " champions";
    }

    private static NamedChampion named(String name, String where, String skills) {
        return new NamedChampion(name, where, skills);
    }

    private static List<CoverageRow> rows() {
        return Stream.of("Finance", "Fire", "Police", "Utilities")
                .map(department -> new CoverageRow(
                        department,
                        KINDS.stream()
                                .map(kind -> (department + kind).length() % 3 == 0
                                        ? new CoverageCell("1 " + kind + " champion", false)
                                        : new CoverageCell("0 " + kind + " champions", true))
                                .toList()))
                .toList();
    }
}
