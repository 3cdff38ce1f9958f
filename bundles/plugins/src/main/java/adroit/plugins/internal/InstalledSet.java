package adroit.plugins.internal;

import adroit.plugins.InstallPolicy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What is installed here, and what is quarantined: the truth from which every start rebuilds what runs. Each discipline is at most once in each list. */
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

    Optional<Quarantined> quarantined(String id) {
        return quarantine.stream().filter(q -> q.id().equals(id)).findFirst();
    }

    /** With the discipline as given, in place of its former state, and nothing of it in quarantine. */
    InstalledSet with(Installed discipline) {
        List<Installed> after = new ArrayList<>(without(discipline.id()).disciplines);
        after.add(discipline);
        after.sort(Comparator.comparing(Installed::id));
        return new InstalledSet(FORMAT, after, without(discipline.id()).quarantine, policy);
    }

    /** With the bundle in quarantine; what is installed under that id stays. */
    InstalledSet with(Quarantined bundle) {
        List<Quarantined> after = new ArrayList<>(without(bundle.id()).quarantine);
        after.add(bundle);
        after.sort(Comparator.comparing(Quarantined::id));
        return new InstalledSet(FORMAT, disciplines, after, policy);
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
                        .filter(q -> after.stream().noneMatch(d -> d.sha256().equals(q.sha256())))
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
