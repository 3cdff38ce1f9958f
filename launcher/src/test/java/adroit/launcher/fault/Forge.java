package adroit.launcher.fault;

import static java.nio.charset.StandardCharsets.UTF_8;

import adroit.canonical.Digest;
import adroit.launcher.Distribution;
import adroit.packs.NewField;
import adroit.packs.Pack;
import adroit.packs.Packing;
import adroit.packs.archive.Archive;
import adroit.packs.archive.ArchiveEntry;
import adroit.packs.archive.ArchiveWriter;
import adroit.packs.archive.Limits;
import adroit.packs.signing.PackSignature;
import adroit.packs.signing.SigningKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Makes packs of a small whole field, or of the GIS field, that are wrong in one way each and signed as if all were well. */
public final class Forge {
    /** The id of the small field. */
    public static final String FIELD = "trees";

    /** The version that serves while others are brought. */
    public static final String SERVES = "0.2.0";

    /** The version that the faulty ones say they are. */
    static final String NEXT = "0.3.0";

    static final String LIST = "SHA256SUMS";
    static final String SIGNATURE = LIST + ".sig";

    private final Path field;
    private final Path folder;
    private final Signers signers;

    /**
     * Keys of publishers.
     *
     * @param elsewhere trusted for another field only
     * @param expired trusted until a day that is over
     */
    public record Signers(
            SigningKey trusted,
            SigningKey stranger,
            SigningKey elsewhere,
            SigningKey retired,
            SigningKey revoked,
            SigningKey expired) {}

    /** @param folder an empty one */
    public Forge(Path folder, Signers signers) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.field = folder.resolve(FIELD);
        this.signers = signers;
        NewField.write(field);
    }

    Signers signers() {
        return signers;
    }

    /** A right pack of the small field. */
    public byte[] good(String version) {
        return unsigned(version).signed(signers.trusted()).bytes();
    }

    Pack unsigned(String version) {
        try {
            Path file = field.resolve("discipline.yaml");
            Files.writeString(file, Files.readString(file).replaceAll("(?m)^version: .*$", "version: " + version));
            return Packing.of(field).pack();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The right bundle, to be changed. */
    Draft draft() {
        return draft(NEXT);
    }

    Draft draft(String version) {
        return new Draft(Archive.list("trees.jar", unsigned(version).bundle(), Limits.BUNDLE)
                .unpack());
    }

    /** The entries of a right pack but its list and signature. */
    List<ArchiveEntry> content() {
        return content(NEXT);
    }

    private List<ArchiveEntry> content(String version) {
        return Archive.list("trees.adroit", unsigned(version).bytes(), Limits.PACK).unpack().stream()
                .filter(e -> !e.name().equals(LIST))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** A pack with that bundle, listed and signed. */
    byte[] pack(byte[] bundle) {
        return pack(bundle, NEXT);
    }

    byte[] pack(byte[] bundle, String version) {
        return ArchiveWriter.bytes(listed(content(version).stream()
                .map(e -> e.name().startsWith("bundles/") ? new ArchiveEntry(e.name(), bundle) : e)
                .toList()));
    }

    byte[] pack(Draft draft) {
        return pack(draft.bytes());
    }

    /** A right pack of the same field by another bundle, as of somebody who began it anew. */
    byte[] claiming(String version) {
        return packed("claiming", draft(version).header("Bundle-SymbolicName", "elsewhere." + FIELD));
    }

    private byte[] packed(String name, Draft draft) {
        try {
            Path jar = Files.write(folder.resolve(name + ".jar"), draft.bytes());
            return Packing.of(jar).pack().signed(signers.trusted()).bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The entries with a list and a signature that are right for them. */
    List<ArchiveEntry> listed(List<ArchiveEntry> content) {
        byte[] list = content.stream()
                .map(e -> Digest.sha256(e.content()) + "  " + e.name() + "\n")
                .collect(Collectors.joining())
                .getBytes(UTF_8);
        return listed(content, list, PackSignature.of(list, signers.trusted()).bytes());
    }

    static List<ArchiveEntry> listed(List<ArchiveEntry> content, byte[] list, byte[] signature) {
        List<ArchiveEntry> all = new ArrayList<>(content);
        all.add(new ArchiveEntry(LIST, list));
        all.add(new ArchiveEntry(SIGNATURE, signature));
        return all;
    }

    /** The GIS field with another scorer, which keeps what the one fixture left promises. */
    byte[] gis(String version, String scorer) {
        try {
            Path shipped = Distribution.ours().root().resolve("bundles/adroit.discipline.gis-0.1.0.jar");
            List<ArchiveEntry> kept =
                    Archive.list("gis.jar", Files.readAllBytes(shipped), Limits.BUNDLE).unpack().stream()
                            .filter(e -> !e.name().startsWith("fixtures/")
                                    || e.name().endsWith("/no-evidence-at-all.yaml"))
                            .filter(e -> !e.name().startsWith("OSGI-INF/")
                                    && !e.name().endsWith(".class"))
                            .toList();
            Draft draft = new Draft(kept)
                    .header("Bundle-Version", version)
                    .change("discipline.yaml", text -> text.replaceFirst("(?m)^version: .*$", "version: " + version))
                    .scorer(scorer);
            return packed("gis-" + version, draft);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
