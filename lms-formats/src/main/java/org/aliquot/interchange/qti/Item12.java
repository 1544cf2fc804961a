package org.aliquot.interchange.qti;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.aliquot.interchange.QuestionAnswer;
import org.aliquot.interchange.QuestionDraft;
import org.aliquot.interchange.QuestionOption;
import org.aliquot.interchange.QuestionPlace;
import org.aliquot.interchange.QuestionSettings;
import org.aliquot.interchange.QuestionSink;
import org.aliquot.interchange.QuestionType;
import org.aliquot.interchange.ReadQuestion;
import org.aliquot.interchange.family.FamilyDraft;
import org.aliquot.markup.Tag;
import org.aliquot.qti.BaseType;
import org.jspecify.annotations.Nullable;

/** One item of QTI 1.2 as Canvas writes it, in its classic and its new form, and as it stands in Common Cartridges. */
final class Item12 {

    private static final Set<String> RESPONSES =
            Set.of("response_lid", "response_str", "response_num", "response_xy", "response_grp");
    static final String NO_KEY = "no answer of it earns points, so there is no key";

    private final Tag item;
    private final Material12 material;
    private final Media media;
    private final ItemFindings findings;
    private final Conditions12 conditions;
    private final List<Tag> responses;
    private final Map<String, String> metadata = new HashMap<>();
    private final Map<String, String> renamed = new HashMap<>();
    private final QuestionDraft draft = new QuestionDraft(QuestionType.DESCRIPTION);

    private Item12(Tag item, Bundle bundle, String file, ItemFindings findings) {
        this.item = item;
        this.findings = findings;
        this.media = new Media(bundle, file);
        this.material = new Material12(media);
        this.conditions = new Conditions12(item);
        this.responses = item.tags("presentation").stream()
                .flatMap(Tag::below)
                .filter(tag -> RESPONSES.contains(tag.name()))
                .toList();
        item.below()
                .filter(tag -> tag.is("qtimetadatafield"))
                .forEach(field -> metadata.put(
                        field.first("fieldlabel").map(Tag::text).orElse("").strip(),
                        field.first("fieldentry").map(Tag::text).orElse("").strip()));
    }

    static void read(Tag item, Bundle bundle, String file, QuestionPlace place, QuestionSink sink) {
        String id = item.attribute("ident", file);
        ItemFindings findings = new ItemFindings(sink, id, item.line());
        Item12 reading = new Item12(item, bundle, file, findings);
        String refusal = reading.fill(place);
        if (refusal != null) {
            findings.refused("question", refusal);
            return;
        }
        reading.media.tell(findings);
        sink.question(new ReadQuestion(reading.draft.id(id).question(), item.line(), reading.media.media()));
    }

    /** Null when it was taken, else why not. */
    private @Nullable String fill(QuestionPlace place) {
        draft.title(item.attribute("title", "").strip()).place(place).stem(stem());
        String type = metadata.getOrDefault("question_type", "");
        String refusal = switch (type) {
            case "calculated_question" -> Calculated12.fill(item, draft);
            case "file_upload_question" -> "files to be handed in are none of our questions";
            default ->
                responses.isEmpty()
                        ? null
                        : responses.size() == 1
                                ? one(responses.getFirst())
                                : new Several12(responses, conditions, material).fill(draft, type);
        };
        if (refusal == null) {
            new Feedback12(item, conditions, material, findings).fill(draft, renamed);
            if (type.equals("calculated_question")) {
                draft.feedback(FamilyDraft.plain(draft.question().feedback()));
            }
            tellPoints();
        }
        return refusal;
    }

    private void tellPoints() {
        String points = metadata.getOrDefault("points_possible", "1");
        if (ResponseKey.number(points).compareTo(BigDecimal.ONE) != 0
                && draft.question().type() != QuestionType.DESCRIPTION) {
            findings.changed("points", "it gave " + points + "; here a question gives 1");
        }
    }

