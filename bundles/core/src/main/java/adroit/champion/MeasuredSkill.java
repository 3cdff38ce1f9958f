package adroit.champion;

import adroit.catalog.SkillCategory;

/**
 * A level that somebody's newest result for workforce planning gives.
 *
 * @param department id of the department of the position that was assessed
 */
public record MeasuredSkill(String discipline, String skill, SkillCategory category, double level, String department) {}
