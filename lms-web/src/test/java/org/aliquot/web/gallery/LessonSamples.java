package org.aliquot.web.gallery;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aliquot.bank.AnswerPart;
import org.aliquot.bank.PanelView.Antigram;
import org.aliquot.bank.PanelView.Chart;
import org.aliquot.bank.TaskView;
import org.aliquot.catalog.Exhibit;
import org.aliquot.prose.Portrait;
import org.aliquot.question.ItemType;
import org.aliquot.web.atlas.PortraitRow;
import org.aliquot.web.lesson.LessonCheck;
import org.aliquot.web.lesson.LessonPage;
import org.aliquot.web.lesson.LessonPage.Entry;
import org.aliquot.web.lesson.LessonPiece;
import org.aliquot.web.question.AnswerForm;
import org.aliquot.web.question.AnswerNotes;
import org.aliquot.web.question.Drawn;
import org.aliquot.web.question.ExhibitView;
import org.aliquot.web.question.OptionView;
import org.aliquot.web.question.OptionView.Verdict;
import org.aliquot.web.question.QuestionView;
import org.jspecify.annotations.Nullable;

/** A lesson with everything a text can hold. */
final class LessonSamples {

    private static final String BEFORE = """
            <p>A control result answers one question: does the method still behave as it did when its limits were set? A \
            single result rarely tells. A run of results usually does, if you know which shape to look for.</p>
            <p>A <dfn>shift</dfn> is a sudden move of the mean that stays. A <dfn>trend</dfn> is a slow drift in one \
            direction, run after run, because something is wearing out or running down.</p>\
            """;
    private static final String AFTER = """
            <h2 id="what-moves-a-mean">What moves a mean, and what drags it</h2>
            <div class="table-wrap" tabindex="0" role="region" aria-label="Table"><table><thead><tr><th scope="col">Shape</th><th scope="col">Look first for</th></tr></thead><tbody>\
            <tr><td>Shift</td><td>New reagent or control lot, recalibration, a replaced lamp or electrode</td></tr>\
            <tr><td>Trend</td><td>Aging lamp, reagent or calibrator going off, an electrode slowly fouling</td></tr></tbody></table></div>
            <p>Both are <em>systematic</em> error. <button type="button" class="term" popovertarget="term-random-error">Random error</button> instead widens the scatter, and it is what \
            1<sub>3<i>s</i></sub> and R<sub>4<i>s</i></sub> are there to catch. The distance of a result from the mean is \
            <span class="math" data-tex="z = \\frac{x - \\bar{x}}{s}">z = (x − mean) / s</span>, without a unit.</p>
            <div class="math" data-tex="\\mathrm{CV} = \\frac{s}{\\bar{x}} \\times 100\\,\\%">CV</div>
            <div class="note-box" role="note"><p class="note-box-title"><strong>Common errors</strong></p><ul><li>Looking at one day at a time</li><li>Repeating the control until it fits</li></ul></div>\
            """;
    private static final String LAST = """
            <h2 id="before-you-hold">Before you hold the run</h2>
            <p>Look at the second control level. If both levels moved the same way by about the same number of <i>s</i>, \
            suspect calibration. If only one moved, suspect that control vial before you suspect the method.</p>\
            """;

    private LessonSamples() {}

    static LessonPage lesson() {
        return new LessonPage(
                new LessonPage.Head(
                        new LessonPage.Place(
                                "mlt", "MLT preparation", "Laboratory Operations", "/courses/mlt/mlt-qc-02/notes"),
                        "Shift or trend?",
                        14,
                        "Version 3",
                        List.of("Tell a shift from a trend", "Name three causes of each"),
                        "/attempts/x/review?at=12#question-12",
                        new LessonPage.Heading("causes", "Causes of a shift"),
                        new LessonPage.Tongue("en", null)),
                Stream.concat(
                                Stream.of(
                                        new LessonPiece.Check(opening()),
                                        new LessonPiece.Text(BEFORE),
                                        new LessonPiece.Figure(exhibit()),
                                        new LessonPiece.Portraits(PortraitRow.of(
                                                "mlt",
                                                List.of(new Portrait("schistocyte", 1), new Portrait("acanthocyte", 2)),
                                                "<strong>Exhibit 2.</strong> Two kinds side by side.")),
                                        new LessonPiece.Text(AFTER),
                                        new LessonPiece.Check(answered()),
                                        new LessonPiece.Text(LAST),
                                        new LessonPiece.Check(open())),
                                fields())
                        .toList(),
                List.of(
                        new LessonPage.Heading("what-moves-a-mean", "What moves a mean"),
                        new LessonPage.Heading("before-you-hold", "Before you hold the run")),
                List.of("Westgard JO, Barry PL, Hunt MR, Groth T. A multi-rule Shewhart chart for quality control."
                        + " <i>Clin Chem</i> 1981;27:493–501."),
                List.of(new LessonPage.TermCard(
                        "term-random-error",
                        "random error",
                        "",
                        "imprecision",
                        "Random error differs from one measurement to the next. It widens the scatter around the mean.",
                        "/courses/mlt/glossary#term-random-error")),
                contents());
    }

