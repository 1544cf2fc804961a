package org.aliquot.interchange;

import java.util.List;

/**
 * A question as it came out of a file.
 *
 * @param line where it begins, from 1; 0 where the format has no lines
 * @param media what its texts link to
 */
public record ReadQuestion(Question question, int line, List<QuestionMedia> media) {

    public ReadQuestion {
        media = List.copyOf(media);
    }
}
