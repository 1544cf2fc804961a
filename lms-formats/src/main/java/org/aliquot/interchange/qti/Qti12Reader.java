package org.aliquot.interchange.qti;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.aliquot.bounded.BoundedStream;
import org.aliquot.interchange.QuestionFinding;
import org.aliquot.interchange.QuestionPlace;
import org.aliquot.interchange.QuestionReader;
import org.aliquot.interchange.QuestionSink;
import org.aliquot.interchange.QuestionSource;
import org.aliquot.interchange.Severity;
import org.aliquot.markup.RefusedXml;
import org.aliquot.markup.Tag;
import org.aliquot.markup.TagReader;

/** Reads QTI 1.2 of Canvas, classic and new, one file or a package, and the question banks of a Common Cartridge. */
public final class Qti12Reader implements QuestionReader {

    private static final Set<String> WANTED = Set.of("questestinterop", "item", "bankentry_item", "sourcebank_ref");
    private static final String RICHER = "non_cc_assessments/";

    @Override
    public void read(QuestionSource source, QuestionSink sink) throws IOException {
        try (Bundle bundle = Bundle.of(source)) {
            if (bundle instanceof Bundle.Alone) {
                alone(source, bundle, sink);
                return;
            }
            List<String> files = files(bundle);
            for (String file : files) {
                Bundle.Source content = bundle.file(file);
                if (content != null) {
                    inPackage(file, content, bundle, sink);
                }
            }
            if (files.isEmpty()) {
                sink.finding(new QuestionFinding(
                        source.name(),
                        0,
                        Severity.DROPPED,
                        "package",
                        "there are no questions in it; its pages and settings are not taken"));
            }
        }
    }

    /**
     * Reads the questions of one file of a package.
     *
     * @throws RefusedXml when it is not well formed, or more than we read
     */
    public static void read(Bundle bundle, String file, QuestionSink sink) throws IOException {
        Bundle.Source content = bundle.file(file);
        if (content != null) {
            try (InputStream in = content.open()) {
                items(in, file, bundle, sink);
            }
        }
    }

    private static void alone(QuestionSource source, Bundle bundle, QuestionSink sink) throws IOException {
        try (InputStream in = new BoundedStream(source.open(), Bundle.LARGEST_XML, source::unreadable)) {
            if (!items(in, source.name(), bundle, sink)) {
                throw source.unreadable("this file has no 'questestinterop' of QTI 1.2");
            }
        } catch (RefusedXml refused) {
            throw source.unreadable(refused.line(), String.valueOf(refused.getMessage()));
        }
    }

    private static void inPackage(String file, Bundle.Source content, Bundle bundle, QuestionSink sink)
            throws IOException {
        try (InputStream in = content.open()) {
            items(in, file, bundle, sink);
        } catch (RefusedXml refused) {
            sink.refused(file, refused.line(), "file", String.valueOf(refused.getMessage()));
        }
    }

    /** What Canvas writes beside the cartridge says more than what it writes into it, so that wins. */
    private static List<String> files(Bundle bundle) {
        List<String> names = bundle.names();
        List<String> richer = names.stream()
                .filter(name -> name.startsWith(RICHER) && name.endsWith(".xml.qti"))
                .toList();
        Stream<String> others = names.stream()
                .filter(name -> name.endsWith(".xml")
                        && !name.endsWith("imsmanifest.xml")
                        && !name.startsWith("course_settings/"))
                .filter(name -> !name.endsWith("assessment_meta.xml"))
                .filter(name -> !richer.contains(RICHER + name.replaceFirst("/.*$", "") + ".xml.qti"));
        return Stream.concat(richer.stream(), others).toList();
    }

    /** Whether there was the root of QTI 1.2. */
    private static boolean items(InputStream in, String file, Bundle bundle, QuestionSink sink) {
        boolean[] found = {false};
        TagReader.inside(in, "questestinterop"::equals, WANTED::contains, tag -> {
            found[0] = true;
            item(tag, file, bundle, sink);
        });
        return found[0];
    }

    private static void item(Tag tag, String file, Bundle bundle, QuestionSink sink) {
        switch (tag.name()) {
            case "item" -> Item12.read(tag, bundle, file, QuestionPlace.NONE, sink);
            case "bankentry_item" ->
                sink.refused(
                        tag.attribute("item_ref", file),
                        tag.line(),
                        "question",
                        "it lies in a bank that is not in this file");
            case "sourcebank_ref" ->
                sink.finding(new QuestionFinding(
                        file,
                        tag.line(),
                        Severity.DROPPED,
                        "draw",
                        "questions that are drawn from the bank " + tag.text().strip()
                                + " are not named here; import that bank"));
            default -> {
                // the root itself
            }
        }
    }
}
