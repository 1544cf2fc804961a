package org.aliquot.clinical;

/** Who signs, as they typed it once. */
public record Signer(String name, String title) {

    /** Longest name or title. */
    public static final int LONGEST = 120;
}
