package adroit.packs;

import adroit.canonical.Digest;
import adroit.packs.archive.Archive;
import adroit.packs.archive.ArchiveEntry;
import adroit.packs.archive.ArchiveWriter;
import adroit.packs.archive.Limits;
import adroit.packs.refusal.Refusals;
import adroit.packs.refusal.Refused;
import adroit.packs.signing.PackSignature;
import adroit.packs.signing.SigningKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A pack whose archive is right, whose entries are those of its list, and whose signature, where it has one, is that of the list. What its bundle may do is asked by {@link BundleCheck}, and
 * whether its publisher is trusted by whoever takes it.
 */
public final class Pack {
    public static final String SUFFIX = ".adroit";
    private static final String SIGNATURE = ChecksumList.NAME + ".sig";
    private static final String AGAIN = "Pack it again with: adroit discipline pack.";

    private final byte[] bytes;
    private final PackFeature feature;
    private final List<ArchiveEntry> content;
    private final byte[] list;
    private final @Nullable PackSignature signature;

    private Pack(
            byte[] bytes,
            PackFeature feature,
            List<ArchiveEntry> content,
            byte[] list,
            @Nullable PackSignature signature) {
        this.bytes = bytes;
        this.feature = feature;
        this.content = content;
        this.list = list;
        this.signature = signature;
    }

    /**
     * Reads a pack and checks all that can be checked of it without looking into its bundle.
     *
     * @param place how people are to find the file
     * @throws Refused with all that is wrong
     */
    public static Pack read(String place, byte[] file) {
        Archive archive = list(place, file);
        refuseWhatIsNoPack(place, archive.names());
        List<ArchiveEntry> entries = archive.unpack();
        Map<String, byte[]> named =
                entries.stream().collect(Collectors.toMap(ArchiveEntry::name, ArchiveEntry::content));
        byte[] list = required(place, named, ChecksumList.NAME);
        byte[] featureText = required(place, named, PackFeature.NAME);
        List<ArchiveEntry> content = entries.stream()
                .filter(e -> !e.name().equals(ChecksumList.NAME) && !e.name().equals(SIGNATURE))
                .toList();
        Refusals refusals = new Refusals();
        ChecksumList.check(place, list, content, refusals);
        refusals.throwIfAny();
        PackSignature signature = signature(place, named.get(SIGNATURE), list);
        PackFeature feature = PackFeature.read(place, featureText);
        refuseOthers(place, named, feature);
        List<ArchiveEntry> ordered = List.of(
                new ArchiveEntry(PackFeature.NAME, featureText),
                new ArchiveEntry(feature.path(), required(place, named, feature.path())));
        if (!Arrays.equals(file, written(ordered, list, signature))) {
            throw new Refused(
                    "NOT_CANONICAL",
                    place,
                    "The archive was written by another tool than Adroit's, so its bytes are not the ones that a pack of this content has.",
                    AGAIN);
        }
        return new Pack(file, feature, ordered, list, signature);
    }

    /** A pack of one bundle, not signed. */
    static Pack of(byte[] feature, byte[] bundle) {
        PackFeature read = PackFeature.read(PackFeature.NAME, feature);
        List<ArchiveEntry> content =
                List.of(new ArchiveEntry(PackFeature.NAME, feature), new ArchiveEntry(read.path(), bundle));
        byte[] list = ChecksumList.of(content);
        return new Pack(written(content, list, null), read, content, list, null);
    }

    /**
     * A pack from its bundle and what {@link #seal} gave, byte for byte the file that was signed.
     *
     * @param place how people are to find it
     * @throws Refused where they do not belong together, or either was changed
     */
    public static Pack sealed(String place, byte[] seal, byte[] bundle) {
        Map<String, byte[]> named = Archive.list(place, seal, Limits.PACK).unpack().stream()
                .collect(Collectors.toMap(ArchiveEntry::name, ArchiveEntry::content));
        byte[] featureText = required(place, named, PackFeature.NAME);
        byte[] list = required(place, named, ChecksumList.NAME);
        List<ArchiveEntry> content = List.of(
                new ArchiveEntry(PackFeature.NAME, featureText),
                new ArchiveEntry(PackFeature.read(place, featureText).path(), bundle));
        return read(place, written(content, list, signature(place, named.get(SIGNATURE), list)));
    }

    /** All of the file but the bundle: what is to be kept beside the bundle, so that the file can be given back. */
    public byte[] seal() {
        return written(content.subList(0, 1), list, signature);
    }

