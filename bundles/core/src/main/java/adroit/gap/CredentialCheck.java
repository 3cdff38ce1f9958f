package adroit.gap;

import adroit.catalog.Catalog;
import adroit.catalog.Credential;
import adroit.scoring.HeldCredential;
import adroit.scoring.Levels;
import adroit.scoring.Reason;
import adroit.work.CredentialRequirement;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds the credentials that a position asks for against those recorded of a person. An expired one blocks, and so does one that is needed at entry and not recorded: no level
 * of skill buys it back. One that may be earned in the position is a gap until it is held, and blocks nothing.
 *
 * @param held the newest record of each credential
 * @param asOf the day asked about
 */
public record CredentialCheck(Catalog catalog, List<HeldCredential> held, LocalDate asOf) {
    public CredentialCheck {
        held = List.copyOf(held);
    }

    /** What is to be said of one required credential. */
    public CredentialFinding finding(CredentialRequirement requirement) {
        Optional<Credential> credential = catalog.credential(requirement.credential());
        if (credential.isEmpty()) {
            Reason unknown = Reason.of("credential.not-in-catalog", Map.of("credential", requirement.credential()));
            return new CredentialFinding(CredentialStanding.NOT_RECORDED, null, false, List.of(unknown), List.of());
        }
        return HeldCredential.counting(held, requirement.credential(), catalog, asOf)
                .map(record -> recorded(credential.get(), record))
                .orElseGet(() -> notRecorded(requirement));
    }

    private CredentialFinding recorded(Credential required, HeldCredential record) {
        Credential recorded = catalog.credential(record.credential()).orElse(required);
        CredentialStanding standing = standing(recorded, record);
        Reason reason = reason(standing, required, record);
        List<Reason> reasons = new ArrayList<>(List.of(reason));
        if (!recorded.id().equals(required.id())) {
            reasons.add(
                    Reason.of("credential.includes", Map.of("credential", required.id(), "through", recorded.id())));
        }
        hours(recorded, record).ifPresent(reasons::add);
        boolean expired = standing == CredentialStanding.EXPIRED;
        return new CredentialFinding(
                standing, record, expired, reasons, expired ? List.of(gap(required.id(), reason)) : List.of());
    }

    private Reason reason(CredentialStanding standing, Credential required, HeldCredential record) {
        LocalDate expires = record.expires();
        if (expires == null) {
            return Reason.of("credential.held-for-good", Map.of("credential", required.id()));
        }
        String days = String.valueOf(StrictMath.abs(ChronoUnit.DAYS.between(asOf, expires)));
        return Reason.of(
                "credential." + standing.key(),
                Map.of("credential", required.id(), "expires", expires.toString(), "days", days));
    }

    private static Optional<Reason> hours(Credential recorded, HeldCredential record) {
        Double needed = recorded.continuingHours();
        Double done = record.hoursDone();
        return needed == null || done == null
                ? Optional.empty()
                : Optional.of(Reason.of(
                        "credential.hours", Map.of("done", Levels.text(done), "needed", Levels.text(needed))));
    }

    private CredentialStanding standing(Credential credential, HeldCredential record) {
        LocalDate expires = record.expires();
        if (expires == null) {
            return CredentialStanding.HELD;
        }
        if (asOf.isAfter(expires)) {
            return CredentialStanding.EXPIRED;
        }
        boolean near = ChronoUnit.DAYS.between(asOf, expires) <= credential.noticeDays();
        return near ? CredentialStanding.EXPIRING : CredentialStanding.HELD;
    }

    private static CredentialFinding notRecorded(CredentialRequirement requirement) {
        boolean blocks = requirement.neededAtEntry();
        Reason reason = Reason.of(
                blocks ? "credential.not-recorded" : "credential.to-earn",
                Map.of("credential", requirement.credential()));
        return new CredentialFinding(
                CredentialStanding.NOT_RECORDED,
                null,
                blocks,
                List.of(reason),
                List.of(gap(requirement.credential(), reason)));
    }

    private static Gap gap(String credential, Reason reason) {
        return new Gap(GapType.TALENT, "credential/" + credential, reason);
    }
}
