package org.aliquot.web.gallery;

import java.util.List;
import org.aliquot.web.integrity.HealthPage;
import org.aliquot.web.integrity.IntegrityPage;
import org.aliquot.web.statistics.Plot;
import org.jspecify.annotations.Nullable;

/** Questions month by month, and leaks and alike answers. */
final class IntegritySamples {

    private static final String STEM =
            "<p>A group O recipient’s plasma reacts 2+ at 37 °C and AHG with all reagent cells except two. Both are Jk(a−b−). What is the most likely explanation?</p>";

    private IntegritySamples() {}

    static HealthPage question() {
        return new HealthPage(
                "mlt-bb-0288",
                STEM,
                List.of(
                        new HealthPage.Group(
                                "In exam mode",
                                new HealthPage.Finding(
                                        "Has become easier: has it become known?",
                                        "Answers since Nov 2026 (63) against those from before (180), to version 2, between people of the same score or ability. Where 50% were right, now 88% are. Look whether a lesson now teaches it, whether it is practiced elsewhere, or whether it went around. A question that is known tells little: give it a rest, or write another.",
                                        "warn"),
                                plot(),
                                List.of(
                                        row("Nov 2026", "", "63 of 63 (100%)", "63", "92% (83 to 97)", "–", "21 s"),
                                        row(
                                                "Oct 2026",
                                                "Version 2",
                                                "1,204 of 1,310 (92%)",
                                                "988",
                                                "58% (55 to 61)",
                                                "+0.31 (+0.25 to +0.37)",
                                                "44 s"),
                                        row(
                                                "Feb 2026 to Sep 2026",
                                                "Version 1",
                                                "18 of 25 (72%)",
                                                "14",
                                                "57% (33 to 79)",
                                                "–",
                                                "–"))),
                        new HealthPage.Group(
                                "In adaptive exams",
                                new HealthPage.Finding(
                                        "Not enough data yet to tell whether it changed",
                                        "It takes 30 first answers to version 2 in the newest months and 30 from before. There are 12 and 0.",
                                        null),
                                null,
                                List.of(row(
                                        "Nov 2026",
                                        "Version 2",
                                        "12 of 96 (13%)",
                                        "12",
                                        "50% (25 to 75)",
                                        "–",
                                        "48 s")))),
                24,
                10,
                "Nov 27, 2026, 14:05");
    }

    static HealthPage unanswered() {
        return new HealthPage("mlt-bb-0288", STEM, List.of(), 24, 10, "Nov 27, 2026, 14:05");
    }

    static IntegrityPage found() {
        return page(
                "34% of the questions in second and later attempts had been met by the same learner in an earlier one.",
                new IntegrityPage.Part<>(
                        "212 questions can be judged. These became easier for people of the same score, by more than chance gives. It may be a leak; it may be a better lesson, practice with the same questions, or a hint in another question.",
                        List.of(new IntegrityPage.Easier(asked("mlt-bb-0288"), "Nov 2026", 63, 180, "88%"))),
                new IntegrityPage.Part<>(
                        "Of everyone’s first attempts. The more often a question is shown, the sooner it is known. An adaptive exam should show none to more than 25%: more questions of that difficulty and area help.",
                        List.of(
                                new IntegrityPage.Shown(asked("mlt-hema-0012"), "31% (27 to 35)", true),
                                new IntegrityPage.Shown(asked("mlt-immu-0007"), "22% (18 to 26)", false))),
                new IntegrityPage.Part<>(
                        "An answer is quick when it took less than 15% of the usual time on its question, and less than ten seconds. Who guesses that quickly is right by chance. These learners were right more often. They may have known the questions, and not only by a leak.",
                        List.of(new IntegrityPage.Quick(
                                sitting("Quinn Featherstonehaugh-Montgomery"), 12, 12, "1 in 60,000 exams"))),
                new IntegrityPage.Part<>(
                        "Compared are attempts that overlapped in time, or were begun within a week in one class: 7,381 pairs. Right answers in common do not count. These pairs have more of the same wrong answers than chance gives. It is a reason to look, not a finding.",
                        List.of(
                                new IntegrityPage.Alike(
                                        sitting("Cleo Marlowe"),
                                        sitting("Sam Featherstonehaugh-Montgomery"),
                                        19,
                                        17,
                                        "7.6",
                                        "Less than 1 in 1,000,000 exams",
                                        "At the same time"),
                                new IntegrityPage.Alike(
                                        sitting("Ann Lee"),
                                        sitting("Bo Ek"),
                                        14,
                                        13,
                                        "5.1",
                                        "1 in 40 exams",
                                        "Same class, within a week"))));
    }

    static IntegrityPage nothing() {
        return page(
                null,
                new IntegrityPage.Part<>(
                        "A question can be judged from 30 first answers in its newest months and 30 from before. None has so many yet.",
                        List.of()),
                new IntegrityPage.Part<>("Needs at least 30 first attempts in exam mode. There are 4.", List.of()),
                new IntegrityPage.Part<>("Needs at least 30 attempts in exam mode. There are 4.", List.of()),
                new IntegrityPage.Part<>("Needs at least 30 attempts in exam mode. There are 4.", List.of()));
    }

    private static IntegrityPage page(
            @Nullable String again,
            IntegrityPage.Part<IntegrityPage.Easier> easier,
            IntegrityPage.Part<IntegrityPage.Shown> shown,
            IntegrityPage.Part<IntegrityPage.Quick> quick,
            IntegrityPage.Part<IntegrityPage.Alike> alike) {
        return new IntegrityPage(
                "mlt-mock-50",
                "MLT practice exam",
                "Questions are judged by everyone’s first attempts: 243.",
                "243 attempts in exam mode; 61 of them by your learners. Only these are shown.",
                again,
                easier,
                shown,
                quick,
                alike,
                "Nov 27, 2026, 14:05");
    }

    private static IntegrityPage.Question asked(String slug) {
        return new IntegrityPage.Question(
                slug,
                "A patient's red cells react with anti-A and not with anti-B. Which antibody is expected in the serum?",
                "#");
    }

    private static IntegrityPage.Sitting sitting(String name) {
        return new IntegrityPage.Sitting(name, "Nov 25, 2026, 9:00 AM", "#");
    }

    private static HealthPage.Row row(String month, String version, String... cells) {
        return new HealthPage.Row(month, version, cells[0], cells[1], cells[2], cells[3], cells[4]);
    }

    private static Plot plot() {
        return new Plot(
                "Share right by month",
                "Share right goes from 57 percent in Aug 2026 to 92 percent in Nov 2026. The same stands in the table below.",
                "Month",
                "Percent right, with its 95% interval",
                List.of(
                        new Plot.Tick("124.3", "Aug 2026"),
                        new Plot.Tick("341.0", "Sep 2026"),
                        new Plot.Tick("557.8", "Nov 2026")),
                List.of(new Plot.Tick("256.0", "0"), new Plot.Tick("134.0", "50"), new Plot.Tick("12.0", "100")),
                List.of(
                        new Plot.Series("New version", "s3", "232,256 232,12"),
                        new Plot.Series("", "ci", "124,140 124,90"),
                        new Plot.Series("", "ci", "557,54 557,20"),
                        new Plot.Series("Share right", "s1", "124,117 341,112 557,32")),
                List.of(
                        new Plot.Dot("124.0", "117.0", "pt"),
                        new Plot.Dot("341.0", "112.0", "pt"),
                        new Plot.Dot("557.0", "32.0", "pt")),
                List.of());
    }
}
