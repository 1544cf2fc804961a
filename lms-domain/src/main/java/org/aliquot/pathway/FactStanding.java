package org.aliquot.pathway;

import org.aliquot.lesson.PathwayFact;

/**
 * A fact as it stands now, for whoever keeps it right.
 *
 * @param mended whether its words are from here and no longer the pack's
 * @param packMoved whether the pack has brought something else since they were mended
 */
public record FactStanding(PathwayFact named, String pack, boolean mended, boolean packMoved) {}
