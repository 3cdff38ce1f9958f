package adroit.web.descriptions;

/** What the position asks: a skill with its level, or a credential. */
public record RequirementLine(String title, String level, String when, String tools) {}
