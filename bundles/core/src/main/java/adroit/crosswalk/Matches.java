package adroit.crosswalk;

import adroit.storage.Session;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what was said of matches, step by step. */
public final class Matches {
    private Matches() {}

    /** What counts of one kind of subject, oldest first. */
    public static List<Match> confirmed(Session session, Subject.Kind kind) {
        return of(session.crosswalk().of(kind)).stream()
                .filter(match -> match.state() == MatchState.CONFIRMED)
                .toList();
    }

    /** What waits or counts of one kind of subject, oldest first. */
    static List<Match> live(Session session, Subject.Kind kind) {
        return of(session.crosswalk().of(kind)).stream()
                .filter(match -> match.state().isLive())
                .toList();
    }

    static List<Match> of(Session session, Subject subject) {
        return of(session.crosswalk().of(subject));
    }

    private static List<Match> of(List<CrosswalkEntry> entries) {
        Map<Long, CrosswalkEntry> first = new LinkedHashMap<>();
        Map<Long, List<CrosswalkEntry>> steps = new LinkedHashMap<>();
        for (CrosswalkEntry entry : entries) {
            if (entry.about() == 0) {
                first.put(entry.sequence(), entry);
                steps.put(entry.sequence(), new ArrayList<>());
            } else {
                steps.getOrDefault(entry.about(), new ArrayList<>()).add(entry);
            }
        }
        return first.entrySet().stream()
                .map(e -> new Match(e.getValue(), steps.getOrDefault(e.getKey(), List.of())))
                .toList();
    }
}
