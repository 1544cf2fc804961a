package org.aliquot.interchange.qti;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aliquot.interchange.Question;
import org.aliquot.interchange.QuestionAnswer;
import org.aliquot.interchange.QuestionGap;
import org.aliquot.interchange.QuestionOption;
import org.aliquot.markup.Part;
import org.aliquot.markup.Tag;
import org.aliquot.markup.Words;
import org.aliquot.qti.BaseType;

/** A text with gaps as interactions in a text, and the rules that score what is typed. */
final class GapXml {

    private static final Pattern MARK = Pattern.compile("\\[\\[([^\\[\\]]{1,100})]]");

    private final Question question;
    private final OutTexts texts;
    private final OutFindings findings;
    private final Map<String, String> responses;

    GapXml(Question question, OutTexts texts, OutFindings findings) {
        this.question = question;
        this.texts = texts;
        this.findings = findings;
        this.responses = Identifiers.of(question.solution().gaps().stream()
                .map(gap -> "GAP_" + gap.id())
                .toList());
    }

    private String response(QuestionGap gap) {
        return responses.getOrDefault("GAP_" + gap.id(), "");
    }

    /** The body; declarations and rules are added to the lists. */
    List<Part> body(List<Tag> declarations, List<Tag> rules) {
        boolean partial = question.settings().partial();
        BigDecimal share = partial ? ItemXml.share(question.solution().gaps().size()) : BigDecimal.ONE;
        Map<String, Tag> interactions = new HashMap<>();
        for (QuestionGap gap : question.solution().gaps()) {
            String response = response(gap);
            declarations.add(declaration(response, gap, share));
            interactions.put(gap.id(), interaction(response, gap));
        }
        if (partial) {
            rules.addAll(partialRules(share));
        } else {
            List<Tag> tests =
                    question.solution().gaps().stream().map(this::test).toList();
            rules.add(Build.choice(Build.tag("and", tests), Build.setScore(Build.number("1")), true));
        }
        boolean lost = question.solution().gaps().stream()
                .anyMatch(gap -> gap.options().stream()
                                .anyMatch(option -> !option.feedback().isEmpty())
                        || gap.answers().stream()
                                .anyMatch(answer -> !answer.feedback().isEmpty()));
        if (lost) {
            findings.dropped("feedback", "gaps have none there");
        }
        return filled(texts.blocks(question.stem()), interactions);
    }

    private static List<Part> filled(List<Part> parts, Map<String, Tag> interactions) {
        List<Part> filled = new ArrayList<>();
        for (Part part : parts) {
            switch (part) {
                case Tag tag -> filled.add(new Tag(tag.name(), tag.attributes(), filled(tag.parts(), interactions), 0));
                case Words(String words) -> filled.addAll(filled(words, interactions));
            }
        }
        return filled;
    }

    private static List<Part> filled(String words, Map<String, Tag> interactions) {
        List<Part> parts = new ArrayList<>();
        Matcher mark = MARK.matcher(words);
        int from = 0;
        while (mark.find()) {
            Tag interaction = interactions.get(mark.group(1));
            if (interaction != null) {
                if (mark.start() > from) {
                    parts.add(new Words(words.substring(from, mark.start())));
                }
                parts.add(interaction);
                from = mark.end();
            }
        }
        if (from < words.length()) {
            parts.add(new Words(words.substring(from)));
        }
        return parts;
    }

    private Tag declaration(String response, QuestionGap gap, BigDecimal share) {
        if (!gap.options().isEmpty()) {
            Map<String, String> ids = Identifiers.of(
                    gap.options().stream().map(QuestionOption::id).toList());
            List<QuestionOption> right =
                    gap.options().stream().filter(QuestionOption::isRight).toList();
            List<Tag> inside = new ArrayList<>(List.of(Build.correct(right.stream()
                    .limit(1)
                    .map(option -> ids.getOrDefault(option.id(), ""))
                    .toList())));
            inside.add(Build.tag(
                    "mapping",
                    (right.isEmpty() ? gap.options() : right)
                            .stream()
                                    .map(option -> ItemXml.entry(
                                            ids.getOrDefault(option.id(), ""),
                                            option.weight().multiply(share)))
                                    .toList(),
                    "defaultValue",
                    "0"));
            return Build.response(response, "single", "identifier", inside);
        }
        boolean number = isNumber(gap);
        List<Tag> inside = new ArrayList<>(List.of(Build.correct(best(gap.answers()))));
        if (!number) {
            inside.add(terms(gap.answers(), share, false));
        }
        return Build.response(response, "single", number ? "float" : "string", inside);
    }

