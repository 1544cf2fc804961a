package org.aliquot.web.records;

import org.aliquot.people.AccountView;
import org.aliquot.people.Accounts;
import org.aliquot.records.CertificateStatus;
import org.aliquot.records.CertificateView;
import org.aliquot.web.address.RecordUrls;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts one certificate into the words of its page for staff. */
@Component
class CertificatePages {

    private final CertificateWords words;
    private final Accounts accounts;

    CertificatePages(CertificateWords words, Accounts accounts) {
        this.words = words;
        this.accounts = accounts;
    }

    CertificatePage page(CertificateView one) {
        return page(one, "", true, FieldErrors.NONE);
    }

    /** As it was typed for one of the two acts. */
    CertificatePage page(CertificateView one, String reason, boolean revoking, FieldErrors errors) {
        return page(one, one.isValid() ? acts(one, reason, revoking, errors) : null, null);
    }

    CertificatePage stale(CertificateView standing) {
        return page(
                standing,
                standing.isValid() ? acts(standing, "", true, FieldErrors.NONE) : null,
                "Someone changed this certificate after you opened it. Nothing was done; below is how it stands");
    }

    private CertificatePage page(CertificateView one, CertificatePage.@Nullable Acts acts, @Nullable String trouble) {
        return new CertificatePage(
                one.id(),
                one.holder().isEmpty() ? "Erased person" : one.holder(),
                words.lines(one),
                CertificateWords.status(one.status()),
                CertificateWords.tone(one.status()),
                words.ending(one),
                one.status() == CertificateStatus.REVOKED,
                RecordUrls.checked(one.serial()),
                one.isValid() ? RecordUrls.deskPdf(one.id()) : null,
                acts,
                trouble);
    }

    private CertificatePage.Acts acts(CertificateView one, String reason, boolean revoking, FieldErrors errors) {
        String now = accounts.find(one.account()).map(AccountView::name).orElse(one.holder());
        return new CertificatePage.Acts(one.version(), reason, revoking, now, errors);
    }
}
