package adroit.search;

import org.osgi.annotation.versioning.ProviderType;

/** Finds entries of catalogs by words. It asks nobody who may: {@link Search} does. */
@ProviderType
public interface SearchIndex {
    /** What comes nearest. Whatever is written in the words, they are words; nothing in them is a command. */
    SearchAnswer find(SearchQuery query);
}
