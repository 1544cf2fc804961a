package org.aliquot.interchange;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.aliquot.interchange.qti.MadeUpQuestions;

/** Questions whose texts, names and gaps leave little to a format that is strict. */
final class HardQuestions {

    /** Names of files that addresses cannot hold as they stand. */
    static final List<String> FILES = List.of("media/it.png", "a b c.png", "100 % (a#1?).png", "a%20b.png", "x[1].png");

    private static final List<String> TEXTS = List.of(
            "",
            "3. third\n4. fourth\n   - inner\n\n     loose",
            "- one\n\n- two\n\n  more",
            "| L | C | R |\n| :-- | :-: | --: |\n| **b** | ![x](media/it.png) | $`a<b`$ |\n| | `c` | a<br>b |",
            "| only | head |\n| --- | --- |",
            "![pic](media/it.png \"its title\") ![](media/it.png) ![a \"b\" <c> &](media/it.png)",
            "![x](<a b c.png>) [x](<100 % (a#1?).png>) ![x](a%20b.png) ![x](<x[1].png>)",
            "[link](https://example.org/?a=1&b=2 \"its title\"), <https://example.org>, <a@example.org>",
            "[![pic](media/it.png)](https://example.org) [](https://example.org)",
            "[b](https://example.org/%zz|^{}[1]#a#b) [c](//h/p) [d](#a) [e](:) ![f](http://[) [g](http://e:x/)",
            "line  \nbreak\\\nsoft\nwrap<br>x",
            "```java\nint a = 1 < 2;\n```\n\n    indented code",
            "```math\n\\frac{a}{b} < 1\n```\n\n$`\\frac{a}{b}`$",
            "***\n\n> quote\n>\n> - list\n>\n> > deep\n\n# One\n\n## Two\n\n###### Six",
            "H<sub>2</sub><sup>+</sup> <b>b</b> <i>i</i> <kbd>k **b** ![x](media/it.png)</kbd> <dfn>`c` *d*</dfn>",
            "<sub>open and <sup>crossed</sub></sup>",
            "<sub>x<sub>y</sub></sub> <sub>**b** `c` [l](https://example.org)</sub> **b *i `c`***",
            "<script>alert(1)</script><p>x</p><div>y</div>",
            "&amp; &lt; &nbsp; &alpha; &#0; \u0000 \u0007 \uFFFE \uD800 x",
            "text\n\n- list\n\n> quote\n\n| a |\n| - |\n| b |\n\n***\n\nend");

    private static final List<String> NAMES = List.of(
            "1", "a b", "é", "a:b", "-x", "a/b", "x&<>\"", "A", "a", "ID_1", "ID_a_b", "血液", "a\nb", "a__b", "ID_");

    private static final String GAPS = """
            [[%s]] x [[%s]] **[[%s]]** `[[g4]]` [l [[g5]]](https://example.org) [[g6]]

            %s

            - [[g7]]

            # [[g8]]

            ```
            [[g9]]
            ```

            | [[g10]] | x |
            | --- | --- |
            | [[g11]] | y |

            > [[g12]]

            H<sub>[[g13]]</sub> <kbd>[[g14]]</kbd>

            [[g15]]""";

    private HardQuestions() {}

    /** Every kind with every text, in each place where a text may stand. */
    static List<ReadQuestion> texts() {
        List<ReadQuestion> all = new ArrayList<>();
        for (String text : TEXTS) {
            for (QuestionType type : MadeUpQuestions.TYPES) {
                all.add(question(type, "hard-" + all.size(), text, List.of("a", "b", "c")));
            }
        }
        return all;
    }

