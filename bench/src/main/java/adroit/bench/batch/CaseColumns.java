package adroit.bench.batch;

import adroit.catalog.Catalog;
import adroit.scoring.Channel;
import adroit.scoring.Observation;
import adroit.work.Requirement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cases as columns: each is one requirement of a list, one person's tools, and the permitted ratings on its skill. A case's ratings lie together, in the order of the channels that may
 * decide, and within a channel oldest first.
 */
public final class CaseColumns {
    /** In the order in which channels decide; the same as {@link adroit.scoring.DecidingChannel#usual}. */
    static final List<Channel> ORDER = List.of(
            Channel.WORK_SAMPLE,
            Channel.TEST,
            Channel.ASSESSOR,
            Channel.CREDENTIAL,
            Channel.SUPERVISOR,
            Channel.PEER,
            Channel.SELF);

    private static final Map<Channel, Byte> PLACES = places();

    final ToolMasks tools;
    final int[] required;
    int size;
    int[] requirements = new int[1024];
    long[] supplied = new long[1024];
    long[] denied = new long[1024];
    /** Where a case's ratings begin; those of the last end at the first free place. */
    int[] first = new int[1025];

    int most;
    byte[] channels = new byte[1024];
    int[] sources = new int[1024];
    double[] levels = new double[1024];
    int[] days = new int[1024];
    private final Map<String, Integer> sourceNumbers = new HashMap<>();

    /** No cases yet, of those requirements. */
    public CaseColumns(Catalog catalog, List<Requirement> requirements) {
        this.tools = new ToolMasks(catalog, requirements);
        this.required = requirements.stream().mapToInt(Requirement::level).toArray();
    }

    public int size() {
        return size;
    }

    /**
     * Adds a case.
     *
     * @param requirement its place in the list
     * @param toolAccess what is known of the person's tools: id to supplied or not
     * @param evidence permitted ratings on the requirement's skill up to the day asked about, in any order
     */
    public void add(int requirement, Map<String, Boolean> toolAccess, List<Observation> evidence) {
        growCases();
        requirements[size] = requirement;
        supplied[size] = tools.mask(toolAccess, true);
        denied[size] = tools.mask(toolAccess, false);
        int end = first[size];
        for (Observation each : evidence.stream().sorted(DECIDING_ORDER).toList()) {
            growRatings(end);
            channels[end] = place(each);
            sources[end] = sourceNumbers.computeIfAbsent(each.source(), s -> sourceNumbers.size());
            levels[end] = each.level();
            days[end] = Math.toIntExact(each.observed().toEpochDay());
            end++;
        }
        most = Math.max(most, evidence.size());
        first[++size] = end;
    }

    private static final Comparator<Observation> DECIDING_ORDER = Comparator.comparing(CaseColumns::place)
            .thenComparing(Observation::observed)
            .thenComparing(Observation::id);

    private static byte place(Observation observation) {
        return PLACES.getOrDefault(observation.channel(), (byte) ORDER.size());
    }

    private static Map<Channel, Byte> places() {
        Map<Channel, Byte> places = new EnumMap<>(Channel.class);
        ORDER.forEach(channel -> places.put(channel, (byte) ORDER.indexOf(channel)));
        return places;
    }

    private void growCases() {
        if (size == requirements.length) {
            requirements = Arrays.copyOf(requirements, size * 2);
            supplied = Arrays.copyOf(supplied, size * 2);
            denied = Arrays.copyOf(denied, size * 2);
            first = Arrays.copyOf(first, size * 2 + 1);
        }
    }

    private void growRatings(int end) {
        if (end == levels.length) {
            channels = Arrays.copyOf(channels, end * 2);
            sources = Arrays.copyOf(sources, end * 2);
            levels = Arrays.copyOf(levels, end * 2);
            days = Arrays.copyOf(days, end * 2);
        }
    }
}
