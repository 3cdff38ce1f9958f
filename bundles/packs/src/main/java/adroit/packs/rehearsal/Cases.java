package adroit.packs.rehearsal;

import adroit.catalog.Catalog;
import adroit.catalog.Skill;
import adroit.catalog.Tool;
import adroit.exchange.catalog.DisciplineFolder;
import adroit.scoring.Channel;
import adroit.scoring.Observation;
import adroit.scoring.Score;
import adroit.scoring.Scorer;
import adroit.scoring.ScoringCase;
import adroit.work.Requirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a scorer is asked by the test kit: its own fixtures, and for each skill of its catalog nothing at all, each channel alone, all together, and that with every tool supplied. */
record Cases(Map<String, ScoringCase> byName) {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final int MOST_SKILLS = 40;
    private static final int RATINGS = 4;

    Cases {
        byName = new LinkedHashMap<>(byName);
    }

    static Cases of(DisciplineFolder field) {
        Catalog catalog = field.catalog().orElseThrow();
        Map<String, ScoringCase> cases = new LinkedHashMap<>();
        new TreeMap<>(field.fixtures()).forEach((file, fixture) -> cases.put(file, fixture.scoringCase(catalog)));
        catalog.skills().stream().limit(MOST_SKILLS).forEach(skill -> made(catalog, skill, cases));
        return new Cases(cases);
    }

    private static void made(Catalog catalog, Skill skill, Map<String, ScoringCase> cases) {
        List<Observation> all = new ArrayList<>();
        for (Channel channel : Channel.values()) {
            List<Observation> own = ratings(channel);
            cases.put(
                    skill.id() + " with evidence of the channel " + channel.key() + " alone",
                    scoringCase(catalog, skill, own));
            all.addAll(own);
        }
        cases.put(skill.id() + " with evidence of every channel", scoringCase(catalog, skill, all));
        cases.put(skill.id() + " with every tool supplied", scoringCase(catalog, skill, all, tools(catalog)));
        cases.put(skill.id() + " without evidence", scoringCase(catalog, skill, List.of()));
    }

    private static List<Observation> ratings(Channel channel) {
        List<Observation> ratings = new ArrayList<>();
        for (int i = 0; i < RATINGS; i++) {
            String id = channel.key() + "-" + i;
            int level = 1 + (channel.ordinal() + 2 * i) % 5;
            ratings.add(new Observation(id, channel, "source-" + i, DAY.minusDays(30L * i), level, null, Map.of()));
        }
        return ratings;
    }

    private static Set<String> tools(Catalog catalog) {
        return catalog.tools().stream().map(Tool::id).collect(Collectors.toSet());
    }

    private static ScoringCase scoringCase(Catalog catalog, Skill skill, List<Observation> evidence) {
        return scoringCase(catalog, skill, evidence, Set.of());
    }

    private static ScoringCase scoringCase(
            Catalog catalog, Skill skill, List<Observation> evidence, Set<String> tools) {
        return new ScoringCase(new Requirement(skill.id(), 3, false, List.of()), skill, catalog, evidence, tools, DAY);
    }

    /** What the scorer says to each; a text where it throws. */
    Map<String, Object> answers(Scorer scorer, boolean backwards) {
        List<Map.Entry<String, ScoringCase>> asked = new ArrayList<>(byName.entrySet());
        if (backwards) {
            Collections.reverse(asked);
        }
        Map<String, Object> answers = new TreeMap<>();
        asked.forEach(each -> answers.put(each.getKey(), answer(scorer, each.getValue())));
        return answers;
    }

    private static Object answer(Scorer scorer, ScoringCase scoringCase) {
        try {
            Score score = scorer.score(scoringCase);
            return score == null ? "it answered nothing (null)" : score;
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            return "it threw " + e.getClass().getSimpleName();
        }
    }
}