    private static boolean isNumber(QuestionGap gap) {
        return gap.options().isEmpty()
                && gap.answers().stream().allMatch(QuestionAnswer::number)
                && numeric(gap.answers()).size() == gap.answers().size();
    }

    private Tag interaction(String response, QuestionGap gap) {
        if (gap.options().isEmpty()) {
            return Build.tag("textEntryInteraction", List.of(), "responseIdentifier", response);
        }
        Map<String, String> ids =
                Identifiers.of(gap.options().stream().map(QuestionOption::id).toList());
        List<Tag> choices = gap.options().stream()
                .map(option -> Build.tag(
                        "inlineChoice",
                        List.of(new Words(texts.plain(option.text()))),
                        "identifier",
                        ids.getOrDefault(option.id(), "")))
                .toList();
        return Build.tag("inlineChoiceInteraction", choices, "responseIdentifier", response, "shuffle", "false");
    }

    private List<Tag> partialRules(BigDecimal share) {
        List<Tag> mapped = question.solution().gaps().stream()
                .filter(gap -> !isNumber(gap))
                .map(gap -> Build.named("mapResponse", response(gap)))
                .toList();
        List<QuestionGap> numbers =
                question.solution().gaps().stream().filter(GapXml::isNumber).toList();
        boolean adds = numbers.size() + (mapped.isEmpty() ? 0 : 1) > 1;
        List<Tag> rules = new ArrayList<>();
        if (!mapped.isEmpty()) {
            rules.add(adds ? Build.added(mapped) : Build.setScore(Build.tag("sum", mapped)));
        }
        numbers.forEach(gap -> rules.add(numbers(response(gap), gap.answers(), share, adds)));
        return rules;
    }

    /** Whether a gap is filled rightly. */
    private Tag test(QuestionGap gap) {
        String response = response(gap);
        if (isNumber(gap)) {
            return equal(response, gap.answers().getFirst());
        }
        return Build.tag("gt", Build.named("mapResponse", response), Build.number("0"));
    }

    /** Answers that are numbers. */
    static List<QuestionAnswer> numeric(List<QuestionAnswer> answers) {
        return answers.stream()
                .filter(answer -> BaseType.FLOAT.parse(answer.text()).isPresent())
                .toList();
    }

    static List<String> best(List<QuestionAnswer> answers) {
        return answers.stream().max(Comparator.comparing(QuestionAnswer::weight)).map(QuestionAnswer::text).stream()
                .toList();
    }

    /** What typed words earn. */
    static Tag terms(List<QuestionAnswer> answers, BigDecimal share, boolean capitals) {
        List<Tag> entries = answers.stream()
                .map(answer -> Build.tag(
                        "mapEntry",
                        List.of(),
                        "mapKey",
                        answer.text(),
                        "mappedValue",
                        answer.weight().multiply(share).toPlainString(),
                        "caseSensitive",
                        String.valueOf(capitals)))
                .toList();
        return Build.tag("mapping", entries, "defaultValue", "0");
    }

    /** The first number that is near enough gives its points. */
    static Tag numbers(String response, List<QuestionAnswer> answers, BigDecimal share, boolean adds) {
        List<Tag> branches = new ArrayList<>();
        for (QuestionAnswer answer : answers) {
            Tag points = Build.number(answer.weight().multiply(share).toPlainString());
            branches.add(Build.tag(
                    branches.isEmpty() ? "responseIf" : "responseElseIf",
                    equal(response, answer),
                    adds ? Build.added(List.of(points)) : Build.setScore(points)));
        }
        return Build.tag("responseCondition", branches);
    }

    /** The key stands first, since a share is one of it. */
    private static Tag equal(String response, QuestionAnswer answer) {
        String written = answer.tolerance().strip();
        boolean percent = written.endsWith("%");
        String tolerance = percent ? written.substring(0, written.length() - 1).strip() : written;
        boolean exact = ResponseKey.number(tolerance).signum() <= 0;
        List<Tag> operands = List.of(Build.number(answer.text()), Build.named("variable", response));
        return exact
                ? Build.tag("equal", operands, "toleranceMode", "exact")
                : Build.tag(
                        "equal", operands, "toleranceMode", percent ? "relative" : "absolute", "tolerance", tolerance);
    }
}
