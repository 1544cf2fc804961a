package org.aliquot.web.admin;

import java.util.List;
import java.util.UUID;
import org.aliquot.web.account.Meanwhile;
import org.aliquot.web.account.Returned;
import org.aliquot.web.enrollment.EnrollmentLines;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;

/**
 * One person: who they are here, and what they need in everything timed.
 *
 * @param rights what the account opens and by what
 * @param signIns the latest ones, each in words
 * @param returned mail that came back from their address, null when none did
 * @param waiting messages to them that somebody has to hand on, because nothing is sent
 */
public record PersonPage(
        UUID id,
        String name,
        String timeZone,
        Account account,
        Needs needs,
        EnrollmentLines enrollments,
        List<Right> rights,
        List<String> signIns,
        @Nullable Returned returned,
        List<Waiting> waiting,
        FieldErrors errors) {

    /**
     * The account as it stands in the form.
     *
     * @param version of what the form was filled with
     * @param state whether the person can sign in, in words
     * @param secondFactor whether they have one that could be reset
     * @param byHand whether links are handed on by whoever invites, because nothing is sent
     * @param meanwhile what somebody else stored while the form was open, null for nothing
     */
    public record Account(
            String name,
            String email,
            List<Choice> roles,
            int version,
            State state,
            boolean secondFactor,
            boolean yourself,
            boolean byHand,
            @Nullable Meanwhile meanwhile) {}

    /** How far an account is. */
    public enum State {
        ACTIVE("Active"),
        INVITED("Invited: no password chosen yet"),
        /** Known from another system alone. */
        OUTSIDE("Active: comes from a connected system, without an email address or a password"),
        /** Made up by another system. */
        TEST_STUDENT("Made by a connected LMS. Counts nowhere, and is in no course or class"),
        SUSPENDED("Suspended: cannot sign in");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** @param url where it is decided; null on this page */
    public record Right(String what, String why, @Nullable String url) {}

    /** A message that waits, and where its link is read. */
    public record Waiting(String subject, String at, String url) {}

    /**
     * The accommodation as it stands in the form.
     *
     * @param shown what the form was filled with
     * @param meanwhile what somebody else stored while the form was open, null for nothing
     */
    public record Needs(
            String extraTimePercent,
            boolean largerText,
            String breakMinutes,
            String shown,
            @Nullable Meanwhile meanwhile) {}
}
