package org.aliquot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.aliquot.blueprint.ExamVersionId;
import org.aliquot.examplan.LateAnswers;
import org.aliquot.examplan.Mode;
import org.aliquot.people.AccountId;
import org.aliquot.response.Response;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A receipt that was signed once reads the same in every later version and under every locale. The head was worked out apart
 * from this code, from the lines as they were spelled when the first receipts were signed. When this fails, mend the code.
 */
class ReceiptTextTest {

    private static final String HEAD = "5fd92a4d4f977d484cde25b723d8abf641ab9d1e374c378ca918853afa096709";

    private static final Instant STARTED = Instant.parse("2026-11-21T09:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "ar-EG-u-nu-arab", "th-TH-u-nu-thai", "tr-TR"})
    void aReceiptOfEveryKindOfAnswerKeepsItsHead(String tag) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(tag));
        try {
            assertThat(Receipts.head(attempt(), lines())).isEqualTo(HEAD);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void isWhatTheFirstReceiptsSpelledFromTheResponseItself() {
        for (Receipts.Stored line : lines()) {
            Response response = ResponseJson.parse(line.payload());
            assertThat(line.payload()).isEqualTo(response == null ? null : ResponseJson.text(response));
        }
    }

    private static List<Receipts.Stored> lines() {
        return List.of(
                stored(1, 1, 1, "{\"choice\": \"b\"}", false, "2026-11-21T09:00:01.123456Z", "in-time"),
                stored(2, 1, 1, "{\"choices\": [\"a\", \"c\"]}", true, "2026-11-21T09:00:02Z", "in-time"),
                stored(
                        3,
                        1,
                        2,
                        "{\"unit\": \"mg/dL\", \"value\": \"12.5\"}",
                        false,
                        "2026-11-21T09:00:03.100Z",
                        "in-time"),
                stored(
                        4,
                        1,
                        1,
                        "{\"points\": [{\"x\": 0.41, \"y\": 1.0}, {\"x\": 0.0, \"y\": 0.0000001}]}",
                        false,
                        "2026-11-21T09:00:04Z",
                        "late"),
                stored(
                        5,
                        2,
                        1,
                        "{\"antibodies\": [\"Fya\"], \"crossedOut\": [\"C\", \"D\"]}",
                        false,
                        "2026-11-21T09:00:05Z",
                        "held"),
                stored(
                        6,
                        2,
                        1,
                        "{\"pairs\": {\"b\": \"t1\", \"aa\": \"t2\"}}",
                        false,
                        "2026-11-21T09:00:06Z",
                        "too-late"),
                stored(7, 2, 1, "{\"counts\": {\"b\": 4, \"aa\": 58}}", false, "2026-11-21T09:00:07Z", "in-time"),
                stored(8, 2, 1, "{\"choice\": \"b\", \"points\": [7, 12]}", false, "2026-11-21T09:00:08Z", "in-time"),
                stored(
                        9,
                        2,
                        1,
                        "{\"text\": \"größer als 5 µm\\nund \\\"rund\\\"\"}",
                        false,
                        "2026-11-21T09:00:09Z",
                        "in-time"),
                stored(10, 2, 1, null, true, "2026-11-21T09:00:10Z", "in-time"),
                stored(11, 2, 1, "{\"gaps\": {\"g1\": \"iron\"}}", false, "2026-11-21T09:00:11Z", "in-time"),
                stored(12, 2, 1234, "{\"order\": [\"c\", \"a\", \"b\"]}", false, "2026-11-21T09:00:12Z", "in-time"));
    }

    private static Receipts.Stored stored(
            int position,
            int lease,
            int revision,
            @Nullable String payload,
            boolean flagged,
            String at,
            String standing) {
        return new Receipts.Stored(
                position,
                lease,
                revision,
                ReceiptText.of(payload),
                flagged,
                Instant.parse(at),
                Word.read(Verdict.class, standing));
    }

    private static AttemptRow attempt() {
        return new AttemptRow(
                new AttemptId(UUID.fromString("01994f2e-0000-7000-8000-000000000001")),
                new AccountId(new UUID(0, 1)),
                new ExamVersionId(new UUID(0, 2)),
                "quick-check",
                Mode.EXAM,
                AttemptStatus.FINAL,
                2,
                0,
                12,
                new AttemptRow.Timing(STARTED, null, 30, LateAnswers.COUNT, 0, null, false, false, STARTED),
                new AttemptRow.Ending(null, null, null, null, null, null, false, false),
                new AttemptRow.Reached(null, null));
    }
}
