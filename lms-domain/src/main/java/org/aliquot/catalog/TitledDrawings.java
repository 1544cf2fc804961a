package org.aliquot.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aliquot.prose.DrawingWords;
import org.aliquot.word.Language;
import org.springframework.stereotype.Component;

/** Drawings with the words of another language in them, where a pack has said these. */
@Component
class TitledDrawings {

    private final TitleWords titles;

    TitledDrawings(TitleWords titles) {
        this.titles = titles;
    }

    List<LessonPart> in(Language language, List<LessonPart> parts) {
        return parts.stream()
                .map(part -> part instanceof LessonPart.Figure(var drawing, var caption)
                        ? new LessonPart.Figure(in(language, drawing), caption)
                        : part)
                .toList();
    }

    private Exhibit in(Language language, Exhibit english) {
        DrawingWords own = DrawingWords.of(english.svg());
        String drawing = own.fingerprint();
        String title = titles.find(TitleWords.inDrawing(drawing, TitleWords.TITLE), language);
        String desc = titles.find(TitleWords.inDrawing(drawing, TitleWords.DESC), language);
        if (title == null || desc == null) {
            return english;
        }
        Map<String, String> labels = new HashMap<>();
        for (String label : own.texts().keySet()) {
            String other = titles.find(TitleWords.inDrawing(drawing, TitleWords.LABEL + label), language);
            if (other != null) {
                labels.put(label, other);
            }
        }
        String svg = new DrawingWords(title, desc, labels).in(english.svg());
        return new Exhibit(english.sha256(), svg, title, desc);
    }
}
