package adroit.fit;

import adroit.catalog.Catalog;
import adroit.evidence.Fact;
import adroit.scoring.Channel;
import adroit.scoring.Levels;
import adroit.work.Duty;
import adroit.work.RankedTool;
import adroit.work.ToolRank;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Puts the duties of a person on two axes. The outcome never moves the fit, nor the fit the outcome; where the preferred tool is not supplied, the fit is not low but not
 * applicable.
 *
 * @param toolAccess what is known of the person's tools: id to supplied or not; a tool that is absent is not known
 */
public record ToolFits(Catalog catalog, Map<String, Boolean> toolAccess) {
    private static final List<Channel> ORDER = List.of(
            Channel.WORK_SAMPLE,
            Channel.TEST,
            Channel.ASSESSOR,
            Channel.CREDENTIAL,
            Channel.SUPERVISOR,
            Channel.PEER,
            Channel.SELF);

    private static final int FEWEST_PEERS = 3;

    public ToolFits {
        toolAccess = Map.copyOf(toolAccess);
    }

    /**
     * The duties with an outcome, in the catalog's order.
     *
     * @param ratings permitted for the purpose, in the order of day and recording
     */
    public List<DutyFit> of(List<Fact.DutyRating> ratings) {
        return catalog.duties().stream()
                .map(duty -> fit(
                        duty,
                        ratings.stream().filter(r -> r.duty().equals(duty.id())).toList()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<DutyFit> fit(Duty duty, List<Fact.DutyRating> ratings) {
        for (Channel channel : ORDER) {
            Map<String, Fact.DutyRating> bySource = new TreeMap<>();
            ratings.stream().filter(r -> r.channel() == channel).forEach(r -> bySource.put(r.source(), r));
            if (bySource.size() >= (channel == Channel.PEER ? FEWEST_PEERS : 1)) {
                return Optional.of(fit(duty, channel, new ArrayList<>(bySource.values())));
            }
        }
        return Optional.empty();
    }

    private DutyFit fit(Duty duty, Channel channel, List<Fact.DutyRating> ratings) {
        Fact.DutyRating newest = ratings.stream()
                .max(Comparator.comparing(Fact.DutyRating::observed).thenComparing(Fact.DutyRating::source))
                .orElseThrow();
        double sum = 0;
        for (Fact.DutyRating rating : ratings) {
            sum += rating.outcome();
        }
        ToolFit fit = toolFit(duty, newest);
        return new DutyFit(
                duty.id(),
                Levels.rounded(sum / ratings.size()),
                channel,
                ratings.size(),
                newest.observed(),
                fit,
                newest.tool(),
                newest.otherTool(),
                fit == ToolFit.LOW ? supplied(duty) : List.of());
    }

    private ToolFit toolFit(Duty duty, Fact.DutyRating rating) {
        if (duty.tools().isEmpty()) {
            return ToolFit.NOT_RANKED;
        }
        if (rating.tool() == null && rating.otherTool() == null) {
            return ToolFit.NOT_RECORDED;
        }
        Optional<ToolRank> rank = duty.tools().stream()
                .filter(t -> t.tool().equals(rating.tool()))
                .map(RankedTool::rank)
                .findFirst();
        if (rank.filter(r -> r == ToolRank.PREFERRED).isPresent()) {
            return ToolFit.PREFERRED;
        }
        return rank.filter(r -> r == ToolRank.ACCEPTABLE).isPresent() ? ToolFit.ACCEPTABLE : insteadOf(duty);
    }

    /** Another tool was used: a choice only for somebody who had a better one. */
    private ToolFit insteadOf(Duty duty) {
        if (!supplied(duty).isEmpty()) {
            return ToolFit.LOW;
        }
        boolean known = fitting(duty).stream().allMatch(toolAccess::containsKey);
        return known ? ToolFit.NOT_SUPPLIED : ToolFit.NOT_RECORDED;
    }

    private List<String> supplied(Duty duty) {
        return fitting(duty).stream()
                .filter(t -> Objects.equals(toolAccess.get(t), true))
                .toList();
    }

    /** What the field would choose for the duty, or accept. */
    private static List<String> fitting(Duty duty) {
        return duty.tools().stream()
                .filter(t -> t.rank() != ToolRank.RETIRING)
                .map(RankedTool::tool)
                .toList();
    }
}
