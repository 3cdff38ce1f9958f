package adroit.discipline.utilities;

import adroit.catalog.Catalog;
import adroit.catalog.Credential;
import adroit.catalog.CredentialKind;
import adroit.catalog.ToolStatus;
import adroit.scoring.HeldCredential;
import adroit.scoring.Reason;
import adroit.scoring.ScoringCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The credentials and refreshers without which a skill may not be practiced, and how each stands on the day asked about. */
final class Gates {
    private final Catalog catalog;
    private final List<HeldCredential> held;
    private final LocalDate asOf;

    Gates(ScoringCase scoringCase) {
        this.catalog = scoringCase.catalog();
        this.held = scoringCase.credentials();
        this.asOf = scoringCase.asOf();
    }

    /** A reason for each gate that is closed or about to close, in the catalog's order. */
    List<Reason> of(String skill) {
        List<Reason> reasons = new ArrayList<>();
        for (Credential gate : catalog.credentials()) {
            if (gate.skills().contains(skill) && gate.status() != ToolStatus.RETIRED) {
                reason(gate).ifPresent(reasons::add);
            }
        }
        return reasons;
    }

    private Optional<Reason> reason(Credential gate) {
        Optional<HeldCredential> record = HeldCredential.counting(held, gate.id(), catalog, asOf);
        if (record.isEmpty()) {
            return Optional.of(Reason.of("gate.not-recorded", Map.of("credential", gate.id())));
        }
        LocalDate expires = record.get().expires();
        if (expires == null) {
            return Optional.empty();
        }
        if (asOf.isAfter(expires)) {
            return Optional.of(closed(gate, expires));
        }
        return asOf.plusDays(gate.noticeDays()).isBefore(expires)
                ? Optional.empty()
                : Optional.of(
                        Reason.of("gate.expiring", Map.of("credential", gate.id(), "expires", expires.toString())));
    }

    /** A refresher is due from the day after its last one, a license has run out on its last. */
    private static Reason closed(Credential gate, LocalDate expires) {
        return gate.kind() == CredentialKind.REFRESHER
                ? Reason.of(
                        "gate.refresher-due",
                        Map.of(
                                "credential",
                                gate.id(),
                                "since",
                                expires.plusDays(1).toString()))
                : Reason.of("gate.expired", Map.of("credential", gate.id(), "since", expires.toString()));
    }
}
