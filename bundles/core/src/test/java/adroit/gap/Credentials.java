package adroit.gap;

import adroit.catalog.Catalog;
import adroit.catalog.Credential;
import adroit.catalog.CredentialKind;
import adroit.catalog.ToolStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The small field with three credentials: a license of two grades, and a card that does not run out. */
public final class Credentials {
    public static final String LESSER = "operator-1";
    public static final String GREATER = "operator-2";
    public static final String CARD = "card";

    public static final Catalog CATALOG = with(List.of(
            credential(LESSER, 12.0, List.of()),
            credential(GREATER, 16.0, List.of(LESSER)),
            credential(CARD, null, List.of())));

    private Credentials() {}

    private static Catalog with(List<Credential> credentials) {
        Catalog base = Fields.PLAN_REVIEW;
        return new Catalog(
                base.discipline(),
                base.title(),
                base.edition(),
                base.affirmed(),
                base.levels(),
                base.sources(),
                base.areas(),
                base.tools(),
                base.skills(),
                base.duties(),
                base.processes(),
                base.positions(),
                base.reasons(),
                credentials,
                List.of());
    }

    private static Credential credential(String id, @Nullable Double hours, List<String> includes) {
        return new Credential(
                id,
                "License " + id,
                "State board",
                CredentialKind.LICENSE,
                36,
                Credential.USUAL_NOTICE,
                hours,
                "Send the hours to the board.",
                List.of("plan-review"),
                includes,
                ToolStatus.CURRENT,
                null,
                List.of());
    }
}
