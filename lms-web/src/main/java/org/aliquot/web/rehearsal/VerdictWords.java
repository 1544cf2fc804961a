package org.aliquot.web.rehearsal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.aliquot.rehearsal.Latencies;
import org.aliquot.rehearsal.Measured;
import org.aliquot.rehearsal.Rehearsal;
import org.aliquot.rehearsal.Verdict;
import org.aliquot.rehearsal.Verdict.Weakness;
import org.aliquot.web.Wording;

/** Whether it will hold, where not, and what to do. */
final class VerdictWords {

    private static final double SECOND = 1000;
    private static final double MEGA = 1e6;
    private static final double GIGA = 1e9;

    private VerdictWords() {}

    /** @param tone of the notice around it */
    record Said(String tone, String sentence) {}

    static Said said(Rehearsal rehearsal) {
        Measured measured = rehearsal.measured();
        if (measured == null) {
            return new Said(
                    "warn",
                    switch (rehearsal.phase()) {
                        case STOPPED -> "Stopped before the end, so nothing can be said.";
                        case GAVE_WAY -> "Someone began an exam, so the rehearsal gave way, and nothing can be said.";
                        case ABANDONED -> "The server or its database was gone in the middle, so nothing can be said.";
                        case PREPARING, ARRIVING, STARTING, ANSWERING, HANDING_IN, CLEANING, DONE, FAILED ->
                            "It failed, so nothing can be said. The log of the server says why.";
                    });
        }
        Verdict verdict = Verdict.of(measured);
        return switch (verdict.holds()) {
            case YES -> new Said("good", "It will hold.");
            case BUT ->
                new Said("warn", "It will hold, but " + briefly(verdict.near().getFirst()) + ".");
            case NO ->
                new Said("bad", "It will not hold: " + briefly(verdict.wrong().getFirst()) + ".");
        };
    }

    private static String briefly(Weakness weakness) {
        return switch (weakness) {
            case ERRORS -> "requests failed";
            case REFUSED -> "starts were refused";
            case STARTS -> "starts take long";
            case ANSWERS -> "saving answers takes long";
            case HAND_INS -> "handing in takes long";
            case DISK -> "the disk is short of room";
            case PART -> "only a part of the learners was played";
            case NO_ANSWERS -> "no answer could be measured";
            case CONNECTIONS -> "requests waited for a database connection";
            case PROCESSOR -> "the processors were fully busy for a moment";
        };
    }

    static List<RehearsalPage.Reason> reasons(Measured measured) {
        Verdict verdict = Verdict.of(measured);
        return Stream.concat(verdict.wrong().stream(), verdict.near().stream())
                .map(weakness -> reason(weakness, measured))
                .toList();
    }

