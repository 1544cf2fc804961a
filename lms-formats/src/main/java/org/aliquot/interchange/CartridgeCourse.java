package org.aliquot.interchange;

/**
 * A course as a Common Cartridge has it.
 *
 * @param identifier of the other system, the same whenever that course is written
 * @param summary without mark-up; empty for none
 */
public record CartridgeCourse(String identifier, String title, String summary) {

    /** What tells it from other courses: some systems give every course the same identifier. */
    public String identity() {
        return identifier + " " + title;
    }
}
