package org.aliquot.web.attempt;

import java.util.List;

/** How the estimate of an adaptive exam settled, question by question, as a picture and as a table. */
public record StepsPage(
        String exam, String result, String sentence, StepsPicture wide, StepsPicture narrow, List<Row> rows) {

    /** One question with the estimate after it. */
    public record Row(int position, String url, String area, String difficulty, String answer, String estimate) {}
}