    private static RehearsalPage.Reason reason(Weakness weakness, Measured measured) {
        return switch (weakness) {
            case ERRORS ->
                new RehearsalPage.Reason(
                        errors(measured),
                        "The log of the server has the same moment. Status 503 means that it had no hand free: open the exam to one class after the other, or use a larger machine.");
            case REFUSED ->
                new RehearsalPage.Reason(
                        Wording.count(measured.refused(), "start") + " refused by the rules of the exam.",
                        "Try the exam yourself from its rules page; it says why it does not start.");
            case STARTS ->
                new RehearsalPage.Reason(
                        "The slowest learner waited %s for the questions (bar: %s)."
                                .formatted(seconds(measured.starts().slowest()), bar(Verdict.START)),
                        "Let classes start some minutes apart (their hours are on each class's plan), or use a machine with more processors. A server that was started just now is slower at first: rehearse once more before you decide.");
            case ANSWERS ->
                new RehearsalPage.Reason(
                        "One answer in a hundred took longer than %s to be saved (bar: %s)."
                                .formatted(seconds(measured.answers().p99()), bar(Verdict.ANSWER)),
                        "The disk may be slow at writing, or other programs keep the machine busy. Nothing is lost meanwhile: rooms send an answer until it is saved.");
            case HAND_INS ->
                new RehearsalPage.Reason(
                        "The slowest hand-in took %s (bar: %s)."
                                .formatted(seconds(measured.handIns().slowest()), bar(Verdict.HAND_IN)),
                        "Let classes start some minutes apart, so that they do not end together.");
            case DISK ->
                new RehearsalPage.Reason(
                        "The exams write about %s, and %s are free."
                                .formatted(
                                        size(measured.logOfAll()),
                                        size(measured.load().freeBytes())),
                        "Make room on the disk of the data directory before the day.");
            case PART ->
                new RehearsalPage.Reason(
                        "%,d of %s were played."
                                .formatted(measured.learners(), Wording.count(measured.expected(), "learner")),
                        "More are never played at once. Let classes sit one after the other, and rehearse each part.");
            case NO_ANSWERS ->
                new RehearsalPage.Reason(
                        "The made-up learners gave no answers: the exam asks in ways that they do not know, or leaves more time for a question than a rehearsal takes.",
                        "Starts and hand-ins were measured. For answers, rehearse an exam with questions that have one right option.");
            case CONNECTIONS ->
                new RehearsalPage.Reason(
                        "Up to %s waited at once for one of %d database connections."
                                .formatted(
                                        Wording.count(measured.load().waiting(), "request"),
                                        measured.load().connections()),
                        "That is usual when everyone presses Start in the same second. If starts are slow as well, and processors are not busy, a larger pool helps (SPRING_DATASOURCE_HIKARI_MAXIMUM_POOL_SIZE).");
            case PROCESSOR ->
                new RehearsalPage.Reason(
                        "The processors were busy up to %d percent."
                                .formatted(measured.load().busyPercent()),
                        "The learners of the rehearsal used the same processors, so on the day there is more room than this.");
        };
    }

    private static String errors(Measured measured) {
        List<String> said = measured.errors().stream()
                .map(error -> error.words() + " (" + Wording.count(error.times(), "time") + ")")
                .toList();
        return said.isEmpty()
                ? "Some who started did not come to the end."
                : "The server said no, or nothing: " + String.join("; ", said) + ".";
    }

    static List<RehearsalPage.Figure> figures(Measured measured) {
        return List.of(
                figure("From Start to the questions", measured.starts(), "slowest within " + bar(Verdict.START)),
                figure("Saving an answer", measured.answers(), "99 % within " + bar(Verdict.ANSWER)),
                figure("Handing in", measured.handIns(), "slowest within " + bar(Verdict.HAND_IN)));
    }

    private static RehearsalPage.Figure figure(String what, Latencies took, String bar) {
        return new RehearsalPage.Figure(
                what,
                String.format(Locale.US, "%,d", took.count()),
                seconds(took.p50()),
                seconds(took.p95()),
                seconds(took.p99()),
                seconds(took.slowest()),
                bar);
    }

    static List<String> facts(Measured measured) {
        Measured.Load load = measured.load();
        List<String> facts = new ArrayList<>();
        facts.add("An exam writes %s to the database's log; all of them, %s."
                .formatted(size(load.logPerAttempt()), size(measured.logOfAll())));
        if (load.freeBytes() >= 0) {
            facts.add(size(load.freeBytes()) + " are free on the disk of the data directory.");
        } else {
            facts.add("The database is on a server of its own; look there whether its disk has room.");
        }
        if (load.busyPercent() >= 0) {
            facts.add("Processors were busy up to " + load.busyPercent() + " percent.");
        }
        facts.add("At most %s waited for one of %d database connections."
                .formatted(Wording.count(load.waiting(), "request"), load.connections()));
        return facts;
    }

    static String seconds(long millis) {
        return millis < SECOND ? millis + " ms" : String.format(Locale.US, "%.1f s", millis / SECOND);
    }

    private static String bar(Duration bar) {
        return Wording.count(bar.toSeconds(), "second");
    }

    private static String size(long bytes) {
        return bytes < MEGA
                ? bytes / 1000 + " kB"
                : bytes < GIGA
                        ? String.format(Locale.US, "%.1f MB", bytes / MEGA)
                        : String.format(Locale.US, "%.1f GB", bytes / GIGA);
    }
}
