package org.aliquot.people;

/**
 * What a person needs in everything timed. It belongs to the person and applies by itself.
 *
 * @param extraTimePercent added to every time limit and to every window's end, 0 to 300
 * @param largerText exam room and lessons start with larger text
 * @param breakMinutes of breaks with a stopped clock in each timed exam, 0 to 240
 */
public record Accommodation(int extraTimePercent, boolean largerText, int breakMinutes) {

    public static final Accommodation NONE = new Accommodation(0, false, 0);

    public Accommodation {
        if (extraTimePercent < 0 || extraTimePercent > 300) {
            throw new IllegalArgumentException("Extra time must be 0 to 300 percent, not " + extraTimePercent);
        }
        if (breakMinutes < 0 || breakMinutes > 240) {
            throw new IllegalArgumentException("Breaks must be 0 to 240 minutes, not " + breakMinutes);
        }
    }

    public Accommodation(int extraTimePercent, boolean largerText) {
        this(extraTimePercent, largerText, 0);
    }
}