    private static LessonPage.Contents contents() {
        return new LessonPage.Contents(
                List.of(
                        entry("Why control results vary", true, false),
                        entry("The chart and its lines", true, false),
                        entry("Shift or trend?", false, true),
                        entry("Westgard rules, one by one", false, false)),
                List.of(
                        entry("The chart and its lines", true, false),
                        entry("Shift or trend?", false, true),
                        entry("Westgard rules, one by one", false, false)),
                List.of(
                        new LessonPage.Area("Laboratory Operations", "/courses/mlt#part-1", true),
                        new LessonPage.Area("Chemistry", "/courses/mlt#part-2", false)),
                entry("The chart and its lines", true, false),
                entry("Westgard rules, one by one", false, false),
                new LessonPage.Reading(false, "/courses/mlt/x/completion", "/api/v1/courses/mlt/lessons/x/progress"),
                new LessonPage.Quiz(
                        "Quiz: shift or trend", "8 questions, no time limit", "/practice/quiz-lo-03", "See the quiz"));
    }

    private static Entry entry(String title, boolean done, boolean current) {
        return new Entry(title, "/courses/mlt/x", done, current);
    }

    static ExhibitView exhibit() {
        return new ExhibitView(
                ControlChart.svg(),
                "<strong>Exhibit 1.</strong> Glucose control, level 1, mg/dL. Mean 92, <i>s</i> 2.0.",
                "Ten results scatter on both sides of the mean of 92 mg/dL. From day 11 on all ten lie above the mean,"
                        + " none beyond plus two standard deviations.");
    }

    private static LessonCheck.Place place(String slug) {
        return new LessonCheck.Place(slug, "/courses/mlt/x/checks/" + slug, "/courses/mlt/x?again=" + slug, null);
    }

    private static LessonCheck opening() {
        return new LessonCheck(
                new LessonCheck.Place(
                        "lo-01-c2",
                        "/courses/mlt/lo-01/checks/lo-01-c2?in=x",
                        "/courses/mlt/x?again=lo-01-c2",
                        new LessonCheck.Place.Home("Why control results vary", "/courses/mlt/lo-01")),
                question(null),
                LessonCheck.Laboratory.NOTHING,
                form(TaskView.of(ItemType.SINGLE)),
                null,
                null);
    }

    static LessonCheck open() {
        return new LessonCheck(
                place("lo-03-c2"),
                question(null),
                LessonCheck.Laboratory.NOTHING,
                form(TaskView.of(ItemType.SINGLE)),
                null,
                null);
    }

    /** The kinds that are not chosen: typed, matched and put in order, the last two with what was wrong. */
    private static Stream<LessonPiece> fields() {
        return Stream.of(
                        new LessonCheck(
                                place("lo-03-c3"),
                                stem("What is the mean?"),
                                LessonCheck.Laboratory.NOTHING,
                                form(TaskView.of(ItemType.NUMERIC).withUnits(List.of("mg/dL", "mmol/L"))),
                                null,
                                null),
                        new LessonCheck(
                                place("lo-03-c4"),
                                stem("Which error moves what?"),
                                LessonCheck.Laboratory.NOTHING,
                                form(TaskView.of(ItemType.MATCHING)
                                        .withPairs(
                                                options("Random error", "Systematic error"),
                                                options("The mean", "The standard deviation", "<i>n</i>"))),
                                null,
                                "Choose what belongs to each."),
                        new LessonCheck(
                                place("lo-03-c5"),
                                stem("Put the steps in order."),
                                LessonCheck.Laboratory.NOTHING,
                                form(TaskView.of(ItemType.ORDERING)
                                        .withOptions(options(
                                                "Hold the run", "Look at the second level", "Call the vendor"))),
                                null,
                                "Give each step a different place."),
                        new LessonCheck(
                                place("lo-03-c6"),
                                stem("What is the CV?"),
                                LessonCheck.Laboratory.NOTHING,
                                form(TaskView.of(ItemType.NUMERIC)),
                                new LessonCheck.Answered(
                                        false,
                                        "Saved 14:05:10",
                                        List.of(new AnswerPart("", "3.1", "2.2, within 0.1", false, "")),
                                        notes()),
                                null),
                        panel(),
                        chart())
                .map(LessonPiece.Check::new);
    }

