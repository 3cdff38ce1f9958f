package adroit.packs;

import adroit.exchange.catalog.DisciplineFile;
import adroit.exchange.catalog.DisciplineFolder;
import adroit.packs.bundle.Asks;
import adroit.packs.bundle.BundleLook;
import adroit.packs.bundle.Platform;
import adroit.packs.refusal.Refusal;
import adroit.packs.refusal.Refusals;
import adroit.packs.refusal.Refused;
import adroit.scoring.Scorer;
import java.util.List;

/**
 * A discipline's bundle, looked at as far as that goes without running anything of it: archive, manifest, components, classes, text files, and the fixtures where the product's own rules score
 * it.
 *
 * @param field its text files
 * @param ownScorer whether it brings a scorer in Java; its fixtures are then run where it is installed
 * @param asks what it asks of whoever takes it
 */
public record Inspection(DisciplineFolder field, String symbolicName, boolean ownScorer, Asks asks) {
    /** What the discipline says of itself. */
    public DisciplineFile discipline() {
        return field.discipline().orElseThrow();
    }

    /** How many fixtures there are. */
    public int fixtures() {
        return field.fixtures().size();
    }

    /** The fixtures that the scorer gets wrong; empty when it gets all right. */
    public List<Refusal> differences(Scorer scorer) {
        return field.differences(scorer).stream()
                .map(p -> Refusal.of("FIXTURE_FAILS", p))
                .toList();
    }

    /**
     * Looks at the bundle of a pack.
     *
     * @param place how people are to find the pack
     * @throws Refused with every reason not to take it
     */
    public static Inspection of(String place, Pack pack) {
        String inside = place + "!/bundles/" + pack.bundleName();
        Inspection inspection = ofBundle(inside, pack.bundle());
        String id = inspection.symbolicName() + ":" + FieldCheck.bundleVersion(inspection.discipline());
        if (!pack.bundleId().equals(id)) {
            throw new Refused(
                    "FEATURE_INVALID",
                    place + "!/" + PackFeature.NAME,
                    "It names the bundle " + pack.bundleId() + ", but the bundle says " + id + ".",
                    "Pack it again with: adroit discipline pack.");
        }
        return inspection;
    }

    /**
     * Looks at a bundle.
     *
     * @throws Refused with every reason not to take it
     */
    public static Inspection ofBundle(String place, byte[] jar) {
        BundleLook look = BundleLook.of(place, jar, Platform.here());
        Refusals refusals = new Refusals();
        refusals.addAll(look.refusals());
        if (!look.files().containsKey("discipline.yaml")) {
            refusals.add(
                    "NOT_A_DISCIPLINE",
                    place,
                    "The bundle has no discipline.yaml.",
                    "Put discipline.yaml and catalog.yaml at its root, as docs/disciplines shows.");
            throw new Refused(refusals.list());
        }
        DisciplineFolder field = DisciplineFolder.read(place, look.files());
        new FieldCheck(place, field, refusals).check(look.hasScorer());
        field.discipline().ifPresent(d -> identity(place, d, look).forEach(refusals::add));
        refusals.throwIfAny();
        return new Inspection(field, look.symbolicName(), look.hasScorer(), look.asks());
    }

    private static List<Refusal> identity(String place, DisciplineFile discipline, BundleLook look) {
        Refusals refusals = new Refusals();
        if (!look.version().equals(FieldCheck.bundleVersion(discipline))) {
            refusals.add(
                    "VERSION_DIFFERS",
                    place,
                    "It says version " + discipline.version() + " in discipline.yaml and " + look.version()
                            + " in its manifest.",
                    "Give both the same version.");
        }
        if (!look.symbolicName().endsWith("." + discipline.id())) {
            refusals.add(
                    "NAME_FOREIGN",
                    place,
                    "The bundle is named " + look.symbolicName() + ", which does not end with its discipline's id, ."
                            + discipline.id() + ".",
                    "Change Bundle-SymbolicName.");
        }
        look.claimed().stream()
                .filter(claimed -> !claimed.equals(discipline.id()))
                .sorted()
                .forEach(claimed -> refusals.add(
                        "COMPONENT_INVALID",
                        place,
                        "Its scorer says discipline=" + claimed + ", but discipline.yaml says " + discipline.id() + ".",
                        "Write @Component(service = Scorer.class, property = \"discipline=" + discipline.id()
                                + "\")."));
        return refusals.list();
    }
}
