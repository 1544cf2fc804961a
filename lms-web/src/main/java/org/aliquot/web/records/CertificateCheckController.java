package org.aliquot.web.records;

import static org.aliquot.web.language.Phrases.t;

import java.util.List;
import java.util.regex.Pattern;
import org.aliquot.access.Audience;
import org.aliquot.cohort.Scope;
import org.aliquot.digest.SpokenCode;
import org.aliquot.people.Caller;
import org.aliquot.records.CertificateView;
import org.aliquot.records.Certificates;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.RecordUrls;
import org.aliquot.web.language.Bilingual;
import org.aliquot.web.staff.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Tells anybody with a serial whether the certificate holds, and no more than what is printed on it. */
@Bilingual
@Controller
@Audience(Audience.Who.ANYONE)
class CertificateCheckController {

    /** Of a certificate's check page, as it is copied from the browser. */
    private static final Pattern ADDRESS = Pattern.compile("^\\S*" + RecordUrls.CHECK + "/([^/?#\\s]+)\\S*$");

    private final Certificates certificates;
    private final CertificateWords words;

    CertificateCheckController(Certificates certificates, CertificateWords words) {
        this.certificates = certificates;
        this.words = words;
    }

    @GetMapping(RecordUrls.CHECK)
    ModelAndView form(@RequestParam(required = false) @Nullable String serial, Visit visit) {
        String typed = Search.typed(serial);
        String meant = ADDRESS.matcher(typed).replaceFirst("$1");
        return SpokenCode.isWhole(meant)
                ? SeeOther.to(RecordUrls.checked(SpokenCode.normal(meant)))
                : show(
                        typed.isEmpty() ? HttpStatus.OK : HttpStatus.NOT_FOUND,
                        new CheckPage(typed, null, t(CertificateWords.NO_LICENSE)),
                        visit);
    }

    @GetMapping(RecordUrls.CHECKED)
    ModelAndView check(@PathVariable String serial, Visit visit) {
        CheckPage.Found found = certificates
                .check(serial)
                .map(one -> found(one, visit.reader()))
                .orElse(null);
        HttpStatus status = found == null ? HttpStatus.NOT_FOUND : HttpStatus.OK;
        return show(status, new CheckPage(serial, found, t(CertificateWords.NO_LICENSE)), visit);
    }

    private static ModelAndView show(HttpStatus status, CheckPage view, Visit visit) {
        return visit.page(title(view), null).show(status, "records/check", view);
    }

    private static String title(CheckPage view) {
        CheckPage.Found found = view.found();
        if (found != null) {
            return found.title();
        }
        return view.typed().isEmpty() ? t("Check a certificate") : t("No certificate with this serial");
    }

    /** Its page for staff who may see it there. */
    private @Nullable String desk(CertificateView one, @Nullable Caller reader) {
        return reader != null
                        && reader.reachesOthers()
                        && certificates.find(Scope.of(reader), one.id()).isPresent()
                ? RecordUrls.deskOne(one.id())
                : null;
    }

    private CheckPage.@Nullable Successor successor(CertificateView one) {
        CertificateView last = certificates.latest(one);
        return last.id().equals(one.id())
                ? null
                : new CheckPage.Successor(RecordUrls.checked(last.serial()), last.isValid());
    }

    private CheckPage.Found found(CertificateView one, @Nullable Caller reader) {
        String desk = desk(one, reader);
        String tone = CertificateWords.tone(one.status());
        String ended = one.ending() == null ? "" : words.day(one.ending().at());
        return switch (one.status()) {
            case VALID -> new CheckPage.Found(tone, t("This certificate is valid"), "", words.lines(one), null, desk);
            case REVOKED ->
                new CheckPage.Found(
                        tone,
                        t("This certificate was revoked"),
                        t("It has not been valid since {0}.", ended),
                        words.lines(one),
                        null,
                        desk);
            case REISSUED ->
                new CheckPage.Found(
                        tone,
                        t("This certificate was replaced"),
                        t("It has not been valid since {0}. Another took its place.", ended),
                        words.lines(one),
                        successor(one),
                        desk);
            case ERASED ->
                new CheckPage.Found(
                        tone,
                        t("We can no longer say whose certificate this was"),
                        t("It was issued here, and its holder had their personal data erased since then."),
                        List.of(),
                        null,
                        desk);
        };
    }
}
