package org.aliquot.outcomes;

/** A share by its raw counts; shares of several years are added as counts, never as percents. */
public record Rate(int part, int whole) {

    /** Fewer than these say little in percent. */
    public static final int SMALL = 10;

    public Rate plus(Rate other) {
        return new Rate(part + other.part, whole + other.whole);
    }

    public boolean isEmpty() {
        return whole == 0;
    }

    public boolean isSmall() {
        return whole < SMALL;
    }

    public boolean reaches(int percent) {
        return 100L * part >= (long) percent * whole;
    }
}
