package org.aliquot.lesson;

import org.aliquot.prose.Fact;

/** A fact under the name by which lessons point at it. */
public record PathwayFact(String id, FactKind kind, Fact fact) {}
