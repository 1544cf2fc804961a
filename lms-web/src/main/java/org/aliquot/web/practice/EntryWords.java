package org.aliquot.web.practice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.aliquot.delivery.Attempts.Offer;
import org.aliquot.delivery.Entry;
import org.aliquot.web.Dates;
import org.aliquot.web.Wording;
import org.aliquot.web.course.AvailabilityWords;
import org.aliquot.web.practice.ExamPage.Rule;
import org.jspecify.annotations.Nullable;

/** When, how often and with which code an exam is taken, told to its learner in their own zone. */
final class EntryWords {

    private EntryWords() {}

    /** Why it cannot be started; empty when it can. */
    static String waits(Offer offer, Dates dates) {
        Entry entry = offer.entry();
        if (entry.closed() && entry.closesAt() != null) {
            return "It closed on " + dates.dateTime(entry.closesAt())
                    + ". If you have a reason, ask your instructor for days of your own.";
        }
        if (offer.availability().isOpen() && entry.isUsedUp() && entry.allowed() != null) {
            return "You have taken it " + times(entry.allowed()) + ", as often as it can be taken.";
        }
        return AvailabilityWords.of(offer.availability(), dates);
    }

    /** Nothing where anybody takes it at any time as often as they like. */
    static List<Rule> rules(Entry entry, Dates dates) {
        List<Rule> rules = new ArrayList<>();
        if (entry.opensAt() != null || entry.closesAt() != null) {
            rules.add(new Rule("When can I take it?", window(entry, dates)));
        }
        if (entry.allowed() != null) {
            int left = entry.allowed() - entry.used();
            rules.add(new Rule(
                    "How often can I take it?",
                    sentence(times(entry.allowed()) + " in exam mode") + used(entry.used(), left)));
        }
        if (entry.coded()) {
            rules.add(
                    new Rule(
                            "What is the access code?",
                            "You hear it from your instructor or proctor. You type it to start, and never again for this attempt."));
        }
        return rules;
    }

    private static String window(Entry entry, Dates dates) {
        String from = entry.opensAt() == null ? "" : "From " + dates.dateTime(entry.opensAt());
        if (entry.closesAt() == null) {
            return from + ".";
        }
        String until = (from.isEmpty() ? "Until " : " until ") + dates.dateTime(entry.closesAt()) + ".";
        return from + until
                + " What is not handed in by then is handed in for you, so start early enough to use all of your time.";
    }

    private static String used(int used, int left) {
        return used == 0
                ? ""
                : " You have taken it " + times(used) + ", so "
                        + (left <= 0
                                ? "none is left."
                                : Wording.count(left, "attempt") + (left == 1 ? " is" : " are") + " left.");
    }

    /** What is said of the questions afterward; {@code from} is when they are shown at the earliest, where that is to come. */
    static String afterwards(Entry entry, @Nullable Instant from, Dates dates) {
        return switch (entry.feedback()) {
            case AFTER_FINAL -> ", and each question with the reasons.";
            case NEVER -> ". The questions are not shown again.";
            case AFTER_CLOSING ->
                from == null
                        ? ". The questions are shown with the reasons once the exam has closed."
                        : ". The questions are shown with the reasons once the exam has closed and no one is still taking it, not before "
                                + dates.dateTime(from) + ".";
        };
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }

    private static String times(int number) {
        return switch (number) {
            case 1 -> "once";
            case 2 -> "twice";
            default -> number + " times";
        };
    }
}
