package adroit.dexterity;

import adroit.organization.Person;

/** What somebody answered who lets whoever supervises them see it. */
public record ReleasedDexterity(Person person, OwnDexterity dexterity) {}
