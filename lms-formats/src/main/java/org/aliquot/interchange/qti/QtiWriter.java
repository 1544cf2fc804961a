package org.aliquot.interchange.qti;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.aliquot.interchange.Question;
import org.aliquot.interchange.QuestionFinding;
import org.aliquot.interchange.QuestionMedia;
import org.aliquot.interchange.QuestionWriter;
import org.aliquot.interchange.ReadQuestion;
import org.aliquot.interchange.bank.ForeignFeatures;
import org.aliquot.interchange.text.OutFile;
import org.aliquot.markup.Tag;
import org.jspecify.annotations.Nullable;

/** Writes a package of QTI 2.1 or 3.0: one file for each item, its pictures beside, and a manifest. */
public final class QtiWriter implements QuestionWriter {

    private final Dialect dialect;
    private final ZipOutputStream zip;
    private final Set<String> names = new HashSet<>();
    private final Set<String> kept = new HashSet<>();
    private final List<Tag> resources = new ArrayList<>();

    private QtiWriter(Dialect dialect, OutputStream out) {
        this.dialect = dialect;
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    public static QtiWriter ofVersion21(Path file) throws IOException {
        return new QtiWriter(Dialect.QTI21, OutFile.create(file));
    }

    public static QtiWriter ofVersion30(Path file) throws IOException {
        return new QtiWriter(Dialect.QTI30, OutFile.create(file));
    }

    @Override
    public boolean write(ReadQuestion read, Consumer<QuestionFinding> findings) throws IOException {
        OutFindings told = new OutFindings(findings, read.question().name(), read.line());
        String id = identifier(read.question().id());
        Set<String> media = read.media().stream().map(QuestionMedia::name).collect(Collectors.toSet());
        Tag item = ruled(read, id, told);
        if (item == null && read.question().rules() == null) {
            Question plain = new ForeignFeatures(read, findings).question();
            item = ItemXml.of(new ReadQuestion(plain, read.line(), read.media()), id, new OutTexts(media, told), told);
        }
        if (item == null) {
            return false;
        }
        String file = "items/" + id + ".xml";
        entry(file, dialect.document(item, told).getBytes(StandardCharsets.UTF_8));
        for (QuestionMedia medium : read.media()) {
            keep(medium);
        }
        List<Tag> files = new ArrayList<>(Keywords.metadata(read.question().place()));
        files.add(Build.tag("file", List.of(), "href", file));
        media.stream().sorted().forEach(name -> files.add(Build.tag("file", List.of(), "href", Links.written(name))));
        resources.add(
                Build.tag("resource", files, "identifier", "R_" + id, "type", dialect.resourceType(), "href", file));
        return true;
    }

    /** An item that keeps its own rules is written as it came. */
    private static @Nullable Tag ruled(ReadQuestion read, String id, OutFindings findings) {
        if (read.question().rules() == null) {
            return null;
        }
        if (read.question().own() != null) {
            findings.changed(
                    "question", "it is written as it came; what was changed here since, and our own fields, stay here");
        }
        return RuledXml.of(read, id, findings);
    }

    private String identifier(String id) {
        String valid =
                id.matches("[A-Za-z_][A-Za-z0-9_.-]{0,99}") ? id : "item_" + id.replaceAll("[^A-Za-z0-9_.-]", "_");
        valid = valid.length() > 100 ? valid.substring(0, 100) : valid;
        String free = valid;
        for (int i = 2; !names.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = valid + "_" + i;
        }
        return free;
    }

    private void keep(QuestionMedia medium) throws IOException {
        if (kept.add(medium.name())) {
            zip.putNextEntry(new ZipEntry(medium.name()));
            try (InputStream in = medium.content().open()) {
                in.transferTo(zip);
            }
            zip.closeEntry();
        }
    }

    private void entry(String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        entry("imsmanifest.xml", dialect.manifest(resources).getBytes(StandardCharsets.UTF_8));
        zip.close();
    }
}
