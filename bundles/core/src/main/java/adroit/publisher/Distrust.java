package adroit.publisher;

/**
 * Why a pack is not taken because of who signed it.
 *
 * @param code a stable word
 */
public record Distrust(String code, String sentence, String remedy) {}
