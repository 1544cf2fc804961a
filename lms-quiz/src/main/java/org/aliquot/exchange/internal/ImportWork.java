package org.aliquot.exchange.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.aliquot.authoring.NearCopies;
import org.aliquot.blueprint.Exams;
import org.aliquot.exchange.ImportView;
import org.aliquot.interchange.CartridgeReader;
import org.aliquot.interchange.ExamAreas;
import org.aliquot.interchange.FormatGuess;
import org.aliquot.interchange.QuestionFormat;
import org.aliquot.interchange.QuestionFormats;
import org.aliquot.interchange.QuestionSource;
import org.aliquot.interchange.UnreadableQuestionsException;
import org.aliquot.jobs.JobCancelled;
import org.aliquot.jobs.JobKind;
import org.aliquot.jobs.JobQueue;
import org.aliquot.jobs.JobRefused;
import org.aliquot.jobs.JobState;
import org.aliquot.jobs.StoredJob;
import org.aliquot.jobs.Work;
import org.aliquot.prose.Prose;
import org.aliquot.word.Word;
import org.springframework.stereotype.Component;

/** Reads a file of questions into rows of its own; nothing of the bank changes. */
@Component
public class ImportWork implements Work<Staging.Result> {

    public static final JobKind<ImportRequest, Staging.Result> KIND =
            JobKind.of("import", ImportRequest.class, Staging.Result.class);

    private final JobQueue jobs;
    private final ImportBatchTable batches;
    private final ImportQuestionTable questions;
    private final FindingTable findings;
    private final PieceTable pieces;
    private final Pictures pictures;
    private final NearCopies copies;
    private final Prose prose;
    private final Exams exams;
    private final CourseStagings courses;

    ImportWork(
            JobQueue jobs,
            ImportBatchTable batches,
            ImportQuestionTable questions,
            FindingTable findings,
            PieceTable pieces,
            Pictures pictures,
            NearCopies copies,
            Prose prose,
            Exams exams,
            CourseStagings courses) {
        this.courses = courses;
        this.jobs = jobs;
        this.batches = batches;
        this.questions = questions;
        this.findings = findings;
        this.pieces = pieces;
        this.pictures = pictures;
        this.copies = copies;
        this.prose = prose;
        this.exams = exams;
    }

    @Override
    public JobKind<ImportRequest, Staging.Result> kind() {
        return KIND;
    }

    @Override
    public String lane() {
        return "files";
    }

    /** Begins anew what a stopped server left half read. */
    @Override
    public Staging.Result run(StoredJob job, Consumer<String> step) {
        UUID id = KIND.asked(job).batch();
        ImportView batch = batches.find(id).orElseThrow();
        if (batches.isRead(id)) {
            return new Staging.Result(batch.counts().all(), 0);
        }
        batches.clear(id);
        try (Workplace place = new Workplace()) {
            Staging staging = new Staging(id, batch.topic(), questions, findings, pictures, copies, prose, step);
            Optional<CourseStaging> course = courses.begin(id, staging);
            if (course.isPresent()) {
                readCourse(batch, place, course.get());
            } else {
                read(batch, place, staging);
            }
            staging.finish();
            if (staging.result().questions() == 0 && course.isEmpty()) {
                throw new JobRefused("No questions were found in it.");
            }
            if (course.isPresent()
                    && staging.result().questions() == 0
                    && course.get().parts() == 0) {
                throw new JobRefused("No pages, quizzes or questions were found in it.");
            }
            if (!batches.read(id)) {
                step.accept("Called off");
            }
            pieces.delete(id);
            return staging.result();
        } catch (UnreadableQuestionsException unreadable) {
            forget(id);
            throw new JobRefused(sentence(unreadable));
        } catch (JobRefused ended) {
            forget(id);
            throw ended;
        } catch (JobCancelled ended) {
            if (isCalledOff(job)) {
                forget(id);
            }
            throw ended;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Else another node believed us dead and reads the same file now: what is there is its work. */
    private boolean isCalledOff(StoredJob job) {
        return jobs.find(KIND, job.job().id())
                .filter(found -> found.job().state() == JobState.CANCELLED)
                .isPresent();
    }

    private void forget(UUID id) {
        batches.clear(id);
        pieces.delete(id);
    }

    private void read(ImportView batch, Workplace place, Staging staging) throws IOException {
        Path file = place.file(batch.fileName());
        pieces.copy(batch.id(), file);
        Optional<QuestionFormat> chosen = Word.find(QuestionFormat.class, batch.format());
        QuestionFormat format = (chosen.isPresent() ? chosen : FormatGuess.of(file))
                .orElseThrow(() -> new JobRefused(
                        "We could not find out what kind of file this is. Choose its format and bring it again."));
        batches.format(batch.id(), format.word());
        QuestionSource source = new QuestionSource(FormatGuess.isPackaged(format) ? file : place.unpacked(file));
        staging.areas(ExamAreas.of(exams.blueprints()).in(format));
        QuestionFormats.reader(format).read(source, staging);
    }

    private void readCourse(ImportView batch, Workplace place, CourseStaging course) throws IOException {
        Path file = place.file(batch.fileName());
        pieces.copy(batch.id(), file);
        CartridgeReader.read(new QuestionSource(file), course);
        course.finish();
    }

    private static String sentence(UnreadableQuestionsException unreadable) {
        String message = String.valueOf(unreadable.getMessage());
        String sentence = message.isEmpty() ? "it cannot be read" : message;
        String place = unreadable.line() > 0 ? "Line " + unreadable.line() + ": " : "";
        String begun = place.isEmpty() ? Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) : sentence;
        return place + begun + (begun.endsWith(".") ? "" : ".");
    }
}
