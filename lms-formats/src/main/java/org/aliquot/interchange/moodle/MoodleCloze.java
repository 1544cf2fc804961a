package org.aliquot.interchange.moodle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aliquot.interchange.QuestionAnswer;
import org.aliquot.interchange.QuestionGap;
import org.aliquot.interchange.QuestionOption;
import org.aliquot.interchange.Severity;
import org.aliquot.interchange.text.Ids;
import org.aliquot.interchange.text.Markup;
import org.aliquot.interchange.text.Shares;

/**
 * A text with embedded answers, as Moodle writes them: <code>{1:MULTICHOICE:=right#feedback~wrong}</code>.
 *
 * @param text with a place for each gap
 */
record MoodleCloze(String text, List<QuestionGap> gaps) {

    private static final char OPEN = '\uE020';
    private static final char CLOSE = '\uE021';
    private static final Pattern GAP =
            Pattern.compile("(?s)\\{\\s*(\\d*)\\s*:\\s*([A-Z_]{2,20})(?::((?:\\\\.|[^\\\\}])*+))?}");
    private static final Set<String> CHOICES = Set.of(
            "MULTICHOICE",
            "MC",
            "MULTICHOICE_V",
            "MCV",
            "MULTICHOICE_H",
            "MCH",
            "MULTICHOICE_S",
            "MCS",
            "MULTICHOICE_VS",
            "MCVS",
            "MULTICHOICE_HS",
            "MCHS");
    private static final Set<String> WORDS = Set.of("SHORTANSWER", "SA", "MW", "SHORTANSWER_C", "SAC", "MWC");
    private static final Set<String> NUMBERS = Set.of("NUMERICAL", "NM");

    MoodleCloze {
        gaps = List.copyOf(gaps);
    }

    static MoodleCloze parse(String html, Telling telling) {
        Matcher match = GAP.matcher(html);
        StringBuilder text = new StringBuilder();
        List<QuestionGap> gaps = new ArrayList<>();
        Set<String> weights = new HashSet<>();
        while (match.find()) {
            String id = "g" + (gaps.size() + 1);
            weights.add(match.group(1).isEmpty() ? "1" : match.group(1));
            String kind = match.group(2).toUpperCase(Locale.ROOT);
            gaps.add(gap(id, kind, match.group(3) == null ? "" : match.group(3), telling));
            match.appendReplacement(text, OPEN + id + CLOSE);
        }
        if (gaps.isEmpty()) {
            throw new MoodleQuestion.Refused("the text has no gap such as {1:SHORTANSWER:=answer}");
        }
        if (weights.size() > 1) {
            telling.tell(Severity.CHANGED, "weights of gaps", "all gaps count the same");
        }
        return new MoodleCloze(match.appendTail(text).toString(), gaps);
    }

    /** Marks the gaps as our texts do. */
    static String shown(String markdown) {
        return markdown.replace(String.valueOf(OPEN), "[[").replace(String.valueOf(CLOSE), "]]");
    }

    private static QuestionGap gap(String id, String kind, String written, Telling telling) {
        List<Entry> entries = entries(written);
        if (entries.isEmpty()) {
            throw new MoodleQuestion.Refused("a gap of the kind " + kind + " has no answers");
        }
        if (entries.stream().noneMatch(entry -> entry.weight().compareTo(BigDecimal.ONE) == 0)) {
            throw new MoodleQuestion.Refused("a gap of the kind " + kind + " has no answer that is fully right");
        }
        if (CHOICES.contains(kind)) {
            return choice(id, entries, telling);
        }
        if (WORDS.contains(kind)) {
            if (kind.endsWith("C")) {
                telling.tell(Severity.CHANGED, "gap " + id, "capitals are not compared in a text with gaps");
            }
            return new QuestionGap(
                    id,
                    List.of(),
                    entries.stream()
                            .map(entry -> QuestionAnswer.words(plain(entry.text()), entry.weight(), entry.feedback()))
                            .toList());
        }
        if (NUMBERS.contains(kind)) {
            return new QuestionGap(
                    id, List.of(), entries.stream().map(MoodleCloze::number).toList());
        }
        throw new MoodleQuestion.Refused("gaps of the kind " + kind + " are not supported");
    }

    private static QuestionGap choice(String id, List<Entry> entries, Telling telling) {
        if (entries.size() < 2) {
            throw new MoodleQuestion.Refused("a gap to choose has at least two choices");
        }
        List<QuestionOption> options = new ArrayList<>();
        TreeSet<String> losses = new TreeSet<>();
        for (Entry entry : entries) {
            options.add(new QuestionOption(
                    Ids.letter(options.size()),
                    Markup.fromMixed(entry.text(), UnaryOperator.identity(), losses),
                    entry.weight(),
                    entry.feedback()));
        }
        if (!losses.isEmpty()) {
            telling.tell(Severity.DROPPED, "formatting of gap " + id, "Markdown has no " + String.join(", ", losses));
        }
        return new QuestionGap(id, options, List.of());
    }

    private static QuestionAnswer number(Entry entry) {
        if (entry.text().equals("*")) {
            return QuestionAnswer.words("*", entry.weight(), entry.feedback());
        }
        int colon = entry.text().indexOf(':');
        String value = colon < 0 ? entry.text() : entry.text().substring(0, colon);
        String tolerance = colon < 0 ? "0" : entry.text().substring(colon + 1);
        return QuestionAnswer.number(
                MoodleQuestion.number(value), MoodleQuestion.number(tolerance), entry.weight(), entry.feedback());
    }

    /** One answer of a gap. */
    private record Entry(String text, BigDecimal weight, String feedback) {}

    private static List<Entry> entries(String written) {
        List<Entry> entries = new ArrayList<>();
        for (String part : cut(written, '~')) {
            String rest = part.strip();
            if (rest.isEmpty()) {
                continue;
            }
            BigDecimal weight = rest.startsWith("=") ? BigDecimal.ONE : BigDecimal.ZERO;
            Matcher percent =
                    Pattern.compile("%\\s*(-?\\d{1,3}(?:\\.\\d{1,9})?)%").matcher(rest);
            if (rest.startsWith("=")) {
                rest = rest.substring(1);
            } else if (percent.lookingAt()) {
                weight = Shares.ofPercent(new BigDecimal(percent.group(1)));
                rest = rest.substring(percent.end());
            }
            List<String> halves = cut(rest, '#');
            String feedback = halves.size() < 2 ? "" : String.join("#", halves.subList(1, halves.size()));
            entries.add(new Entry(
                    unescaped(halves.getFirst()),
                    weight,
                    Markup.fromMixed(unescaped(feedback), UnaryOperator.identity(), new TreeSet<>())));
        }
        return entries;
    }

    /** Cuts at a sign that no backslash precedes. */
    private static List<String> cut(String text, char at) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char now = text.charAt(i);
            if (now == '\\' && i + 1 < text.length()) {
                part.append(now).append(text.charAt(++i));
            } else if (now == at) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(now);
            }
        }
        parts.add(part.toString());
        return parts;
    }

    private static String unescaped(String written) {
        return written.replaceAll("\\\\([}#~/\"\\\\])", "$1")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Words that stand in HTML. */
    private static String plain(String html) {
        return html.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .strip();
    }
}
