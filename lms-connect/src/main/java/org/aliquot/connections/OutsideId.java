package org.aliquot.connections;

/** Ids as other systems give them to people, courses and deployments. */
public final class OutsideId {

    /** As LTI bounds them. */
    private static final int LONGEST = 255;

    private OutsideId() {}

    public static boolean isOne(String text) {
        return !text.isBlank() && text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl);
    }
}