    private static LessonCheck panel() {
        Antigram panel = new Antigram(
                List.of(
                        new Antigram.Column("D", "D", "Rh"),
                        new Antigram.Column("C", "C", "Rh"),
                        new Antigram.Column("K", "K", "Kell")),
                List.of("Immediate spin", "AHG"),
                List.of(
                        new Antigram.Row(1, "R1R1", List.of("D", "C"), List.of("0", "0")),
                        new Antigram.Row(2, "rr", List.of("K"), List.of("0", "3+"))),
                List.of("0", "0"),
                "2+");
        TaskView task = TaskView.of(ItemType.ANTIBODY_PANEL).showing(panel, List.of());
        return new LessonCheck(
                place("lo-03-c7"),
                stem("Which antibody is it?"),
                new LessonCheck.Laboratory(Drawn.of(task, List.of(), null), """
                        {"position": 1, "type": "antibody-panel", "panel": {
                          "antigens": [{"id": "D", "html": "D", "system": "Rh"}, {"id": "C", "html": "C", "system": "Rh"},
                                       {"id": "K", "html": "K", "system": "Kell"}],
                          "phases": ["Immediate spin", "AHG"],
                          "cells": [{"number": 1, "rh": "R1R1", "antigens": ["D", "C"], "reactions": ["0", "0"]},
                                    {"number": 2, "rh": "rr", "antigens": ["K"], "reactions": ["0", "3+"]}],
                          "autocontrol": ["0", "0"], "checkCells": "2+"}}"""),
                form(task),
                null,
                "Name an antibody first.");
    }

    private static LessonCheck chart() {
        Chart chart = new Chart(
                List.of(new Chart.Level("Level 1", "92", "2.0", "mg/dL")),
                List.of(List.of(new Chart.Result("93", "0.50")), List.of(new Chart.Result("99", "3.50"))),
                true);
        TaskView task = TaskView.of(ItemType.CONTROL_CHART)
                .withOptions(options("1<sub>3s</sub>", "No run is rejected"))
                .showing(chart, List.of(new Exhibit("", ControlChart.svg(), "Chart", "Ten results.")));
        return new LessonCheck(
                place("lo-03-c8"),
                stem("Which rule is broken?"),
                new LessonCheck.Laboratory(Drawn.of(task, List.of(), null), """
                        {"position": 1, "type": "control-chart",
                         "options": [{"id": "part-0", "html": "1<sub>3s</sub>"}, {"id": "part-1", "html": "No run is rejected"}],
                         "panel": {"levels": [{"name": "Level 1", "mean": "92", "sd": "2.0", "unit": "mg/dL"}],
                          "runs": [[{"value": "93", "z": "0.50"}], [{"value": "99", "z": "3.50"}]], "marking": true}}"""),
                form(task),
                null,
                null);
    }

    private static QuestionView stem(String text) {
        return new QuestionView("<p>" + text + "</p>", null, 1, List.of());
    }

    private static AnswerForm form(TaskView task) {
        return new AnswerForm(task, 7, AnswerForm.Typed.NOTHING);
    }

    private static List<org.aliquot.bank.OptionView> options(String... texts) {
        return IntStream.range(0, texts.length)
                .mapToObj(place -> new org.aliquot.bank.OptionView("part-" + place, texts[place]))
                .toList();
    }

    static LessonCheck answered() {
        return new LessonCheck(
                place("lo-03-c1"),
                question("b"),
                LessonCheck.Laboratory.NOTHING,
                form(TaskView.of(ItemType.SINGLE)),
                new LessonCheck.Answered(false, "Saved 14:03:22", List.of(), notes()),
                null);
    }

    static AnswerNotes notes() {
        return new AnswerNotes(
                "<p>Ten in a row on one side of the mean breaks 10<sub>x</sub>, a rule for systematic error.</p>",
                "<p>Same side ten times: look for what changed.</p>",
                new AnswerNotes.Reread("What moves a mean, and what drags it", "/courses/mlt/x#what-moves-a-mean"));
    }

    static QuestionView question(@Nullable String chosen) {
        return new QuestionView(
                "<p>On day 20 the tenth result in a row lies above the mean, and none has passed +2<i>s</i>. Which"
                        + " conclusion fits?</p>",
                null,
                1,
                List.of(
                        option("a", "Systematic error: find out what changed before day 11", chosen, true),
                        option("b", "Random error: repeat the control once and go on", chosen, false),
                        option("c", "No error, because every result is within 2<i>s</i>", chosen, false)));
    }

    private static OptionView option(String id, String html, @Nullable String chosen, boolean right) {
        String reason = right
                ? "<p>If the mean had not moved, this would happen about once in 500 such runs.</p>"
                : "<p>The scatter is as tight as before; only its center has moved.</p>";
        return new OptionView(
                id,
                id.toUpperCase(java.util.Locale.ROOT),
                html,
                id.equals(chosen),
                chosen == null ? null : new Verdict(right, reason));
    }
}
