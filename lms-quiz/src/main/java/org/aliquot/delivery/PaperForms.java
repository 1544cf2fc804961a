package org.aliquot.delivery;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.Reading;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.delivery.FormDrawing.Form;
import org.aliquot.delivery.FormDrawing.FormItem;
import org.aliquot.digest.Sha256;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Exams on paper. Each version of a form has questions and options in an order of its own, the same whenever it is asked for, so that
 * an answer sheet and a key of later on belong to the questions printed before, as long as these have not been changed.
 */
@Service
public class PaperForms {

    /** Versions of a form, told apart by a letter. */
    public static final int VERSIONS = 4;

    private static final int CODE = 6;

    private final FormDrawing drawing;
    private final AdoptedForms adopted;
    private final ItemBank bank;

    PaperForms(FormDrawing drawing, AdoptedForms adopted, ItemBank bank) {
        this.drawing = drawing;
        this.adopted = adopted;
        this.bank = bank;
    }

    /**
     * The print codes of all versions of all forms: those in use, or the one of an exam that lists its questions. Empty where every
     * attempt is drawn anew, or none of its questions is published.
     */
    @Transactional(readOnly = true)
    public List<List<String>> codes(ExamVersion exam) {
        List<List<String>> codes = new ArrayList<>();
        for (LongFunction<List<FormItem>> form : forms(exam)) {
            int number = codes.size() + 1;
            codes.add(IntStream.rangeClosed(1, VERSIONS)
                    .mapToObj(version -> form.apply(seed(exam, number, version)))
                    .filter(items -> !items.isEmpty())
                    .map(PaperForms::code)
                    .toList());
        }
        return codes.stream().allMatch(List::isEmpty) ? List.of() : codes;
    }

    /**
     * A version of a form; empty where there is none, or none of its questions is published any more. Pictures of fields may wait to be
     * drawn, so there is no transaction, and no connection is held meanwhile.
     *
     * @param form from 1
     * @param version from 1 to {@link #VERSIONS}
     */
    public Optional<PaperForm> find(ExamVersion exam, int form, int version) {
        List<LongFunction<List<FormItem>>> all = forms(exam);
        if (form < 1 || form > all.size() || version < 1 || version > VERSIONS) {
            return Optional.empty();
        }
        long seed = seed(exam, form, version);
        List<FormItem> items = all.get(form - 1).apply(seed);
        return items.isEmpty() ? Optional.empty() : Optional.of(paper(items, seed));
    }

    /** What each gives in the order of a seed. */
    private List<LongFunction<List<FormItem>>> forms(ExamVersion exam) {
        if (exam.spec().isDrawn()) {
            return adopted.now(exam).stream()
                    .<LongFunction<List<FormItem>>>map(form -> seed -> adopted.items(exam, form, seed))
                    .toList();
        }
        LongFunction<Form> listed = drawing.listedNow(exam);
        return List.of(seed -> listed.apply(seed) instanceof Form.Ready(var items) ? items : List.of());
    }

    private static long seed(ExamVersion exam, int form, int version) {
        return ByteBuffer.wrap(Sha256.of(exam.id().value() + " on paper " + form + " " + version))
                .getLong();
    }

    private PaperForm paper(List<FormItem> items, long seed) {
        List<PaperForm.Question> questions = new ArrayList<>();
        for (FormItem item : items) {
            long own = ItemSeed.of(seed, questions.size() + 1);
            questions.add(new PaperForm.Question(
                    bank.forLearner(item.version(), own).ordered(item.options()),
                    bank.reviewWithoutPictures(item.version(), own, Reading.ENGLISH),
                    bank.parts(item.version(), own, null),
                    item.pilot()));
        }
        return new PaperForm(questions, code(items));
    }

    private static String code(List<FormItem> items) {
        String all = items.stream()
                .map(item -> item.version().value() + " " + String.join(" ", item.options()))
                .collect(Collectors.joining("\n"));
        return Sha256.hex(all).substring(0, CODE).toUpperCase(Locale.ROOT);
    }
}
