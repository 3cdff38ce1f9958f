package adroit.scoring;

import java.util.Locale;

/** Where evidence comes from. Channels are never averaged together. */
public enum Channel {
    SELF,
    SUPERVISOR,
    PEER,
    ASSESSOR,
    TEST,
    WORK_SAMPLE,
    CREDENTIAL;

    private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The name in files and answers: {@code work-sample}. */
    public String key() {
        return key;
    }

    /** The channel of that name; {@link IllegalArgumentException} where there is none. */
    public static Channel of(String key) {
        for (Channel channel : values()) {
            if (channel.key().equals(key)) {
                return channel;
            }
        }
        throw new IllegalArgumentException("channel '" + key + "' is unknown");
    }
}
