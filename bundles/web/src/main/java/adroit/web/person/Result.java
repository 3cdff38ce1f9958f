package adroit.web.person;

import java.util.List;

/**
 * A pinned result.
 *
 * @param position the position it is about
 * @param requirements every requirement of the position
 * @param processes gaps that come from the work processes the position runs
 * @param credentials licenses and certificates that the position asks for; never a level
 * @param fits duties on the axes of outcome and tool
 * @param pins what the result is pinned to
 * @param breadth how many skills are at target and in how many areas, and what of that the catalog moved, in sentences
 */
public record Result(
        String position,
        List<RequirementCard> requirements,
        List<GapLine> processes,
        List<CredentialLine> credentials,
        FitChart fits,
        List<Pin> pins,
        List<String> breadth) {

    public Result {
        requirements = List.copyOf(requirements);
        processes = List.copyOf(processes);
        credentials = List.copyOf(credentials);
        pins = List.copyOf(pins);
        breadth = List.copyOf(breadth);
    }

    /** What the person does at the level asked, or above. */
    public List<RequirementCard> strengths() {
        return requirements.stream()
                .filter(card -> card.standing() == Standing.MET)
                .toList();
    }

    /** What is, or may be, under the level asked. */
    public List<RequirementCard> toWorkOn() {
        return requirements.stream()
                .filter(card -> card.standing() == Standing.BELOW || card.standing() == Standing.NEAR)
                .toList();
    }

    /** What nobody can tell yet. */
    public List<RequirementCard> open() {
        return requirements.stream().filter(card -> !card.standing().scored()).toList();
    }

    public long count(Standing standing) {
        return requirements.stream().filter(card -> card.standing() == standing).count();
    }
}
