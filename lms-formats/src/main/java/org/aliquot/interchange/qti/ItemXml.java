package org.aliquot.interchange.qti;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aliquot.interchange.Question;
import org.aliquot.interchange.QuestionAnswer;
import org.aliquot.interchange.QuestionOption;
import org.aliquot.interchange.QuestionType;
import org.aliquot.interchange.ReadQuestion;
import org.aliquot.markup.Part;
import org.aliquot.markup.Tag;
import org.jspecify.annotations.Nullable;

/** A question as an item of QTI 2; what an item cannot hold is told. */
final class ItemXml {

    static final String RESPONSE = "RESPONSE";

    private final ReadQuestion read;
    private final Question question;
    private final OutFindings findings;
    private final OutTexts texts;
    private final List<Tag> declarations = new ArrayList<>();
    private final List<Tag> rules = new ArrayList<>();
    private @Nullable String template;

    private ItemXml(ReadQuestion read, OutTexts texts, OutFindings findings) {
        this.read = read;
        this.question = read.question();
        this.texts = texts;
        this.findings = findings;
    }

    /** Null where QTI has nothing like it; a finding says so. */
    static @Nullable Tag of(ReadQuestion read, String id, OutTexts texts, OutFindings findings) {
        return new ItemXml(read, texts, findings).item(id);
    }

    private @Nullable Tag item(String id) {
        List<Part> body = body();
        if (body == null) {
            return null;
        }
        List<Tag> feedback = new FeedbackXml(question, texts, findings).of(declarations, rules);
        boolean scored = template != null || !rules.isEmpty();
        List<Tag> outcomes = new ArrayList<>();
        if (scored) {
            outcomes.add(Build.outcome("SCORE", "float", "single", "0"));
            outcomes.add(Build.outcome("MAXSCORE", "float", "single", "1"));
        }
        List<Part> parts = new ArrayList<>(declarations.stream()
                .filter(tag -> tag.is("responseDeclaration"))
                .toList());
        parts.addAll(outcomes);
        parts.addAll(declarations.stream()
                .filter(tag -> tag.is("outcomeDeclaration"))
                .toList());
        parts.add(Build.tag("itemBody", body));
        if (template != null && rules.isEmpty()) {
            parts.add(Build.tag("responseProcessing", List.of(), "template", template));
        } else if (scored) {
            List<Tag> all = new ArrayList<>(template == null ? List.of() : List.of(Build.standard(template, RESPONSE)));
            all.addAll(rules);
            parts.add(Build.tag("responseProcessing", all));
        }
        parts.addAll(feedback);
        return Build.tag(
                "assessmentItem",
                parts,
                "identifier",
                id,
                "title",
                question.title().isBlank() ? question.name() : question.title(),
                "adaptive",
                "false",
                "timeDependent",
                "false");
    }

    private @Nullable List<Part> body() {
        Optional<String> lacking = MissingParts.in(question);
        if (lacking.isPresent()) {
            findings.refused("question", lacking.get());
            return null;
        }
        if (MissingParts.key(question)) {
            findings.changed("right answer", "there is none; the item gives no points");
        }
        return switch (question.type()) {
            case SINGLE, TRUE_FALSE, MULTIPLE -> choices();
            case ORDERING -> ordering();
            case MATCHING -> {
                template = question.settings().partial() ? "map_response" : "match_correct";
                yield stemAnd(new PairXml(question, texts, findings).interaction(declarations));
            }
            case NUMERIC -> typed("float");
            case TEXT -> typed("string");
            case CLOZE -> new GapXml(question, texts, findings).body(declarations, rules);
            case HOTSPOT -> hotspot();
            case ESSAY -> essay();
            case DESCRIPTION -> described();
            case RULED, LABORATORY -> {
                findings.refused("type", "QTI has nothing like a question of type " + question.kind());
                yield null;
            }
        };
    }

    /** A body is never empty. */
    private List<Part> described() {
        List<Part> blocks = texts.blocks(question.stem());
        return blocks.isEmpty() ? List.of(Build.tag("p")) : blocks;
    }

    private List<Part> stemAnd(Tag interaction) {
        List<Part> body = new ArrayList<>(texts.blocks(question.stem()));
        body.add(interaction);
        return body;
    }

    private List<Part> choices() {
        boolean multiple = question.type() == QuestionType.MULTIPLE;
        Map<String, String> ids = Identifiers.of(
                question.options().stream().map(QuestionOption::id).toList());
        List<String> right = question.options().stream()
                .filter(QuestionOption::isRight)
                .map(option -> ids.getOrDefault(option.id(), ""))
                .toList();
        boolean plain = multiple
                ? !question.settings().partial()
                : question.options().stream()
                                .allMatch(option -> option.weight().signum() == 0
                                        || option.weight().compareTo(BigDecimal.ONE) == 0)
                        && right.size() == 1;
        List<Tag> inside =
                new ArrayList<>(List.of(Build.correct(multiple ? right : right.subList(0, Math.min(1, right.size())))));
        if (!plain) {
            inside.add(mapping(question.options(), ids));
        }
        template = plain ? "match_correct" : "map_response";
        declarations.add(Build.response(RESPONSE, multiple ? "multiple" : "single", "identifier", inside));
        List<Tag> choices = question.options().stream()
                .map(option -> Build.tag(
                        "simpleChoice", texts.flow(option.text()), "identifier", ids.getOrDefault(option.id(), "")))
                .toList();
        Integer choose = question.settings().choose();
        return stemAnd(Build.tag(
                "choiceInteraction",
                choices,
                "responseIdentifier",
                RESPONSE,
                "shuffle",
                String.valueOf(question.settings().shuffle()),
                "maxChoices",
                multiple ? choose == null ? "0" : choose.toString() : "1"));
    }

