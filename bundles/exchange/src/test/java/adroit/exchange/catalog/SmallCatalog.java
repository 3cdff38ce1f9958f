package adroit.exchange.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;

import adroit.exchange.problem.Problem;
import java.util.List;

/** A catalog as small as a right one can be, for tests to break. */
public final class SmallCatalog {

    public static final String TEXT = """
            discipline: parks
            title: Parks
            edition: "2026.1"
            affirmed: 2026-10-01
            levels:
              - {level: 1, name: One, meaning: First}
              - {level: 2, name: Two, meaning: Second}
              - {level: 3, name: Three, meaning: Third}
              - {level: 4, name: Four, meaning: Fourth}
              - {level: 5, name: Five, meaning: Fifth}
            sources: [{id: handbook, title: Handbook, publisher: City, year: 2020}]
            areas: [{id: trees, title: Trees}]
            tools:
              - {id: saw, title: Saw, kind: manual, status: current}
              - {id: old-saw, title: Old saw, kind: manual, status: retired, successor: saw}
            skills:
              - id: pruning
                title: Pruning
                area: trees
                category: operations
                statement: Prunes trees.
                anchors: {1: Holds the ladder, 3: Prunes a young tree, 4: Prunes a tall tree, 5: Plans the year}
                sources: [handbook]
              - id: felling
                title: Felling
                area: trees
                category: process
                statement: Fells trees.
                anchors: {1: Keeps away, 3: Fells a small tree, 5: Fells any tree}
            duties:
              - id: keep-trees
                title: Keep trees
                skills: [pruning, felling]
                tools: [{tool: saw, rank: preferred}, {tool: old-saw, rank: retiring}]
            processes:
              - id: report-tree
                title: Report a tree
                owner: Parks
                documented: true
                steps: [{id: look, title: Look}, {id: write, title: Write}]
            positions:
              - id: arborist
                title: Arborist
                summary: Keeps trees.
                duties: [keep-trees]
                processes: [report-tree]
                requirements:
                  - {skill: pruning, level: 4, atEntry: true, tools: [saw]}
                  - {skill: felling, level: 3}
                credentials: [{credential: climber, atEntry: true}, {credential: sprayer}]
            credentials:
              - id: climber
                title: Climber's card
                issuer: City
                kind: license
                validMonths: 24
                noticeDays: 60
                continuingHours: 12
                renewal: Twelve hours in two years.
                skills: [pruning]
                includes: [helper]
                sources: [handbook]
              - {id: helper, title: Helper, issuer: City, kind: certification, renewal: Does not run out.}
              - {id: sprayer, title: Sprayer, issuer: State, kind: refresher, renewal: Every year.}
            items:
              - id: which-cut
                skill: pruning
                tool: saw
                level: 3
                status: draft
                stem: Which cut comes first?
                options: {a: The undercut, b: The top cut}
                key: a
                rationale: It keeps the bark from tearing.
                sources: [handbook]
            reasons: {trees.seen: "Trees seen: {count}."}
            """;

    private SmallCatalog() {}

    public static byte[] bytes() {
        return TEXT.getBytes(UTF_8);
    }

    /** The problems of the catalog with one text in it replaced by another. */
    static List<Problem> problemsWith(String right, String wrong) {
        if (!TEXT.contains(right)) {
            throw new IllegalArgumentException("the catalog does not hold: " + right);
        }
        return CatalogFile.problems("catalog.yaml", TEXT.replace(right, wrong).getBytes(UTF_8));
    }
}
