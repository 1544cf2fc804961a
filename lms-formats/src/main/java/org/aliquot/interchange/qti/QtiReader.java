package org.aliquot.interchange.qti;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/** Reads QTI 2.1, 2.2 and 3.0: one item, a test with its items beside it, a folder, or a package. */
public final class QtiReader implements QuestionReader {

    private static final int MAX_ITEM = 10 * 1024 * 1024;

    @Override
    public void read(QuestionSource source, QuestionSink sink) throws IOException {
        try (Bundle bundle = Bundle.of(source)) {
            new Reading(source, bundle, sink).all();
        }
    }

    /** One package on its way through. */
    private static final class Reading {

        private final QuestionSource source;
        private final Bundle bundle;
        private final QuestionSink sink;
        private final Set<String> done = new LinkedHashSet<>();
        private final Map<String, QuestionPlace> places = new HashMap<>();

        Reading(QuestionSource source, Bundle bundle, QuestionSink sink) {
            this.source = source;
            this.bundle = bundle;
            this.sink = sink;
        }

        void all() throws IOException {
            if (bundle instanceof Bundle.Alone) {
                alone();
                return;
            }
            List<String> names = listed();
            if (names.isEmpty()) {
                names = bundle.names().stream()
                        .filter(name -> name.endsWith(".xml"))
                        .toList();
            }
            int found = 0;
            for (String name : names) {
                found += file(name) ? 1 : 0;
            }
            if (found == 0) {
                throw source.unreadable("there is no item of QTI 2 or 3 in it");
            }
        }

        private void alone() throws IOException {
            try (InputStream in = new BoundedStream(source.open(), MAX_ITEM, source::unreadable)) {
                Tag root = TagReader.read(in);
                if (!taken(root, source.name())) {
                    throw source.unreadable(
                            root.line(),
                            "the root of this file is '" + root.name()
                                    + "', not an item, a test or a package of QTI 2 or 3");
                }
            } catch (RefusedXml refused) {
                throw source.unreadable(refused.line(), String.valueOf(refused.getMessage()));
            }
        }

        /** Items that the manifest names. */
        private List<String> listed() throws IOException {
            Bundle.Source manifest = bundle.file("imsmanifest.xml");
            if (manifest == null) {
                return List.of();
            }
            try (InputStream in = manifest.open()) {
                return items(TagReader.read(in), "imsmanifest.xml");
            } catch (RefusedXml refused) {
                throw source.unreadable("imsmanifest.xml, line " + refused.line() + ": " + refused.getMessage());
            }
        }

        /** Items that a manifest names; notes where they belong. */
        private List<String> items(Tag manifest, String name) {
            List<String> items = new ArrayList<>();
            manifest.below()
                    .filter(tag ->
                            tag.is("resource") && tag.attribute("type", "").matches("imsqti_(item|assessmentitem)?.*"))
                    .filter(tag -> !tag.attribute("type", "").matches(".*(test|assessment_|section).*"))
                    .forEach(tag -> {
                        String file = Links.resolved(name, tag.attribute("href", ""));
                        items.add(file == null ? tag.attribute("href", "") : file);
                        places.put(items.getLast(), Keywords.place(tag));
                    });
            return items;
        }

        /** Whether it was an item, even a refused one. */
        private boolean file(String name) throws IOException {
            Bundle.Source file = bundle.file(name);
            if (!done.add(name)) {
                return false;
            }
            if (file == null) {
                sink.refused(name, 0, "file", "the package names it and does not hold it");
                return true;
            }
            try (InputStream in = new BoundedStream(file.open(), MAX_ITEM, source::unreadable)) {
                return taken(TagReader.read(in), name);
            } catch (RefusedXml refused) {
                sink.refused(name, refused.line(), "file", String.valueOf(refused.getMessage()));
                return true;
            }
        }

        private boolean taken(Tag root, String name) throws IOException {
            switch (root.name()) {
                case "assessmentItem" ->
                    ItemQuestion.read(root, bundle, name, places.getOrDefault(name, QuestionPlace.NONE), sink);
                case "assessmentTest", "assessmentSection" -> {
                    sink.finding(new QuestionFinding(
                            root.attribute("identifier", name),
                            root.line(),
                            Severity.DROPPED,
                            "test",
                            "its questions are taken, its order, time limits and scores are not"));
                    items(root, name, "assessmentItemRef");
                }
                case "manifest" -> {
                    for (String item : items(root, name)) {
                        file(item);
                    }
                }
                default -> {
                    return false;
                }
            }
            return true;
        }

        private void items(Tag test, String name, String reference) throws IOException {
            for (Tag tag : test.below().filter(tag -> tag.is(reference)).toList()) {
                String file = Links.resolved(name, tag.attribute("href", ""));
                file(file == null ? tag.attribute("href", "") : file);
            }
        }
    }
}
