package org.aliquot.web.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.aliquot.notices.Notice;
import org.aliquot.notices.NoticeKind;
import org.aliquot.web.Dates;
import org.aliquot.web.language.Phrases;
import org.aliquot.word.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

/** What the module below tells in English, a Spanish reader is told in Spanish, with days as they write them. */
class NewsWordsTest {

    private static final Instant END = Instant.parse("2027-06-01T00:00:00Z");

    private final Dates dates = new Dates(ZoneId.of("UTC"), Phrases.locale(Language.SPANISH));

    @BeforeEach
    void readsSpanish() {
        LocaleContextHolder.setLocale(Locale.of("es", "US"));
    }

    @AfterEach
    void forgetTheLocale() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void saysWhoWasEnrolledHowLongAndWhatIsFirst() {
        Notice notice = notice(NoticeKind.ENROLLED, "PBT", "Start with “Order of draw”.", END);

        assertThat(NewsWords.headline(notice)).isEqualTo("Le damos la bienvenida a PBT");
        assertThat(NewsWords.text(notice, dates))
                .startsWith("Tiene acceso hasta el ")
                .doesNotContain("May")
                .endsWith("Empiece con “Order of draw”.");
    }

    @Test
    void writesAStoredDayAsItsReaderDoes() {
        String text = NewsWords.text(notice(NoticeKind.ENROLLED, "PBT", "It opens on Jan 5, 2027.", null), dates);

        assertThat(text)
                .startsWith("El curso está abierto para usted. Se abre el 5 ")
                .doesNotContain("Jan 5");
    }

    @Test
    void saysWhatIsNewInTheClass() {
        Notice notice = notice(NoticeKind.ASSIGNED, "PBT 2027", "“Unit 3 check” first, then 2 more.", END);

        assertThat(NewsWords.headline(notice)).isEqualTo("Novedades en el plan de PBT 2027");
        assertThat(NewsWords.text(notice, dates)).startsWith("Primero “Unit 3 check”, después 2 más. Se entrega");
    }

    @Test
    void leavesATitleAlone() {
        assertThat(NewsWords.text(notice(NoticeKind.ASSIGNED, "PBT 2027", "“Unit 3 check”.", null), dates))
                .isEqualTo("“Unit 3 check”.");
    }

    @Test
    void saysWhatBecameOfAReport() {
        assertThat(NewsWords.headline(notice(NoticeKind.REPORT, "A question you reported was corrected", null, null)))
                .isEqualTo("Se corrigió una pregunta que reportó");
    }

    @Test
    void aResultThatWasScoredAgainIsNotToldAsOneThatIsReady() {
        Notice notice =
                notice(NoticeKind.RESULT, "Unit 3 check", "It was scored again. Open it to see what changed.", null);

        assertThat(NewsWords.headline(notice)).isEqualTo("Su resultado cambió");
        assertThat(NewsWords.text(notice, dates))
                .isEqualTo("“Unit 3 check”. Se calificó de nuevo. Ábralo para ver qué cambió.");
    }

    @Test
    void saysWhatIsPlannedAtABenchAndHowASkillIsPracticed() {
        Notice planned = notice(
                NoticeKind.ROTATION,
                "Chemistry",
                "It was planned for you at St. Mary, from ward 2, from Jan 4, 2027 to Feb 5, 2027.",
                null);
        Notice practice = notice(
                NoticeKind.ROTATION,
                "Chemistry",
                "How to practice “Reports results” was planned. Show it again by Feb 1, 2027.",
                null);

        assertThat(NewsWords.headline(planned)).isEqualTo("Rotación clínica: Química");
        assertThat(NewsWords.text(planned, dates))
                .startsWith("Se planeó para usted en St. Mary, from ward 2, del 4 ")
                .doesNotContain("Jan", "Feb");
        assertThat(NewsWords.text(practice, dates))
                .startsWith("Se planeó cómo practicar “Reports results”. ")
                .doesNotContain("Feb");
    }

    @Test
    void tellsEnglishReadersWhatTheModuleSays() {
        LocaleContextHolder.setLocale(Locale.US);
        Notice notice = notice(NoticeKind.RESULT, "Unit 3 check", null, null);

        assertThat(NewsWords.headline(notice)).isEqualTo("headline");
        assertThat(NewsWords.text(notice, dates)).isEqualTo("text");
    }

    private static Notice notice(NoticeKind kind, String title, @Nullable String detail, @Nullable Instant at) {
        Notice.About about = new Notice.About(title, detail, at);
        return new Notice(new UUID(0, 1), kind, "headline", "text", about, "/notices", END, null);
    }
}
