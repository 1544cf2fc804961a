package org.aliquot.interchange.qti;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.aliquot.interchange.QuestionAnswer;
import org.aliquot.interchange.QuestionDraft;
import org.aliquot.interchange.QuestionGap;
import org.aliquot.interchange.QuestionMedia;
import org.aliquot.interchange.QuestionOption;
import org.aliquot.interchange.QuestionPair;
import org.aliquot.interchange.QuestionPlace;
import org.aliquot.interchange.QuestionSettings;
import org.aliquot.interchange.QuestionType;
import org.aliquot.interchange.ReadQuestion;

/** Questions of every kind that QTI can hold whole; the same seed, the same questions. */
public final class MadeUpQuestions {

    public static final List<QuestionType> TYPES = List.of(
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

    private static final List<String> TEXTS = List.of(
            "Which tube is drawn first?",
            "A Na<sup>+</sup> of **155 mmol/L**, *twice*",
            "x < 5 & y > 3, \"quoted\" it's",
            "Schüttelfrost – 37,5 °C 血液",
            "First part\n\nSecond part with $`\\frac{a}{b}`$",
            "- one\n- two");
    private static final List<String> WORDS =
            List.of("EDTA", "lavender top", "pH 7.4", "Jka", "Kell & Duffy", "a \"b\" <c>");

    private final Random random;

    public MadeUpQuestions(long seed) {
        this.random = new Random(seed);
    }

    public ReadQuestion next(QuestionType type, int number) {
        QuestionDraft draft = new QuestionDraft(type)
                .id("q-" + number)
                .title("Question " + number)
                .stem(text())
                .place(new QuestionPlace(
                        random.nextBoolean() ? "Hematology/Red cells & more" : null,
                        random.nextBoolean() ? "mlt-hema-iron" : null,
                        random.nextBoolean() ? "recall" : null,
                        random.nextBoolean() ? List.of("iron", "a, <b>; c") : List.of()));
        if (random.nextBoolean()) {
            draft.feedback(text());
        }
        List<QuestionMedia> media = new ArrayList<>();
        fill(draft, type, media);
        return new ReadQuestion(draft.question(), 0, media);
    }

    private void fill(QuestionDraft draft, QuestionType type, List<QuestionMedia> media) {
        switch (type) {
            case SINGLE ->
                draft.options(options(2 + random.nextInt(4), 1))
                        .settings(settings().partly(true));
            case TRUE_FALSE ->
                draft.options(List.of(
                                option("true", "True", BigDecimal.ONE), option("false", "False", BigDecimal.ZERO)))
                        .settings(QuestionSettings.USUAL.shuffled(false));
            case MULTIPLE -> multiple(draft);
            case ORDERING -> {
                draft.options(options(3 + random.nextInt(3), 0)).settings(QuestionSettings.USUAL.partly(false));
                draft.options(draft.question().options().stream()
                        .map(one -> option(one.id(), one.text(), BigDecimal.ZERO))
                        .toList());
                List<String> order = new ArrayList<>(draft.question().options().stream()
                        .map(QuestionOption::id)
                        .toList());
                Collections.shuffle(order, random);
                draft.order(order);
            }
            case MATCHING -> matching(draft);
            case NUMERIC -> draft.answers(numbers());
            case TEXT ->
                draft.answers(List.of(
                                QuestionAnswer.words("EDTA" + random.nextInt(9), BigDecimal.ONE, ""),
                                QuestionAnswer.words("edta & co", new BigDecimal("0.5"), "")))
                        .settings(QuestionSettings.USUAL.withCapitals(random.nextBoolean()));
            case CLOZE -> cloze(draft);
            case HOTSPOT -> hotspot(draft, media);
            default -> {
                // nothing else
            }
        }
    }

    private void multiple(QuestionDraft draft) {
        int right = 1 + random.nextInt(3);
        boolean partial = random.nextBoolean();
        List<QuestionOption> options = new ArrayList<>();
        BigDecimal share = BigDecimal.ONE.divide(BigDecimal.valueOf(right), 9, RoundingMode.HALF_UP);
        for (QuestionOption option : options(right + 2, right)) {
            options.add(new QuestionOption(
                    option.id(),
                    option.text(),
                    option.isRight() ? share : partial ? share.negate() : BigDecimal.ZERO,
                    option.feedback()));
        }
        draft.options(options).settings(settings().partly(partial).choosing(random.nextBoolean() ? right : null));
    }

    private void matching(QuestionDraft draft) {
        int size = 2 + random.nextInt(3);
        List<QuestionPair> pairs = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            pairs.add(new QuestionPair(text(), "right " + i, "", "s" + i, "t" + i));
        }
        pairs.add(new QuestionPair("", "left over", "", "", "t" + size));
        draft.pairs(pairs).settings(QuestionSettings.USUAL.partly(random.nextBoolean()));
    }

