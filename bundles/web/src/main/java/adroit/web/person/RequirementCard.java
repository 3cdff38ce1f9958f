package adroit.web.person;

import java.util.List;
import java.util.Optional;

/**
 * One requirement of the position and where the person stands.
 *
 * @param skill the skill's title
 * @param area the skill's area
 * @param required the level required
 * @param atEntry whether it is needed on the first day
 * @param standing how the score stands to the requirement
 * @param measure the score; empty where there is none
 * @param anchors what the levels in question look like at work
 * @param channels what each channel of evidence says
 * @param reasons why the score is what it is, in sentences
 * @param gaps the typed gaps
 * @param mark what was said of it
 */
public record RequirementCard(
        String skill,
        String area,
        double required,
        boolean atEntry,
        Standing standing,
        Optional<Measure> measure,
        List<Anchor> anchors,
        List<ChannelLine> channels,
        List<String> reasons,
        List<GapLine> gaps,
        Mark mark) {

    /** A card that nothing was said of. */
    public RequirementCard(
            String skill,
            String area,
            double required,
            boolean atEntry,
            Standing standing,
            Optional<Measure> measure,
            List<Anchor> anchors,
            List<ChannelLine> channels,
            List<String> reasons,
            List<GapLine> gaps) {
        this(skill, area, required, atEntry, standing, measure, anchors, channels, reasons, gaps, Mark.NONE);
    }

    public RequirementCard {
        if (measure.isPresent() != standing.scored()) {
            throw new IllegalArgumentException("measure: is there exactly where the standing compares a score");
        }
        anchors = List.copyOf(anchors);
        channels = List.copyOf(channels);
        reasons = List.copyOf(reasons);
        gaps = List.copyOf(gaps);
    }

    public Scale scale() {
        return new Scale(required, measure);
    }

    /** The level required and the level scored, in a few words. */
    public String atAGlance() {
        String required = "level " + scale().requiredInWords() + " required";
        return measure.map(m -> required + ", " + m.levelInWords() + " scored").orElse(required);
    }

    /** The same card with what was said of it. */
    RequirementCard marked(Mark said) {
        return new RequirementCard(
                skill, area, required, atEntry, standing, measure, anchors, channels, reasons, gaps, said);
    }
}