    private static Tag mapping(List<QuestionOption> options, Map<String, String> ids) {
        boolean worthless = options.stream().allMatch(option -> option.weight().signum() == 0);
        List<Tag> entries = options.stream()
                .filter(option -> worthless || option.weight().signum() != 0)
                .map(option -> entry(ids.getOrDefault(option.id(), ""), option.weight()))
                .toList();
        return Build.tag("mapping", entries, "lowerBound", "0", "upperBound", "1", "defaultValue", "0");
    }

    static Tag entry(String key, BigDecimal value) {
        return Build.tag("mapEntry", List.of(), "mapKey", key, "mappedValue", value.toPlainString());
    }

    private List<Part> ordering() {
        Map<String, String> ids = Identifiers.of(
                question.options().stream().map(QuestionOption::id).toList());
        List<String> order = question.solution().order().stream()
                .filter(ids::containsKey)
                .map(id -> ids.getOrDefault(id, ""))
                .toList();
        template = "match_correct";
        declarations.add(Build.response(RESPONSE, "ordered", "identifier", List.of(Build.correct(order))));
        if (question.settings().partial()) {
            findings.changed("partial credit", "a part of the right order earns nothing there");
        }
        List<Tag> choices = question.options().stream()
                .map(option -> Build.tag(
                        "simpleChoice", texts.flow(option.text()), "identifier", ids.getOrDefault(option.id(), "")))
                .toList();
        return stemAnd(Build.tag("orderInteraction", choices, "responseIdentifier", RESPONSE, "shuffle", "true"));
    }

    /** An equal share of the point; what is lost by rounding nobody sees. */
    static BigDecimal share(int parts) {
        return BigDecimal.ONE
                .divide(BigDecimal.valueOf(Math.max(1, parts)), 9, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    private @Nullable List<Part> typed(String type) {
        if (type.equals("float")
                && GapXml.numeric(question.solution().answers()).isEmpty()) {
            findings.refused("answers", "none of them is a number");
            return null;
        }
        if (type.equals("float")) {
            declarations.add(Build.response(
                    RESPONSE,
                    "single",
                    "float",
                    List.of(Build.correct(
                            GapXml.best(GapXml.numeric(question.solution().answers()))))));
            rules.add(
                    GapXml.numbers(RESPONSE, GapXml.numeric(question.solution().answers()), BigDecimal.ONE, false));
        } else {
            declarations.add(Build.response(
                    RESPONSE,
                    "single",
                    "string",
                    List.of(
                            Build.correct(GapXml.best(question.solution().answers())),
                            GapXml.terms(
                                    question.solution().answers(),
                                    BigDecimal.ONE,
                                    question.settings().capitalsMatter()))));
            template = "map_response";
        }
        tellAnswers(question.solution().answers());
        Tag entry = Build.tag("textEntryInteraction", List.of(), "responseIdentifier", RESPONSE);
        return stemAnd(Build.tag("p", entry));
    }

    private void tellAnswers(List<QuestionAnswer> answers) {
        if (question.type() == QuestionType.NUMERIC && GapXml.numeric(answers).size() < answers.size()) {
            findings.dropped("answers", "what is no number, such as * for any other answer, cannot be compared there");
        }
        if (answers.stream().anyMatch(answer -> !answer.feedback().isEmpty())) {
            findings.dropped("feedback", "answers that are typed have none there");
        }
        if (answers.stream().anyMatch(answer -> !answer.unit().isEmpty())
                || !question.settings().units().isEmpty()) {
            findings.dropped("units", "there is no choice of units there");
        }
        if (question.settings().figures() != null) {
            findings.dropped("significant figures", "they are not asked for there");
        }
    }

    private List<Part> essay() {
        declarations.add(Build.response(RESPONSE, "single", "string", List.of()));
        return stemAnd(Build.tag("extendedTextInteraction", List.of(), "responseIdentifier", RESPONSE));
    }

    private @Nullable List<Part> hotspot() {
        if (!PlaceXml.areShaped(question.options())) {
            findings.refused("places", "one of them has no shape on the picture");
            return null;
        }
        PlaceXml places = PlaceXml.of(read, texts);
        if (places == null) {
            findings.refused(
                    "picture", "places need a PNG, JPEG, GIF or SVG in the text of the question, and there is none");
            return null;
        }
        List<String> right = question.options().stream()
                .filter(QuestionOption::isRight)
                .map(QuestionOption::id)
                .toList();
        Map<String, String> ids = Identifiers.of(
                question.options().stream().map(QuestionOption::id).toList());
        List<String> correct =
                right.stream().map(id -> ids.getOrDefault(id, "")).toList();
        List<Tag> inside = new ArrayList<>(List.of(Build.correct(correct)));
        boolean partial = question.settings().partial();
        if (partial) {
            BigDecimal share = correct.isEmpty() ? BigDecimal.ZERO : share(right.size());
            inside.add(Build.tag(
                    "mapping",
                    (correct.isEmpty() ? ids.values() : correct)
                            .stream().map(id -> entry(id, share)).toList(),
                    "lowerBound",
                    "0",
                    "upperBound",
                    "1",
                    "defaultValue",
                    "0"));
        }
        template = partial ? "map_response" : "match_correct";
        boolean single = right.size() == 1;
        declarations.add(Build.response(RESPONSE, single ? "single" : "multiple", "identifier", inside));
        List<Part> body = new ArrayList<>(texts.blocks(places.textWithoutPicture()));
        body.add(places.interaction(question.options(), ids, single));
        return body;
    }
}
