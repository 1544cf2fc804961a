package org.aliquot.ability;

/** One item a person was given, as the ability estimates see it; a blank of a finished exam counts as wrong. */
public record ScoredItem(Difficulty difficulty, boolean correct) {}