    private String stem() {
        List<String> texts = new ArrayList<>();
        item.tags("presentation").forEach(presentation -> texts.addAll(material.before(presentation)));
        if (responses.size() == 1) {
            responses.getFirst().tags("material").forEach(tag -> texts.add(material.markdown(tag)));
            responses
                    .getFirst()
                    .below()
                    .filter(tag -> tag.is("render_hotspot"))
                    .flatMap(tag -> tag.tags("material").stream())
                    .forEach(tag -> texts.add(material.markdown(tag)));
        }
        return String.join(
                "\n\n", texts.stream().filter(text -> !text.isBlank()).toList());
    }

    private @Nullable String one(Tag response) {
        String cardinality = response.attribute("rcardinality", "Single");
        if (response.is("response_xy")) {
            return place(response);
        }
        if (response.below().anyMatch(tag -> tag.is("render_fib")) || !response.is("response_lid")) {
            return typed(response);
        }
        return switch (cardinality) {
            case "Ordered" -> order(response);
            case "Multiple" -> multiple(response);
            default -> single(response);
        };
    }

    static List<Tag> labels(Tag response) {
        return response.below().filter(tag -> tag.is("response_label")).toList();
    }

    static String ident(Tag tag) {
        return tag.attribute("ident", "");
    }

    private double score(Tag response, String... values) {
        return conditions.score(Map.of(ident(response), new LinkedHashSet<>(List.of(values))));
    }

    private @Nullable String single(Tag response) {
        List<Tag> labels = labels(response);
        double nothing = conditions.score(Map.of());
        double most = labels.stream()
                .mapToDouble(label -> score(response, ident(label)) - nothing)
                .max()
                .orElse(0);
        if (most <= 0) {
            return NO_KEY;
        }
        List<QuestionOption> options = new ArrayList<>();
        for (Tag label : labels) {
            double points = score(response, ident(label)) - nothing;
            options.add(new QuestionOption(ident(label), material.all(label), share(points, most), ""));
        }
        boolean truth = metadata.getOrDefault("question_type", metadata.getOrDefault("cc_profile", ""))
                .contains("true_false");
        if (truth && options.size() == 2) {
            return truth(options);
        }
        draft.type(QuestionType.SINGLE)
                .options(options)
                .settings(QuestionSettings.USUAL.shuffled(isShuffled(response)));
        return null;
    }

    /** Our statements are true first, and called so. */
    private @Nullable String truth(List<QuestionOption> options) {
        boolean falseFirst = options.getFirst().text().toLowerCase(Locale.ROOT).startsWith("f");
        QuestionOption yes = falseFirst ? options.getLast() : options.getFirst();
        QuestionOption no = falseFirst ? options.getFirst() : options.getLast();
        renamed.put("true", yes.id());
        renamed.put("false", no.id());
        draft.type(QuestionType.TRUE_FALSE)
                .options(List.of(
                        new QuestionOption("true", yes.text(), yes.weight(), ""),
                        new QuestionOption("false", no.text(), no.weight(), "")))
                .settings(QuestionSettings.USUAL.shuffled(false));
        return null;
    }

    private static boolean isShuffled(Tag response) {
        return response.below().anyMatch(tag -> tag.attribute("shuffle", "No").equalsIgnoreCase("Yes"));
    }

    private static BigDecimal share(double points, double most) {
        return ResponseKey.share(BigDecimal.valueOf(points), BigDecimal.valueOf(most));
    }

