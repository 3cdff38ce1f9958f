package adroit.web.person;

/**
 * What one channel of evidence says.
 *
 * @param channel its name in words
 * @param says its level and how many pieces of evidence stand behind it
 * @param relation whether it decides, agrees, differs, or may not be used for the purpose
 */
public record ChannelLine(String channel, String says, String relation) {}
