package org.aliquot.web.enrollment;

import java.util.List;
import org.aliquot.enrollment.EnrollmentRecord;
import org.aliquot.web.Dates;
import org.aliquot.web.address.EnrollmentUrls;

/** A person's enrollments in lines. */
public record EnrollmentLines(List<Line> lines) {

    public record Line(String course, String state, String access, String payer, String url) {}

    public static EnrollmentLines of(List<EnrollmentRecord> records, Dates dates) {
        return new EnrollmentLines(records.stream()
                .map(record -> new Line(
                        record.courseTitle(),
                        EnrollmentWords.state(record),
                        EnrollmentWords.access(record, dates),
                        EnrollmentWords.payer(
                                record.terms().payer(), record.terms().payerName()),
                        EnrollmentUrls.enrollment(record.id())))
                .toList());
    }
}
