package org.aliquot.interchange;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.aliquot.interchange.media.LinkedMedia;
import org.aliquot.interchange.text.Ids;
import org.aliquot.interchange.text.Markup;

/** Questions of all kinds that travel, made up from a seed. */
final class SomeQuestions {

    private static final List<String> WORDS = List.of(
            "anti-A",
            "K2 EDTA",
            "pH < 7.2",
            "5 > 3",
            "*",
            "a_b_c",
            "R&D",
            "{brace}",
            "~tilde",
            "= sum",
            "#1",
            "50 %",
            "back\\slash",
            "x:y",
            "Ångström",
            "血液",
            "[[",
            "->",
            "\"quoted\"",
            "it's",
            "1.",
            "- dash",
            "$5",
            "`tick",
            "A)",
            "<b",
            "&amp;",
            "']]>'",
            "// comment",
            "::");
    private static final List<String> TAGS = List.of(
            "tag one",
            "second",
            "a, b",
            "c; d",
            "[e]",
            "back\\slash",
            "\"quoted\"",
            "<f> & g",
            "Ångström 血液",
            "#1",
            "- dash",
            "x: y");
    private static final List<String> MARKED = List.of(
            "**bold**",
            "*slanted*",
            "H<sub>2</sub>O",
            "10<sup>9</sup>/L",
            "`code`",
            "$`\\frac{a}{b}`$",
            "[site](https://example.org/a?b=1)",
            "![a \\[thin\\] smear & 5 > 3](media/smear.png)",
            "![a curve, \"rising\"](media/curve-2.svg)");

    private static final List<QuestionType> TYPES = List.of(
            QuestionType.SINGLE,
            QuestionType.TRUE_FALSE,
            QuestionType.MULTIPLE,
            QuestionType.ORDERING,
            QuestionType.MATCHING,
            QuestionType.NUMERIC,
            QuestionType.TEXT,
            QuestionType.CLOZE,
            QuestionType.HOTSPOT,
            QuestionType.ESSAY,
            QuestionType.DESCRIPTION);

    private final Random random;

    SomeQuestions(long seed) {
        this.random = new Random(seed);
    }

    /** What the texts of a question link to. */
    static List<QuestionMedia> media(Question question) {
        return LinkedMedia.names(question).stream()
                .map(name -> new QuestionMedia(name, () -> new ByteArrayInputStream(file(name))))
                .toList();
    }

    private static byte[] file(String name) {
        return name.endsWith(".svg")
                ? "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><title>T</title><desc>It rises.</desc></svg>"
                        .getBytes(StandardCharsets.UTF_8)
                : "\u0089PNG\r\n\u001a\npoints".getBytes(StandardCharsets.ISO_8859_1);
    }

    Question next(int number) {
        return ofKind(TYPES.get(random.nextInt(TYPES.size())), number);
    }

    Question ofKind(QuestionType type, int number) {
        QuestionDraft draft = new QuestionDraft(type)
                .id("q-" + number)
                .title(sometimes(plain()))
                .stem(text())
                .feedback(sometimes(text()))
                .place(new QuestionPlace(
                        "Bank/Part " + random.nextInt(3),
                        random.nextBoolean() ? "mlt-bb-topic" : null,
                        random.nextBoolean() ? "recall" : null,
                        tags()));
        parts(draft);
        return draft.question();
    }

    private List<String> tags() {
        List<String> tags = new ArrayList<>(TAGS);
        Collections.shuffle(tags, random);
        return tags.subList(0, random.nextInt(3));
    }

    private void parts(QuestionDraft draft) {
        switch (draft.question().type()) {
            case SINGLE ->
                draft.options(options(BigDecimal.ONE, BigDecimal.ZERO, 1)).settings(shuffled());
            case MULTIPLE -> multiple(draft);
            case TRUE_FALSE ->
                draft.option(new QuestionOption("true", "True", BigDecimal.ONE, ""))
                        .option(new QuestionOption("false", "False", BigDecimal.ZERO, sometimes(text())))
                        .settings(QuestionSettings.USUAL.shuffled(false));
            case ORDERING -> ordering(draft);
            case MATCHING -> draft.pairs(pairs());
            case NUMERIC -> draft.answer(number());
            case TEXT -> draft.answers(terms()).settings(QuestionSettings.USUAL.withCapitals(random.nextBoolean()));
            case CLOZE -> cloze(draft);
            case HOTSPOT ->
                draft.option(new QuestionOption("a", plain(), BigDecimal.ONE, "", null, "ellipse 10 20 5 5"))
                        .option(new QuestionOption("b", plain(), BigDecimal.ZERO, "", null, "box 50 50 10 10"));
            default -> {}
        }
    }

