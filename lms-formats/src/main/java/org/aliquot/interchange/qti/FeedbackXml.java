package org.aliquot.interchange.qti;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aliquot.interchange.Question;
import org.aliquot.interchange.QuestionOption;
import org.aliquot.interchange.QuestionType;
import org.aliquot.markup.Tag;

/** Feedback of a question and of its options, with the outcomes that show it. */
final class FeedbackXml {

    private final Question question;
    private final OutTexts texts;
    private final OutFindings findings;

    FeedbackXml(Question question, OutTexts texts, OutFindings findings) {
        this.question = question;
        this.texts = texts;
        this.findings = findings;
    }

    /** The feedback; what it needs beside is added to the lists. */
    List<Tag> of(List<Tag> declarations, List<Tag> rules) {
        List<Tag> feedback = new ArrayList<>();
        if (!question.feedback().isEmpty()) {
            declarations.add(Build.outcome("FEEDBACK_GENERAL", "identifier", "single", "general"));
            feedback.add(modal("FEEDBACK_GENERAL", "general", question.feedback()));
        }
        boolean chosen = Set.of(QuestionType.SINGLE, QuestionType.TRUE_FALSE, QuestionType.MULTIPLE)
                .contains(question.type());
        List<QuestionOption> told = question.options().stream()
                .filter(option -> !option.feedback().isEmpty())
                .toList();
        if (chosen && !told.isEmpty()) {
            boolean multiple = question.type() == QuestionType.MULTIPLE;
            Map<String, String> ids = Identifiers.of(
                    question.options().stream().map(QuestionOption::id).toList());
            declarations.add(Build.outcome("FEEDBACK", "identifier", multiple ? "multiple" : "single"));
            rules.add(Build.set("FEEDBACK", Build.named("variable", ItemXml.RESPONSE)));
            told.forEach(
                    option -> feedback.add(modal("FEEDBACK", ids.getOrDefault(option.id(), ""), option.feedback())));
        } else if (!told.isEmpty()) {
            findings.dropped("feedback", "what is put in order or found on a picture has none there");
        }
        return feedback;
    }

    private Tag modal(String outcome, String id, String markdown) {
        return Build.tag(
                "modalFeedback",
                texts.blocks(markdown),
                "outcomeIdentifier",
                outcome,
                "identifier",
                id,
                "showHide",
                "show");
    }
}
