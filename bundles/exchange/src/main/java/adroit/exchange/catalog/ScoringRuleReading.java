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

/** Reads one rule of a {@code scoring.yaml}: the order of channels, how many sources each takes, and whether the lowest part decides. */
final class ScoringRuleReading {
    private static final int MOST_SOURCES = 50;

    private ScoringRuleReading() {}

    static Scorer scorer(Fields fields) {
        List<Channel> channels = channels(fields);
        Map<Channel, Integer> fewest = fewest(fields, channels);
        @Nullable String parts = fields.optionalText("lowestOf");
        return DecidingChannel.inOrder(channels, channel -> rule(fewest.getOrDefault(channel, usual(channel)), parts));
    }

    private static ChannelRule rule(int fewest, @Nullable String parts) {
        MeanOfSources mean = new MeanOfSources(fewest);
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

    private static Map<Channel, Integer> fewest(Fields fields, List<Channel> channels) {
        Map<Channel, Integer> fewest = new EnumMap<>(Channel.class);
        fields.find("fewest").map(Element::fields).ifPresent(group -> {
            for (String name : group.names()) {
                int count = group.integer(name, 1, MOST_SOURCES);
                channels.stream()
                        .filter(channel -> channel.key().equals(name))
                        .findFirst()
                        .ifPresentOrElse(channel -> fewest.put(channel, count), () -> group.find(name)
                                .orElse(group.owner())
                                .problem(
                                        "channel",
                                        "\"" + name + "\" is no channel of this order.",
                                        "Name one of the order's channels."));
            }
        });
        return fewest;
    }
}
