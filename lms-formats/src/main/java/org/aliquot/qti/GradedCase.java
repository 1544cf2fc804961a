package org.aliquot.qti;

/** What became of one case with a response and the outcomes that are expected of it. */
public sealed interface GradedCase {

    String name();

    /** Every expectation is met. */
    record Equal(String name) implements GradedCase {}

    /** The first one that is not. */
    record Different(String name, String why) implements GradedCase {}

    /** The item has a construct that we do not know, so nothing is said about the outcome. */
    record Unsupported(String name, String construct) implements GradedCase {}
}
