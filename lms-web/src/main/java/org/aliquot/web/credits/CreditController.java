package org.aliquot.web.credits;

import static org.aliquot.web.language.Phrases.phrase;
import static org.aliquot.web.language.Phrases.t;

import java.io.IOException;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.access.Takes;
import org.aliquot.clock.Ids;
import org.aliquot.credits.CreditResult;
import org.aliquot.credits.CreditView;
import org.aliquot.credits.Credits;
import org.aliquot.credits.NewCredit;
import org.aliquot.credits.Proofs;
import org.aliquot.web.Destination;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.CreditUrls;
import org.aliquot.web.flash.CreditFlash;
import org.aliquot.web.language.Bilingual;
import org.aliquot.web.staff.SentTwice;
import org.aliquot.web.staff.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** What was earned: told with its proof, changed and removed. */
@Controller
@Bilingual
@Audience(Audience.Who.SIGNED_IN)
class CreditController {

    /** @param standing what is there already; null for something new */
    private record Sent(
            CreditForm form,
            @Nullable MultipartFile file,
            @Nullable CreditView standing) {}

    private final Credits credits;
    private final Proofs proofs;
    private final CreditPages pages;

    CreditController(Credits credits, Proofs proofs, CreditPages pages) {
        this.credits = credits;
        this.proofs = proofs;
        this.pages = pages;
    }

    @GetMapping(CreditUrls.CREDIT_NEW)
    ModelAndView fresh(Visit visit) {
        return show(visit, HttpStatus.OK, pages.page(visit, CreditForm.fresh(Ids.next()), CreditPages.Said.NOTHING));
    }

    @GetMapping(CreditUrls.CREDIT)
    ModelAndView one(@PathVariable UUID id, Visit visit) {
        CreditView credit = credits.find(visit.caller().id(), id).orElseThrow(PageNotFound.missing());
        CreditForm form = CreditForm.of(credit, pages.credentials(visit));
        return show(visit, HttpStatus.OK, pages.page(visit, form, CreditPages.Said.NOTHING.of(credit)));
    }

    @Takes(Takes.What.FILES)
    @PostMapping(CreditUrls.LEDGER)
    ModelAndView add(
            @ModelAttribute CreditForm form, @RequestParam(required = false) @Nullable MultipartFile file, Visit visit)
            throws IOException {
        Typed reading = new Typed();
        NewCredit told = form.read(reading);
        UUID id = form.id();
        if (id == null || !reading.isSound()) {
            return refused(visit, form, CreditPages.Said.NOTHING.wrong(reading.errors()));
        }
        boolean anyhow = Boolean.TRUE.equals(form.anyhow());
        CreditResult result = SentTwice.of(() -> credits.add(visit.caller().id(), id, told, anyhow));
        return answer(result, new Sent(form, file, null), visit);
    }

    @Takes(Takes.What.FILES)
    @PostMapping(CreditUrls.CREDIT)
    ModelAndView change(
            @PathVariable UUID id,
            @ModelAttribute CreditForm sent,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Visit visit)
            throws IOException {
        CreditView standing = credits.find(visit.caller().id(), id).orElseThrow(PageNotFound.missing());
        CreditForm form = standing.course() == null ? sent : sent.over(standing.told());
        Typed reading = new Typed();
        NewCredit told = form.read(reading);
        if (!reading.isSound()) {
            return refused(visit, form, CreditPages.Said.NOTHING.of(standing).wrong(reading.errors()));
        }
        int version = form.version() == null ? -1 : form.version();
        CreditResult result =
                credits.change(visit.caller().id(), id, version, told, Boolean.TRUE.equals(form.anyhow()));
        return answer(result, new Sent(form, file, standing), visit);
    }

    @PostMapping(CreditUrls.CREDIT_REMOVAL)
    ModelAndView remove(@PathVariable UUID id, Visit visit) {
        if (!credits.remove(visit.caller().id(), id)) {
            throw new PageNotFound();
        }
        return SeeOther.to(CreditFlash.CREDIT_REMOVED.at(CreditUrls.LEDGER));
    }

    private ModelAndView answer(CreditResult result, Sent sent, Visit visit) throws IOException {
        CreditForm form = sent.form();
        CreditPages.Said said = CreditPages.Said.NOTHING.of(sent.standing());
        return switch (result) {
            case CreditResult.Kept(var credit) -> kept(credit, sent.file(), visit);
            case CreditResult.Double(var like) -> refused(visit, form, said.like(like));
            case CreditResult.Stale(var standing) ->
                show(
                        visit,
                        HttpStatus.CONFLICT,
                        pages.page(visit, form, said.of(standing).stale()));
            case CreditResult.Future() ->
                refused(
                        visit,
                        form,
                        said.wrong(
                                "earnedOn",
                                phrase("This date is in the future. Enter it once you have completed it.")));
            case CreditResult.TooMany(int most) ->
                refused(
                        visit,
                        form,
                        said.wrong("title", t("You have {0} entries, which is as many as can be kept.", most)));
            case CreditResult.Unknown() -> throw new PageNotFound();
        };
    }

    private ModelAndView kept(CreditView credit, @Nullable MultipartFile file, Visit visit) throws IOException {
        if (file == null || file.isEmpty()) {
            return SeeOther.to(CreditFlash.CREDIT_KEPT.at(CreditUrls.LEDGER));
        }
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        String again = CreditUrls.credit(credit.id());
        return switch (proofs.put(visit.caller().id(), credit.id(), name, file.getBytes())) {
            case KEPT, EMPTY -> SeeOther.to(CreditFlash.CREDIT_KEPT.at(CreditUrls.LEDGER));
            case TOO_LARGE -> SeeOther.to(CreditFlash.PROOF_TOO_LARGE.at(again));
            case OTHER_FORMAT -> SeeOther.to(CreditFlash.PROOF_OF_OTHER_FORMAT.at(again));
            case FULL -> SeeOther.to(CreditFlash.PROOFS_FULL.at(again));
            case UNKNOWN -> throw new PageNotFound();
        };
    }

    private ModelAndView refused(Visit visit, CreditForm form, CreditPages.Said said) {
        return show(visit, HttpStatus.UNPROCESSABLE_CONTENT, pages.page(visit, form, said));
    }

    private static ModelAndView show(Visit visit, HttpStatus status, CreditPage view) {
        String title = view.kept() == null
                ? t("Add continuing education")
                : view.typed().title();
        return visit.page(title, Destination.PROGRESS).show(status, "credits/credit", view);
    }
}
