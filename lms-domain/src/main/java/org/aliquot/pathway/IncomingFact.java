package org.aliquot.pathway;

/** A fact that a pack brings, with the hash of its content. */
public record IncomingFact(PathwayFact fact, String hash) {}
