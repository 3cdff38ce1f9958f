package adroit.handover;

import adroit.description.DescriptionText;
import adroit.jobanalysis.AnalysisRefused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a function out of the duties of a description, or puts it in; everything else of its text stays. */
final class Duties {
    private Duties() {}

    static DescriptionText without(DescriptionText text, String function) {
        return of(
                text,
                text.duties().stream()
                        .filter(duty -> !FunctionWords.same(duty, function))
                        .toList());
    }

    /** At the end; what was there before, where and as it was. */
    static DescriptionText with(DescriptionText text, String function, Optional<DescriptionText> published) {
        if (text.duties().size() >= DescriptionText.MOST) {
            throw new AnalysisRefused("The description “" + text.title() + "” has "
                    + text.duties().size()
                    + " duties, and a description has at most " + DescriptionText.MOST
                    + ". Put some of them together first.");
        }
        List<String> former = published.map(DescriptionText::duties).orElse(List.of());
        List<String> duties = new ArrayList<>(text.duties());
        int place = 0;
        while (place < former.size() && !FunctionWords.same(former.get(place), function)) {
            place++;
        }
        if (place < former.size()) {
            duties.add(Math.min(place, duties.size()), former.get(place));
        } else {
            duties.add(function);
        }
        return of(text, duties);
    }

    private static DescriptionText of(DescriptionText text, List<String> duties) {
        return new DescriptionText(
                text.title(),
                text.classification(),
                text.department(),
                text.purpose(),
                duties,
                text.qualifications(),
                text.source());
    }
}
