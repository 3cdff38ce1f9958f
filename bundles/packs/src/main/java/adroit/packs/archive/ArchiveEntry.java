package adroit.packs.archive;

/** A file in an archive, unpacked. */
public record ArchiveEntry(String name, byte[] content) {}
