package org.aliquot.web.notes;

import org.aliquot.delivery.ExamUnderWay;
import org.aliquot.web.address.ExamUrls;

/** The exam that has to be handed in before there are notes again. */
public record OpenExam(String title, String url) {

    static OpenExam of(ExamUnderWay.Sitting sitting) {
        return new OpenExam(sitting.exam(), ExamUrls.attempt(sitting.attempt().toString()));
    }
}
