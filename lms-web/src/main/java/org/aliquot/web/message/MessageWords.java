package org.aliquot.web.message;

import org.aliquot.messages.StaffMessage;
import org.aliquot.web.Wording;

/** Whom a message went to, in words. */
final class MessageWords {

    private MessageWords() {}

    static String to(StaffMessage message) {
        String people = Wording.count(message.people(), "learner");
        return switch (message.addressees()) {
            case LEARNER -> people;
            case CLASS -> people + " of " + message.cohort();
            case OVERDUE -> people + " of " + message.cohort() + " with overdue work";
            case RUNNING -> people + (message.cohort() == null ? "" : " of " + message.cohort()) + " at an exam";
        };
    }
}
