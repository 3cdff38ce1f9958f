package adroit.plugins;

/**
 * The pack of an installed field, as it came.
 *
 * @param name of the file, such as {@code street-trees-0.1.0.adroit}
 * @param bytes exactly those that were signed
 */
public record PackFile(String name, byte[] bytes) {}
