package org.aliquot.people;

/**
 * What a person needs in everything timed. It belongs to the person and applies by itself.
 *
 * @param extraTimePercent added to every time limit and to every window's end, 0 to 300
 * @param largerText exam room and lessons start with larger text
 */
public record Accommodation(int extraTimePercent, boolean largerText) {

    public static final Accommodation NONE = new Accommodation(0, false);

    public Accommodation {
        if (extraTimePercent < 0 || extraTimePercent > 300) {
            throw new IllegalArgumentException("Extra time must be 0 to 300 percent, not " + extraTimePercent);
        }
    }
}
