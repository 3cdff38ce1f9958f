package adroit.exchange.catalog;

import adroit.exchange.yaml.Element;
import adroit.exchange.yaml.Fields;
import adroit.exchange.yaml.Scalars;
import adroit.scoring.Channel;
import adroit.scoring.ChannelRule;
import adroit.scoring.DecidingChannel;
import adroit.scoring.LowestOfParts;
import adroit.scoring.MeanOfSources;
import adroit.scoring.Scorer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one rule of a {@code scoring.yaml}: the order of channels, how many sources each takes, how far back they count, and whether the lowest part decides. */
final class ScoringRuleReading {
    private static final int MOST_SOURCES = 50;
    private static final int LONGEST_WINDOW = 3653;

    private ScoringRuleReading() {}

    static Scorer scorer(Fields fields) {
        List<Channel> channels = channels(fields);
        Map<Channel, Integer> fewest = perChannel(fields, "fewest", MOST_SOURCES, channels);
        Map<Channel, Integer> windows = perChannel(fields, "windowDays", LONGEST_WINDOW, channels);
        @Nullable String parts = fields.optionalText("lowestOf");
        return DecidingChannel.inOrder(
                channels,
                channel -> rule(
                        new MeanOfSources(
                                fewest.getOrDefault(channel, usual(channel)),
                                windows.getOrDefault(channel, MeanOfSources.USUAL_WINDOW_DAYS)),
                        parts));
    }

    private static ChannelRule rule(MeanOfSources mean, @Nullable String parts) {
        return parts == null || parts.isBlank() ? mean : new LowestOfParts(parts, mean);
    }

    private static int usual(Channel channel) {
        return channel == Channel.PEER ? DecidingChannel.FEWEST_PEERS : 1;
    }

    private static List<Channel> channels(Fields fields) {
        if (fields.find("channels").isEmpty()) {
            return DecidingChannel.USUAL_ORDER;
        }
        List<Channel> channels = new ArrayList<>();
        for (Element element : fields.list("channels")) {
            Channel channel = Scalars.word(element, Channel.class);
            if (channels.contains(channel)) {
                element.problem("duplicate-channel", "The channel stands twice in this order.", "Keep it once.");
            } else {
                channels.add(channel);
            }
        }
        refuseSelfBeforeOthers(fields, channels);
        return channels;
    }

    private static void refuseSelfBeforeOthers(Fields fields, List<Channel> channels) {
        int self = channels.indexOf(Channel.SELF);
        if (self >= 0 && self < channels.size() - 1) {
            fields.find("channels")
                    .ifPresent(where -> where.problem(
                            "self-first",
                            "A self-rating would decide before what others saw.",
                            "Put \"self\" last, or leave it out."));
        }
    }

    /** Numbers that stand by their channel. */
    private static Map<Channel, Integer> perChannel(Fields fields, String field, int most, List<Channel> channels) {
        Map<Channel, Integer> numbers = new EnumMap<>(Channel.class);
        fields.find(field).map(Element::fields).ifPresent(group -> {
            for (String name : group.names()) {
                int number = group.integer(name, 1, most);
                channels.stream()
                        .filter(channel -> channel.key().equals(name))
                        .findFirst()
                        .ifPresentOrElse(channel -> numbers.put(channel, number), () -> group.find(name)
                                .orElse(group.owner())
                                .problem(
                                        "channel",
                                        "\"" + name + "\" is no channel of this order.",
                                        "Name one of the order's channels."));
            }
        });
        return numbers;
    }
}
