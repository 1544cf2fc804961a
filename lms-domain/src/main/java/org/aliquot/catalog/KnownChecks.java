package org.aliquot.catalog;

import java.util.Collection;
import java.util.Set;

/** What the question bank tells about the knowledge checks that lessons name. */
public interface KnownChecks {

    /** Those that are published. */
    Set<String> published(Collection<String> slugs);

    /** Those of the published ones whose kind no lesson can ask. */
    Set<String> unasked(Collection<String> slugs);
}
