package adroit.catalog;

/** Which kind of champion a skill speaks for. */
public enum SkillCategory {
    TECHNOLOGY,
    PROCESS,
    OPERATIONS
}
