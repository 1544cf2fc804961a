package org.aliquot.web.gallery;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.aliquot.bank.AnswerPart;
import org.aliquot.web.question.AnswerNotes;
import org.aliquot.web.question.Drawn;
import org.aliquot.web.question.OptionView;
import org.aliquot.web.question.QuestionView;
import org.aliquot.web.recall.CardListPage;
import org.aliquot.web.recall.CardPage;
import org.aliquot.web.recall.RecallHome;
import org.jspecify.annotations.Nullable;

/** A learner's cards: today's reviews, one card in each of its states, all cards. */
final class RecallSamples {

    private static final List<String> FACTS =
            List.of("Missed in an exam", "Kell, Duffy, Kidd, MNS", "Last seen 9 days ago");
    private static final List<CardPage.Grade> GRADES = List.of(
            new CardPage.Grade(1, "Again", "tomorrow"),
            new CardPage.Grade(2, "Hard", "in 6 days"),
            new CardPage.Grade(3, "Good", "in 17 days"),
            new CardPage.Grade(4, "Easy", "in 33 days"));
    private static final AnswerNotes NOTES = new AnswerNotes(
            "<p>DTT breaks the disulfide bonds that Kell antigens need.</p>",
            "Kell: DTT.",
            new AnswerNotes.Reread("Other blood group systems", "/courses/mlt/mlt-bb-04#kell"));

    private RecallSamples() {}

    static Map<String, Object> cards() {
        Map<String, Object> cards = new TreeMap<>();
        cards.put("recall-question", card(question(false), null, null));
        cards.put("recall-nothing-chosen", card(question(false), null, "Choose an answer first."));
        cards.put("recall-right", card(question(true), answer(true, null, GRADES, null), null));
        cards.put(
                "recall-wrong",
                card(
                        question(true),
                        answer(
                                false,
                                "tomorrow",
                                List.of(),
                                new CardPage.Leech(8, "/courses/mlt/mlt-bb-04", "/review/cards/x/away")),
                        null));
        cards.put("recall-point", card(point(), null, null));
        cards.put(
                "recall-point-shown",
                card(
                        point(),
                        new CardPage.Answer(
                                null,
                                "Anti-K suppresses red cell production in the fetus.",
                                List.of(),
                                null,
                                GRADES,
                                null,
                                null),
                        null));
        cards.put(
                "recall-looked-up",
                card(
                        new CardPage.Front(
                                new QuestionView("<p>Put the steps in order.</p>", null, 1, List.of()),
                                false,
                                Drawn.NOTHING,
                                List.of("Wash", "Incubate", "Add antiglobulin"),
                                null),
                        new CardPage.Answer(
                                null,
                                null,
                                List.of(new AnswerPart("Step 1", null, "Incubate", false, "Antibody binds first.")),
                                NOTES,
                                GRADES,
                                null,
                                null),
                        null));
        return cards;
    }

    static RecallHome home() {
        return new RecallHome(
                new RecallHome.Today(
                        "6 done today. 12 cards left, about 4 min.",
                        "Continue reviewing",
                        "31 cards are due as well. They wait for the next days, those first that you gain most from.",
                        null),
                IntStream.range(0, 14)
                        .mapToObj(day -> new RecallHome.Bar(
                                "Nov " + (22 + day) + ", 2026", "Sun", 40 - day, 30, day * 46, 120 - 3 * day))
                        .toList(),
                new RecallHome.Limit(15, List.of(5, 10, 15, 30)),
                "The days between reviews follow the memory of many thousand learners. After 400 reviews they follow"
                        + " yours; you have made 120 reviews.");
    }

    static RecallHome nothing() {
        return new RecallHome(
                new RecallHome.Today("Nothing is due today.", null, "The next ones come back in 3 days.", null),
                List.of(),
                new RecallHome.Limit(15, List.of(5, 10, 15, 30)),
                "The days between reviews are set by how you remember, judging from 412 reviews of yours.");
    }

    static RecallHome waiting() {
        return new RecallHome(
                new RecallHome.Today(
                        "Today, reading comes first.",
                        null,
                        "8 cards are due. A new lesson brings you more in the same time, so they wait until you are"
                                + " closer to forgetting them.",
                        "Review them anyway"),
                List.of(),
                new RecallHome.Limit(15, List.of(5, 10, 15, 30)),
                "The days between reviews are set by how you remember, judging from 412 reviews of yours.");
    }

    static CardListPage list() {
        return new CardListPage(
                List.of(
                        new CardListPage.Tab("In use, 43", "/review/cards", true),
                        new CardListPage.Tab("Put away, 2", "/review/cards?show=away", false)),
                List.of(new CardListPage.Choice("Blood bank", "Blood bank", false)),
                List.of(new CardListPage.Choice("exam", "Missed in an exam", true)),
                List.of(
                        new CardListPage.Line(
                                "Kell: DTT. Duffy, M, N, S: ficin.",
                                List.of("Other blood group systems", "Key point in a lesson you read"),
                                "Comes in 3 days",
                                false,
                                "/review/cards/x/away"),
                        new CardListPage.Line(
                                "<p>Which reagent destroys Kell antigens?</p>",
                                List.of("Kell, Duffy, Kidd", "Missed in an exam", "Forgotten 4 times"),
                                "Put away",
                                true,
                                "/review/cards/y/away")),
                "1 to 25 of 43 cards",
                new CardListPage.Keep("asked"),
                null,
                "/review/cards?page=2");
    }

    private static CardPage card(CardPage.Front front, CardPage.@Nullable Answer answer, @Nullable String problem) {
        return new CardPage(
                new CardPage.Progress(6, 18, "about 4 min left"),
                FACTS,
                front,
                answer,
                new CardPage.Form(
                        "/review/cards/x/answer",
                        "/review/cards/x/grade",
                        "/review/next",
                        3,
                        1_795_000_000L,
                        "",
                        List.of("a"),
                        true),
                problem);
    }

    private static CardPage.Answer answer(
            boolean right, @Nullable String again, List<CardPage.Grade> grades, CardPage.@Nullable Leech leech) {
        return new CardPage.Answer(right, null, List.of(), NOTES, grades, again, leech);
    }

    private static CardPage.Front point() {
        return new CardPage.Front(
                null, false, Drawn.NOTHING, List.of(), "Anti-K suppresses red <strong>[ … ]</strong>");
    }

    private static CardPage.Front question(boolean judged) {
        return new CardPage.Front(
                new QuestionView(
                        "<p>Which reagent destroys Kell antigens?</p>",
                        null,
                        1,
                        List.of(option("a", "DTT", judged, true), option("b", "Ficin", judged, false))),
                true,
                Drawn.NOTHING,
                List.of(),
                null);
    }

    private static OptionView option(String id, String words, boolean judged, boolean right) {
        return new OptionView(
                id,
                right ? "A" : "B",
                words,
                judged && right,
                judged ? new OptionView.Verdict(right, "<p>A reason.</p>") : null);
    }
}
