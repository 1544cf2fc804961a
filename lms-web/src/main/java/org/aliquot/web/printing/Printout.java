package org.aliquot.web.printing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.delivery.PaperForm;
import org.aliquot.web.Wording;
import org.aliquot.web.question.Questions;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;

/**
 * An exam as it is printed.
 *
 * @param form and {@code version} count from 1
 * @param areas titles of areas by topic
 */
record Printout(
        String school,
        String title,
        int form,
        int version,
        @Nullable Integer minutes,
        Map<String, String> areas,
        PaperForm paper) {

    static Printout of(String school, ExamVersion exam, int form, int version, PaperForm paper) {
        Map<String, String> areas = new HashMap<>();
        exam.areas().forEach(area -> area.topics().forEach(topic -> areas.put(topic, area.title())));
        return new Printout(
                school,
                exam.spec().title(),
                form,
                version,
                exam.spec().sitting().timeLimitMinutes(),
                areas,
                paper);
    }

    List<PaperForm.Question> questions() {
        return paper.questions();
    }

    /** What tells this print from others. */
    String mark() {
        return "Form " + form + ", version " + letter() + ", print code " + paper.code();
    }

    String letter() {
        return Questions.letter(version - 1);
    }

    String length() {
        return Wording.count(questions().size(), "question") + (minutes == null ? "" : ", " + Wording.minutes(minutes));
    }

    String fileName(Sheet sheet) {
        return "form-" + form + letter().toLowerCase(Locale.ROOT) + "-" + Word.of(sheet) + ".pdf";
    }
}
