package org.aliquot.provenance;

/** What loading a pack does with one thing; what needs nothing has no step. */
public sealed interface Step {

    String slug();

    /** It is new. */
    record Add(String slug) implements Step {}

    /** It changed in the pack and not here: a new version. */
    record Change(String slug) implements Step {}

    /** It is gone from the pack: no longer offered, never deleted. */
    record Retire(String slug) implements Step {}

    /** What is here stays, and somebody should look at it. */
    record Conflict(String slug, String reason) implements Step {}
}