    private List<QuestionAnswer> numbers() {
        List<String> tolerances = List.of("0", "0.05", "2 %", "10");
        List<QuestionAnswer> answers = new ArrayList<>();
        answers.add(QuestionAnswer.number(
                "7.3" + random.nextInt(10), tolerances.get(random.nextInt(4)), BigDecimal.ONE, ""));
        if (random.nextBoolean()) {
            answers.add(QuestionAnswer.number("-8", tolerances.get(random.nextInt(4)), new BigDecimal("0.5"), ""));
        }
        return answers;
    }

    private void cloze(QuestionDraft draft) {
        draft.stem("The tube with [[g1]] has a [[g2]] top, pH [[g3]] and more.");
        draft.gap(new QuestionGap(
                "g1",
                List.of(),
                List.of(
                        QuestionAnswer.words("EDTA", BigDecimal.ONE, ""),
                        QuestionAnswer.words("K2 EDTA", BigDecimal.ONE, ""))));
        draft.gap(new QuestionGap(
                "g2",
                List.of(option("a", "red", BigDecimal.ZERO), option("b", "lavender", BigDecimal.ONE)),
                List.of()));
        draft.gap(new QuestionGap("g3", List.of(), List.of(QuestionAnswer.number("7.4", "0.05", BigDecimal.ONE, ""))));
        draft.settings(QuestionSettings.USUAL.partly(random.nextBoolean()));
    }

    private void hotspot(QuestionDraft draft, List<QuestionMedia> media) {
        byte[] png = picture();
        media.add(new QuestionMedia("media/smear.png", () -> new ByteArrayInputStream(png)));
        draft.stem(text() + "\n\n![a smear](media/smear.png)");
        boolean two = random.nextBoolean();
        BigDecimal share = two ? new BigDecimal("0.5") : BigDecimal.ONE;
        draft.options(List.of(
                        new QuestionOption("p1", "a band", share, "", null, "ellipse 25 50 5 10"),
                        new QuestionOption("p2", "a blast", two ? share : BigDecimal.ZERO, "", null, "box 50 20 10 20"),
                        new QuestionOption("p3", "dirt", BigDecimal.ZERO, "", null, "polygon 0 0 10 0 10 10")))
                .settings(QuestionSettings.USUAL.partly(random.nextBoolean()));
    }

    public static byte[] picture() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private QuestionSettings settings() {
        return QuestionSettings.USUAL.shuffled(random.nextBoolean());
    }

    private List<QuestionOption> options(int count, int right) {
        List<QuestionOption> options = new ArrayList<>();
        boolean feedback = random.nextBoolean();
        for (int i = 0; i < count; i++) {
            options.add(new QuestionOption(
                    String.valueOf((char) ('a' + i)),
                    text(),
                    i < right ? BigDecimal.ONE : BigDecimal.ZERO,
                    feedback && right > 0 ? text() : ""));
        }
        return options;
    }

    private static QuestionOption option(String id, String text, BigDecimal weight) {
        return new QuestionOption(id, text, weight, "");
    }

    private String text() {
        return random.nextInt(3) == 0
                ? WORDS.get(random.nextInt(WORDS.size()))
                : TEXTS.get(random.nextInt(TEXTS.size()));
    }
}
