package org.aliquot.interchange.neutral;

import org.aliquot.interchange.QuestionFinding;
import org.aliquot.interchange.QuestionReport;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A report as JSON. */
public final class ReportJson {

    private ReportJson() {}

    public static byte[] of(QuestionReport report) {
        ObjectNode json = JsonQuestions.MAPPER.createObjectNode();
        json.put("read", report.read());
        json.put("written", report.written());
        ArrayNode findings = json.putArray("findings");
        for (QuestionFinding finding : report.findings()) {
            ObjectNode of = findings.addObject();
            of.put("item", finding.item());
            if (finding.line() > 0) {
                of.put("line", finding.line());
            }
            of.put("severity", finding.severity().word());
            of.put("what", finding.what());
            of.put("why", finding.why());
        }
        return JsonQuestions.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(json);
    }
}
