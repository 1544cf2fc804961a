package org.aliquot.interchange.qti;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aliquot.interchange.QuestionAnswer;
import org.aliquot.interchange.QuestionDraft;
import org.aliquot.interchange.QuestionGap;
import org.aliquot.interchange.QuestionOption;
import org.aliquot.interchange.QuestionPair;
import org.aliquot.interchange.QuestionSettings;
import org.aliquot.interchange.QuestionType;
import org.aliquot.interchange.text.Ids;
import org.aliquot.markup.Tag;
import org.jspecify.annotations.Nullable;

/** Items of QTI 1.2 with several responses: lines to be matched, or gaps in a text. */
final class Several12 {

    private final List<Tag> responses;
    private final Conditions12 conditions;
    private final Material12 material;

    Several12(List<Tag> responses, Conditions12 conditions, Material12 material) {
        this.responses = responses;
        this.conditions = conditions;
        this.material = material;
    }

    private double score(Tag response, String value) {
        return conditions.score(Map.of(Item12.ident(response), Set.of(value)));
    }

    /** Null when it was taken, else why not. */
    @Nullable
    String fill(QuestionDraft draft, String type) {
        boolean blanks = type.equals("fill_in_multiple_blanks_question") || type.equals("multiple_dropdowns_question");
        boolean matching = type.equals("matching_question")
                || !blanks && responses.stream().allMatch(tag -> tag.is("response_lid"));
        if (matching) {
            return matching(draft);
        }
        return blanks ? gaps(draft, type) : "it asks for several answers in a way that none of our kinds has";
    }

    private @Nullable String matching(QuestionDraft draft) {
        Map<String, Set<String>> wanted = conditions.wanted();
        Map<String, String> rights = new LinkedHashMap<>();
        Set<String> used = new LinkedHashSet<>();
        double one = 0;
        List<QuestionPair> pairs = new ArrayList<>();
        for (Tag response : responses) {
            Item12.labels(response).forEach(label -> rights.putIfAbsent(Item12.ident(label), material.all(label)));
            Set<String> right = wanted.getOrDefault(Item12.ident(response), Set.of());
            if (right.size() != 1) {
                return "not every line has exactly one right partner";
            }
            String id = right.iterator().next();
            one = Math.max(one, score(response, id));
            used.add(id);
            String left = String.join(
                    "\n\n",
                    response.tags("material").stream().map(material::markdown).toList());
            pairs.add(new QuestionPair(left, rights.getOrDefault(id, ""), "", Item12.ident(response), id));
        }
        rights.forEach((id, text) -> {
            if (!used.contains(id)) {
                pairs.add(new QuestionPair("", text, "", "", id));
            }
        });
        draft.type(QuestionType.MATCHING).pairs(pairs).settings(QuestionSettings.USUAL.partly(one > 0));
        return null;
    }

    private @Nullable String gaps(QuestionDraft draft, String type) {
        Map<String, Set<String>> wanted = conditions.wanted();
        String stem = draft.question().stem();
        boolean dropdowns = type.equals("multiple_dropdowns_question");
        boolean parts = false;
        for (Tag response : responses) {
            String name = Item12.ident(response).replaceFirst("^response_", "");
            String id = Ids.words(name);
            Matcher mark =
                    Pattern.compile("\\\\?\\[" + Pattern.quote(name) + "\\\\?]").matcher(stem);
            if (id.isEmpty() || !mark.find()) {
                return "the text has no place for the gap '" + name + "'";
            }
            stem = mark.replaceFirst(Matcher.quoteReplacement("[[" + id + "]]"));
            Set<String> right = wanted.getOrDefault(Item12.ident(response), Set.of());
            if (right.isEmpty()) {
                return Item12.NO_KEY;
            }
            parts |= score(response, right.iterator().next()) > 0;
            draft.gap(gap(id, response, right, dropdowns));
        }
        draft.type(QuestionType.CLOZE).stem(stem).settings(QuestionSettings.USUAL.partly(parts));
        return null;
    }

    /** In Canvas every listed word is right where the gap is to be typed, whatever the rules name. */
    private QuestionGap gap(String id, Tag response, Set<String> right, boolean dropdown) {
        List<Tag> labels = Item12.labels(response);
        boolean chosen = dropdown
                || labels.stream()
                        .anyMatch(label -> label.attribute("answer_type", "").matches("dropdown|wordbank"));
        if (chosen) {
            return new QuestionGap(
                    id,
                    labels.stream()
                            .map(label -> new QuestionOption(
                                    Item12.ident(label),
                                    material.all(label),
                                    right.contains(Item12.ident(label)) ? BigDecimal.ONE : BigDecimal.ZERO,
                                    ""))
                            .toList(),
                    List.of());
        }
        return new QuestionGap(
                id,
                List.of(),
                labels.stream()
                        .map(label -> QuestionAnswer.words(material.words(label), BigDecimal.ONE, ""))
                        .toList());
    }
}
