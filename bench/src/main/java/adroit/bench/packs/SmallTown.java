package adroit.bench.packs;

import adroit.bench.NotMeasured;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;

/** Two people whose position descriptions a field each describes, so that somebody can be assessed by it. */
record SmallTown(Desk desk) {
    private static final LocalDate DAY = LocalDate.now().minusDays(60);

    void people() throws IOException {
        String head =
                "Employee ID,Given Name,Family Name,Position Number,Department Code,Department,Division,Title,Assignment Category,Start Date\n";
        imported(
                "roster&key=Employee%20ID",
                "text/csv",
                head + "T1,Ada,Sampleperson,P1,PW,Public Works,A,Good Title,Fulltime-Regular,2020-01-06\n"
                        + "T2,Ben,Sampleperson,P2,PW,Public Works,B,Broken Title,Fulltime-Regular,2020-01-06\n");
    }

    /** A signed analysis of the position description, with one duty and one skill of the field, and a supervisor's rating of whoever holds it. */
    void described(String person, String title, String field, String duty, String skill) throws IOException {
        String id = title.toLowerCase(Locale.ROOT).replace(' ', '-');
        imported(
                "analyses",
                "application/yaml",
                "positionDescription: {id: " + id + ", edition: 1, title: " + title + ", classification: " + title
                        + ", department: Public Works}\ndiscipline: " + field + "\nanalyzed: " + DAY
                        + "\nsignedOff: {by: Bench, on: " + DAY + "}\ntasks:\n  - id: t1\n    duty: " + duty + "\n"
                        + "    statement: Works\n    importance: [5, 5, 4]\n    frequency: [5, 4, 4]\n    skills: ["
                        + skill + "]\nrequirements:\n  - {skill: " + skill + ", level: 3, atEntry: true, tools: []}\n");
        imported(
                "evidence",
                "text/csv",
                "client-id,person,kind,discipline,skill,channel,level,source,observed\n" + person + "-1," + person
                        + ",rating," + field + "," + skill + ",supervisor,4,rater-1," + DAY + "\n");
    }

    private void imported(String kind, String type, String text) throws IOException {
        String answer = desk.send("/api/v1/imports?name=bench&kind=" + kind, type, text);
        if (answer.contains("\"accepted\":0")) {
            throw new NotMeasured("The product did not take a file of the benchmark: " + answer);
        }
    }
}