    /** Every kind with names that XML does not take. */
    static List<ReadQuestion> names() {
        List<ReadQuestion> all = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            List<String> names =
                    List.of(NAMES.get(i), NAMES.get((i + 1) % NAMES.size()), NAMES.get((i + 4) % NAMES.size()));
            for (QuestionType type : MadeUpQuestions.TYPES) {
                all.add(question(type, NAMES.get(i), "x", names));
            }
        }
        return all;
    }

    /** Every kind as a draft: without anything, without a right answer, with one part only. */
    static List<ReadQuestion> drafts() {
        List<ReadQuestion> all = new ArrayList<>();
        for (QuestionType type : MadeUpQuestions.TYPES) {
            for (boolean partial : new boolean[] {true, false}) {
                ReadQuestion full = question(type, "draft", "x", List.of("a", "b", "c"));
                QuestionSettings settings = QuestionSettings.USUAL.partly(partial);
                for (QuestionDraft draft : List.of(
                        new QuestionDraft(type),
                        new QuestionDraft(type).gap(new QuestionGap("g1", List.of(), List.of())),
                        wrong(full.question()),
                        first(full.question()),
                        QuestionDraft.of(full.question()).stem("").gaps(List.of()))) {
                    all.add(new ReadQuestion(
                            draft.id("draft-" + all.size()).settings(settings).question(), 0, full.media()));
                }
            }
        }
        return all;
    }

    private static QuestionDraft wrong(Question full) {
        return QuestionDraft.of(full)
                .options(wrong(full.options()))
                .order(List.of())
                .gaps(full.solution().gaps().stream()
                        .map(gap -> new QuestionGap(gap.id(), wrong(gap.options()), gap.answers()))
                        .toList());
    }

    private static List<QuestionOption> wrong(List<QuestionOption> options) {
        return options.stream()
                .map(one ->
                        new QuestionOption(one.id(), one.text(), BigDecimal.ZERO, one.feedback(), null, one.shape()))
                .toList();
    }

    private static QuestionDraft first(Question full) {
        return QuestionDraft.of(full)
                .options(full.options().subList(0, Math.min(1, full.options().size())))
                .pairs(full.solution()
                        .pairs()
                        .subList(0, Math.min(1, full.solution().pairs().size())))
                .gaps(full.solution()
                        .gaps()
                        .subList(0, Math.min(1, full.solution().gaps().size())));
    }

    private static ReadQuestion question(QuestionType type, String id, String text, List<String> names) {
        QuestionDraft draft = new QuestionDraft(type)
                .id(id)
                .title(text)
                .stem(text)
                .feedback(text)
                .place(new QuestionPlace(text, "mlt-he-cells", "recall", List.of(text, "x & <y>")));
        String a = names.get(0);
        String b = names.get(1);
        String c = names.get(2);
        switch (type) {
            case SINGLE, TRUE_FALSE, MULTIPLE -> draft.options(options(text, names));
            case ORDERING -> draft.options(options(text, names)).order(List.of(b, c, a));
            case MATCHING ->
                draft.pairs(List.of(
                        new QuestionPair(text, text, text, a, b),
                        new QuestionPair(text + " 2", text, text, b, c),
                        new QuestionPair("", text + " 3", "", "", a)));
            case NUMERIC ->
                draft.answers(List.of(
                        QuestionAnswer.number("5", "0.1", BigDecimal.ONE, text),
                        QuestionAnswer.number(text, text, BigDecimal.ONE, ""),
                        QuestionAnswer.number("1e5", "2 %", new BigDecimal("0.5"), "")));
            case TEXT ->
                draft.answers(List.of(
                        QuestionAnswer.words(text, BigDecimal.ONE, text),
                        QuestionAnswer.words("x", new BigDecimal("0.5"), "")));
            case CLOZE -> draft.stem(GAPS.formatted(a, b, c, text)).gaps(gaps(text, names));
            case HOTSPOT -> draft.stem(text + "\n\n![pic](media/pic.png)").options(places(text, names));
            default -> {
                // a text alone
            }
        }
        return new ReadQuestion(draft.question(), 0, media());
    }

    private static List<QuestionOption> options(String text, List<String> names) {
        return List.of(
                new QuestionOption(names.get(0), text, BigDecimal.ONE, text),
                new QuestionOption(names.get(1), text, new BigDecimal("0.5"), text),
                new QuestionOption(names.get(2), text + " x", new BigDecimal("-0.5"), text));
    }

    private static List<QuestionOption> places(String text, List<String> names) {
        return List.of(
                new QuestionOption(names.get(0), text, BigDecimal.ONE, "", null, "ellipse 10 20 5 5"),
                new QuestionOption(names.get(1), text, BigDecimal.ZERO, "", null, "box 50 50 10.5 10"),
                new QuestionOption(names.get(2), text, BigDecimal.ZERO, "", null, "polygon 0 0 10 0 10 10"));
    }

    private static List<QuestionGap> gaps(String text, List<String> names) {
        List<String> ids = new ArrayList<>(names);
        for (int i = 4; i <= 15; i++) {
            ids.add("g" + i);
        }
        List<QuestionGap> gaps = new ArrayList<>();
        for (String id : ids) {
            gaps.add(
                    switch (gaps.size() % 3) {
                        case 0 -> new QuestionGap(id, options(text, names), List.of());
                        case 1 ->
                            new QuestionGap(id, List.of(), List.of(QuestionAnswer.words(text, BigDecimal.ONE, "")));
                        default ->
                            new QuestionGap(
                                    id, List.of(), List.of(QuestionAnswer.number("12.5", "0.1", BigDecimal.ONE, "")));
                    });
        }
        return gaps;
    }

    private static List<QuestionMedia> media() {
        List<QuestionMedia> media = new ArrayList<>();
        for (String name : FILES) {
            media.add(new QuestionMedia(name, () -> new ByteArrayInputStream(new byte[] {1, 2, 3})));
        }
        media.add(new QuestionMedia("media/pic.png", () -> new ByteArrayInputStream(MadeUpQuestions.picture())));
        return media;
    }
}