    private QuestionSettings shuffled() {
        return QuestionSettings.USUAL.shuffled(random.nextBoolean());
    }

    private List<QuestionOption> options(BigDecimal right, BigDecimal wrong, int rights) {
        int count = rights + 1 + random.nextInt(4);
        List<Integer> places = new ArrayList<>(IntStream.range(0, count).boxed().toList());
        Collections.shuffle(places, random);
        List<Integer> keys = places.subList(0, rights);
        return IntStream.range(0, count)
                .mapToObj(i -> new QuestionOption(
                        Ids.letter(i), text() + " " + i, keys.contains(i) ? right : wrong, sometimes(text())))
                .toList();
    }

    private void multiple(QuestionDraft draft) {
        int rights = 1 + random.nextInt(3);
        BigDecimal share = BigDecimal.ONE.divide(BigDecimal.valueOf(rights), MathContext.DECIMAL64);
        draft.options(options(share, random.nextBoolean() ? share.negate() : BigDecimal.ZERO, rights))
                .settings(shuffled());
    }

    private void ordering(QuestionDraft draft) {
        List<QuestionOption> steps = IntStream.range(0, 3 + random.nextInt(3))
                .mapToObj(i -> new QuestionOption(Ids.letter(i), text() + " " + i, BigDecimal.ZERO, ""))
                .toList();
        draft.options(steps).order(steps.stream().map(QuestionOption::id).toList());
    }

    private List<QuestionPair> pairs() {
        List<QuestionPair> pairs = new ArrayList<>();
        int sources = 2 + random.nextInt(3);
        for (int i = 1; i <= sources; i++) {
            pairs.add(new QuestionPair(text() + " " + i, plain() + " " + i, "", "s" + i, "t" + i));
        }
        if (random.nextBoolean()) {
            pairs.add(new QuestionPair("", plain() + " more", "", "", "t" + (sources + 1)));
        }
        return pairs;
    }

    private QuestionAnswer number() {
        String value = new BigDecimal(random.nextInt(20_000) - 10_000)
                .movePointLeft(random.nextInt(4))
                .toPlainString();
        return QuestionAnswer.number(value, random.nextBoolean() ? "0.05" : "0", BigDecimal.ONE, sometimes(text()));
    }

    private List<QuestionAnswer> terms() {
        return List.of(
                QuestionAnswer.words("term " + random.nextInt(100), BigDecimal.ONE, sometimes(text())),
                QuestionAnswer.words("T = {x} ~ #" + random.nextInt(100), BigDecimal.ONE, ""),
                QuestionAnswer.words("half*", new BigDecimal("0.5"), ""));
    }

    private void cloze(QuestionDraft draft) {
        draft.stem(text() + " [[g1]] and [[g2]], then [[g3]].")
                .gap(new QuestionGap(
                        "g1",
                        List.of(
                                new QuestionOption("a", plain(), BigDecimal.ONE, sometimes(plain())),
                                new QuestionOption("b", plain() + " b", BigDecimal.ZERO, "")),
                        List.of()))
                .gap(new QuestionGap(
                        "g2",
                        List.of(),
                        List.of(QuestionAnswer.words("term " + random.nextInt(9), BigDecimal.ONE, ""))))
                .gap(new QuestionGap(
                        "g3", List.of(), List.of(QuestionAnswer.number("12.5", "0.1", BigDecimal.ONE, ""))));
    }

    private String sometimes(String text) {
        return random.nextBoolean() ? text : "";
    }

    /** Words that other formats take for signs of theirs, as Markdown that means the words. */
    private String plain() {
        StringBuilder words = new StringBuilder("Word");
        for (int i = random.nextInt(3); i >= 0; i--) {
            words.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return Markup.fromPlain(words.toString());
    }

    private String text() {
        String text = plain();
        if (random.nextInt(3) == 0) {
            text = "Text with " + MARKED.get(random.nextInt(MARKED.size())) + " in it";
        }
        if (random.nextInt(6) == 0) {
            text += "\n\n| A | B |\n| --- | --- |\n| 1 | 2 |\n\nMore";
        }
        return text;
    }
}
