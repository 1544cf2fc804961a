package org.aliquot.interchange.gift;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aliquot.interchange.gift.GiftAnswers.Matching;
import org.jspecify.annotations.Nullable;

/** Understands one question written in GIFT. */
final class GiftParser {

    private static final Pattern TRUTH = Pattern.compile("(?s)(?i)(true|false|t|f)\\s*(#.*)?");
    private static final Pattern ORDER = Pattern.compile("(?s)>[^\\n]*\\n(.*)");
    private static final Pattern WEIGHT = Pattern.compile("%\\s*(-?\\d{1,3}(?:\\.\\d{1,10})?)\\s*%");
    private static final String FEEDBACK_FOR_ALL = "####";
    static final String GAP = "_____";

    private final GiftBlock block;
    private final String usual;
    private final @Nullable String title;
    private final String body;
    private final GiftText stem;
    private final boolean embedded;
    private final @Nullable String braces;

    /** A question that breaks the rules of GIFT; the message says which. */
    static final class NotGift extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotGift(String message) {
            super(message);
        }
    }

    private GiftParser(GiftBlock block) {
        this.block = block;
        String text = block.text().strip();
        int titled = text.startsWith("::") ? endOfTitle(text) : -1;
        this.title = titled < 0 ? null : GiftScan.words(text.substring(2, titled));
        this.body = titled < 0 ? text : text.substring(titled + 2);
        int open = GiftScan.find(body, "{", 0);
        int close = open < 0 ? -1 : GiftScan.find(body, "}", open);
        if (open >= 0 && close < 0) {
            throw new NotGift("a { is not followed by its }");
        }
        this.braces = open < 0 ? null : body.substring(open + 1, close);
        String before = open < 0 ? body : body.substring(0, open);
        String after = open < 0 ? "" : body.substring(close + 1).strip();
        if (GiftScan.find(after, "{", 0) >= 0) {
            throw new NotGift("a question has one pair of braces; put a blank line between questions");
        }
        this.embedded = !after.isEmpty();
        GiftText shown = GiftScan.text(before, "moodle");
        this.usual = shown.format();
        this.stem = embedded
                ? new GiftText(
                        usual,
                        (shown.text() + " " + GAP + " "
                                        + GiftScan.text(after, usual).text())
                                .strip())
                : shown;
    }

    private static int endOfTitle(String text) {
        int end = GiftScan.find(text, "::", 2);
        if (end < 0) {
            throw new NotGift("the title that begins with :: does not end with ::");
        }
        return end;
    }

    static GiftQuestion parse(GiftBlock block) {
        return new GiftParser(block).question();
    }

    private GiftQuestion question() {
        if (braces == null) {
            return with(new GiftAnswers.Description(), null);
        }
        int all = GiftScan.find(braces, FEEDBACK_FOR_ALL, 0);
        GiftText feedback = all < 0 ? null : some(braces.substring(all + FEEDBACK_FOR_ALL.length()));
        return with(answers((all < 0 ? braces : braces.substring(0, all)).strip()), feedback);
    }

    private GiftQuestion with(GiftAnswers answers, @Nullable GiftText feedback) {
        return new GiftQuestion(block.line(), block.id(), block.tags(), title, stem, embedded, answers, feedback);
    }

    private GiftAnswers answers(String written) {
        if (written.isEmpty()) {
            return new GiftAnswers.Essay();
        }
        Matcher truth = TRUTH.matcher(written);
        if (truth.matches()) {
            return truth(truth.group(1), truth.group(2) == null ? "" : truth.group(2));
        }
        Matcher order = ORDER.matcher(written);
        if (order.matches()) {
            return new GiftAnswers.Ordering(order.group(1)
                    .lines()
                    .map(line -> GiftScan.text(line, usual))
                    .filter(line -> !line.isEmpty())
                    .toList());
        }
        if (written.startsWith("#")) {
            return numbers(written.substring(1).strip());
        }
        List<String> entries = GiftScan.entries(written);
        if (entries.size() == 1 && !written.startsWith("=") && !written.startsWith("~")) {
            return new GiftAnswers.ShortAnswer(choices(List.of("=" + written)));
        }
        if (entries.stream().anyMatch(entry -> !entry.startsWith("=") && !entry.startsWith("~"))) {
            throw new NotGift("answers begin with = or ~");
        }
        if (entries.stream().anyMatch(entry -> entry.startsWith("~"))) {
            return new GiftAnswers.MultipleChoice(choices(entries));
        }
        return entries.stream().allMatch(entry -> GiftScan.find(entry, "->", 0) >= 0)
                ? new Matching(entries.stream().map(this::pair).toList())
                : new GiftAnswers.ShortAnswer(choices(entries));
    }

    /** The first feedback belongs to true, the second to false. */
    private GiftAnswers truth(String word, String feedback) {
        List<String> parts = new ArrayList<>();
        int start = feedback.isEmpty() ? -1 : 0;
        while (start >= 0) {
            int next = GiftScan.find(feedback, "#", start + 1);
            parts.add(feedback.substring(start + 1, next < 0 ? feedback.length() : next));
            start = next;
        }
        return new GiftAnswers.TrueFalse(
                word.toLowerCase(Locale.ROOT).startsWith("t"),
                parts.isEmpty() ? null : some(parts.getFirst()),
                parts.size() < 2 ? null : some(parts.get(1)));
    }

    private GiftAnswers numbers(String written) {
        List<String> entries = GiftScan.entries(written);
        if (entries.isEmpty()) {
            throw new NotGift("a numerical question has no number");
        }
        List<GiftChoice> choices =
                choices(entries).stream().map(GiftParser::number).toList();
        return new GiftAnswers.Numerical(choices, choices.size() == 1 && !written.startsWith("="));
    }

    private static GiftChoice number(GiftChoice choice) {
        GiftNumber number = GiftNumber.parse(choice.text().text());
        if (number == null) {
            throw new NotGift("'" + choice.text().text() + "' is no number, number:tolerance or low..high");
        }
        return new GiftChoice(choice.right(), choice.weight(), choice.text(), number, choice.feedback());
    }

    private List<GiftChoice> choices(List<String> entries) {
        return entries.stream().map(this::choice).toList();
    }

    private GiftChoice choice(String entry) {
        boolean marked = entry.startsWith("=") || entry.startsWith("~");
        String rest = (marked ? entry.substring(1) : entry).strip();
        BigDecimal weight = null;
        Matcher percent = WEIGHT.matcher(rest);
        if (percent.lookingAt()) {
            weight = new BigDecimal(percent.group(1));
            rest = rest.substring(percent.end());
        }
        int hash = GiftScan.find(rest, "#", 0);
        return new GiftChoice(
                !entry.startsWith("~"),
                weight,
                GiftScan.text(hash < 0 ? rest : rest.substring(0, hash), usual),
                null,
                hash < 0 ? null : some(rest.substring(hash + 1)));
    }

    private Matching.Pair pair(String entry) {
        int arrow = GiftScan.find(entry, "->", 0);
        return new Matching.Pair(
                GiftScan.text(entry.substring(1, arrow), usual), GiftScan.words(entry.substring(arrow + 2)));
    }

    private @Nullable GiftText some(String written) {
        GiftText text = GiftScan.text(written, usual);
        return text.isEmpty() ? null : text;
    }
}
