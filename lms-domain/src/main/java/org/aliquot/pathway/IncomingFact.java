package org.aliquot.pathway;

import org.aliquot.lesson.PathwayFact;

/** A fact that a pack brings, with the hash of its content. */
public record IncomingFact(PathwayFact fact, String hash) {}
