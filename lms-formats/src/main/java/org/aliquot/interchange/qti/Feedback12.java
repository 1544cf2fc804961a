package org.aliquot.interchange.qti;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.aliquot.interchange.QuestionAnswer;
import org.aliquot.interchange.QuestionDraft;
import org.aliquot.interchange.QuestionOption;
import org.aliquot.interchange.QuestionType;
import org.aliquot.markup.Tag;

/** What an item of QTI 1.2 says after an answer. */
final class Feedback12 {

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, String> byValue;
    private final ItemFindings findings;

    Feedback12(Tag item, Conditions12 conditions, Material12 material, ItemFindings findings) {
        this.byValue = conditions.feedback();
        this.findings = findings;
        for (Tag feedback : item.tags("itemfeedback")) {
            texts.put(feedback.attribute("ident", ""), material.all(feedback));
        }
    }

    /** Adds it to the draft; options that have another name by now say which one they had. */
    void fill(QuestionDraft draft, Map<String, String> renamed) {
        Set<String> left = new TreeSet<>(texts.keySet());
        draft.feedback(taken("general_fb", left));
        if (draft.question().type() != QuestionType.HOTSPOT) {
            List<QuestionOption> options = draft.question().options();
            draft.options(options.stream()
                    .map(option -> new QuestionOption(
                            option.id(),
                            option.text(),
                            option.weight(),
                            of(renamed.getOrDefault(option.id(), option.id()), left)))
                    .toList());
        }
        draft.answers(draft.question().solution().answers().stream()
                .map(answer -> new QuestionAnswer(
                        answer.text(),
                        answer.number(),
                        answer.tolerance(),
                        answer.unit(),
                        answer.weight(),
                        of(answer.text(), left)))
                .toList());
        left.removeIf(id -> texts.getOrDefault(id, "").isBlank());
        if (!left.isEmpty()) {
            findings.dropped(
                    "feedback",
                    "it is shown after any right or any wrong answer, which ours is not: " + String.join(", ", left));
        }
    }

    private String of(String value, Set<String> left) {
        String named = byValue.getOrDefault(value, value + "_fb");
        return taken(texts.containsKey(named) ? named : "fb_" + value, left);
    }

    private String taken(String id, Set<String> left) {
        left.remove(id);
        return texts.getOrDefault(id, "");
    }
}
