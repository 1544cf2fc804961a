package org.aliquot.interchange.qti;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aliquot.interchange.QuestionDraft;
import org.aliquot.interchange.QuestionOption;
import org.aliquot.interchange.QuestionType;
import org.aliquot.markup.Tag;
import org.aliquot.qti.Constructs;
import org.jspecify.annotations.Nullable;

/** What an item says after an answer. */
final class ItemFeedback {

    private final Tag item;
    private final Media media;
    private final ItemFindings findings;

    ItemFeedback(Tag item, Media media, ItemFindings findings) {
        this.item = item;
        this.media = media;
        this.findings = findings;
    }

    /** Feedback that is always shown is that of the question; the rest depends on what cannot be carried over. */
    void fill(QuestionDraft draft) {
        List<String> general = new ArrayList<>();
        boolean dropped = false;
        Map<String, String> byOption = new LinkedHashMap<>();
        for (Tag tag : item.tags("modalFeedback")) {
            String id = Constructs.id(tag);
            String text = media.markdown(content(tag));
            boolean option =
                    draft.question().options().stream().anyMatch(one -> one.id().equals(id));
            if (isAlwaysShown(tag)) {
                general.add(text);
            } else if (option && byOption.putIfAbsent(id, text) == null) {
                continue;
            } else {
                dropped = true;
            }
        }
        dropped |= item.tags("itemBody").stream().flatMap(Tag::below).anyMatch(tag -> tag.is("feedbackBlock"));
        draft.feedback(String.join("\n\n", general));
        if (!byOption.isEmpty()) {
            draft.options(draft.question().options().stream()
                    .map(one -> with(one, byOption.get(one.id())))
                    .toList());
        }
        if (dropped && draft.question().type() != QuestionType.RULED) {
            findings.dropped("feedback", "some is shown under a condition that only the item's own rules know");
        }
    }

    /** QTI 3 wraps it. */
    private static Tag content(Tag feedback) {
        return feedback.first("contentBody").orElse(feedback);
    }

    private static QuestionOption with(QuestionOption option, @Nullable String feedback) {
        return feedback == null || !option.feedback().isEmpty()
                ? option
                : new QuestionOption(
                        option.id(), option.text(), option.weight(), feedback, option.misconception(), option.shape());
    }

    /** Its outcome starts with its name, and no rule sets it. */
    private boolean isAlwaysShown(Tag feedback) {
        String outcome = feedback.attribute("outcomeIdentifier", "");
        Optional<Tag> declared = item.tags("outcomeDeclaration").stream()
                .filter(tag -> Constructs.id(tag).equals(outcome))
                .findFirst();
        boolean set = item.tags("responseProcessing").stream()
                .flatMap(Tag::below)
                .anyMatch(rule ->
                        rule.name().startsWith("set") && Constructs.id(rule).equals(outcome));
        boolean starts = declared.stream()
                .flatMap(tag -> tag.tags("defaultValue").stream())
                .flatMap(tag -> tag.tags("value").stream())
                .anyMatch(value -> value.text().strip().equals(Constructs.id(feedback)));
        return !set && starts == feedback.attribute("showHide", "show").equals("show");
    }
}
