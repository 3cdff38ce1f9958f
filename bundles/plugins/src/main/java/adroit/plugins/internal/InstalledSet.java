package adroit.plugins.internal;

import adroit.plugins.InstallPolicy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What is installed here, and what is quarantined: the truth from which every start rebuilds what runs. Each discipline is at most once among the installed ones; of one, several versions may be quarantined. */
record InstalledSet(int format, List<Installed> disciplines, List<Quarantined> quarantine, InstallPolicy policy) {
    static final int FORMAT = 1;
    static final InstalledSet NONE = new InstalledSet(FORMAT, List.of(), List.of(), InstallPolicy.USUAL);

    /** Records of before there was a policy have none. */
    InstalledSet(
            int format, List<Installed> disciplines, List<Quarantined> quarantine, @Nullable InstallPolicy policy) {
        if (format != FORMAT) {
            throw new IllegalArgumentException("format is " + format + ", this version reads " + FORMAT);
        }
        this.format = format;
        this.disciplines = List.copyOf(disciplines);
        this.quarantine = List.copyOf(quarantine);
        this.policy = policy == null ? InstallPolicy.USUAL : policy;
    }

    Optional<Installed> installed(String id) {
        return disciplines.stream().filter(d -> d.id().equals(id)).findFirst();
    }

    /** What came into quarantine last of that id. */
    Optional<Quarantined> quarantined(String id) {
        return quarantine.stream().filter(q -> q.id().equals(id)).reduce((former, later) -> later);
    }

    /** With the discipline as given, in place of its former state. What of it is quarantined and older is of no account any more, and neither is what was held against these bytes. */
    InstalledSet with(Installed discipline) {
        String version = discipline.description().version();
        return saying(discipline)
                .withoutQuarantined(q -> q.id().equals(discipline.id())
                        && (q.sha256().equals(discipline.sha256())
                                || Versions.newer(version, q.description().version())));
    }

    /** With something else said of the discipline, which goes on; what is quarantined stays so. */
    InstalledSet saying(Installed discipline) {
        List<Installed> after = new ArrayList<>(without(discipline.id()).disciplines);
        after.add(discipline);
        after.sort(Comparator.comparing(Installed::id));
        return new InstalledSet(FORMAT, after, quarantine, policy);
    }

    /** With the bundle in quarantine; what is installed under that id stays. */
    InstalledSet with(Quarantined bundle) {
        List<Quarantined> after = new ArrayList<>(withoutQuarantined(q -> q.isOf(bundle)).quarantine);
        after.add(bundle);
        after.sort(Comparator.comparing(Quarantined::id));
        return new InstalledSet(FORMAT, disciplines, after, policy);
    }

    /** Without what is quarantined and such. */
    InstalledSet withoutQuarantined(Predicate<Quarantined> such) {
        return new InstalledSet(
                FORMAT, disciplines, quarantine.stream().filter(such.negate()).toList(), policy);
    }

    /** Without the discipline among those that are installed. */
    InstalledSet notInstalled(String id) {
        return new InstalledSet(
                FORMAT, disciplines.stream().filter(d -> !d.id().equals(id)).toList(), quarantine, policy);
    }

    /** With another policy. */
    InstalledSet with(InstallPolicy other) {
        return new InstalledSet(FORMAT, disciplines, quarantine, other);
    }

    /** With these disciplines and no others; what is quarantined stays so, unless it is among them. */
    InstalledSet movedTo(List<Installed> target, InstallPolicy policyThen) {
        List<Installed> after = new ArrayList<>(target);
        after.sort(Comparator.comparing(Installed::id));
        return new InstalledSet(
                FORMAT,
                after,
                quarantine.stream()
                        .filter(q -> after.stream().noneMatch(q::holds))
                        .toList(),
                policyThen);
    }

    /** With another object for each discipline. */
    InstalledSet mapped(UnaryOperator<Installed> each) {
        return new InstalledSet(FORMAT, disciplines.stream().map(each).toList(), quarantine, policy);
    }

    /** Whether the other set says the same of what is installed, whatever is quarantined. */
    boolean samePointers(InstalledSet other) {
        return disciplines.equals(other.disciplines) && policy.equals(other.policy);
    }

    /** Without anything of that id. */
    InstalledSet without(String id) {
        return new InstalledSet(
                FORMAT,
                disciplines.stream().filter(d -> !d.id().equals(id)).toList(),
                quarantine.stream().filter(q -> !q.id().equals(id)).toList(),
                policy);
    }
}
