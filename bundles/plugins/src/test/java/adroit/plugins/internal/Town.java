package adroit.plugins.internal;

import static adroit.identity.Actor.OWNER;

import adroit.edition.ActiveDiscipline;
import adroit.packs.NewField;
import adroit.packs.Packing;
import adroit.packs.signing.SigningKey;
import adroit.plugins.DisciplineLifecycle;
import adroit.publisher.NewPublisher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * A run of a town's installation, with what tests do to it.
 *
 * @param home of the installation
 * @param key that signs its packs
 */
record Town(Path home, KeptCity city, Installation run, SigningKey key) implements AutoCloseable {

    /** @param byPack whether its fields come in packs, as people write them */
    static Town at(Path home, SigningKey key, boolean byPack) throws Exception {
        return at(home, home, key, byPack);
    }

    /** @param same the same home, by other paths for the installation */
    static Town at(Path home, Path same, SigningKey key, boolean byPack) throws Exception {
        KeptCity city = new KeptCity(home);
        return new Town(home, city, new Installation(same, city.store, byPack), key);
    }

    DisciplineLifecycle lifecycle() {
        return run.lifecycle;
    }

    /**
     * What is installed and what serves.
     *
     * @param lock the installed set, to the byte
     * @param serving each field with all that decides a level of it, and the level that it gives
     */
    record Seen(String lock, List<String> serving) {
        Seen {
            serving = List.copyOf(serving);
        }
    }

    Seen seen() {
        return new Seen(
                new String(lifecycle().lock(OWNER), StandardCharsets.UTF_8),
                run.disciplines.all().stream().map(this::served).sorted().toList());
    }

    private String served(ActiveDiscipline field) {
        return field.id() + " " + field.edition().id() + " " + field.scorerIdentity() + " " + run.level(field.id());
    }

    /** Lays a bundle among those that came with the product. */
    void ship(SampleBundle bundle) {
        try {
            bundle.shipIn(Installation.shipped(home));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void install(String id, SampleBundle bundle) {
        ship(bundle);
        lifecycle().install(OWNER, id);
    }

    /** In the installed set's second state they are parks and trees. */
    void installTwo() {
        install("parks", SampleBundle.scoring("parks", "1.0.0"));
        install("trees", SampleBundle.scoring("trees", "1.0.2"));
    }

    /** An update, a removal and another field, since the second state. */
    void changeMuchOfTwo() {
        installTwo();
        ship(SampleBundle.scoring("parks", "1.0.3"));
        lifecycle().update(OWNER, "parks");
        lifecycle().remove(OWNER, "trees");
        install("water", SampleBundle.scoring("water", "2.0.1"));
    }

    /** The lock file of a former state. */
    byte[] lock(long state) {
        return SetLock.of(run.service.history().find(state).orElseThrow().set()).bytes();
    }

    void trust() {
        run.publishers.trust(OWNER, new NewPublisher(key.publisher().pem(), "Sample City", Set.of(), null, null));
    }

    /** Installs a pack of a field without code. */
    void bring(String id, String version) {
        lifecycle().installPack(OWNER, id + ".adroit", pack(id, version));
    }

    /** A signed pack of a field without code; the same each time. */
    byte[] pack(String id, String version) {
        Path field = home.resolve("written").resolve(version).resolve(id);
        try {
            if (Files.notExists(field)) {
                NewField.write(field);
            }
            Path said = field.resolve("discipline.yaml");
            Files.writeString(said, Files.readString(said).replaceAll("(?m)^version: .*$", "version: " + version));
            return Packing.of(field).pack().signed(key).bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sweeps away what nothing names any more. */
    void sweep() {
        run.queue.call(() -> {
            run.service.forgetTraces();
            return home;
        });
    }

    @Override
    public void close() throws Exception {
        run.close();
        city.close();
    }
}