    /** The same pack, signed by the key in place of whoever signed it before. */
    public Pack signed(SigningKey key) {
        PackSignature made = PackSignature.of(list, key);
        return new Pack(written(content, list, made), feature, content, list, made);
    }

    /** Whether both have the same content, whoever signed them. */
    public boolean hasContentOf(Pack other) {
        return Arrays.equals(list, other.list);
    }

    /** The file. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The SHA-256 of the file. */
    public String sha256() {
        return Digest.sha256(bytes);
    }

    /** The signature, which is that of this pack; empty where nobody signed it. */
    public Optional<PackSignature> signature() {
        return Optional.ofNullable(signature);
    }

    /** The name of the bundle's file. */
    public String bundleName() {
        return feature.path().substring("bundles/".length());
    }

    /** The bytes of the bundle. */
    public byte[] bundle() {
        return content.get(1).content().clone();
    }

    /** {@code name:version} of the bundle. */
    String bundleId() {
        return feature.bundle();
    }

    /** What is too large for a pack, but would be a bundle, is told that it is one. */
    private static Archive list(String place, byte[] file) {
        try {
            return Archive.list(place, file, Limits.PACK);
        } catch (Refused refused) {
            refuseWhatIsNoPack(place, namesInABundle(place, file).orElseThrow(() -> refused));
            throw refused;
        }
    }

    private static Optional<List<String>> namesInABundle(String place, byte[] file) {
        try {
            return Optional.of(Archive.list(place, file, Limits.BUNDLE).names());
        } catch (Refused refused) {
            return Optional.empty();
        }
    }

    private static void refuseWhatIsNoPack(String place, List<String> names) {
        if (!names.contains(PackFeature.NAME) && !names.contains(ChecksumList.NAME)) {
            boolean jar = names.contains("META-INF/MANIFEST.MF") || names.contains("discipline.yaml");
            throw new Refused(
                    "NOT_A_PACK",
                    place,
                    jar
                            ? "This is a bundle, not a pack: nobody can have signed it."
                            : "This is no pack: it has neither feature.json nor a list of check sums.",
                    jar ? "Pack it with: ./adroit discipline pack " + place : "Name a file that ends in .adroit.");
        }
        Refusals refusals = new Refusals();
        Function<String, Boolean> known = name -> name.equals(PackFeature.NAME)
                || name.equals(ChecksumList.NAME)
                || name.equals(SIGNATURE)
                || name.matches("bundles/[A-Za-z0-9_.-]+\\.jar");
        names.stream()
                .filter(name -> !known.apply(name))
                .forEach(
                        name -> refusals.add("UNKNOWN_ENTRY", place + "!/" + name, "A pack has no such entry.", AGAIN));
        refusals.throwIfAny();
    }

    private static void refuseOthers(String place, Map<String, byte[]> named, PackFeature feature) {
        Refusals refusals = new Refusals();
        named.keySet().stream()
                .filter(name -> name.startsWith("bundles/") && !name.equals(feature.path()))
                .sorted()
                .forEach(name -> refusals.add(
                        "SECOND_BUNDLE",
                        place + "!/" + name,
                        "A pack brings the one bundle that feature.json names.",
                        "Embed the classes of libraries in the bundle."));
        refusals.throwIfAny();
    }

    private static byte[] required(String place, Map<String, byte[]> named, String name) {
        byte[] found = named.get(name);
        if (found == null) {
            throw new Refused("ENTRY_MISSING", place + "!/" + name, "The pack lacks this entry.", AGAIN);
        }
        return found;
    }

    private static @Nullable PackSignature signature(String place, byte @Nullable [] content, byte[] list) {
        if (content == null) {
            return null;
        }
        PackSignature read = PackSignature.read(place + "!/" + SIGNATURE, content);
        if (!read.isOf(list)) {
            throw new Refused(
                    "SIGNATURE_WRONG",
                    place + "!/" + SIGNATURE,
                    "The signature is not that of this pack.",
                    "The pack was changed after it was signed: get it anew from its publisher.");
        }
        return read;
    }

    private static byte[] written(List<ArchiveEntry> content, byte[] list, @Nullable PackSignature signature) {
        List<ArchiveEntry> all = new ArrayList<>(content);
        all.add(new ArchiveEntry(ChecksumList.NAME, list));
        if (signature != null) {
            all.add(new ArchiveEntry(SIGNATURE, signature.bytes()));
        }
        return ArchiveWriter.bytes(all);
    }
}
