package org.aliquot.credits;

/** A file that proves a credit, to be saved and never shown in place. */
public record Proof(String name, ProofFormat format, byte[] file) {}