    private @Nullable String multiple(Tag response) {
        Set<String> right = conditions.wanted().getOrDefault(ident(response), Set.of());
        List<Tag> labels = labels(response);
        double whole = score(response, right.toArray(String[]::new));
        if (right.isEmpty() || whole <= 0) {
            return NO_KEY;
        }
        double alone =
                right.stream().mapToDouble(id -> score(response, id)).max().orElse(0);
        boolean partial = right.size() > 1 && alone > 0 && alone < whole;
        List<QuestionOption> options = new ArrayList<>();
        for (Tag label : labels) {
            boolean fits = right.contains(ident(label));
            BigDecimal equal = ResponseKey.share(BigDecimal.ONE, BigDecimal.valueOf(right.size()));
            BigDecimal weight = partial ? share(score(response, ident(label)), whole) : fits ? equal : BigDecimal.ZERO;
            options.add(new QuestionOption(ident(label), material.all(label), weight, ""));
        }
        draft.type(QuestionType.MULTIPLE)
                .options(options)
                .settings(QuestionSettings.USUAL.partly(partial).shuffled(isShuffled(response)));
        return null;
    }

    private @Nullable String order(Tag response) {
        List<String> order = List.copyOf(conditions.wanted().getOrDefault(ident(response), Set.of()));
        List<Tag> labels = labels(response);
        if (order.size() != labels.size()) {
            return "its rules do not name one right order";
        }
        labels.forEach(
                label -> draft.option(new QuestionOption(ident(label), material.all(label), BigDecimal.ZERO, "")));
        draft.type(QuestionType.ORDERING).order(order).settings(QuestionSettings.USUAL.partly(false));
        response.below()
                .filter(tag -> tag.is("render_extension"))
                .flatMap(tag -> tag.tags("material").stream())
                .findFirst()
                .ifPresent(_ -> findings.dropped("labels", "the words at the ends of the order are not taken"));
        return null;
    }

    private @Nullable String typed(Tag response) {
        boolean number = metadata.getOrDefault("question_type", "").equals("numerical_question")
                || response.is("response_num")
                || response.below().anyMatch(tag -> tag.attribute("fibtype", "").matches("Decimal|Integer|Scientific"));
        Set<String> right = conditions.wanted().getOrDefault(ident(response), Set.of());
        if (number) {
            List<QuestionAnswer> answers = new Numbers12(conditions, findings).answers();
            if (answers.isEmpty()) {
                return NO_KEY;
            }
            draft.type(QuestionType.NUMERIC).answers(answers);
        } else if (right.isEmpty()) {
            draft.type(QuestionType.ESSAY);
        } else {
            right.forEach(text -> draft.answer(QuestionAnswer.words(text, BigDecimal.ONE, "")));
            boolean capitals = conditions.tests("varequal").stream()
                    .anyMatch(test -> test.attribute("case", "No").equalsIgnoreCase("Yes"));
            draft.type(QuestionType.TEXT).settings(QuestionSettings.USUAL.withCapitals(capitals));
        }
        return null;
    }

    private @Nullable String place(Tag response) {
        List<QuestionOption> places = new ArrayList<>();
        for (Tag label : labels(response)) {
            String[] words = label.text().strip().split("[\\s,]+");
            if (words.length != 4
                    || !label.attribute("rarea", "").toLowerCase(Locale.ROOT).startsWith("rect")
                    || List.of(words).stream()
                            .anyMatch(word -> BaseType.FLOAT.parse(word).isEmpty())) {
                return "the area that is right is not given as a rectangle of four numbers";
            }
            BigDecimal[] n = new BigDecimal[4];
            for (int i = 0; i < 4; i++) {
                n[i] = new BigDecimal(words[i]).movePointRight(2);
                if (n[i].signum() < 0 || n[i].compareTo(new BigDecimal(100)) > 0) {
                    return "the area lies outside of the picture";
                }
            }
            String shape = "box " + plain(n[0].min(n[2])) + " " + plain(n[1].min(n[3])) + " "
                    + plain(n[2].subtract(n[0]).abs()) + " "
                    + plain(n[3].subtract(n[1]).abs());
            places.add(new QuestionOption(
                    "place-" + (places.size() + 1), "place " + (places.size() + 1), BigDecimal.ONE, "", null, shape));
        }
        if (places.isEmpty()) {
            return "the area that is right is missing";
        }
        draft.type(QuestionType.HOTSPOT).options(places);
        findings.changed("places", "they have no words for those who cannot see the picture; write some");
        return null;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
