package org.aliquot.school;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What is decided about the installation.
 *
 * @param name on certificates, transcripts, badges and printed exams
 * @param signUp whether people may make their own account
 * @param zone in whose calendar days begin and end
 * @param contact how learners reach the school, in a line; null where nobody has said so
 * @param version counts the changes
 */
public record SchoolSettings(
        String name,
        boolean signUp,
        Look look,
        ZoneId zone,
        @Nullable String contact,
        int version) {

    /** Of a name, in letters. */
    public static final int LONGEST_NAME = 120;

    /** Of how the school is reached. */
    public static final int LONGEST_CONTACT = 200;

    /** Null where the product looks as it does by itself. */
    public record Look(@Nullable Accent accent, @Nullable SchoolLogo logo) {

        public static final Look PLAIN = new Look(null, null);
    }

    /** With what the installation was started with: counts where nothing was decided. */
    record Started(String name, boolean signUp, ZoneId zone) {

        SchoolSettings settings() {
            return new SchoolSettings(name, signUp, Look.PLAIN, zone, null, 0);
        }
    }
}
