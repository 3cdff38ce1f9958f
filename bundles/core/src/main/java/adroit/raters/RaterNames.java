package adroit.raters;

import adroit.evidence.Fact;
import adroit.evidence.OwnJudgment;
import adroit.evidence.RaterSources;
import adroit.organization.Person;
import adroit.storage.OrganizationRecords;
import adroit.storage.Session;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who the raters are: read under their pseudonyms, named as the city knows them, or else as the file named them. */
final class RaterNames {
    private final OrganizationRecords organization;
    private final RaterSources sources;
    private final OwnJudgment own;
    private final Map<String, String> given = new HashMap<>();

    RaterNames(Session session) {
        this.organization = session.organization();
        this.sources = new RaterSources(organization.secret());
        this.own = new OwnJudgment(session, sources);
    }

    /** The rating with its rater's pseudonym as source. */
    Fact.Rating resolved(Fact.Rating rating) {
        String rater = sources.of(rating.channel(), rating.source());
        if (!rater.equals(rating.source())) {
            given.put(rater, rating.source());
        }
        return rating.withSource(rater);
    }

    /** Whether somebody rates themselves under the name of a supervisor: that is no second view. */
    boolean isOwn(Fact.Rating rating) {
        return own.isOf(rating, rating.person());
    }

    /** The pseudonym under which the person rates. */
    String pseudonym(String person) {
        return sources.person(person);
    }

    /** The name of each rater of whom one is known. */
    Map<String, String> of(Collection<String> raters) {
        Map<String, String> names = new TreeMap<>();
        Set<String> fromForms = new TreeSet<>();
        for (String rater : raters) {
            String source = given.get(rater);
            if (source == null) {
                fromForms.add(rater);
            } else {
                names.put(
                        rater,
                        organization.person(source).map(Person::displayName).orElse(source));
            }
        }
        if (!fromForms.isEmpty()) {
            names.putAll(writers(fromForms));
        }
        return names;
    }

    /** A pseudonym tells nobody who it is: those who work or worked for the city are tried. */
    private Map<String, String> writers(Set<String> pseudonyms) {
        Map<String, String> people = new TreeMap<>();
        organization.forEachAssignment(a -> {
            String pseudonym = sources.person(a.person());
            if (pseudonyms.contains(pseudonym)) {
                people.put(pseudonym, a.person());
            }
        });
        Map<String, String> names = new TreeMap<>();
        people.forEach((pseudonym, person) ->
                organization.person(person).map(Person::displayName).ifPresent(name -> names.put(pseudonym, name)));
        return names;
    }
}
