package org.aliquot.exchange.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.aliquot.authoring.BankRow;
import org.aliquot.authoring.BankSearch;
import org.aliquot.authoring.ItemOrder;
import org.aliquot.authoring.ItemPage;
import org.aliquot.authoring.ItemText;
import org.aliquot.blueprint.Exams;
import org.aliquot.exchange.internal.FindingTable.Said;
import org.aliquot.interchange.ExamAreas;
import org.aliquot.interchange.QuestionFinding;
import org.aliquot.interchange.QuestionFormat;
import org.aliquot.interchange.QuestionFormats;
import org.aliquot.interchange.QuestionWriter;
import org.aliquot.interchange.ZippedFolder;
import org.aliquot.jobs.JobKind;
import org.aliquot.jobs.StoredJob;
import org.aliquot.jobs.Work;
import org.aliquot.word.Word;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes questions of the bank into a file of another system; a file with its pictures becomes one zip file. */
@Component
public class ExportWork implements Work<ExportWork.Result> {

    public static final JobKind<ExportRequest, ExportWork.Result> KIND =
            JobKind.of("export", ExportRequest.class, ExportWork.Result.class);

    private static final int AT_ONCE = 200;

    /** What the file holds. */
    record Result(int read, int written) {}

    private final BankSearch search;
    private final ExportTable table;
    private final FindingTable findings;
    private final PieceTable pieces;
    private final OutgoingQuestions outgoing;
    private final Exams exams;
    private final TransactionTemplate transaction;

    ExportWork(
            BankSearch search,
            ExportTable table,
            FindingTable findings,
            PieceTable pieces,
            OutgoingQuestions outgoing,
            Exams exams,
            PlatformTransactionManager transactions) {
        this.search = search;
        this.table = table;
        this.findings = findings;
        this.pieces = pieces;
        this.outgoing = outgoing;
        this.exams = exams;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public JobKind<ExportRequest, ExportWork.Result> kind() {
        return KIND;
    }

    @Override
    public String lane() {
        return "files";
    }

    @Override
    public ExportWork.Result run(StoredJob job, Consumer<String> step) {
        ExportRequest request = KIND.asked(job);
        QuestionFormat format =
                Word.find(QuestionFormat.class, request.format()).orElseThrow();
        List<Said> losses = new ArrayList<>();
        try (Workplace place = new Workplace()) {
            Path folder = Files.createDirectory(place.folder().resolve("out"));
            Result result = write(request, format, folder, losses, step);
            keep(request.batch(), format, place, folder, result, losses);
            return result;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Result write(
            ExportRequest request, QuestionFormat format, Path folder, List<Said> losses, Consumer<String> step)
            throws IOException {
        int read = 0;
        int written = 0;
        Path out = format == QuestionFormat.PACK
                ? folder.resolve("questions")
                : folder.resolve("questions" + ending(format));
        ExamAreas areas = ExamAreas.of(exams.blueprints());
        try (QuestionWriter writer = QuestionFormats.writer(format, out)) {
            String after = null;
            do {
                ItemPage page = search.list(request.filter(), ItemOrder.CODE, after, AT_ONCE);
                List<String> slugs = page.rows().stream()
                        .map((BankRow row) -> row.item().slug())
                        .toList();
                for (ItemText text : search.texts(slugs)) {
                    read++;
                    if (writer.write(outgoing.of(text, areas), finding -> lost(finding, losses))) {
                        written++;
                    }
                }
                step.accept("Wrote %,d questions".formatted(written));
                after = page.next();
            } while (after != null);
        }
        return new Result(read, written);
    }

    private static void lost(QuestionFinding finding, List<Said> losses) {
        losses.add(new Said(null, finding));
    }

    /** The file, what it could not hold, and how much is in it: together or not at all. */
    private void keep(UUID batch, QuestionFormat format, Workplace place, Path folder, Result result, List<Said> losses)
            throws IOException {
        Path file = packed(format, place, folder);
        try (InputStream in = Files.newInputStream(file)) {
            transaction.executeWithoutResult(_ -> {
                try {
                    pieces.delete(batch);
                    findings.forget(batch);
                    long bytes = pieces.put(batch, in, Long.MAX_VALUE);
                    findings.put(batch, 0, losses);
                    table.written(batch, String.valueOf(file.getFileName()), bytes, result.read(), result.written());
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            });
        }
    }

    /** One file stays as it is. */
    private static Path packed(QuestionFormat format, Workplace place, Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> files = all.filter(Files::isRegularFile).toList();
            if (files.size() == 1 && format != QuestionFormat.PACK) {
                return files.getFirst();
            }
        }
        Path zip = place.file("questions-" + format.word() + ".zip");
        ZippedFolder.pack(folder, zip);
        return zip;
    }

    private static String ending(QuestionFormat format) {
        return switch (format) {
            case MOODLE_XML -> ".xml";
            case GIFT -> ".gift";
            case AIKEN -> ".txt";
            case CSV -> ".csv";
            case XLSX -> ".xlsx";
            case JSON -> ".json";
            case QTI21, QTI30, QTI12, CC -> ".zip";
            case PACK -> "";
        };
    }
}
