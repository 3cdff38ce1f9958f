package adroit.framework;

/**
 * What came of one file of an import.
 *
 * @param name without its folder
 * @param read rows, or what stands in their place
 * @param accepted of these, what is kept
 * @param rejected of these, what was left out
 * @param note what a person should know of it, or empty
 */
public record SourceFile(String name, long read, long accepted, long rejected, String note) {}
