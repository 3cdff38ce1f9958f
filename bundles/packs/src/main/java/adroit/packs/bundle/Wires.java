package adroit.packs.bundle;

import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import org.osgi.framework.Bundle;
import org.osgi.framework.hooks.resolver.ResolverHook;
import org.osgi.framework.hooks.resolver.ResolverHookFactory;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;

/**
 * To what the bundle of a discipline is wired: the packages that the gate lets it import, Java, and declarative services; and nobody is wired to it. The gate takes no bundle that asks for more; this
 * holds also where one should slip through, be it by a required bundle or a dynamic import.
 */
public final class Wires implements ResolverHookFactory, ResolverHook {
    private static final Set<String> PLATFORM = Set.of("osgi.ee", "osgi.extender");

    private final Predicate<Bundle> disciplines;
    private final Set<String> packages;

    /**
     * @param disciplines which bundles are those of disciplines
     * @param packages that a discipline may import, beside those of Java
     */
    public Wires(Predicate<Bundle> disciplines, Set<String> packages) {
        this.disciplines = disciplines;
        this.packages = Set.copyOf(packages);
    }

    @Override
    public ResolverHook begin(Collection<BundleRevision> triggers) {
        return this;
    }

    @Override
    public void filterMatches(BundleRequirement requirement, Collection<BundleCapability> candidates) {
        Bundle asking = requirement.getRevision().getBundle();
        candidates.removeIf(each -> isForbidden(asking, each));
    }

    private boolean isForbidden(Bundle asking, BundleCapability offered) {
        Bundle offering = offered.getRevision().getBundle();
        if (asking.equals(offering)) {
            return false;
        }
        return disciplines.test(offering) || disciplines.test(asking) && !isOfPlatform(offered);
    }

    private boolean isOfPlatform(BundleCapability offered) {
        return PackageNamespace.PACKAGE_NAMESPACE.equals(offered.getNamespace())
                ? isGiven(String.valueOf(offered.getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE)))
                : PLATFORM.contains(offered.getNamespace());
    }

    /** Whatever a bundle says of the packages of Java itself, it has them. */
    private boolean isGiven(String name) {
        return name.startsWith("java.") || packages.contains(name);
    }

    @Override
    public void filterResolvable(Collection<BundleRevision> candidates) {
        // any bundle may be resolved
    }

    @Override
    public void filterSingletonCollisions(BundleCapability singleton, Collection<BundleCapability> collisions) {
        // singletons collide as they do
    }

    @Override
    public void end() {
        // nothing is kept from one resolution to the next
    }
}
