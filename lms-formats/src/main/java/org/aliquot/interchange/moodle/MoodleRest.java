package org.aliquot.interchange.moodle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.aliquot.interchange.Severity;
import org.aliquot.interchange.text.Numbers;
import org.aliquot.interchange.text.XmlPiece;

/** What Moodle knows of a question and the neutral form does not. */
final class MoodleRest {

    private static final List<String> ANSWERED =
            List.of("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback");
    private static final List<String> LIMITS =
            List.of("minwordlimit", "maxwordlimit", "attachments", "attachmentsrequired");
    private static final Set<String> USUAL =
            Set.of("Your answer is correct.", "Your answer is partially correct.", "Your answer is incorrect.");

    private MoodleRest() {}

    static void tell(XmlPiece xml, Telling telling) {
        String points = xml.first("defaultgrade").text().strip();
        if (!points.isEmpty() && !isOne(points)) {
            telling.tell(Severity.CHANGED, "points", "every question counts one point, not " + points);
        }
        for (String feedback : ANSWERED) {
            String text = xml.first(feedback)
                    .first("text")
                    .text()
                    .replaceAll("<[^>]*>", "")
                    .strip();
            if (!text.isEmpty() && !USUAL.contains(text)) {
                telling.tell(
                        Severity.DROPPED, feedback, "feedback belongs to an answer or to the whole question: " + text);
            }
        }
        if (xml.has("hint")) {
            telling.tell(Severity.DROPPED, "hints", "a question is answered once, so there are no hints between tries");
        }
        some(xml, "graderinfo", "notes for markers have no place here", telling);
        some(xml, "responsetemplate", "an essay begins empty", telling);
        for (String limit : LIMITS) {
            String value = xml.first(limit).text().strip();
            if (!value.isEmpty() && !value.equals("0")) {
                telling.tell(Severity.DROPPED, limit, "an essay has no limits here: " + value);
            }
        }
        if (xml.first("hidden").text().strip().equals("1")) {
            telling.tell(Severity.CHANGED, "hidden", "it was hidden in Moodle and is shown here");
        }
    }

    private static void some(XmlPiece xml, String name, String why, Telling telling) {
        if (!xml.first(name).first("text").text().isBlank()) {
            telling.tell(Severity.DROPPED, name, why);
        }
    }

    private static boolean isOne(String points) {
        return Numbers.isPlain(points) && new BigDecimal(points).compareTo(BigDecimal.ONE) == 0;
    }
}
