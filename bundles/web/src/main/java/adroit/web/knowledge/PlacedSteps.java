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
 * @param problem why they cannot be taken so; empty where they can
 */
record PlacedSteps(List<String> steps, String problem) {
    static PlacedSteps of(WorkProcess process, Visit visit) {
        Map<Integer, String> placed = new TreeMap<>();
        for (ProcessStep step : process.steps()) {
            String given = visit.field(step.id());
            if (given.isEmpty()) {
                continue;
            }
            if (!given.matches("[1-9]\\d?")
                    || Integer.parseInt(given) > process.steps().size()) {
                return refused("Choose one of the places that are offered.");
            }
            if (placed.put(Integer.valueOf(given), step.id()) != null) {
                return refused("Two steps have the place " + given + ". Give each a place of its own.");
            }
        }
        return placed.isEmpty()
                ? refused("No step has a place. Give at least one a place.")
                : new PlacedSteps(List.copyOf(placed.values()), "");
    }

    private static PlacedSteps refused(String problem) {
        return new PlacedSteps(List.of(), problem);
    }

    /** The steps to be placed, as they were sent or answered last. */
    static List<StepLine> lines(OwnKnowledge.Process process, String person, Visit visit) {
        List<ProcessStep> steps = process.process().steps();
        boolean sent = visit.request().getMethod().equals("POST");
        return Shuffled.of(steps, person, process.process().id()).stream()
                .map(step -> {
                    int place = process.given().indexOf(step.id()) + 1;
                    String chosen = sent ? visit.field(step.id()) : place == 0 ? "" : Integer.toString(place);
                    return new StepLine(step.id(), step.title(), places(steps.size(), chosen));
                })
                .toList();
    }

    private static List<Choice> places(int count, String chosen) {
        List<Choice> places = new ArrayList<>();
        places.add(new Choice("", "I do not know this step", chosen.isEmpty()));
        IntStream.rangeClosed(1, count)
                .mapToObj(Integer::toString)
                .forEach(place -> places.add(new Choice(place, place, place.equals(chosen))));
        return places;
    }
}
