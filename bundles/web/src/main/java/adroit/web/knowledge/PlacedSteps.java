package adroit.web.knowledge;

import adroit.catalog.ProcessStep;
import adroit.catalog.WorkProcess;
import adroit.knowledge.OwnKnowledge;
import adroit.knowledge.Shuffled;
import adroit.web.knowledge.StepsPage.StepLine;
import adroit.web.layout.Choice;
import adroit.web.serving.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The steps as somebody placed them.
 *
 * @param steps ids in the order of their places; without those that have none
 * @param notKnown ids of those that the person says they do not know
 * @param problem why they cannot be taken so; empty where they can
 */
record PlacedSteps(List<String> steps, List<String> notKnown, String problem) {
    private static final String NOT_CHOSEN = "";
    private static final String UNKNOWN = "-";

    static PlacedSteps of(WorkProcess process, Visit visit) {
        Map<Integer, List<String>> placed = new TreeMap<>();
        List<String> notKnown = new ArrayList<>();
        List<String> open = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (ProcessStep step : process.steps()) {
            String given = visit.field(step.id());
            if (given.equals(NOT_CHOSEN)) {
                open.add(step.title());
            } else if (given.equals(UNKNOWN)) {
                notKnown.add(step.id());
            } else if (isPlace(given, process.steps().size())) {
                placed.computeIfAbsent(Integer.valueOf(given), place -> new ArrayList<>())
                        .add(step.id());
            } else {
                problems.add("Choose one of the places that are offered for: " + step.title() + ".");
            }
        }
        problems.addAll(problems(placed, notKnown, open));
        return new PlacedSteps(
                placed.values().stream().flatMap(List::stream).toList(), notKnown, String.join(" ", problems));
    }

    private static boolean isPlace(String given, int places) {
        return given.matches("[1-9]\\d?") && Integer.parseInt(given) <= places;
    }

    private static List<String> problems(Map<Integer, List<String>> placed, List<String> notKnown, List<String> open) {
        List<String> problems = new ArrayList<>();
        if (!open.isEmpty()) {
            problems.add("Nothing is chosen yet for: " + String.join("; ", open)
                    + ". Give each a place, or choose \u201cI do not know this step\u201d. Nothing was saved.");
        } else if (placed.isEmpty() && !notKnown.isEmpty()) {
            problems.add("No step has a place. Give at least one a place.");
        }
        placed.forEach((place, steps) -> {
            if (steps.size() > 1) {
                problems.add((steps.size() == 2 ? "Two" : steps.size()) + " steps have the place " + place
                        + ". Give each a place of its own.");
            }
        });
        return problems;
    }

    /** The steps to be placed, as they were sent or answered last; a step that was not placed last is to be chosen anew. */
    static List<StepLine> lines(OwnKnowledge.Process process, String person, Visit visit) {
        List<ProcessStep> steps = process.process().steps();
        boolean sent = visit.request().getMethod().equals("POST");
        return Shuffled.of(steps, person, process.process().id()).stream()
                .map(step -> {
                    int place = process.given().indexOf(step.id()) + 1;
                    String chosen = sent ? visit.field(step.id()) : place == 0 ? NOT_CHOSEN : Integer.toString(place);
                    return new StepLine(
                            step.id(),
                            step.title(),
                            sent && chosen.equals(NOT_CHOSEN) ? "Not chosen yet" : "",
                            places(steps.size(), chosen));
                })
                .toList();
    }

    private static List<Choice> places(int count, String chosen) {
        List<Choice> places = new ArrayList<>();
        places.add(new Choice(NOT_CHOSEN, "Choose", chosen.equals(NOT_CHOSEN)));
        IntStream.rangeClosed(1, count)
                .mapToObj(Integer::toString)
                .forEach(place -> places.add(new Choice(place, place, place.equals(chosen))));
        places.add(new Choice(UNKNOWN, "I do not know this step", chosen.equals(UNKNOWN)));
        return places;
    }
}
