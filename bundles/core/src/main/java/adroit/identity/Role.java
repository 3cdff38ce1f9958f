package adroit.identity;

import java.util.Locale;

/** What somebody does with Adroit. One account may have several. */
public enum Role {
    /** Whoever holds the files of the home folder: acts in every role, on this machine only, every read audited. */
    OWNER,
    /** Plugins, health, audit of acts, accounts; no ratings or results. */
    ADMINISTRATOR,
    /** Rosters, analyses, evidence, and results by declared purpose. */
    HR_ANALYST,
    /** Results and aggregates of one department. */
    DEPARTMENT_LEAD,
    /** Keeps a discipline's catalog; counts of five and more. */
    TREND_KEEPER,
    /** Chief information officer or chief human capital officer: aggregates only. */
    CHIEF,
    /** Own results and evidence. */
    EMPLOYEE;

    /** The name in files and answers: {@code hr-analyst}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name that people read. */
    public String title() {
        return switch (this) {
            case OWNER -> "Owner";
            case ADMINISTRATOR -> "Administrator";
            case HR_ANALYST -> "HR analyst";
            case DEPARTMENT_LEAD -> "Department lead";
            case TREND_KEEPER -> "Trend-keeper";
            case CHIEF -> "Chief officer";
            case EMPLOYEE -> "Employee";
        };
    }

    /** The role of that name; {@link IllegalArgumentException} where there is none. */
    public static Role of(String key) {
        for (Role role : values()) {
            if (role.key().equals(key)) {
                return role;
            }
        }
        throw new IllegalArgumentException("role '" + key + "' is unknown");
    }
}
