package org.aliquot.interchange;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.aliquot.interchange.FormatGuide.Travel;

/**
 * Sends a question with a feature into a file and back.
 *
 * @param out what became of the feature
 * @param back whether it came back the same
 * @param told what was said of it, beyond what is said of the same question without it
 */
record FeatureProbe(Travel out, boolean back, String told) {

    static FeatureProbe of(QuestionFeature feature, QuestionFormat format, Path folder) throws IOException {
        ReadQuestion with = FeatureSamples.with(feature);
        Sent plain = send(FeatureSamples.without(feature), format, Files.createDirectories(folder.resolve("plain")));
        Sent sent = send(with, format, Files.createDirectories(folder.resolve("with")));
        Set<String> usual = plain.findings.stream().map(FeatureProbe::words).collect(toSet());
        List<QuestionFinding> told = sent.findings.stream()
                .filter(finding -> finding.severity() != Severity.KEPT)
                .filter(finding -> !finding.why().startsWith("a draft: "))
                .filter(finding -> !usual.contains(words(finding)))
                .toList();
        boolean back = !sent.back.isEmpty()
                && Objects.equals(
                        FeatureSamples.seen(feature, sent.back.getFirst()), FeatureSamples.seen(feature, with));
        return new FeatureProbe(
                out(sent, back, told),
                back,
                told.stream().map(FeatureProbe::words).collect(joining("; ")));
    }

    private static Travel out(Sent sent, boolean back, List<QuestionFinding> told) {
        if (!sent.written) {
            return Travel.REFUSED;
        }
        if (told.isEmpty()) {
            return back ? Travel.WHOLE : Travel.NOT_THERE;
        }
        return back || told.stream().anyMatch(finding -> finding.severity() == Severity.CHANGED)
                ? Travel.CHANGED
                : Travel.LEFT_OUT;
    }

    private static String words(QuestionFinding finding) {
        return finding.severity().word() + " " + finding.what() + ": " + finding.why();
    }

    private record Sent(boolean written, List<QuestionFinding> findings, List<ReadQuestion> back) {}

    private static Sent send(ReadQuestion question, QuestionFormat format, Path folder) throws IOException {
        Path file = folder.resolve(format == QuestionFormat.PACK ? "out.yaml" : "out.file");
        List<QuestionFinding> findings = new ArrayList<>();
        boolean written;
        try (QuestionWriter writer = QuestionFormats.writer(format, file)) {
            written = writer.write(question, findings::add);
        }
        return new Sent(
                written, findings, written ? Converted.file(format, file).read() : List.of());
    }
}
