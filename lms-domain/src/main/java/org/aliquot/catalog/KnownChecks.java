package org.aliquot.catalog;

import java.util.Collection;
import java.util.Set;

/** What the question bank tells about the knowledge checks that lessons name. */
public interface KnownChecks {

    /** Those that are published. */
    Set<String> published(Collection<String> slugs);
}
