package org.aliquot.web.practice;

import static org.aliquot.web.language.Phrases.t;

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
            return t(
                    "It closed on {0}. If you could not take it in time, ask your instructor to set other dates for you.",
                    dates.dateTime(entry.closesAt()));
        }
        if (offer.availability().isOpen() && entry.isUsedUp() && entry.allowed() != null) {
            return t("You have taken it {0}, as often as it can be taken.", times(entry.allowed()));
        }
        return AvailabilityWords.of(offer.availability(), dates);
    }

    /** Nothing where anybody takes it at any time as often as they like. */
    static List<Rule> rules(Entry entry, Dates dates) {
        List<Rule> rules = new ArrayList<>();
        if (entry.opensAt() != null || entry.closesAt() != null) {
            rules.add(new Rule(t("When can I take it?"), window(entry, dates)));
        }
        if (entry.allowed() != null) {
            int left = entry.allowed() - entry.used();
            rules.add(new Rule(
                    t("How often can I take it?"),
                    sentence(t("{0} in exam mode", times(entry.allowed()))) + used(entry.used(), left)));
        }
        if (entry.coded()) {
            rules.add(new Rule(
                    t("What is the access code?"),
                    t("Your instructor or proctor tells you. You type it once for each attempt, when you start.")));
        }
        return rules;
    }

    private static String window(Entry entry, Dates dates) {
        if (entry.closed() && entry.closesAt() != null) {
            return t("It closed on {0}.", dates.dateTime(entry.closesAt()));
        }
        String from = entry.opensAt() == null ? "" : t("From {0}", dates.dateTime(entry.opensAt()));
        if (entry.closesAt() == null) {
            return from.endsWith(".") ? from : from + ".";
        }
        String until = from.isEmpty()
                ? t("Until {0}.", dates.dateTime(entry.closesAt()))
                : t(" until {0}.", dates.dateTime(entry.closesAt()));
        return from
                + until
                + t(
                        " What is not handed in by then is handed in for you, so start early enough to use all of your time.");
    }

    private static String used(int used, int left) {
        return used == 0
                ? ""
                : left <= 0
                        ? t(" You have taken it {0}, so no attempt is left.", times(used))
                        : left == 1
                                ? t(
                                        " You have taken it {0}, so {1} is left.",
                                        times(used), Wording.count(left, "attempt"))
                                : t(
                                        " You have taken it {0}, so {1} are left.",
                                        times(used), Wording.count(left, "attempt"));
    }

    /** What is said of the questions afterward; {@code from} is when they are shown at the earliest, where that is to come. */
    static String afterwards(Entry entry, @Nullable Instant from, Dates dates) {
        return switch (entry.feedback()) {
            case AFTER_FINAL -> t(", and each question with the reasons.");
            case NEVER -> t(". The questions are not shown again.");
            case AFTER_CLOSING ->
                from == null
                        ? t(". The questions are shown with the reasons once the exam has closed.")
                        : t(
                                ". The questions are shown with the reasons once the exam has closed and no one is still taking it, at the earliest on {0}.",
                                dates.dateTime(from));
        };
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }

    private static String times(int number) {
        return switch (number) {
            case 1 -> t("once");
            case 2 -> t("twice");
            default -> t("{0} times", number);
        };
    }
}
