package adroit.selfview;

import adroit.evidence.Fact;
import adroit.organization.Assignment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;

/** Self-ratings in the places where they were given: by year, department and skill area. */
final class SelfColumns {
    private final Map<String, List<Assignment>> assignments = new HashMap<>();
    private final Map<Place, Sayings> places = new TreeMap<>(Comparator.comparing(Place::toString));
    private final BiFunction<String, String, Optional<String>> areas;

    /** Through which fact it has read. */
    private long through;

    /** Where something is counted. */
    record Place(int year, String department, String discipline, String area) {}

    /** @param areas the area of a skill, by discipline and skill; empty where the catalog in service has none */
    SelfColumns(BiFunction<String, String, Optional<String>> areas) {
        this.areas = areas;
    }

    void add(Assignment assignment) {
        assignments.computeIfAbsent(assignment.person(), p -> new ArrayList<>()).add(assignment);
    }

    /** Counts a rating where its person worked on the day it speaks of; facts come in the order of recording. */
    void add(long sequence, Instant recorded, Fact.Rating rating) {
        through = sequence;
        areas.apply(rating.discipline(), rating.skill())
                .ifPresent(area -> department(rating.person(), rating.observed())
                        .ifPresent(department -> places.computeIfAbsent(
                                        new Place(rating.observed().getYear(), department, rating.discipline(), area),
                                        p -> new Sayings())
                                .add(new Sayings.Saying(
                                        rating.person(),
                                        rating.discipline() + "/" + rating.skill(),
                                        rating.level(),
                                        rating.observed(),
                                        recorded))));
    }

    /** One department for each person and day, so that nobody counts twice. */
    private Optional<String> department(String person, LocalDate day) {
        return assignments.getOrDefault(person, List.of()).stream()
                .filter(a -> a.inForce(day))
                .min(Assignment.principalFirst(day))
                .map(a -> a.position().department().id());
    }

    long through() {
        return through;
    }

    /** The years in which anybody said anything. */
    Set<Integer> years() {
        Set<Integer> years = new TreeSet<>();
        places.keySet().forEach(place -> years.add(place.year()));
        return years;
    }

    /** The places of a year in which anybody said anything. */
    List<Place> places(int year) {
        return places.keySet().stream().filter(p -> p.year() == year).toList();
    }

    /** What may be said of a year. */
    List<SelfCell> cells(int year) {
        List<SelfCell> cells = new ArrayList<>();
        places.forEach((place, sayings) -> {
            if (place.year() == year) {
                sayings.cell(place.department(), place.discipline(), place.area())
                        .ifPresent(cells::add);
            }
        });
        return cells;
    }
}
