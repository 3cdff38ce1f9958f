package adroit.scoring;

import static adroit.scoring.Channel.ASSESSOR;
import static adroit.scoring.Channel.CREDENTIAL;
import static adroit.scoring.Channel.PEER;
import static adroit.scoring.Channel.SELF;
import static adroit.scoring.Channel.SUPERVISOR;
import static adroit.scoring.Channel.TEST;
import static adroit.scoring.Channel.WORK_SAMPLE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The common rule: one channel gives the level, the first with enough evidence in a declared order. Other channels stand beside it as agreeing or
 * disagreeing and never enter its arithmetic; averaging self- and supervisor ratings "waters down" the result, as the US Merit Systems Protection Board
 * found. A discipline takes this rule as it stands, or with a reading of its own for a channel.
 */
public final class DecidingChannel implements Scorer {
    /** Two channels a whole level apart, or more, disagree. */
    private static final double DISAGREEMENT = 1.0;

    /** From how many colleagues on their ratings count. */
    public static final int FEWEST_PEERS = 3;

    /** The usual order. */
    public static final List<Channel> USUAL_ORDER =
            List.of(WORK_SAMPLE, TEST, ASSESSOR, CREDENTIAL, SUPERVISOR, PEER, SELF);

    private final Map<Channel, ChannelRule> order;

    private DecidingChannel(Map<Channel, ChannelRule> order) {
        this.order = new LinkedHashMap<>(order);
    }

    /**
     * Work sample, test, assessor, credential, supervisor, peer, self; each by {@link MeanOfSources}, peers from three on. Whether self-ratings are in a case at all
     * is for the purpose to say.
     */
    public static DecidingChannel usual() {
        return inOrder(USUAL_ORDER, channel -> new MeanOfSources(channel == PEER ? FEWEST_PEERS : 1));
    }

    /** An order of its own, each channel read by its rule; a channel that is not named has no say and is not told. */
    public static DecidingChannel inOrder(List<Channel> channels, Function<Channel, ChannelRule> rules) {
        Map<Channel, ChannelRule> order = new LinkedHashMap<>();
        channels.forEach(channel -> order.put(channel, rules.apply(channel)));
        return new DecidingChannel(order);
    }

    /** The same order, with another reading of one channel. */
    public DecidingChannel reading(Channel channel, ChannelRule rule) {
        Map<Channel, ChannelRule> changed = new LinkedHashMap<>(order);
        changed.put(channel, rule);
        return new DecidingChannel(changed);
    }

    @Override
    public Score score(ScoringCase scoringCase) {
        List<Observation> all = scoringCase.evidence();
        Channel only = only(all);
        if (only == null) {
            return decided(heard(scoringCase));
        }
        ChannelRule rule = order.get(only);
        return rule == null ? notEnough(List.of()) : alone(only, rule.read(scoringCase, all));
    }

    /** By the one channel that has any evidence. */
    private static Score alone(Channel channel, Reading reading) {
        return reading instanceof Reading.Level level
                ? new Score.Scored(level.level(), level.standardError(), channel, level.reasons())
                : new Score.NotEnoughEvidence(reading.reasons());
    }

    private static Score decided(List<Heard> heard) {
        for (Heard each : heard) {
            if (each.reading() instanceof Reading.Level decided) {
                return new Score.Scored(
                        decided.level(),
                        decided.standardError(),
                        each.channel(),
                        reasons(each.channel(), decided, heard));
            }
        }
        return notEnough(heard);
    }

    /** What a channel said that has any evidence. */
    private record Heard(Channel channel, Reading reading) {}

    private List<Heard> heard(ScoringCase scoringCase) {
        List<Heard> heard = new ArrayList<>();
        for (Map.Entry<Channel, ChannelRule> each : order.entrySet()) {
            List<Observation> evidence = scoringCase.evidence(each.getKey());
            if (!evidence.isEmpty()) {
                heard.add(new Heard(each.getKey(), each.getValue().read(scoringCase, evidence)));
            }
        }
        return heard;
    }

    /** The channel that all of it comes from, as most often; null where there are several, or nothing. */
    private static @Nullable Channel only(List<Observation> evidence) {
        Channel only = evidence.isEmpty() ? null : evidence.get(0).channel();
        for (Observation each : evidence) {
            if (each.channel() != only) {
                return null;
            }
        }
        return only;
    }

    private static List<Reason> reasons(Channel channel, Reading.Level decided, List<Heard> heard) {
        List<Reason> reasons = new ArrayList<>(decided.reasons());
        for (Heard other : heard) {
            if (other.channel() != channel) {
                reasons.addAll(beside(decided.level(), other.channel(), other.reading()));
            }
        }
        return reasons;
    }

    private static List<Reason> beside(double decided, Channel other, Reading reading) {
        if (!(reading instanceof Reading.Level level)) {
            return reading.reasons();
        }
        boolean disagrees = StrictMath.abs(level.level() - decided) >= DISAGREEMENT;
        return List.of(Reason.of(
                disagrees ? "channel.disagrees" : "channel.agrees",
                "channel",
                other.key(),
                "level",
                Levels.text(level.level())));
    }

    private static Score notEnough(List<Heard> heard) {
        if (heard.isEmpty()) {
            return new Score.NotEnoughEvidence(List.of(Reason.of("evidence.none")));
        }
        return new Score.NotEnoughEvidence(
                heard.stream().flatMap(h -> h.reading().reasons().stream()).toList());
    }
}
