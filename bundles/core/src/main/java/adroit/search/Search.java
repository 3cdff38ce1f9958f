package adroit.search;

import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;

/** Searching by whoever may see catalogs. */
public final class Search {
    private final SearchIndex index;

    public Search(SearchIndex index) {
        this.index = index;
    }

    /** What comes nearest to the words. */
    public SearchAnswer find(Actor by, SearchQuery query) {
        Policy.require(by, Act.SEE_CATALOGS, Scope.CITY);
        return index.find(query);
    }
}
